import {VariablePointerValue} from 'inkjs/engine/Value';
import type {Liveness} from './liveness.ts';
import {PAGE} from './pages.ts';
import {DeadTemporary} from './proof-runtime.ts';
import type {Taken} from './proof-story.ts';
import {hasBit} from './segments.ts';
import type {Slots} from './slots.ts';
import type {StepNode} from './step-tree.ts';
import type {Frame, Offer, Telling} from './telling.ts';
import {type Held, keyOf} from './values.ts';

/** A choice as part of a state: two offers with the same key cannot be told apart from here on. */
export type OpenChoice = {
	readonly id: number;
	readonly point: number;
	readonly taken: Taken;
	/** The slots that something after this choice may read. */
	readonly live: readonly number[];
	/** The pieces where the flow can go on: the choice's target, and where its frames wait. */
	readonly roots: readonly number[];
	/** Slots that a pointer in one of the frames keeps alive. */
	readonly pointed: readonly number[];
	tree: StepNode | undefined;
};

/** The choices of a state, and which slots its row holds. The row is the menu's id, then its pages. */
export type Menu = {
	readonly id: number;
	readonly choices: readonly OpenChoice[];
	readonly slots: readonly number[];
	/** For each page of the story the slots that are alive, as bits. */
	readonly masks: Int32Array;
	/** The pages with any live slot. */
	readonly pages: readonly number[];
	/** Page to its place in the row; 0 for a page without live slots. */
	readonly places: Int16Array;
	/** For each page the slots, as bits, that say whether a choice is spent behind which more lies. */
	readonly gates: Int32Array;
	readonly gatedPages: readonly number[];
	/** The same choices with fewer slots, by which gates are closed. */
	readonly narrower: Map<string, Menu>;
};

export type MenuOptions = {
	/** Without liveness every slot and every temporary is part of every state. */
	readonly liveness: Liveness | undefined;
	readonly slots: Slots;
	/** Whether the story asks for the number of turns at all; without that no state would come again. */
	readonly countsTurns: boolean;
	readonly pieceAt: (path: string) => number;
	/** Slots that are never dead: what laws read, and what the analysis missed. */
	readonly alwaysLive: Set<number>;
	readonly livingTemporaries: Set<string>;
};

const DEAD = new DeadTemporary();

/** Where compiled ink keeps the address to which the text of a choice returns. */
const WAY_BACK = '$r';

/** Numbers choices and menus. */
export class Menus {
	readonly choices: OpenChoice[] = [];
	readonly #menus: Menu[] = [];
	readonly #choiceIds = new Map<string, OpenChoice>();
	readonly #menuIds = new Map<string, Menu>();
	readonly #variants = new Map<string, Menu>();
	readonly #options: MenuOptions;

	constructor(options: MenuOptions) {
		this.#options = options;
	}

	get(id: number): Menu {
		return this.#menus[id] as Menu;
	}

	of({offers, leftovers}: Telling): Menu {
		const choices = offers.map(offer => this.#choice(offer, leftovers));
		const key = choices.map(({id}) => id).join(' ');
		const known = this.#menuIds.get(key);
		if (known) return known;
		const menu = this.#add(choices, this.#liveSlots(choices));
		this.#menuIds.set(key, menu);
		return menu;
	}

	/**
	 * The same menu without the slots that nothing reads any more once the choices that `isClosed`
	 * names, some of its gates, are spent. `pattern` stands for them.
	 */
	narrow(menu: Menu, pattern: string, isClosed: (slot: number) => boolean): Menu {
		const known = menu.narrower.get(pattern);
		if (known) return known;
		const {liveness, alwaysLive} = this.#options;
		const roots = menu.choices.flatMap(choice => choice.roots);
		const reads = liveness?.segments.readsFrom(roots, isClosed);
		const kept = new Set([...alwaysLive, ...menu.choices.flatMap(choice => choice.pointed)]);
		const slots = menu.slots.filter(slot => !reads || kept.has(slot) || hasBit(reads, slot));
		const narrower = slots.length === menu.slots.length ? menu : this.#add(menu.choices, slots);
		menu.narrower.set(pattern, narrower);
		return narrower;
	}

	#add(choices: readonly OpenChoice[], slots: readonly number[]): Menu {
		const key = `${choices.map(({id}) => id).join(' ')}|${slots.join(' ')}`;
		const known = this.#variants.get(key);
		if (known) return known;
		const count = Math.ceil(this.#options.slots.all.length / PAGE);
		const masks = new Int32Array(count);
		const gates = new Int32Array(count);
		const isGate = this.#options.liveness?.segments.gates;
		for (const slot of slots) {
			const page = Math.floor(slot / PAGE);
			masks[page] = (masks[page] as number) | (1 << (slot % PAGE));
			if (isGate?.has(slot)) gates[page] = (gates[page] as number) | (1 << (slot % PAGE));
		}
		const pages = [...masks.keys()].filter(page => masks[page] !== 0);
		const places = new Int16Array(count);
		pages.forEach((page, at) => {
			places[page] = at + 1;
		});
		const menu: Menu = {
			id: this.#menus.length,
			choices,
			slots,
			masks,
			pages,
			places,
			gates,
			gatedPages: [...gates.keys()].filter(page => gates[page] !== 0),
			narrower: new Map(),
		};
		this.#menus.push(menu);
		this.#variants.set(key, menu);
		return menu;
	}

	/** Forgets menus, since which slots they hold has changed; choices and their steps stay. */
	restart(): void {
		this.#menus.length = 0;
		this.#menuIds.clear();
		this.#variants.clear();
	}

	#liveSlots(choices: readonly OpenChoice[]): number[] {
		const {liveness, slots, alwaysLive} = this.#options;
		if (!liveness)
			return slots.all
				.map(({id}) => id)
				.filter(id => id !== slots.turn || this.#options.countsTurns);
		const live = new Set([...alwaysLive, ...choices.flatMap(choice => choice.live)]);
		return [...live].sort((a, b) => a - b);
	}

	#choice(offer: Offer, leftovers: readonly Held[]): OpenChoice {
		const {frames, live, roots, pointed} = this.#trim(offer);
		const key = choiceKey(offer, frames, leftovers);
		const known = this.#choiceIds.get(key);
		if (known) return known;
		const choice: OpenChoice = {
			id: this.choices.length,
			point: offer.point,
			taken: {target: offer.target, entered: offer.entered, frames, leftovers},
			live,
			roots,
			pointed,
			tree: undefined,
		};
		this.choices.push(choice);
		this.#choiceIds.set(key, choice);
		return choice;
	}

	/** The frames with only what can still be read, and the slots that can. */
	#trim(offer: Offer): Pick<OpenChoice, 'live' | 'roots' | 'pointed'> & Pick<Taken, 'frames'> {
		const {liveness, slots, livingTemporaries} = this.#options;
		if (!liveness) return {frames: offer.frames, live: [], roots: [], pointed: []};
		const live = new Set<number>();
		const pointed = new Set<string>();
		const pointedSlots: number[] = [];
		const roots: number[] = [];
		for (const {temporaries} of offer.frames)
			for (const [, value] of temporaries)
				if (value instanceof VariablePointerValue) {
					const slot = slots.variables.get(value.variableName);
					if (slot !== undefined) pointedSlots.push(slot);
					else pointed.add(value.variableName);
				}
		const frames = offer.frames.map((frame, depth): Frame => {
			const isTop = depth === offer.frames.length - 1;
			const at = isTop
				? this.#options.pieceAt(offer.target)
				: liveness.after(frame.container, frame.index);
			if (at !== undefined) {
				roots.push(at);
				for (const slot of liveness.slotsAt(at)) live.add(slot);
			}
			const names = at === undefined ? undefined : liveness.temporariesAt(at);
			const temporaries = frame.temporaries.map(([name, value]) => {
				const isLive =
					value instanceof VariablePointerValue ||
					names?.has(name) ||
					pointed.has(name) ||
					livingTemporaries.has(name);
				return [name, isLive ? value : DEAD] as const;
			});
			// Where one choice of a menu has text to say twice and another has not, the way back of that
			// text is left over from one of them only. Nothing asks whether it is there, but reads it.
			const isMissing = !frame.temporaries.some(([name]) => name === WAY_BACK);
			if (isMissing && !names?.has(WAY_BACK) && !livingTemporaries.has(WAY_BACK))
				temporaries.push([WAY_BACK, DEAD] as const);
			return {...frame, temporaries};
		});
		return {frames, live: [...live, ...pointedSlots], roots, pointed: pointedSlots};
	}
}

function choiceKey(offer: Offer, frames: readonly Frame[], leftovers: readonly Held[]): string {
	const shown = frames.map(({type, container, index, isEvaluating, temporaries}) => [
		type,
		container,
		index,
		isEvaluating ? 1 : 0,
		temporaries
			.map(([name, value]) => [name, value === DEAD ? null : keyOf(value)])
			.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
	]);
	return JSON.stringify([offer.point, offer.target, offer.entered, shown, leftovers.map(keyOf)]);
}
