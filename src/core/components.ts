import type {Graph} from './explorer.ts';

/** Strongly connected components. */
export type Components = {
	/** The component of each node. Components are numbered so that transitions lead to lower ones. */
	readonly of: Int32Array;
	readonly count: number;
	/** Nodes by component, lowest component first. */
	readonly order: Int32Array;
	/** Whether a play can stay inside the component for ever. */
	readonly isCyclic: Uint8Array;
};

/** Tarjan's algorithm (1972), without recursion. */
export function findComponents({
	nodes,
	first,
	target,
}: Pick<Graph, 'nodes' | 'first' | 'target'>): Components {
	const of = new Int32Array(nodes).fill(-1);
	const number = new Int32Array(nodes).fill(-1);
	const low = new Int32Array(nodes);
	const next = new Int32Array(nodes);
	const order = new Int32Array(nodes);
	const cyclic: number[] = [];
	const open: number[] = [];
	const path: number[] = [];
	let visited = 0;
	let count = 0;
	let ordered = 0;
	for (let root = 0; root < nodes; root++) {
		if (number[root] !== -1) continue;
		path.push(root);
		while (path.length > 0) {
			const node = path[path.length - 1] as number;
			if (number[node] === -1) {
				number[node] = low[node] = visited++;
				next[node] = first[node] as number;
				open.push(node);
			}
			const at = next[node] as number;
			if (at < (first[node + 1] as number)) {
				next[node] = at + 1;
				const to = target[at] as number;
				if (to < 0) continue;
				if (number[to] === -1) path.push(to);
				else if (of[to] === -1) low[node] = Math.min(low[node] as number, number[to] as number);
				continue;
			}
			path.pop();
			const above = path[path.length - 1];
			if (above !== undefined) low[above] = Math.min(low[above] as number, low[node] as number);
			if (low[node] !== number[node]) continue;
			const start = ordered;
			for (let member = -1; member !== node; ) {
				member = open.pop() as number;
				of[member] = count;
				order[ordered++] = member;
			}
			cyclic.push(ordered - start > 1 || loopsOnItself(node, first, target) ? 1 : 0);
			count++;
		}
	}
	return {of, count, order, isCyclic: Uint8Array.from(cyclic)};
}

function loopsOnItself(node: number, first: Int32Array, target: Int32Array): boolean {
	for (let at = first[node] as number; at < (first[node + 1] as number); at++)
		if (target[at] === node) return true;
	return false;
}

/**
 * The nodes from which some transition that `isGoal` accepts can still be taken, going only over
 * transitions that `isOpen` accepts.
 */
export function nodesThatReach(
	graph: Graph,
	isGoal: (edge: number) => boolean,
	isOpen: (edge: number) => boolean = () => true,
): Uint8Array {
	const reaches = new Uint8Array(graph.nodes);
	const {before, starts} = incoming(graph);
	const waiting: number[] = [];
	const mark = (node: number) => {
		if (reaches[node]) return;
		reaches[node] = 1;
		waiting.push(node);
	};
	for (let edge = 0; edge < graph.target.length; edge++)
		if (isGoal(edge)) mark(graph.source[edge] as number);
	for (let node = waiting.pop(); node !== undefined; node = waiting.pop())
		for (let at = starts[node] as number; at < (starts[node + 1] as number); at++) {
			const edge = before[at] as number;
			if (isOpen(edge)) mark(graph.source[edge] as number);
		}
	return reaches;
}

/** The nodes that can be reached from the openings over transitions that `isOpen` accepts. */
export function nodesReached(graph: Graph, isOpen: (edge: number) => boolean): Uint8Array {
	const reached = new Uint8Array(graph.nodes);
	const waiting: number[] = [];
	for (let node = 0; node < graph.openings; node++) {
		reached[node] = 1;
		waiting.push(node);
	}
	for (let at = 0; at < waiting.length; at++) {
		const node = waiting[at] as number;
		for (let edge = graph.first[node] as number; edge < (graph.first[node + 1] as number); edge++) {
			const to = graph.target[edge] as number;
			if (to < 0 || reached[to] || !isOpen(edge)) continue;
			reached[to] = 1;
			waiting.push(to);
		}
	}
	return reached;
}

/**
 * The traps: sets of nodes from which a play can neither end nor break nor leave what was explored.
 * Nodes belong together when one leads to the other or both offer the same choice, so that what else
 * a state remembers does not multiply a trap. Each is given by its entry, the node that is met first.
 */
export function findTraps(graph: Graph, choicesOf: (node: number) => readonly number[]): number[] {
	const isOut = (edge: number) => {
		const to = graph.target[edge] as number;
		return to < 0 || to >= graph.followed;
	};
	const canStop = nodesThatReach(graph, isOut);
	const group = Int32Array.from({length: graph.nodes}, (_, node) => node);
	const find = (node: number): number => {
		let at = node;
		while (group[at] !== at) {
			group[at] = group[group[at] as number] as number;
			at = group[at] as number;
		}
		return at;
	};
	// An opening is no state that a player stands in.
	const isTrapped = (node: number) =>
		node >= graph.openings && node < graph.followed && canStop[node] === 0;
	const join = (one: number, other: number) => {
		const [a, b] = [find(one), find(other)];
		group[Math.max(a, b)] = Math.min(a, b);
	};
	const offering = new Map<number, number>();
	const entries: number[] = [];
	for (let node = 0; node < graph.followed; node++) {
		if (!isTrapped(node)) continue;
		entries.push(node);
		for (let at = graph.first[node] as number; at < (graph.first[node + 1] as number); at++)
			join(node, graph.target[at] as number);
		for (const choice of choicesOf(node)) {
			join(node, offering.get(choice) ?? node);
			offering.set(choice, node);
		}
	}
	return entries.filter(node => find(node) === node);
}

/** Transitions by the node they lead to. */
function incoming(graph: Graph): {before: Int32Array; starts: Int32Array} {
	const starts = new Int32Array(graph.nodes + 1);
	for (const to of graph.target) if (to >= 0) starts[to + 1] = (starts[to + 1] as number) + 1;
	for (let node = 0; node < graph.nodes; node++)
		starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
	const before = new Int32Array(starts[graph.nodes] as number);
	const at = starts.slice();
	graph.target.forEach((to, edge) => {
		if (to < 0) return;
		before[at[to] as number] = edge;
		at[to] = (at[to] as number) + 1;
	});
	return {before, starts};
}
