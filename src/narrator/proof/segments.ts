import {ChoicePoint} from 'inkjs/engine/ChoicePoint';
import {findComponents} from '../../core/components.ts';
import type {FlowGraph} from './flow-graph.ts';
import type {Pieces} from './pieces.ts';
import type {Slots} from './slots.ts';

/** What can be executed from a piece on until a choice is taken. */
type Segment = {
	/** The slots it may read, as bits. */
	readonly reads: Uint32Array;
	readonly choices: readonly SegmentChoice[];
};

type SegmentChoice = {
	readonly target: number;
	/** For a once-only choice the slot that says whether it is spent; -1 for others. */
	readonly spentBy: number;
};

/**
 * What can still be read once some once-only choices are spent. A choice that is spent is never
 * offered again, so nothing behind it counts unless another way leads there.
 */
export class Segments {
	/** The once-only choices whose being spent makes something unreachable: their slots. */
	readonly gates: ReadonlySet<number>;
	readonly #pieces: Pieces;
	readonly #slots: Slots;
	readonly #flow: FlowGraph;
	readonly #reads: readonly (readonly number[])[];
	readonly #words: number;
	readonly #known = new Map<number, Segment>();

	constructor(
		pieces: Pieces,
		slots: Slots,
		flow: FlowGraph,
		reads: readonly (readonly number[])[],
	) {
		this.#pieces = pieces;
		this.#slots = slots;
		this.#flow = flow;
		this.#reads = reads;
		this.#words = (slots.all.length + 31) >>> 5;
		this.gates = this.#findGates();
	}

	/** The slots that can be read from any of these pieces on, as bits. */
	readsFrom(roots: Iterable<number>, isSpent: (slot: number) => boolean): Uint32Array {
		const reads = new Uint32Array(this.#words);
		const met = new Set(roots);
		for (const piece of met) {
			const segment = this.#segment(piece);
			for (let word = 0; word < this.#words; word++)
				reads[word] = (reads[word] as number) | (segment.reads[word] as number);
			for (const {target, spentBy} of segment.choices)
				if (spentBy < 0 || !isSpent(spentBy)) met.add(target);
		}
		return reads;
	}

	#segment(root: number): Segment {
		const known = this.#known.get(root);
		if (known) return known;
		const reads = new Uint32Array(this.#words);
		const choices: SegmentChoice[] = [];
		const met = new Set([root]);
		for (const piece of met) {
			for (const slot of this.#reads[piece] ?? [])
				if (slot < this.#slots.all.length)
					reads[slot >>> 5] = (reads[slot >>> 5] as number) | (1 << (slot & 31));
			const object = this.#pieces.all[piece]?.object;
			const target = object instanceof ChoicePoint ? object.choiceTarget : null;
			const at = target ? this.#pieces.of(target).id : -1;
			if (object instanceof ChoicePoint && target)
				choices.push({
					target: at,
					spentBy: object.onceOnly ? (this.#slots.visits.get(target) ?? -1) : -1,
				});
			for (const next of this.#flow.next[piece] ?? []) if (next !== at) met.add(next);
			for (const next of this.#flow.calls[piece] ?? []) met.add(next);
		}
		const segment = {reads, choices};
		this.#known.set(root, segment);
		return segment;
	}

	/** Whether a branch can lead back to its own choice. */
	#branchesOnLoops(): (branch: number) => boolean {
		const numbers = new Map<number, number>();
		for (const {object} of this.#pieces.choices) {
			const {choiceTarget} = object as ChoicePoint;
			const branch = choiceTarget ? this.#pieces.of(choiceTarget).id : -1;
			if (branch >= 0 && !numbers.has(branch)) numbers.set(branch, numbers.size);
		}
		const first: number[] = [];
		const target: number[] = [];
		for (const branch of numbers.keys()) {
			first.push(target.length);
			for (const choice of this.#segment(branch).choices)
				target.push(numbers.get(choice.target) ?? -1);
		}
		first.push(target.length);
		const {of, isCyclic} = findComponents({
			nodes: numbers.size,
			first: Int32Array.from(first),
			target: Int32Array.from(target),
		});
		return branch => isCyclic[of[numbers.get(branch) ?? 0] ?? 0] === 1;
	}

	#findGates(): Set<number> {
		const gates = new Set<number>();
		// Only where the flow comes back to the choice does it matter that it is spent.
		const comesBack = this.#branchesOnLoops();
		for (const {object, id} of this.#pieces.choices) {
			const point = object as ChoicePoint;
			const target = point.onceOnly ? point.choiceTarget : null;
			const slot = target ? this.#slots.visits.get(target) : undefined;
			if (target === null || slot === undefined) continue;
			const branch = this.#pieces.of(target).id;
			if (!comesBack(branch)) continue;
			const all = this.readsFrom([id], () => false);
			const others = this.readsFrom([id], each => each === slot);
			const own = this.#segment(branch).reads;
			const isLess = all.some(
				(word, at) => (word & ~((others[at] as number) | (own[at] as number))) !== 0,
			);
			if (isLess) gates.add(slot);
		}
		return gates;
	}
}

export function hasBit(bits: Uint32Array, bit: number): boolean {
	return ((bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
}
