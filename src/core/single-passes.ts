import type {Components} from './components.ts';
import type {Graph} from './explorer.ts';

/** How many groups are looked at in one walk over the graph: bits of a state's eight words. */
const BATCH = 256;
const WORDS = BATCH / 32;

/**
 * For each group of events that no play passes twice: the share of random plays that pass it, which
 * is then how often it is passed on average, and that takes one walk for all groups together.
 * Undefined for a group that a play may pass again, and for all where a play can go in circles.
 * `chance` is that of each transition once its source is reached.
 */
export function singlePasses(
	graph: Graph,
	components: Components,
	groups: readonly ReadonlySet<number>[],
	chance: Float64Array,
): readonly (number | undefined)[] {
	if (components.isCyclic.includes(1)) return groups.map(() => undefined);
	const weights = weighEvents(graph, components, chance);
	const again = inBatches(groups, batch => passedAgain(graph, components, batch));
	const missed = inBatches(groups, batch => missedBySome(graph, components, batch));
	return groups.map((events, group) => {
		// Sums of a million chances are a little off; that no play goes past is known without them.
		if (!missed.has(group)) return 1;
		if (again.has(group)) return undefined;
		let sum = 0;
		for (const event of events) sum += weights.get(event) ?? 0;
		return sum / graph.openings;
	});
}

/** How often each event is told on average, over plays from all openings together. */
function weighEvents(
	graph: Graph,
	{order}: Components,
	chance: Float64Array,
): ReadonlyMap<number, number> {
	const visits = new Float64Array(graph.nodes).fill(1, 0, graph.openings);
	const weights = new Map<number, number>();
	for (let n = order.length - 1; n >= 0; n--) {
		const node = order[n] as number;
		for (let at = graph.first[node] as number; at < (graph.first[node + 1] as number); at++) {
			const passed = (visits[node] as number) * (chance[at] as number);
			const event = graph.event[at] as number;
			weights.set(event, (weights.get(event) ?? 0) + passed);
			const to = graph.target[at] as number;
			if (to >= 0) visits[to] = (visits[to] as number) + passed;
		}
	}
	return weights;
}

/** The groups whose bit is set in what `look` finds for them, a batch at a time. */
function inBatches(
	groups: readonly ReadonlySet<number>[],
	look: (batch: readonly ReadonlySet<number>[]) => Uint32Array,
): ReadonlySet<number> {
	const found = new Set<number>();
	for (let from = 0; from < groups.length; from += BATCH) {
		look(groups.slice(from, from + BATCH)).forEach((word, n) => {
			for (let bit = 0; bit < 32; bit++) if ((word >>> bit) & 1) found.add(from + n * 32 + bit);
		});
	}
	return found;
}

/** The groups of which some play passes one event and later the same or another. */
function passedAgain(
	graph: Graph,
	{order}: Components,
	groups: readonly ReadonlySet<number>[],
): Uint32Array {
	const masks = masksOf(groups);
	const none = new Uint32Array(WORDS);
	/** Which groups may have been passed before a node is reached. */
	const before = new Uint32Array(graph.nodes * WORDS);
	const again = new Uint32Array(WORDS);
	for (let n = order.length - 1; n >= 0; n--) {
		const node = order[n] as number;
		for (let at = graph.first[node] as number; at < (graph.first[node + 1] as number); at++) {
			const mask = masks.get(graph.event[at] as number) ?? none;
			const to = graph.target[at] as number;
			for (let word = 0; word < WORDS; word++) {
				const held = before[node * WORDS + word] as number;
				const met = mask[word] as number;
				again[word] = (again[word] as number) | (held & met);
				if (to < 0) continue;
				const place = to * WORDS + word;
				before[place] = (before[place] as number) | held | met;
			}
		}
	}
	return again;
}

/** The groups that some play goes without. */
function missedBySome(
	graph: Graph,
	{order}: Components,
	groups: readonly ReadonlySet<number>[],
): Uint32Array {
	const masks = masksOf(groups);
	const none = new Uint32Array(WORDS);
	/** Which groups a play can go without from a node on. */
	const without = new Uint32Array(graph.nodes * WORDS);
	for (const node of order) {
		for (let at = graph.first[node] as number; at < (graph.first[node + 1] as number); at++) {
			const mask = masks.get(graph.event[at] as number) ?? none;
			const to = graph.target[at] as number;
			for (let word = 0; word < WORDS; word++) {
				const after = to < 0 ? ~0 : (without[to * WORDS + word] as number);
				const place = node * WORDS + word;
				without[place] = (without[place] as number) | (after & ~(mask[word] as number));
			}
		}
	}
	return without.slice(0, graph.openings * WORDS).reduce((all, word, n) => {
		all[n % WORDS] = (all[n % WORDS] as number) | word;
		return all;
	}, new Uint32Array(WORDS));
}

/** Event to the groups that it belongs to, as bits. */
function masksOf(groups: readonly ReadonlySet<number>[]): ReadonlyMap<number, Uint32Array> {
	const masks = new Map<number, Uint32Array>();
	groups.forEach((events, group) => {
		for (const event of events) {
			const mask = masks.get(event) ?? new Uint32Array(WORDS);
			const word = Math.floor(group / 32);
			mask[word] = (mask[word] as number) | (1 << (group % 32));
			masks.set(event, mask);
		}
	});
	return masks;
}
