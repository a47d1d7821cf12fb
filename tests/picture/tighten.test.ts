import fc from 'fast-check';
import {expect, test} from 'vitest';
import {tighten} from '../../src/picture/tighten.ts';
import {spreadKnobs, type Weave, weave} from '../../src/picture/weave.ts';
import {diagrams} from '../a-diagram.ts';

const GAP = 3;
const WIDTH = 9;

function lengthOf({links}: Weave, columns: ReadonlyMap<string, number>): number {
	return links.reduce(
		(sum, {upper, lower}) => sum + Math.abs((columns.get(upper) ?? 0) - (columns.get(lower) ?? 0)),
		0,
	);
}

test('a layout drawn together keeps its order and its distances', () => {
	fc.assert(
		fc.property(diagrams, diagram => {
			const woven = weave(diagram);
			const widthOf = (id: string) => (woven.knobs.get(id)?.isBox ? WIDTH : 1);
			const before = spreadKnobs(woven, widthOf, {gap: GAP, column: 2});
			const after = tighten(woven, before, widthOf, GAP);
			for (const a of woven.knobs.values()) {
				for (const b of woven.knobs.values()) {
					if (a.row !== b.row || (before.get(a.id) ?? 0) >= (before.get(b.id) ?? 0)) continue;
					const room = (widthOf(a.id) + widthOf(b.id)) / 2 + GAP;
					expect((after.get(b.id) ?? 0) - (after.get(a.id) ?? 0)).toBeGreaterThanOrEqual(room);
				}
			}
		}),
		{numRuns: process.env.SOAK ? 3000 : 40},
	);
});

test('what leads to a single box stands above it in one column', () => {
	const boxes = ['a', 'b', 'c'].map(id => ({id, row: 'abc'.indexOf(id), isBox: true}));
	const woven: Weave = {
		rows: 3,
		knobs: new Map(boxes.map(knob => [knob.id, knob])),
		links: [
			{upper: 'a', lower: 'b', net: 'down b'},
			{upper: 'b', lower: 'c', net: 'down c'},
		],
		chains: [],
	};
	const columns = tighten(
		woven,
		new Map([
			['a', 5],
			['b', 90],
			['c', 20],
		]),
		() => WIDTH,
		GAP,
	);
	expect(new Set(columns.values()).size).toBe(1);
	expect(lengthOf(woven, columns)).toBe(0);
});
