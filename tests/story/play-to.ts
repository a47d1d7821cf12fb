import fs from 'node:fs';
import type {Narrator, Position, Start} from '../../src/core/model.ts';
import {beginSession, current, type Session, update} from '../../src/core/session.ts';
import {openRuntime} from '../../src/narrator/tell.ts';

/** What a playthrough is to show: the values that the story's variables have at its end. */
export type Wanted = {
	readonly went: string;
	readonly told: readonly string[];
	readonly hung: string;
	readonly kept: string;
	readonly hair: string;
	readonly unsaid: string;
	readonly gave: string;
	readonly candour: number;
};

type Values = {readonly [variable: string]: number | readonly string[]};

/** A position as the narrator keeps it: the runtime's state, or how it was come to. */
type Kept = {
	readonly kept: {readonly state: string} | {readonly from: Kept; readonly index: number};
};

const runtime = openRuntime(fs.readFileSync('dist/story/story.json', 'utf8'));
const states = new WeakMap<Kept, string>();

/** The runtime's state at a position of the shipped story, as text. */
function stateAt(position: Kept): string {
	const known = states.get(position);
	if (known !== undefined) return known;
	const {kept} = position;
	if ('state' in kept) return kept.state;
	runtime.state.LoadJson(stateAt(kept.from));
	runtime.ChooseChoiceIndex(kept.index);
	while (runtime.canContinue) runtime.Continue();
	const state = runtime.state.ToJson();
	states.set(position, state);
	return state;
}

/** The values of the story's variables at a position: a number, or the names of a list's items. */
export function valuesAt(position: Position): Values {
	const {variablesState} = JSON.parse(stateAt(position as unknown as Kept)) as {
		readonly variablesState: {readonly [name: string]: number | {readonly list: object}};
	};
	return Object.fromEntries(
		Object.entries(variablesState).map(([name, value]) => {
			if (typeof value !== 'object') return [name, value];
			return [
				name,
				Object.keys(value.list)
					.map(item => item.split('.')[1] ?? item)
					.sort(),
			];
		}),
	);
}

/** Whether a play that stands so can still come to what is wanted. */
function isOnTheWay(values: Values, wanted: Wanted): boolean {
	return Object.entries(wanted).every(([name, value]) => {
		const now = values[name] ?? [];
		if (typeof value === 'number') return typeof now !== 'number' || now <= value;
		const items = [value].flat();
		return typeof now !== 'number' && now.every(item => items.includes(item));
	});
}

export function isThere(values: Values, wanted: Wanted): boolean {
	return Object.entries(wanted).every(([name, value]) => {
		if (typeof value === 'number') return (values[name] ?? 0) === value;
		const now = [values[name] ?? []].flat().join(' ');
		return now === [...[value].flat()].sort().join(' ');
	});
}

/** How much of what is wanted is there. */
function nearness(values: Values, wanted: Wanted): number {
	return Object.entries(wanted).reduce((sum, [name, value]) => {
		const now = values[name] ?? [];
		if (typeof value === 'number') return sum + (typeof now === 'number' ? now : 0);
		return sum + (typeof now === 'number' ? 0 : now.length);
	}, 0);
}

/** As many tries as a playthrough gets before its story is said not to have it. */
const TRIES = 20;

/**
 * Plays to an end where the variables have the wanted values: takes a choice that brings a wanted
 * value, else one by lot among those that rule none out. The same seed plays the same. Throws where
 * no try comes there.
 */
export function playTo(narrator: Narrator, start: Start, wanted: Wanted, seed: number): Session {
	const draw = drawing(seed);
	const begun = beginSession(narrator, start, 0);
	const failures: string[] = [];
	for (let n = 0; n < TRIES; n++) {
		const session = tryOnce(begun, wanted, draw);
		if (typeof session !== 'string') return session;
		failures.push(session);
	}
	throw new Error(`No play in ${TRIES} comes to ${JSON.stringify(wanted)}: ${failures.at(-1)}.`);
}

/** The whole play, or where it was left. */
function tryOnce(
	begun: Session,
	wanted: Wanted,
	draw: (count: number) => number,
): Session | string {
	let session = begun;
	for (;;) {
		const {passage, position} = current(session);
		if (passage.fault !== undefined) throw new Error(passage.fault.message);
		const now = valuesAt(position);
		if (passage.choices.length === 0) {
			return isThere(now, wanted) ? session : `it ends with ${JSON.stringify(now)}`;
		}
		const next = choose(session, wanted, draw(passage.choices.length));
		if (next === undefined)
			return `in ${passage.beat} nothing is left, with ${JSON.stringify(now)}`;
		session = next;
	}
}

/** Tries the choices round the menu from the one drawn. */
function choose(session: Session, wanted: Wanted, first: number): Session | undefined {
	const {choices} = current(session).passage;
	const ways = choices
		.map((_, n) => update(session, {type: 'choose', index: (first + n) % choices.length}))
		.filter(way => isOnTheWay(valuesAt(current(way).position), wanted));
	const near = ways.map(way => nearness(valuesAt(current(way).position), wanted));
	return ways[near.indexOf(Math.max(...near))];
}

/** Numbers by lot below a count: the same seed draws the same (Lehmer, 1951, modulus 2^31 - 1). */
function drawing(seed: number): (count: number) => number {
	let state = seed + 1;
	return count => {
		state = (state * 48_271) % 2_147_483_647;
		return state % count;
	};
}
