import {Graph, layout} from '@dagrejs/dagre';

export type DagreNode = {readonly id: string; readonly width: number};
export type DagreEdge = {
	readonly from: string;
	readonly to: string;
	readonly weight: number;
};

/** Where dagre puts the middle of a node from left to right, and the row it gives it (not counted by ones). */
export type DagrePlace = {readonly x: number; readonly rank: number};

export type DagreOptions = {
	readonly gap: number;
	readonly column: number;
	/** The row of each node, where that is known: it is then their order in the rows that is looked for. */
	readonly rowOf?: (id: string) => number;
};

/** Lays a graph out with dagre, whose own types do not resolve under Node's rules for modules. */
export function runDagre(
	nodes: readonly DagreNode[],
	edges: readonly DagreEdge[],
	{gap, column, rowOf}: DagreOptions,
): ReadonlyMap<string, DagrePlace> {
	// dagre takes an empty id for none at all, and keeps its nodes in a plain object.
	const names = new Map(nodes.map(({id}, n) => [id, `node ${n}`]));
	const graph = new Graph({multigraph: true});
	graph.setGraph({nodesep: gap, edgesep: column, ranksep: 1, ...(rowOf && {ranker: setRanks})});
	for (const {id, width} of nodes) graph.setNode(names.get(id), {width, height: 1});
	edges.forEach(({from, to, weight}, n) => {
		graph.setEdge(names.get(from), names.get(to), {weight}, `edge ${n}`);
	});
	layout(graph, {disableOptimalOrderHeuristic: rowOf === undefined});
	return new Map(nodes.map(({id}) => [id, graph.node(names.get(id)) as DagrePlace]));

	/** Every second rank is dagre's own, for labels of arrows; so is its root, which comes before all. */
	function setRanks(ranked: {node(name: string): {rank?: number} | undefined; nodes(): string[]}) {
		const rows = new Map(nodes.map(({id}) => [names.get(id) ?? '', rowOf?.(id) ?? 0]));
		for (const name of ranked.nodes()) {
			const node = ranked.node(name);
			if (node) node.rank = 2 * (rows.get(name) ?? -1);
		}
	}
}
