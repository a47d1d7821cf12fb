import {type Components, nodesThatReach} from './components.ts';
import {ENDED, type Graph} from './explorer.ts';
import type {Span} from './report.ts';
import {singlePasses} from './single-passes.ts';

/** What one transition adds to the length of a play. */
export type Measure = (edge: number) => number;

/**
 * How many different sequences of choices and draws lead from a start to an ending: exact, or
 * infinite when a loop can reach an ending.
 */
export function countPlaythroughs(graph: Graph, components: Components): bigint | 'infinite' {
	const canEnd = nodesThatReach(graph, edge => graph.target[edge] === ENDED);
	const ways = new Array<bigint>(graph.nodes).fill(0n);
	for (const node of components.order) {
		if (!canEnd[node]) continue;
		if (components.isCyclic[components.of[node] as number]) return 'infinite';
		let sum = 0n;
		for (let at = graph.first[node] as number; at < (graph.first[node + 1] as number); at++) {
			const to = graph.target[at] as number;
			if (to === ENDED) sum += 1n;
			else if (to >= 0) sum += ways[to] as bigint;
		}
		ways[node] = sum;
	}
	return ways.slice(0, graph.openings).reduce((a, b) => a + b, 0n);
}

/** The shortest, longest and mean play from a start to an ending; the mean is over random plays. */
export function measurePlays(graph: Graph, components: Components, measure: Measure): Span {
	const canEnd = nodesThatReach(graph, edge => graph.target[edge] === ENDED);
	const least = extremes(graph, components, measure, canEnd, Math.min);
	const hasLoop = components.order.some(
		node => canEnd[node] === 1 && components.isCyclic[components.of[node] as number] === 1,
	);
	const most = hasLoop ? null : extremes(graph, components, measure, canEnd, Math.max);
	return {
		min: pick(graph, canEnd, least, Math.min),
		max: most && pick(graph, canEnd, most, Math.max),
		mean: meanPlay(graph, components, measure),
	};
}

type Choose = (a: number, b: number) => number;

function pick(graph: Graph, canEnd: Uint8Array, values: Float64Array, choose: Choose): number {
	const ends = [...values.slice(0, graph.openings)].filter((_, node) => canEnd[node] === 1);
	return ends.length === 0 ? 0 : ends.reduce((a, b) => choose(a, b));
}

function extremes(
	graph: Graph,
	components: Components,
	measure: Measure,
	canEnd: Uint8Array,
	choose: Choose,
): Float64Array {
	const unknown = choose === Math.min ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	const values = new Float64Array(graph.nodes).fill(unknown);
	const relax = (node: number): boolean => {
		let best = values[node] as number;
		for (let at = graph.first[node] as number; at < (graph.first[node + 1] as number); at++) {
			const to = graph.target[at] as number;
			if (to === ENDED) best = choose(best, measure(at));
			else if (to >= 0 && canEnd[to]) best = choose(best, measure(at) + (values[to] as number));
		}
		const isBetter = best !== values[node];
		values[node] = best;
		return isBetter;
	};
	eachComponent(components, (members, isCyclic) => {
		do {
			let isChanged = false;
			for (const node of members) if (canEnd[node] && relax(node)) isChanged = true;
			if (!isChanged) return;
		} while (isCyclic);
	});
	return values;
}

function eachComponent(
	components: Components,
	visit: (members: Int32Array, isCyclic: boolean, component: number) => void,
): void {
	const {order, of, isCyclic} = components;
	for (let from = 0; from < order.length; ) {
		const component = of[order[from] as number] as number;
		let to = from + 1;
		while (to < order.length && of[order[to] as number] === component) to++;
		visit(order.subarray(from, to), isCyclic[component] === 1, component);
		from = to;
	}
}

/** Shares that sum to less than this leave an outcome out; anything nearer to 1 is rounding. */
const WHOLE = 1 - 1e-9;

/** The chance that a random play in `source` goes on by this transition. */
export function chanceOf(graph: Graph): Float64Array {
	const chance = new Float64Array(graph.target.length);
	for (let node = 0; node < graph.followed; node++) {
		const from = graph.first[node] as number;
		const to = graph.first[node + 1] as number;
		// Choices come in order, so the last transition has the highest index.
		const offered = to > from ? Math.max(1, (graph.choice[to - 1] as number) + 1) : 1;
		// Where not every outcome of a choice is followed, those that are stand for all.
		for (let at = from, end = at; at < to; at = end) {
			let known = 0;
			for (; end < to && graph.choice[end] === graph.choice[at]; end++)
				known += graph.share[end] as number;
			const scale = 1 / (known < WHOLE ? known * offered : offered);
			for (let one = at; one < end; one++) chance[one] = (graph.share[one] as number) * scale;
		}
	}
	return chance;
}

function meanPlay(graph: Graph, components: Components, measure: Measure): number | null {
	const chance = chanceOf(graph);
	const canStop = nodesThatReach(graph, edge => (graph.target[edge] as number) < 0);
	if (canStop.some((can, node) => can === 0 && node < graph.followed)) return null;
	const mean = solve(
		graph,
		components,
		chance,
		edge => measure(edge),
		() => 1,
	);
	const openings = mean.slice(0, graph.openings);
	return openings.reduce((a, b) => a + b, 0) / graph.openings;
}

/**
 * For each node x: x = sum over its transitions of chance * (gain + factor * x of the target).
 * Component by component; a component with loops is solved by elimination where it is small, else
 * by Gauss-Seidel iteration.
 */
function solve(
	graph: Graph,
	components: Components,
	chance: Float64Array,
	gain: Measure,
	factor: Measure,
): Float64Array {
	const x = new Float64Array(graph.nodes);
	const sweep = (node: number): number => {
		let sum = 0;
		let own = 0;
		for (let at = graph.first[node] as number; at < (graph.first[node + 1] as number); at++) {
			const to = graph.target[at] as number;
			const weight = chance[at] as number;
			sum += weight * gain(at);
			const through = weight * factor(at);
			if (to === node) own += through;
			else if (to >= 0) sum += through * (x[to] as number);
		}
		return own < 1 ? sum / (1 - own) : sum;
	};
	eachComponent(components, (members, isCyclic) => {
		if (!isCyclic || members.length === 1) {
			for (const node of members) x[node] = sweep(node);
			return;
		}
		if (members.length <= ELIMINATED) eliminate(graph, members, chance, gain, factor, x);
		else iterate(members, sweep, x);
	});
	return x;
}

const ELIMINATED = 300;
const SWEEPS = 100_000;

function iterate(members: Int32Array, sweep: (node: number) => number, x: Float64Array): void {
	for (let round = 0; round < SWEEPS; round++) {
		let change = 0;
		for (const node of members) {
			const value = sweep(node);
			change = Math.max(change, Math.abs(value - (x[node] as number)) / Math.max(1, value));
			x[node] = value;
		}
		if (change < 1e-13) return;
	}
}

function eliminate(
	graph: Graph,
	members: Int32Array,
	chance: Float64Array,
	gain: Measure,
	factor: Measure,
	x: Float64Array,
): void {
	const size = members.length;
	const place = new Map([...members].map((node, row) => [node, row]));
	const rows = [...members].map((node, row) => {
		const line = new Float64Array(size + 1);
		line[row] = 1;
		for (let at = graph.first[node] as number; at < (graph.first[node + 1] as number); at++) {
			const to = graph.target[at] as number;
			const weight = chance[at] as number;
			const through = weight * factor(at);
			line[size] = (line[size] as number) + weight * gain(at);
			const column = place.get(to);
			if (column !== undefined) line[column] = (line[column] as number) - through;
			else if (to >= 0) line[size] = (line[size] as number) + through * (x[to] as number);
		}
		return line;
	});
	for (let column = 0; column < size; column++) {
		let best = column;
		for (let row = column + 1; row < size; row++)
			if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
		const swapped = rows[column] as (typeof rows)[number];
		rows[column] = rows[best] as (typeof rows)[number];
		rows[best] = swapped;
		const pivot = rows[column] as Float64Array;
		const head = pivot[column] as number;
		if (head === 0) continue;
		for (const line of rows) {
			const ratio = (line[column] as number) / head;
			if (line === pivot || ratio === 0) continue;
			for (let at = column; at <= size; at++)
				line[at] = (line[at] as number) - ratio * (pivot[at] as number);
		}
	}
	members.forEach((node, row) => {
		const line = rows[row] as Float64Array;
		x[node] = (line[size] as number) / (line[row] as number);
	});
}

/** For each group of events: the share of random plays that pass at least one of them. */
export function shareOfPlays(
	graph: Graph,
	components: Components,
	groups: readonly ReadonlySet<number>[],
): number[] {
	const chance = chanceOf(graph);
	const singles = singlePasses(graph, components, groups, chance);
	const known = new Map<string, number>();
	return groups.map((events, at) => {
		const single = singles[at];
		if (single !== undefined) return single;
		// Lines of one passage are told by the same events.
		const key = [...events].sort((a, b) => a - b).join();
		const share = known.get(key) ?? shareOfGroup(graph, components, events, chance);
		known.set(key, share);
		return share;
	});
}

function shareOfGroup(
	graph: Graph,
	components: Components,
	events: ReadonlySet<number>,
	chance: Float64Array,
): number {
	const isHit = (edge: number) => events.has(graph.event[edge] as number);
	const x = solve(
		graph,
		components,
		chance,
		edge => (isHit(edge) ? 1 : 0),
		edge => (isHit(edge) ? 0 : 1),
	);
	return x.slice(0, graph.openings).reduce((a, b) => a + b, 0) / graph.openings;
}
