import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Drawing, Metrics, PlacedBox, Point} from '../../src/picture/drawing.ts';
import {layOut} from '../../src/picture/lay-out.ts';
import {arrow, box, diagram, diagrams} from '../a-diagram.ts';

/** Cells, as in a terminal: a box is as wide as its label and has a row more for each part. */
const metrics: Metrics = {
	sizeOf: ({label, parts}, width) => ({
		width: Math.max(label.length + 4, width),
		height: 3 + parts.length,
		parts: [],
	}),
	gap: 3,
	column: 2,
	track: 1,
	lead: 1,
	headBelow: 1,
	head: 2,
	inset: 1,
	edge: 1,
};

const numRuns = process.env.SOAK ? 5000 : 40;

function law(holds: (drawing: Drawing) => void) {
	fc.assert(
		fc.property(diagrams, diagram => {
			holds(layOut(diagram, metrics));
		}),
		{numRuns},
	);
}

/** All cells of a line, from its first point to its last. */
function cellsOf(points: readonly Point[]): readonly Point[] {
	return points.slice(1).flatMap((to, n) => {
		const from = points[n] ?? to;
		const steps = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
		const [dx, dy] = [Math.sign(to.x - from.x), Math.sign(to.y - from.y)];
		return Array.from({length: steps + 1}, (_, k) => ({x: from.x + k * dx, y: from.y + k * dy}));
	});
}

function isIn({x, y}: Point, box: PlacedBox): boolean {
	return x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
}

describe('a layout', () => {
	test('puts one below the other what leads from one to the other', () => {
		const {boxes, routes, width, height} = layOut(
			diagram([box('a'), box('b')], [arrow('a', 'b')]),
			metrics,
		);
		expect(boxes.map(({x, y}) => ({x, y}))).toEqual([
			{x: 0, y: 0},
			{x: 0, y: 4},
		]);
		expect(routes.map(({points}) => points)).toEqual([
			[
				{x: 2, y: 2},
				{x: 2, y: 4},
			],
		]);
		expect([width, height]).toEqual([5, 7]);
	});

	test('of nothing is nothing', () => {
		expect(layOut(diagram([], []), metrics)).toMatchObject({width: 0, height: 0, boxes: []});
	});

	test('leads a way back up to the lower edge of where it came from', () => {
		const {routes} = layOut(
			diagram([box('a'), box('b')], [arrow('a', 'b'), arrow('b', 'a')]),
			metrics,
		);
		const back = routes[1]?.points ?? [];
		expect(back[0]?.y).toBe(5);
		expect(back.at(-1)?.y).toBe(2);
	});

	test('never lays one box on another', () => {
		law(({boxes}) => {
			for (const [n, a] of boxes.entries()) {
				for (const b of boxes.slice(n + 1)) {
					const isApart =
						a.x + a.width <= b.x ||
						b.x + b.width <= a.x ||
						a.y + a.height <= b.y ||
						b.y + b.height <= a.y;
					expect(isApart).toBe(true);
				}
			}
		});
	});

	test('draws every way but those to itself, at right angles, from edge to edge', () => {
		law(({diagram, routes, boxes}) => {
			const ways = diagram.arrows.filter(({from, to}) => from !== to);
			expect(routes.map(route => route.arrow)).toEqual(ways);
			for (const {arrow, points} of routes) {
				points.slice(1).forEach(({x, y}, n) => {
					expect(x === points[n]?.x || y === points[n]?.y).toBe(true);
				});
				const [from, to] = [arrow.from, arrow.to].map(id => boxes.find(each => each.box.id === id));
				expect(from && isIn(points[0] ?? {x: -1, y: -1}, from)).toBe(true);
				expect(to && isIn(points.at(-1) ?? {x: -1, y: -1}, to)).toBe(true);
			}
		});
	});

	test('leads no way through a box', () => {
		law(({routes, boxes}) => {
			for (const {points} of routes) {
				const inside = cellsOf(points).slice(1, -1);
				for (const box of boxes) expect(inside.filter(cell => isIn(cell, box))).toEqual([]);
			}
		});
	});

	test('keeps everything on the sheet', () => {
		law(({boxes, routes, width, height}) => {
			for (const {x, y, ...size} of boxes) {
				expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
				expect(x + size.width <= width && y + size.height <= height).toBe(true);
			}
			for (const {points} of routes) {
				for (const {x, y} of points) expect(x >= 0 && x < width && y >= 0 && y < height).toBe(true);
			}
		});
	});

	test('is the same whenever it is made', () => {
		law(drawing => expect(layOut(drawing.diagram, metrics)).toEqual(drawing));
	});
});
