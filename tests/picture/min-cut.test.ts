import fc from 'fast-check';
import {expect, test} from 'vitest';
import {minCut} from '../../src/picture/min-cut.ts';

const [SOURCE, SINK] = [0, 1];

/** Graphs of up to 7 nodes, with room for every subset to be tried. */
const graphs = fc.integer({min: 2, max: 7}).chain(nodes => {
	const node = fc.nat(nodes - 1);
	return fc.array(fc.tuple(node, node, fc.nat(9)), {maxLength: 20}).map(edges => ({
		nodes,
		from: edges.map(([from]) => from),
		to: edges.map(([, to]) => to),
		capacity: edges.map(([, , capacity]) => capacity),
	}));
});

type Graph = typeof graphs extends fc.Arbitrary<infer G> ? G : never;

function weigh({from, to, capacity}: Graph, side: ReadonlySet<number>): number {
	return capacity.reduce(
		(sum, each, n) => (side.has(from[n] ?? -1) && !side.has(to[n] ?? -1) ? sum + each : sum),
		0,
	);
}

test('a smallest cut is as small as the smallest of all', () => {
	fc.assert(
		fc.property(graphs, graph => {
			const side = minCut(graph, SOURCE, SINK);
			const inner = Array.from({length: graph.nodes - 2}, (_, n) => n + 2);
			const all = Array.from({length: 2 ** inner.length}, (_, bits) =>
				weigh(graph, new Set([SOURCE, ...inner.filter((_, n) => (bits >> n) & 1)])),
			);
			expect(side.has(SOURCE)).toBe(true);
			expect(side.has(SINK)).toBe(false);
			expect(weigh(graph, side)).toBe(Math.min(...all));
		}),
		{numRuns: process.env.SOAK ? 20_000 : 500},
	);
});

test('what is joined without a bound is not cut', () => {
	const graph = {nodes: 3, from: [0, 2], to: [2, 1], capacity: [Number.POSITIVE_INFINITY, 1]};
	expect(minCut(graph, SOURCE, SINK)).toEqual(new Set([0, 2]));
});
