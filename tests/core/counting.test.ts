import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findComponents} from '../../src/core/components.ts';
import {chanceOf, shareOfPlays} from '../../src/core/counting.ts';
import {ENDED, type Graph} from '../../src/core/explorer.ts';
import {singlePasses} from '../../src/core/single-passes.ts';

type Edge = {readonly choice: number; readonly event: number; readonly target: number};

/** A graph whose node n has the n-th of these lists of transitions; node 0 is the only opening. */
function graphOf(nodes: readonly (readonly Edge[])[]): Graph {
	const edges = nodes.flatMap((out, source) => out.map(edge => ({...edge, source})));
	let at = 0;
	const first = [0, ...nodes.map(out => (at += out.length))];
	const column = (name: 'choice' | 'event' | 'target' | 'source') =>
		Int32Array.from(edges.map(edge => edge[name]));
	return {
		openings: 1,
		nodes: nodes.length,
		followed: nodes.length,
		first: Int32Array.from(first),
		choice: column('choice'),
		event: column('event'),
		target: column('target'),
		source: column('source'),
		marks: new Int32Array(edges.length),
		share: new Float64Array(edges.length).fill(1),
		depth: new Int32Array(nodes.length),
		parent: new Int32Array(nodes.length).fill(-1),
		stoppedBy: undefined,
	};
}

const to = (...targets: readonly (readonly [event: number, target: number])[]): readonly Edge[] =>
	targets.map(([event, target], choice) => ({choice, event, target}));

/** Graphs of up to 8 nodes in which every way goes on to a later node or ends, with up to 5 events. */
const storyGraphs = fc
	.array(
		fc.array(fc.record({event: fc.nat(4), skip: fc.integer({min: 1, max: 3})}), {
			minLength: 1,
			maxLength: 3,
		}),
		{
			minLength: 1,
			maxLength: 8,
		},
	)
	.map(nodes =>
		graphOf(
			nodes.map((out, node) =>
				out.map(({event, skip}, choice) => {
					const target = node + skip < nodes.length ? node + skip : ENDED;
					return {choice, event, target};
				}),
			),
		),
	);

const groups = fc.array(fc.uniqueArray(fc.nat(4), {maxLength: 3}), {minLength: 1, maxLength: 300});

/** The share by going through every play. */
function shareByPlays(graph: Graph, events: ReadonlySet<number>, node = 0, chance = 1): number {
	const [from, end] = [graph.first[node] ?? 0, graph.first[node + 1] ?? 0];
	let sum = 0;
	for (let at = from; at < end; at++) {
		const passed = chance / (end - from);
		const target = graph.target[at] ?? ENDED;
		if (events.has(graph.event[at] ?? -1)) sum += passed;
		else if (target >= 0) sum += shareByPlays(graph, events, target, passed);
	}
	return sum;
}

describe('the share of plays that pass a group of events', () => {
	test('is told by the choices on the way, each taken at random', () => {
		const graph = graphOf([to([0, 1], [1, 1], [2, ENDED]), to([3, ENDED], [4, ENDED])]);
		const shares = shareOfPlays(graph, findComponents(graph), [
			new Set([0]),
			new Set([0, 1]),
			new Set([3]),
			new Set([7]),
		]);
		expect(shares.map(share => Math.round(share * 1e6) / 1e6)).toEqual([
			0.333333, 0.666667, 0.333333, 0,
		]);
	});

	test('counts a play once that passes a group twice', () => {
		const graph = graphOf([to([0, 1], [1, 1]), to([0, ENDED], [2, ENDED])]);
		expect(shareOfPlays(graph, findComponents(graph), [new Set([0])])).toEqual([0.75]);
	});

	test('is right where a play can go in circles', () => {
		const graph = graphOf([to([0, 0], [1, ENDED], [2, ENDED])]);
		const [again = 0, out = 0] = shareOfPlays(graph, findComponents(graph), [
			new Set([0]),
			new Set([1]),
		]);
		expect(again).toBeCloseTo(1 / 3);
		expect(out).toBeCloseTo(1 / 2);
	});

	test('is what going through every play gives, however many groups there are', () => {
		fc.assert(
			fc.property(storyGraphs, groups, (graph, lists) => {
				const sets = lists.map(list => new Set(list));
				const shares = shareOfPlays(graph, findComponents(graph), sets);
				sets.forEach((events, n) => {
					expect(shares[n]).toBeCloseTo(shareByPlays(graph, events), 9);
				});
			}),
			{numRuns: process.env.SOAK ? 3000 : 100},
		);
	});

	test('is exactly 1 where no play goes past, whatever the chances add up to', () => {
		const [thirds, on] = [to([0, 1], [1, 1], [2, 1]), to([3, 2], [3, 2], [3, 2])];
		const graph = graphOf([thirds, on, to([4, ENDED], [4, ENDED], [5, ENDED])]);
		const sets = [new Set([3]), new Set([0, 1, 2]), new Set([4, 5]), new Set([3, 4])];
		expect(shareOfPlays(graph, findComponents(graph), sets)).toEqual([1, 1, 1, 1]);
	});

	test('comes from a single walk where no play passes a group twice', () => {
		const graph = graphOf([to([0, 1], [1, 1]), to([2, ENDED], [0, ENDED])]);
		const sets = [new Set([0]), new Set([1]), new Set([1, 2])];
		const singles = singlePasses(graph, findComponents(graph), sets, chanceOf(graph));
		expect(singles).toEqual([undefined, 0.5, undefined]);
	});
});
