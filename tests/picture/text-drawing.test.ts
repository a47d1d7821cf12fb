import {describe, expect, test} from 'vitest';
import type {Diagram} from '../../src/core/diagram.ts';
import {asciiGlyphs, boxGlyphs, type Strokes} from '../../src/picture/line-glyphs.ts';
import {formatOutline} from '../../src/picture/outline.ts';
import {drawText, formatLegend} from '../../src/picture/text-drawing.ts';
import {arrow, box, diagram} from '../a-diagram.ts';

function lines(drawn: Diagram, isAscii = false): readonly string[] {
	return drawText(drawn, {isAscii, labelWidth: 20}).rows.map(row =>
		row.map(({text}) => text).join(''),
	);
}

const part = (id: string, note = '') => ({...box(id), note});

const walked = diagram(
	[
		box('a', {label: 'Name', field: '1', mark: 'walked'}),
		box('b', {label: 'Where', field: 'Tuesday', mark: 'here'}),
		box('c', {label: 'End', mark: 'unvisited'}),
	],
	[arrow('a', 'b', {isWalked: true}), arrow('b', 'c')],
);

describe('a drawing in characters', () => {
	test('rules the fields of a form in one column, heavy where the telling went', () => {
		expect(lines(walked)).toEqual([
			'┏━━━━━━━━━┯━━━━━━━━━┓',
			'┃ 1       │ ● Name  ┃',
			'┗━━━━━━━━━╈━━━━━━━━━┛',
			'          ▼',
			'┏━━━━━━━━━┯━━━━━━━━━┓',
			'┃ Tuesday │ ◆ Where ┃',
			'┗━━━━━━━━━┿━━━━━━━━━┛',
			'          ▼',
			'      ┌───────┐',
			'      │   End │',
			'      └───────┘',
		]);
	});

	test('has nothing but ASCII when asked', () => {
		expect(lines(walked, true)).toEqual([
			'#=========#=========#',
			'# 1       | * Name  #',
			'#=========#=========#',
			'          v',
			'#=========#=========#',
			'# Tuesday | @ Where #',
			'#=========#=========#',
			'          v',
			'      +-------+',
			'      |   End |',
			'      +-------+',
		]);
	});

	test('lists the stitches in a knot, and joins ways that lead to the same box', () => {
		const drawn = diagram(
			[
				box('hall', {parts: [part('lit'), part('dark', 'ends')]}),
				box('yard', {isOutside: true}),
				box('out', {note: 'ends'}),
			],
			[arrow('hall', 'yard', {kind: 'tunnel'}), arrow('hall', 'out'), arrow('yard', 'out')],
		);
		expect(lines(drawn)).toEqual([
			'┌──────────────┐',
			'│ hall         │',
			'├──────────────┤',
			'│ = lit        │',
			'│ = dark  ends │',
			'└───────┬────┬─┘',
			'        │    ▼',
			'        │   ┌┄┄┄┄┄┄┐',
			'        │   ┆ yard ┆',
			'        │   └┬┄┄┄┄┄┘',
			'        ├────┘',
			'        ▼',
			'  ┌───────────┐',
			'  │ out  ends │',
			'  └───────────┘',
		]);
	});

	test('sets side by side what can come in any order', () => {
		const hub = box('hub', {
			label: 'in any order',
			partsRun: 'across',
			parts: [part('gate', '1st'), part('coal')],
		});
		expect(lines(diagram([hub], []))).toEqual([
			'┌─ in any order ─────────┐',
			'│ ┌───────────┐ ┌──────┐ │',
			'│ │ gate  1st │ │ coal │ │',
			'│ └───────────┘ └──────┘ │',
			'└────────────────────────┘',
		]);
	});

	test('says with a sign that a box leads to itself', () => {
		const drawn = diagram([box('loop')], [arrow('loop', 'loop')]);
		expect(lines(drawn)[1]).toBe('│ loop  ↻ │');
		expect(formatLegend(drawn, false)).toBe('↻ comes back to itself');
		expect(lines(drawn, true)[1]).toBe('| loop  (again) |');
	});

	test('keeps its lines straight beside wide characters, and shows control characters', () => {
		expect(lines(diagram([box('物語'), box('a\u001b[2Jb\u202Ec')], []))).toEqual([
			'┌──────┐    ┌─────────────────┐',
			'│ 物語 │    │ a␛[2Jb<U+202E>c │',
			'└──────┘    └─────────────────┘',
		]);
	});

	test('says where each box stands, so that it can be found on a screen', () => {
		const {boxes, width} = drawText(walked, {isAscii: false, labelWidth: 20});
		expect(boxes.map(({id, x, y}) => [id, x, y])).toEqual([
			['a', 0, 0],
			['b', 0, 4],
			['c', 6, 8],
		]);
		expect(width).toBe(21);
	});

	test('explains only the marks that it has', () => {
		expect(formatLegend(walked, false)).toBe('◆ here   ● passed');
		expect(formatLegend(diagram([box('a')], []), true)).toBe('');
	});
});

describe('the glyphs of lines', () => {
	const named: readonly (readonly [Strokes, string])[] = [
		[[0, 1, 0, 1], '─'],
		[[2, 0, 2, 0], '┃'],
		[[0, 1, 1, 0], '┌'],
		[[1, 1, 1, 1], '┼'],
		[[2, 1, 2, 1], '╂'],
		[[1, 2, 1, 2], '┿'],
		[[0, 1, 2, 1], '┰'],
		[[2, 2, 0, 1], '┺'],
		[[1, 0, 2, 0], '╽'],
	];
	for (const [strokes, glyph] of named) {
		test(`${strokes.join('')} is ${glyph}`, () =>
			expect(boxGlyphs.lineOf(strokes, false)).toBe(glyph));
	}

	test('are 81, all different', () => {
		const weights = [0, 1, 2];
		const all = weights.flatMap(n =>
			weights.flatMap(e =>
				weights.flatMap(s => weights.map(w => boxGlyphs.lineOf([n, e, s, w], false))),
			),
		);
		expect(new Set(all).size).toBe(81);
	});

	test('are ASCII where ASCII is asked for', () => {
		expect([
			asciiGlyphs.lineOf([0, 1, 0, 1], false),
			asciiGlyphs.lineOf([0, 1, 0, 1], true),
			asciiGlyphs.lineOf([2, 0, 2, 0], false),
			asciiGlyphs.lineOf([1, 1, 0, 0], false),
		]).toEqual(['-', '.', '#', '+']);
	});
});

describe('a diagram in words', () => {
	test('has a line for each box: what it is, how the telling stands to it, where it leads', () => {
		expect(formatOutline(walked)).toBe(
			'1. Name (passed); leads to Tuesday. Where\nTuesday. Where (you are here); leads to End\nEnd\n',
		);
	});

	test('lists stitches, and how much there is besides', () => {
		const drawn = {
			...diagram([box('hall', {parts: [part('dark', 'ends')]})], [arrow('hall', 'hall')]),
			besides: 3,
		};
		expect(formatOutline(drawn)).toBe('hall; leads to itself\n  - dark (ends)\nand 3 knots more\n');
	});
});
