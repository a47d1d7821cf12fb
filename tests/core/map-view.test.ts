import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cropMap} from '../../src/core/map-crop.ts';
import {
	goTo,
	goToEnd,
	lookedAt,
	MAP_MARGIN,
	type MapSheet,
	type MapView,
	openMap,
	resized,
	turnPage,
	zoomIn,
	zoomOut,
} from '../../src/core/map-view.ts';
import {drawText} from '../../src/picture/text-drawing.ts';
import {arrow, box, diagram, diagrams} from '../a-diagram.ts';

const columnsOf = (text: string) => (/[\u3000-\u9fff]/u.test(text) ? 2 : 1) * [...text].length;

function sheetOf(
	drawn: Parameters<typeof drawText>[0],
	into: MapSheet['into'] = () => undefined,
): MapSheet {
	const drawing = drawText(drawn, {isAscii: false, labelWidth: 20});
	const isDeep = (id: string) => into(id) !== undefined;
	return {title: 'A map', legend: '', drawing, start: drawn.boxes[0]?.id, isDeep, into};
}

/**
 * A fan: one box over three, and one below them all.
 */
const fan = diagram(
	['top', 'left', 'middle', 'right', 'end'].map(id => box(id)),
	[
		...['left', 'middle', 'right'].map(id => arrow('top', id)),
		...['left', 'middle', 'right'].map(id => arrow(id, 'end')),
	],
);

const window = {width: 60, height: 20};
const focusOf = (view: MapView) => lookedAt(view).focus;

function textOf(view: MapView, size = window): readonly string[] {
	return cropMap(lookedAt(view), size, '▸', columnsOf).map(row =>
		row
			.map(({text}) => text)
			.join('')
			.trimEnd(),
	);
}

describe('a map in a window', () => {
	test('begins at the box that it is to begin at, with a sign beside it', () => {
		const view = openMap({...sheetOf(fan), start: 'middle'}, window);
		expect(focusOf(view)).toBe('middle');
		expect(textOf(view).filter(line => line.includes('▸'))).toEqual([
			expect.stringMatching(/▸│ middle │/u),
		]);
	});

	test('goes to the nearest box in a direction', () => {
		let view = openMap(sheetOf(fan), window);
		const path = (['down', 'right', 'left', 'left', 'down', 'up', 'up'] as const).map(direction => {
			view = goTo(view, direction, window);
			return focusOf(view);
		});

		expect(path).toEqual(['middle', 'right', 'middle', 'left', 'end', 'middle', 'top']);
	});

	test('moves along where no box lies in the way', () => {
		const small = {width: 12, height: 6};
		const view = openMap(sheetOf(fan), small);
		const moved = goTo(view, 'up', small);
		expect(focusOf(moved)).toBe('top');
		expect(lookedAt(goTo(view, 'left', small)).x).toBeLessThan(lookedAt(view).x);
	});

	test('goes to the first and the last box, and turns pages', () => {
		const small = {width: 40, height: 5};
		const view = goToEnd(openMap(sheetOf(fan), small), 'last', small);
		expect(focusOf(view)).toBe('end');
		expect(focusOf(goToEnd(view, 'first', small))).toBe('top');
		expect(lookedAt(turnPage(view, -1, small)).y).toBe(lookedAt(view).y - 3);
	});

	test('looks into a box where there is more to see, and back', () => {
		const inner = sheetOf(diagram([box('inside')], []));
		const view = openMap(
			sheetOf(fan, id => (id === 'top' ? inner : undefined)),
			window,
		);
		const closer = zoomIn(view, window);
		expect(closer && focusOf(closer)).toBe('inside');
		expect(closer && zoomOut(closer)).toEqual(view);
		expect(zoomOut(view)).toBeUndefined();
		expect(zoomIn(goTo(view, 'down', window), window)).toBeUndefined();
	});

	test('shows nothing but what is in the window, and half of no wide character', () => {
		const wide = sheetOf(diagram([box('物語')], []));
		const at = (x: number) =>
			textOf([{sheet: wide, focus: undefined, x, y: 1}], {width: 5, height: 1});
		expect(at(0)).toEqual(['  │']);
		expect(at(4)).toEqual(['物語']);
		expect(at(5)).toEqual([' 語 │']);
	});

	test('keeps the box gone to in the window, wherever one goes and however small it gets', () => {
		const moves = fc.array(
			fc.constantFrom('up', 'down', 'left', 'right', 'first', 'last', 'small', 'large'),
			{maxLength: 12},
		);
		fc.assert(
			fc.property(diagrams, moves, (drawn, steps) => {
				let size = {width: 50, height: 14};
				let view = openMap(sheetOf(drawn), size);
				for (const step of steps) {
					if (step === 'small' || step === 'large') {
						size = step === 'small' ? {width: 44, height: 9} : {width: 90, height: 40};
						view = resized(view, size);
					} else if (step === 'first' || step === 'last') view = goToEnd(view, step, size);
					else {
						const before = focusOf(view);
						view = goTo(view, step, size);
						if (focusOf(view) === before) continue;
					}
					const {sheet, focus, x, y} = lookedAt(view);
					const at = sheet.drawing.boxes.find(({id}) => id === focus);
					expect(at).toBeDefined();
					if (at === undefined) continue;
					expect(x <= at.x + MAP_MARGIN && at.x + MAP_MARGIN < x + size.width).toBe(true);
					expect(y <= at.y && at.y < y + size.height).toBe(true);
					for (const line of textOf(view, size))
						expect(columnsOf(line)).toBeLessThanOrEqual(size.width);
				}
			}),
			{numRuns: process.env.SOAK ? 2000 : 40},
		);
	});
});
