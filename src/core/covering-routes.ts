import {ENDED, type Graph, wayTo} from './explorer.ts';

/** A way through the story, and the item it was taken for. */
export type CoveringRoute = {readonly shows: number; readonly way: readonly number[]};

/** How far a route wanders in search of more before it makes for an ending. */
const WANDER = 400;

/**
 * Few ways through the story that together pass every item: the item that lies deepest first, then on
 * to whatever is still missing, then to the nearest ending; ways that add nothing are dropped again.
 * The smallest set is a set cover and out of reach; this is the usual greedy one.
 * `itemsOf` names the items that a transition passes.
 */
export function coverWithRoutes(
	graph: Graph,
	itemsOf: (edge: number) => readonly number[],
): CoveringRoute[] {
	const first = firstTransitions(graph, itemsOf);
	const toEnd = distancesToEnd(graph);
	const missing = new Set(first.keys());
	const deepest = [...first].sort((a, b) => depthOf(graph, b[1]) - depthOf(graph, a[1]));
	const routes: {shows: number; way: number[]; items: Set<number>}[] = [];
	for (const [shows, edge] of deepest) {
		if (!missing.has(shows)) continue;
		const way = [...wayTo(graph, graph.source[edge] as number), edge];
		goOn(graph, way, toEnd, at => itemsOf(at).filter(item => missing.has(item)).length);
		const items = new Set(way.flatMap(at => [...itemsOf(at)]));
		for (const item of items) missing.delete(item);
		routes.push({shows, way, items});
	}
	return routes.filter((route, at) => !isCovered(route.items, routes, at));
}

function isCovered(items: Set<number>, routes: {items: Set<number>}[], own: number): boolean {
	const others = routes.filter((_, at) => at !== own);
	const isSpare = [...items].every(item => others.some(other => other.items.has(item)));
	if (isSpare && routes[own]) routes[own].items = new Set();
	return isSpare;
}

function firstTransitions(
	graph: Graph,
	itemsOf: (edge: number) => readonly number[],
): Map<number, number> {
	const first = new Map<number, number>();
	for (let edge = 0; edge < graph.target.length; edge++)
		for (const item of itemsOf(edge)) if (!first.has(item)) first.set(item, edge);
	return first;
}

function depthOf(graph: Graph, edge: number): number {
	return graph.depth[graph.source[edge] as number] as number;
}

/** How many transitions lie between a node and the nearest ending; -1 where there is none. */
function distancesToEnd(graph: Graph): Int32Array {
	const distance = new Int32Array(graph.nodes).fill(-1);
	const before: number[][] = Array.from({length: graph.nodes}, () => []);
	const queue: number[] = [];
	graph.target.forEach((to, edge) => {
		const from = graph.source[edge] as number;
		if (to >= 0) before[to]?.push(from);
		else if (to === ENDED && distance[from] === -1) {
			distance[from] = 0;
			queue.push(from);
		}
	});
	for (let at = 0; at < queue.length; at++) {
		const node = queue[at] as number;
		for (const from of before[node] ?? []) {
			if (distance[from] !== -1) continue;
			distance[from] = (distance[node] as number) + 1;
			queue.push(from);
		}
	}
	return distance;
}

function goOn(
	graph: Graph,
	way: number[],
	toEnd: Int32Array,
	gainOf: (edge: number) => number,
): void {
	for (let steps = 0; ; steps++) {
		const node = graph.target[way.at(-1) as number] as number;
		if (node < 0 || toEnd[node] === -1) return;
		const edges = Array.from(
			{length: (graph.first[node + 1] as number) - (graph.first[node] as number)},
			(_, at) => (graph.first[node] as number) + at,
		).filter(edge => isOnTheWay(graph, toEnd, edge));
		const nearest = edges.reduce((a, b) =>
			farness(graph, toEnd, b) < farness(graph, toEnd, a) ? b : a,
		);
		const richest = edges.reduce((a, b) => (gainOf(b) > gainOf(a) ? b : a));
		way.push(steps < WANDER && gainOf(richest) > 0 ? richest : nearest);
	}
}

function isOnTheWay(graph: Graph, toEnd: Int32Array, edge: number): boolean {
	const to = graph.target[edge] as number;
	return to === ENDED || (to >= 0 && toEnd[to] !== -1);
}

function farness(graph: Graph, toEnd: Int32Array, edge: number): number {
	const to = graph.target[edge] as number;
	return to === ENDED ? -1 : (toEnd[to] as number);
}
