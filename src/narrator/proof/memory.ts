import type {Held} from './values.ts';

/** A slot was read that the analysis took for dead. The step is void; the slot becomes live. */
export class DeadSlotRead extends Error {
	override readonly name = 'DeadSlotRead';
	readonly slot: number;

	constructor(slot: number) {
		super(`slot ${slot} was read`);
		this.slot = slot;
	}
}

/** One thing a step asked of the world, in the order of asking. */
export type Ask =
	| {readonly type: 'read'; readonly slot: number; readonly value: Held}
	| {readonly type: 'draw'; readonly outcomes: readonly Outcome[]; readonly taken: number};

/** One way chance or an external function can turn out; `shown` is what a report says of it. */
export type Outcome = {readonly shown: number | string | boolean; readonly value: Held};

/** How many draws of one step are branched on. Those after them come out as the first outcome. */
export const DRAWS_OF_A_STEP = 100;

type Undo = {readonly slot: number; readonly held: Held | undefined; readonly added: number};

/**
 * What one step reads and writes. Values at entry are asked for one at a time, so that the step is
 * known as a function of exactly what it read. A mark, taken where the runtime takes its snapshot,
 * lets writes and draws be undone; what was read stays read.
 */
export class Memory {
	readonly asks: Ask[] = [];
	readonly written = new Map<number, Held>();
	readonly added = new Map<number, number>();
	readonly #entry: (slot: number) => Held;
	readonly #forced: readonly number[];
	readonly #read = new Map<number, Held>();
	readonly #undo: Undo[] = [];
	#draws: {readonly outcomes: readonly Outcome[]; readonly taken: number}[] = [];
	#cursor = 0;
	#isDrawnOut = false;
	#marked: {readonly undo: number; readonly cursor: number} | undefined;

	constructor(entry: (slot: number) => Held, forced: readonly number[]) {
		this.#entry = entry;
		this.#forced = forced;
	}

	/** The value of a slot now. Only what was not yet written counts as read. */
	read(slot: number): Held {
		return this.written.get(slot) ?? this.readEntry(slot);
	}

	/** The value of a counter now: a count that was raised is still a read of the value at entry. */
	readCount(slot: number): number {
		return (this.readEntry(slot) as number) + (this.added.get(slot) ?? 0);
	}

	readEntry(slot: number): Held {
		const known = this.#read.get(slot);
		if (known !== undefined) return known;
		const value = this.#entry(slot);
		this.#read.set(slot, value);
		this.asks.push({type: 'read', slot, value});
		return value;
	}

	write(slot: number, value: Held): void {
		this.#remember(slot);
		this.written.set(slot, value);
	}

	add(slot: number, amount: number): void {
		this.#remember(slot);
		this.added.set(slot, (this.added.get(slot) ?? 0) + amount);
	}

	/** Whether there were more draws than are branched on. */
	get isDrawnOut(): boolean {
		return this.#isDrawnOut;
	}

	/** One of the outcomes: as the caller of the step wants it, else the first. */
	draw(outcomes: readonly Outcome[]): Outcome {
		const place = this.#cursor++;
		if (place >= DRAWS_OF_A_STEP) {
			this.#isDrawnOut = true;
			return outcomes[0] as Outcome;
		}
		let drawn = this.#draws[place];
		if (drawn === undefined) {
			drawn = {outcomes, taken: Math.min(this.#forced[place] ?? 0, outcomes.length - 1)};
			this.#draws.push(drawn);
			this.asks.push({type: 'draw', ...drawn});
		}
		return drawn.outcomes[drawn.taken] as Outcome;
	}

	mark(): void {
		this.#marked = {undo: this.#undo.length, cursor: this.#cursor};
	}

	keep(): void {
		this.#marked = undefined;
	}

	rollBack(): void {
		if (this.#marked === undefined) return;
		while (this.#undo.length > this.#marked.undo) {
			const {slot, held, added} = this.#undo.pop() as Undo;
			if (held === undefined) this.written.delete(slot);
			else this.written.set(slot, held);
			if (added === 0) this.added.delete(slot);
			else this.added.set(slot, added);
		}
		this.#cursor = this.#marked.cursor;
		this.#marked = undefined;
	}

	#remember(slot: number): void {
		this.#undo.push({slot, held: this.written.get(slot), added: this.added.get(slot) ?? 0});
	}
}
