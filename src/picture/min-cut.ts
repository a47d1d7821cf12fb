/** A directed graph with capacities between nodes numbered from 0; for one cut. */
export type CutGraph = {
	readonly nodes: number;
	readonly from: readonly number[];
	readonly to: readonly number[];
	readonly capacity: readonly number[];
};

/**
 * The source's side of a smallest cut between `source` and `sink`: the smallest such side, where there
 * are several. Dinic's algorithm.
 */
export function minCut(
	{nodes, from, to, capacity}: CutGraph,
	source: number,
	sink: number,
): ReadonlySet<number> {
	// Edge 2n is the n-th edge with what it can still take, edge 2n + 1 its way back.
	const head: number[][] = Array.from({length: nodes}, () => []);
	const target: number[] = [];
	const room: number[] = [];
	from.forEach((each, n) => {
		head[each]?.push(target.length);
		target.push(to[n] ?? 0);
		room.push(capacity[n] ?? 0);
		head[to[n] ?? 0]?.push(target.length);
		target.push(each);
		room.push(0);
	});
	for (;;) {
		const level = levelsFrom(source);
		if (level[sink] === -1)
			return new Set(level.flatMap((depth, node) => (depth < 0 ? [] : [node])));
		const tried = new Array<number>(nodes).fill(0);
		while (push(source, Number.POSITIVE_INFINITY, level, tried) > 0);
	}

	function levelsFrom(start: number): number[] {
		const level = new Array<number>(nodes).fill(-1);
		level[start] = 0;
		const queue = [start];
		for (const node of queue) {
			for (const edge of head[node] ?? []) {
				const next = target[edge] ?? 0;
				if (level[next] !== -1 || (room[edge] ?? 0) <= 0) continue;
				level[next] = (level[node] ?? 0) + 1;
				queue.push(next);
			}
		}
		return level;
	}

	function push(node: number, flow: number, level: number[], tried: number[]): number {
		if (node === sink) return flow;
		const edges = head[node] ?? [];
		for (let n = tried[node] ?? 0; n < edges.length; n++) {
			tried[node] = n;
			const edge = edges[n] ?? 0;
			const next = target[edge] ?? 0;
			const free = room[edge] ?? 0;
			if (free <= 0 || level[next] !== (level[node] ?? 0) + 1) continue;
			const pushed = push(next, Math.min(flow, free), level, tried);
			if (pushed === 0) continue;
			room[edge] = free - pushed;
			room[edge ^ 1] = (room[edge ^ 1] ?? 0) + pushed;
			return pushed;
		}
		tried[node] = edges.length;
		return 0;
	}
}
