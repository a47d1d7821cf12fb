import {ControlCommand} from 'inkjs/engine/ControlCommand';
import {BROKEN, CUT, ENDED, type Machine, Refined, type Transition} from '../../core/explorer.ts';
import type {Start} from '../../core/model.ts';
import {tagValues} from '../../core/tags.ts';
import {UNSEEDED} from './chance.ts';
import {analyseLiveness} from './liveness.ts';
import {DeadSlotRead, Memory} from './memory.ts';
import {type Menu, type MenuOptions, Menus, type OpenChoice} from './menus.ts';
import {commands} from './pieces.ts';
import {DeadTemporaryRead} from './proof-runtime.ts';
import {type ProofStory, STEP_BUDGET} from './proof-story.ts';
import {analyseSaturation, type Saturation, saturate} from './saturation.ts';
import type {Slot} from './slots.ts';
import {CompactStates, PlainStates, type StateTable} from './state-table.ts';
import {graft, type Leaf, type StepNode} from './step-tree.ts';
import type {Telling} from './telling.ts';
import {type Held, heldOf, ValueTable} from './values.ts';

/** The three reductions of the proof. Each can be left out; the findings must not change. */
export type Reductions = {
	readonly liveness: boolean;
	readonly readSets: boolean;
	readonly compact: boolean;
};

/** What laws see of a transition. Values are those after it. */
export type Seen = {
	readonly telling: Telling;
	readonly event: number;
	readonly beatBefore: string;
	valueAfter(variable: string): number | string | boolean | undefined;
};

/** Turns what is told into marks, numbered as it likes. */
export type Observer = {
	/** Variables it asks for; they are part of every state. */
	readonly variables: readonly string[];
	observe(seen: Seen): number;
};

export type MachineOptions = {
	readonly starts: readonly Start[];
	readonly reductions: Reductions;
	/** Whether the beat that holds is part of the state. */
	readonly hasBeats: boolean;
	readonly observer: Observer | undefined;
	/** How many values one slot may take before it counts as unbounded. */
	readonly valueLimit: number;
};

/** Something that is not explored in full: which slot, or which piece, and how far it went. */
export type Bound = {readonly what: string; readonly path: string; readonly limit: number};

/** The most ways in which the draws of one step are followed, and the most steps spent on them. */
const DRAWS_LIMIT = 10_000;
const DRAWS_BUDGET = 10 * STEP_BUDGET;
/** The most frames a choice may wait in, and the most ways in which one choice may wait. */
const FRAMES_LIMIT = 100;
const VARIANTS_LIMIT = 2_000;

const SLOT_NAMES = {
	variable: 'variable',
	visits: 'visits to',
	age: 'turns since',
	turn: '',
	shuffle: 'shuffle',
	chance: '',
	beat: '',
} as const;

type Plan = {
	readonly menu: Menu;
	/** For each place of the row: what becomes of it, and with which number. */
	readonly kinds: Uint8Array;
	readonly numbers: Int32Array;
	readonly sources: Int16Array;
};

const CONSTANT = 0;
const ADDED = 1;
const CARRIED = 2;
/** Not known any more, which is right only where nothing reads it. */
const LOST = 3;

type Source = {readonly menu: Menu | undefined; readonly state: number; readonly start: number};

/** A compiled story as a machine of states. */
export class StoryMachine implements Machine {
	readonly events: Leaf[] = [];
	readonly bounds = new Map<string, Bound>();
	executedSteps = 0;
	readonly starts: number;
	readonly #story: ProofStory;
	readonly #options: MachineOptions;
	readonly #values = new ValueTable();
	readonly #saturation: Saturation;
	readonly #initial: readonly (readonly number[])[];
	readonly #openings: (StepNode | undefined)[] = [];
	readonly #menuOptions: MenuOptions;
	readonly #menus: Menus;
	readonly #numbers: number[] = [];
	readonly #variants = new Map<number, number>();
	#states: StateTable;
	#plans: Map<number, Plan>[] = [];
	#seen: Set<number>[] = [];
	#row = new Int32Array(64);

	constructor(story: ProofStory, options: MachineOptions) {
		const {pieces, slots} = story;
		this.#story = story;
		this.#options = options;
		this.starts = options.starts.length;
		this.#saturation = analyseSaturation(pieces, slots, story.canBeSeeded);
		const initial = initialValues(story);
		this.#initial = options.starts.map(start => this.#internStart(initial, start));
		const paths = new Map(pieces.all.map(({path, id}) => [path, id]));
		const observed = options.observer?.variables ?? [];
		this.#menuOptions = {
			liveness: options.reductions.liveness ? analyseLiveness(pieces, slots, initial) : undefined,
			slots,
			countsTurns: pieces.all.some(({object}) => isTurns(object)),
			pieceAt: path => paths.get(path) ?? 0,
			alwaysLive: new Set([
				...observed.flatMap(name => slots.variables.get(name) ?? []),
				...(options.hasBeats ? [slots.beat] : []),
			]),
			livingTemporaries: new Set(),
		};
		this.#menus = new Menus(this.#menuOptions);
		this.#states = this.#newTable();
	}

	get stateCount(): number {
		return this.#states.size;
	}

	restart(): void {
		this.#menus.restart();
		this.#states = this.#newTable();
		this.#plans = [];
		this.#seen = [];
		this.#variants.clear();
		this.bounds.clear();
	}

	begin(start: number): readonly Transition[] {
		const transitions: Transition[] = [];
		this.#take(undefined, {menu: undefined, state: -1, start}, -1, transitions);
		return transitions;
	}

	follow(state: number): readonly Transition[] {
		const menu = this.#menus.get(this.#states.get(state, 0));
		const source = {menu, state, start: -1};
		const transitions: Transition[] = [];
		menu.choices.forEach((choice, index) => {
			this.#take(choice, source, index, transitions);
		});
		return transitions;
	}

	menuOf(state: number): number {
		return this.#states.get(state, 0);
	}

	/** The choice points on offer in a state. */
	pointsOf(state: number): readonly number[] {
		return this.#menus.get(this.#states.get(state, 0)).choices.map(({point}) => point);
	}

	#newTable(): StateTable {
		return this.#options.reductions.compact ? new CompactStates() : new PlainStates();
	}

	#internStart(initial: ReadonlyMap<number, Held>, start: Start): readonly number[] {
		const {slots} = this.#story;
		const values = slots.all.map(({id}) => this.#values.intern(initial.get(id) ?? 0));
		for (const [name, value] of Object.entries(start)) {
			const slot = slots.variables.get(name);
			if (slot === undefined) throw new Error(`The story has no variable "${name}" to start with.`);
			values[slot] = this.#values.intern(heldOf(value));
		}
		return values;
	}

	/** Every way in which a choice can turn out. */
	#take(choice: OpenChoice | undefined, source: Source, index: number, into: Transition[]): void {
		const first = into.length;
		let spent = 0;
		const emit = (leaf: Leaf): boolean => {
			into.push(this.#transition(leaf, source, index));
			spent += leaf.telling.cost;
			if (into.length - first < DRAWS_LIMIT && spent < DRAWS_BUDGET) return true;
			if (leaf.share === 1) return true;
			this.#bound('the draws of one step', choice?.point ?? 0, DRAWS_LIMIT);
			return false;
		};
		if (this.#options.reductions.readSets) this.#lookUp(choice, source, emit);
		else this.#runAll(choice, source, emit);
	}

	#lookUp(choice: OpenChoice | undefined, source: Source, emit: (leaf: Leaf) => boolean): void {
		const run = (forced: readonly number[]) => {
			const {telling, event} = this.#execute(choice, source, forced);
			const root = choice ? choice.tree : this.#openings[source.start];
			const grafted = graft(root, telling, event, ask => this.#values.intern(ask.value));
			if (choice) choice.tree = grafted.root;
			else this.#openings[source.start] = grafted.root;
			this.events[event] = grafted.leaf;
		};
		const descend = (node: StepNode, forced: readonly number[]): boolean => {
			switch (node.type) {
				case 'leaf':
					return emit(node);
				case 'read': {
					const value = this.#entryOf(source, node.slot);
					if (!node.branches.has(value)) run(forced);
					return descend(node.branches.get(value) as StepNode, forced);
				}
				case 'draw':
					return node.outcomes.every((_, taken) => {
						const further = [...forced, taken];
						if (node.branches[taken] === undefined) run(further);
						return descend(node.branches[taken] as StepNode, further);
					});
			}
		};
		if ((choice ? choice.tree : this.#openings[source.start]) === undefined) run([]);
		descend((choice ? choice.tree : this.#openings[source.start]) as StepNode, []);
	}

	#runAll(choice: OpenChoice | undefined, source: Source, emit: (leaf: Leaf) => boolean): void {
		for (let forced: number[] | undefined = []; forced; ) {
			const {telling, event} = this.#execute(choice, source, forced);
			const draws = {...telling, asks: telling.asks.filter(isDraw)};
			const {leaf} = graft(undefined, draws, event, () => 0);
			this.events[event] = leaf;
			if (!emit(leaf)) return;
			forced = nextDraws(telling);
		}
	}

	#execute(
		choice: OpenChoice | undefined,
		source: Source,
		forced: readonly number[],
	): {telling: Telling; event: number} {
		const memory = new Memory(slot => this.#values.get(this.#entryOf(source, slot)), forced);
		this.executedSteps++;
		try {
			const telling = this.#story.tell(choice?.taken, memory);
			return {telling, event: this.events.push(undefined as unknown as Leaf) - 1};
		} catch (thrown) {
			if (thrown instanceof DeadSlotRead) this.#revive(thrown.slot);
			if (thrown instanceof DeadTemporaryRead) {
				this.#menuOptions.livingTemporaries.add(thrown.temporary);
				throw new Refined();
			}
			throw thrown;
		}
	}

	#revive(slot: number): never {
		this.#menuOptions.alwaysLive.add(slot);
		throw new Refined();
	}

	/** The number of a slot's value as a step finds it. */
	#entryOf({menu, state, start}: Source, slot: number): number {
		if (!menu) return this.#initial[start]?.[slot] ?? 0;
		const place = menu.places[slot] ?? -1;
		if (place < 0) this.#revive(slot);
		return this.#carry(slot, this.#states.get(state, place));
	}

	/** A value one turn later. */
	#carry(slot: number, value: number): number {
		const {kind} = this.#story.slots.all[slot] as Slot;
		if (kind !== 'age' && kind !== 'turn') return value;
		const count = this.#values.get(value) as number;
		return count < 0 ? value : this.#number(saturate(count + 1, this.#saturation.get(slot)));
	}

	#number(count: number): number {
		const known = this.#numbers[count];
		if (known !== undefined) return known;
		const made = this.#values.intern(count);
		if (count >= 0 && count < 1 << 16) this.#numbers[count] = made;
		return made;
	}

	#transition(leaf: Leaf, source: Source, choice: number): Transition {
		const {telling, event, share} = leaf;
		for (const {what, piece, limit} of telling.cuts) this.#bound(what, piece, limit);
		const plan = this.#plan(leaf, source);
		this.#fill(plan, source);
		const menu = this.#narrow(plan.menu);
		const marks = this.#options.observer ? this.#observe(leaf, source, menu) : 0;
		return {choice, event, marks, share, target: this.#target(telling, menu)};
	}

	/** Drops what cannot be read any more because the way to it is spent; closes up the row. */
	#narrow(menu: Menu): Menu {
		const row = this.#row;
		const closed = new Set<number>();
		for (const place of menu.gates) {
			const value = row[place] as number;
			const isSpent = value < 0 || (this.#values.get(value) as number) > 0;
			if (isSpent) closed.add(menu.slots[place - 1] as number);
		}
		const narrow = closed.size === 0 ? menu : this.#menus.narrow(menu, closed);
		for (let at = 0; at < narrow.slots.length; at++) {
			const slot = narrow.slots[at] as number;
			const value = row[menu.places[slot] as number] as number;
			if (value < 0) this.#revive(slot);
			row[at + 1] = value;
		}
		row[0] = narrow.id;
		return narrow;
	}

	#target({stop}: Telling, menu: Menu): number {
		if (stop === 'fault') return BROKEN;
		if (stop !== 'choices') return ENDED;
		const length = menu.slots.length + 1;
		const known = this.#states.find(this.#row, length);
		if (known >= 0) return known;
		if (this.#isBeyond(menu)) return CUT;
		return this.#states.add(this.#row, length);
	}

	/** Where each value of the row after this step comes from. */
	#plan(leaf: Leaf, source: Source): Plan {
		this.#plans[leaf.event] ??= new Map();
		const plans = this.#plans[leaf.event] as Map<number, Plan>;
		const from = source.menu?.id ?? -1;
		const known = plans.get(from);
		if (known) return known;
		const menu = this.#menus.of(leaf.telling);
		const kinds = new Uint8Array(menu.slots.length);
		const numbers = new Int32Array(menu.slots.length);
		const sources = new Int16Array(menu.slots.length);
		menu.slots.forEach((slot, at) => {
			const written = this.#writtenBy(leaf, slot);
			const added = leaf.telling.added.get(slot);
			sources[at] = source.menu ? (source.menu.places[slot] ?? -1) : slot;
			if (written !== undefined) {
				kinds[at] = CONSTANT;
				numbers[at] = written;
				return;
			}
			const isLost = (sources[at] ?? -1) < 0;
			kinds[at] = isLost ? LOST : added === undefined ? CARRIED : ADDED;
			numbers[at] = added ?? 0;
		});
		const plan = {menu, kinds, numbers, sources};
		plans.set(from, plan);
		return plan;
	}

	#writtenBy({telling}: Leaf, slot: number): number | undefined {
		if (slot === this.#story.slots.beat) {
			const beat = telling.lines.flatMap(({tags}) => tagValues(tags, 'beat')).at(-1);
			return beat === undefined ? undefined : this.#values.intern(beat);
		}
		const written = telling.written.get(slot);
		return written === undefined ? undefined : this.#values.intern(written);
	}

	#fill({menu, kinds, numbers, sources}: Plan, {menu: from, state, start}: Source): void {
		const length = menu.slots.length;
		if (this.#row.length < length + 1) this.#row = new Int32Array((length + 1) * 2);
		this.#row[0] = menu.id;
		for (let at = 0; at < length; at++) {
			const slot = menu.slots[at] as number;
			const number = numbers[at] as number;
			if (kinds[at] === CONSTANT) {
				this.#row[at + 1] = number;
				continue;
			}
			if (kinds[at] === LOST) {
				this.#row[at + 1] = -1;
				continue;
			}
			const place = sources[at] as number;
			const value = from ? this.#states.get(state, place) : (this.#initial[start]?.[place] ?? 0);
			this.#row[at + 1] =
				kinds[at] === ADDED
					? this.#add(slot, value, number)
					: from
						? this.#carry(slot, value)
						: value;
		}
	}

	#add(slot: number, value: number, amount: number): number {
		const count = (this.#values.get(value) as number) + amount;
		return this.#number(saturate(count, this.#saturation.get(slot)));
	}

	#observe(leaf: Leaf, source: Source, menu: Menu): number {
		const {slots} = this.#story;
		const beatBefore = this.#options.hasBeats
			? String(this.#values.get(this.#entryOf(source, slots.beat)))
			: '';
		return (
			this.#options.observer?.observe({
				telling: leaf.telling,
				event: leaf.event,
				beatBefore,
				valueAfter: name => {
					const slot = slots.variables.get(name);
					const place = slot === undefined ? -1 : (menu.places[slot] ?? -1);
					return place < 0 ? undefined : this.#values.plain(this.#row[place] ?? 0);
				},
			}) ?? 0
		);
	}

	/** Whether the new row takes some slot, or some choice, further than is followed. */
	#isBeyond(menu: Menu): boolean {
		const fresh: [slot: number, value: number][] = [];
		let isBeyond = false;
		for (let at = 0; at < menu.slots.length; at++) {
			const slot = menu.slots[at] as number;
			const value = this.#row[at + 1] as number;
			this.#seen[slot] ??= new Set();
			const seen = this.#seen[slot] as Set<number>;
			if (seen.has(value)) continue;
			if (seen.size >= this.#options.valueLimit) {
				this.#boundSlot(slot, seen);
				isBeyond = true;
			}
			fresh.push([slot, value]);
		}
		for (const choice of menu.choices) if (this.#isTooDeep(choice)) isBeyond = true;
		if (isBeyond) return true;
		for (const [slot, value] of fresh) this.#seen[slot]?.add(value);
		return false;
	}

	#isTooDeep({id, point, taken}: OpenChoice): boolean {
		if (taken.frames.length > FRAMES_LIMIT) {
			this.#bound('calls within calls', point, FRAMES_LIMIT);
			return true;
		}
		if (!this.#variants.has(id)) {
			const count = this.#variants.get(-2 - point) ?? 0;
			if (count >= VARIANTS_LIMIT) {
				this.#bound('what is kept while a choice waits', point, VARIANTS_LIMIT);
				return true;
			}
			this.#variants.set(-2 - point, count + 1);
			this.#variants.set(id, 1);
		}
		return false;
	}

	#bound(what: string, piece: number, limit: number): void {
		const path = this.#story.pieces.all[piece]?.path ?? '';
		this.bounds.set(`${what} ${path}`, {what, path, limit});
	}

	#boundSlot(slot: number, seen: ReadonlySet<number>): void {
		const {kind, name} = this.#story.slots.all[slot] as Slot;
		const numbers = [...seen].map(id => this.#values.plain(id)).filter(n => typeof n === 'number');
		const limit = numbers.reduce((a, b) => Math.max(a, Math.abs(b)), 0) || seen.size;
		const what = `${SLOT_NAMES[kind]} ${name}`.trim();
		const path = kind === 'variable' ? declarationOf(this.#story, name) : name;
		this.bounds.set(`${kind} ${name}`, {what, path, limit});
	}
}

function initialValues(story: ProofStory): ReadonlyMap<number, Held> {
	const {slots} = story;
	const values = new Map<number, Held>();
	for (const {id, kind, name} of slots.all) {
		switch (kind) {
			case 'variable': {
				const value = story.variablesState.TryGetDefaultVariableValue(name);
				if (value) values.set(id, value);
				break;
			}
			case 'visits':
			case 'turn':
				values.set(id, 0);
				break;
			case 'age':
				values.set(id, -1);
				break;
			case 'chance':
				values.set(id, UNSEEDED);
				break;
			case 'shuffle':
			case 'beat':
				values.set(id, '');
				break;
		}
	}
	return values;
}

function isTurns(object: unknown): boolean {
	return object instanceof ControlCommand && object.commandType === commands.Turns;
}

function declarationOf(story: ProofStory, name: string): string {
	const found = story.pieces.all.find(({object, path}) => {
		const assignment = object as {variableName?: string | null};
		return path.startsWith('global decl.') && assignment.variableName === name;
	});
	return found?.path ?? '';
}

function isDraw(ask: Telling['asks'][number]): boolean {
	return ask.type === 'draw';
}

/** The draws of the next execution, in counting order; undefined after the last. */
function nextDraws({asks}: Telling): number[] | undefined {
	const taken: number[] = [];
	const sizes: number[] = [];
	for (const ask of asks)
		if (ask.type === 'draw') {
			taken.push(ask.taken);
			sizes.push(ask.outcomes.length);
		}
	while (taken.length > 0) {
		const last = (taken.at(-1) ?? 0) + 1;
		if (last < (sizes[taken.length - 1] ?? 0)) {
			taken[taken.length - 1] = last;
			return taken;
		}
		taken.pop();
	}
	return undefined;
}
