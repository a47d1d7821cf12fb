import {ControlCommand} from 'inkjs/engine/ControlCommand';
import {BROKEN, CUT, ENDED, type Machine, Refined, type Transition} from '../../core/explorer.ts';
import type {Start} from '../../core/model.ts';
import {tagValues} from '../../core/tags.ts';
import {UNSEEDED} from './chance.ts';
import {analyseLiveness} from './liveness.ts';
import {DeadSlotRead, Memory} from './memory.ts';
import {type Menu, type MenuOptions, Menus, type OpenChoice} from './menus.ts';
import {PAGE, Pages} from './pages.ts';
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
const DRAWS_LIMIT = 5_000;
const DRAWS_BUDGET = 5 * STEP_BUDGET;
/** The most frames a choice may wait in, and the most ways in which one choice may wait. */
const FRAMES_LIMIT = 100;
/** The longest text that a variable is followed with, in characters. */
const TEXT_LIMIT = 10_000;
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

/** What becomes of one page of slots in a step. It depends on that page alone. */
type PageStep = {
	readonly page: number;
	/** The page stays as it is. */
	readonly isCarried: boolean;
	/** What each page becomes, as far as it was met. */
	readonly made: Map<number, number>;
};

type Plan = {readonly menu: Menu; readonly steps: readonly PageStep[]};

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
	readonly #pages: Pages;
	readonly #initialPages: readonly (readonly number[])[];
	/** Pages with slots that change with every turn. */
	readonly #turning: readonly boolean[];
	readonly #closed = new Map<number, number>();
	readonly #openings: (StepNode | undefined)[] = [];
	readonly #menuOptions: MenuOptions;
	readonly #menus: Menus;
	readonly #numbers: number[] = [];
	readonly #variants = new Map<number, number>();
	#states: StateTable;
	#plans: Map<number, Plan>[] = [];
	#seen: Set<number>[] = [];
	#seenPages: Set<number>[] = [];
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
		this.#pages = new Pages(this.#newTable());
		const count = Math.ceil(slots.all.length / PAGE);
		this.#initialPages = this.#initial.map(values =>
			Array.from({length: count}, (_, page) =>
				this.#pages.make(-1, place => values[page * PAGE + place] ?? 0),
			),
		);
		this.#turning = Array.from({length: count}, (_, page) =>
			slots.all
				.slice(page * PAGE, (page + 1) * PAGE)
				.some(({kind}) => kind === 'age' || kind === 'turn'),
		);
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
		this.#seenPages = [];
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
		const page = Math.floor(slot / PAGE);
		if (!(((menu.masks[page] as number) >>> (slot % PAGE)) & 1)) this.#revive(slot);
		const held = this.#states.get(state, menu.places[page] as number);
		return this.#carry(slot, this.#pages.get(held, slot % PAGE));
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
		this.#fill(leaf, plan, source);
		const menu = this.#narrow(plan);
		const marks = this.#options.observer ? this.#observe(leaf, source, menu) : 0;
		return {choice, event, marks, share, target: this.#target(telling, menu)};
	}

	/** Drops what cannot be read any more because the way to it is spent; closes up the row. */
	#narrow({menu, steps}: Plan): Menu {
		const row = this.#row;
		let pattern = '';
		let isOpen = true;
		for (const page of menu.gatedPages) {
			const closed = this.#closedOn(row[menu.places[page] as number] as number, menu, page);
			if (closed !== 0) isOpen = false;
			pattern += `${closed} `;
		}
		const narrow = isOpen
			? menu
			: this.#menus.narrow(menu, pattern, slot => this.#isClosed(menu, slot));
		for (let at = 0; at < narrow.pages.length; at++) {
			const page = narrow.pages[at] as number;
			const place = menu.places[page] as number;
			const held = row[place] as number;
			const mask = narrow.masks[page] as number;
			if (steps[place - 1]?.isCarried && mask === menu.masks[page]) {
				row[at + 1] = held;
				continue;
			}
			const trimmed = this.#pages.trim(held, mask);
			if (trimmed < 0) this.#revive(page * PAGE - 1 - trimmed);
			row[at + 1] = trimmed;
		}
		row[0] = narrow.id;
		return narrow;
	}

	/** Which gates of a page are closed, as bits. */
	#closedOn(held: number, menu: Menu, page: number): number {
		const gates = menu.gates[page] as number;
		const key = held * 2 ** PAGE + (gates >>> 0);
		const known = this.#closed.get(key);
		if (known !== undefined) return known;
		let closed = 0;
		for (let place = 0; place < PAGE; place++) {
			if (!((gates >>> place) & 1)) continue;
			const value = this.#pages.get(held, place);
			if (value < 0 || (this.#values.get(value) as number) > 0) closed |= 1 << place;
		}
		this.#closed.set(key, closed);
		return closed;
	}

	#isClosed(menu: Menu, slot: number): boolean {
		const page = Math.floor(slot / PAGE);
		if (menu.places[page] === 0) return false;
		const held = this.#row[menu.places[page] as number] as number;
		return ((this.#closedOn(held, menu, page) >>> (slot % PAGE)) & 1) === 1;
	}

	#target({stop}: Telling, menu: Menu): number {
		if (stop === 'fault') return BROKEN;
		if (stop !== 'choices') return ENDED;
		const length = menu.pages.length + 1;
		const known = this.#states.find(this.#row, length);
		if (known >= 0) return known;
		if (this.#isBeyond(menu)) return CUT;
		return this.#states.add(this.#row, length);
	}

	/** What becomes of each page in this step. */
	#plan(leaf: Leaf, {menu: from}: Source): Plan {
		this.#plans[leaf.event] ??= new Map();
		const plans = this.#plans[leaf.event] as Map<number, Plan>;
		const known = plans.get(from?.id ?? -1);
		if (known) return known;
		const {written, added} = leaf.telling;
		const menu = this.#menus.of(leaf.telling);
		const changed = new Set([...written.keys(), ...added.keys(), this.#story.slots.beat]);
		const changedPages = new Set([...changed].map(slot => Math.floor(slot / PAGE)));
		const steps = menu.pages.map((page): PageStep => {
			const isSame = from?.masks[page] === menu.masks[page];
			const isCarried = isSame && !changedPages.has(page) && !this.#turning[page];
			return {page, isCarried, made: new Map()};
		});
		const plan = {menu, steps};
		plans.set(from?.id ?? -1, plan);
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

	#fill(leaf: Leaf, {menu, steps}: Plan, {menu: from, state, start}: Source): void {
		if (this.#row.length < steps.length + 1) this.#row = new Int32Array((steps.length + 1) * 2);
		this.#row[0] = menu.id;
		for (let at = 0; at < steps.length; at++) {
			const {page, isCarried, made} = steps[at] as PageStep;
			const place = from ? (from.places[page] as number) : 0;
			const held = from
				? place === 0
					? -1
					: this.#states.get(state, place)
				: (this.#initialPages[start]?.[page] as number);
			const key = from ? held : -2 - held;
			const next = isCarried
				? held
				: (made.get(key) ?? this.#turnPage(leaf, menu, page, held, !!from));
			if (!isCarried) made.set(key, next);
			this.#row[at + 1] = next;
		}
	}

	/** A page after a step. What was not known before and is not written stays unknown. */
	#turnPage(leaf: Leaf, menu: Menu, page: number, held: number, isTurn: boolean): number {
		return this.#pages.make(menu.masks[page] as number, place => {
			const slot = page * PAGE + place;
			const written = this.#writtenBy(leaf, slot);
			if (written !== undefined) return written;
			const value = held < 0 ? -1 : this.#pages.get(held, place);
			if (value < 0) return value;
			const added = leaf.telling.added.get(slot);
			if (added !== undefined) return this.#add(slot, value, added);
			return isTurn ? this.#carry(slot, value) : value;
		});
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
					const place = slot === undefined ? 0 : (menu.places[Math.floor(slot / PAGE)] as number);
					if (slot === undefined || place === 0) return undefined;
					return this.#values.plain(this.#pages.get(this.#row[place] as number, slot % PAGE));
				},
			}) ?? 0
		);
	}

	/** Whether the new row takes some slot, or some choice, further than is followed. */
	#isBeyond(menu: Menu): boolean {
		const fresh: [slot: number, value: number][] = [];
		let isBeyond = false;
		menu.pages.forEach((page, at) => {
			const held = this.#row[at + 1] as number;
			this.#seenPages[page] ??= new Set();
			if (this.#seenPages[page]?.has(held)) return;
			for (let place = 0; place < PAGE; place++) {
				const value = this.#pages.get(held, place);
				if (value < 0) continue;
				const slot = page * PAGE + place;
				this.#seen[slot] ??= new Set();
				const seen = this.#seen[slot] as Set<number>;
				if (seen.has(value)) continue;
				if (seen.size >= this.#options.valueLimit || this.#isLong(value)) {
					this.#boundSlot(slot, seen);
					isBeyond = true;
				}
				fresh.push([slot, value]);
			}
		});
		for (const choice of menu.choices) if (this.#isTooDeep(choice)) isBeyond = true;
		if (isBeyond) return true;
		for (const [slot, value] of fresh) this.#seen[slot]?.add(value);
		menu.pages.forEach((page, at) => {
			this.#seenPages[page]?.add(this.#row[at + 1] as number);
		});
		return false;
	}

	#isLong(value: number): boolean {
		const plain = this.#values.plain(value);
		return typeof plain === 'string' && plain.length > TEXT_LIMIT;
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

	#whereIs(kind: Slot['kind'], name: string): string {
		switch (kind) {
			case 'variable':
				return declarationOf(this.#story, name);
			case 'turn':
				return this.#story.pieces.all.find(({object}) => isTurns(object))?.path ?? '';
			case 'visits':
			case 'age':
			case 'shuffle':
			case 'chance':
			case 'beat':
				return name;
		}
	}

	#boundSlot(slot: number, seen: ReadonlySet<number>): void {
		const {kind, name} = this.#story.slots.all[slot] as Slot;
		const numbers = [...seen].map(id => this.#values.plain(id)).filter(n => typeof n === 'number');
		const finite = numbers.filter(Number.isFinite);
		const limit = finite.reduce((a, b) => Math.max(a, Math.abs(b)), 0) || seen.size;
		const what = `${SLOT_NAMES[kind]} ${name}`.trim();
		const path = this.#whereIs(kind, name);
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
