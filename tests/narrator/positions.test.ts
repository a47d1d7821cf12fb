import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Told} from '../../src/core/model.ts';
import {LAMP, narratorOf} from '../a-narrator.ts';

/** A telling by these draws, until it ends: every position passed, each with the choice made there. */
function wander(draws: readonly number[]) {
	const narrator = narratorOf(LAMP);
	const way: {told: Told; index: number}[] = [];
	let told = narrator.begin({}, 1);
	for (const draw of draws) {
		const {length} = told.passage.choices;
		if (length === 0) break;
		const index = draw % length;
		way.push({told, index});
		told = narrator.choose(told.position, index);
	}
	return {narrator, way, last: told};
}

test('a choice made again at any earlier position tells the same, in whatever order', () => {
	const draws = fc.array(fc.nat(5), {minLength: 12, maxLength: 40});
	fc.assert(
		fc.property(draws, fc.array(fc.nat(1000), {maxLength: 20}), (draws, returns) => {
			const {narrator, way, last} = wander(draws);
			for (const each of returns) {
				const n = each % way.length;
				const from = way[n];
				if (from === undefined) continue;
				const next = way[n + 1]?.told ?? last;
				const again = narrator.choose(from.told.position, from.index);
				expect(again.passage).toEqual(next.passage);
			}
		}),
		{numRuns: process.env.SOAK ? 2000 : 100},
	);
});
