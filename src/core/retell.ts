import type {Choice, Narrator, Start, Told} from './model.ts';
import {nearest} from './nearest.ts';
import {hashPassage, type Move, type Save, type Sha256} from './save.ts';
import {beginSession, lineTo, OPENING, type Session, type SessionMove} from './session.ts';

/** What became of a save when it was told again. */
export type Retelling = {
	readonly session: Session;
	/** Moves that the story no longer offers; what followed them is lost with them. Empty when all went well. */
	readonly lost: readonly LostMove[];
	/** Moves taken by another choice than the saved one, which the player has to agree to. */
	readonly inexact: readonly InexactMove[];
	/** The number of a move in the save to its number in the session. */
	readonly kept: ReadonlyMap<number, number>;
};

/** `number` counts the save's moves from 0. */
export type LostMove = {readonly number: number; readonly move: Move};
export type InexactMove = LostMove & {readonly choice: Choice};

/** `exact` takes only choices that surely are the saved ones; `nearest` also those that may be. */
export type Fit = 'exact' | 'nearest';

/** The story cannot be begun as the save says. */
export type BadStart = {readonly problem: string};

/** Tells a save again from its causes. A move that fits nowhere is lost, and its branch ends before it. */
export function retell(narrator: Narrator, save: Save, fit: Fit = 'exact'): Retelling | BadStart {
	const opened = beginAsSaved(narrator, save);
	if ('problem' in opened) return opened;
	const moves: SessionMove[] = [];
	const lost: LostMove[] = [];
	const inexact: InexactMove[] = [];
	const kept = new Map([[OPENING, OPENING]]);
	const numbers = new Map<string, number>();
	const siblings = fit === 'nearest' ? followersOf(save) : undefined;
	save.moves.forEach((move, number) => {
		const from = kept.get(move.from);
		if (from === undefined) return;
		const here: Told = moves[from]?.told ?? opened.opening;
		const exact = fitMove(move, here.passage.choices);
		const choice = exact ?? nearestChoice(move, here.passage.choices, siblings?.get(move.from));
		if (choice === undefined) {
			lost.push({number, move});
			return;
		}
		if (exact === undefined) inexact.push({number, move, choice});
		const key = `${from} ${choice.index}`;
		const told = numbers.get(key) ?? moves.length;
		kept.set(number, told);
		numbers.set(key, told);
		if (told === moves.length) {
			moves.push({from, choice, told: narrator.choose(here.position, choice.index)});
		}
	});
	const standing = (number: number): number =>
		kept.get(number) ?? standing(save.moves[number]?.from ?? OPENING);
	const session = {...opened, moves, at: standing(save.at), tip: standing(save.tip)};
	return {session, lost, inexact, kept};
}

function beginAsSaved(narrator: Narrator, save: Save): Session | BadStart {
	const {section8: _, ...start} = save.start;
	try {
		return beginSession(narrator, start as Start, save.seed);
	} catch (error) {
		return {problem: `the story cannot begin as it did: ${(error as Error).message}`};
	}
}

/**
 * The choice that a saved move took, among those offered now; undefined where none surely is it.
 * Path and text both equal (several: the same place among them), else the only choice with the text.
 * The path alone never decides: a choice put in before shifts it.
 */
function fitMove(move: Move, choices: readonly Choice[]): Choice | undefined {
	const sameText = choices.filter(choice => choice.text === move.text);
	const same = sameText.filter(choice => choice.path === move.path);
	if (same.length > 1) return same.find(choice => choice.index === move.index);
	return same[0] ?? (sameText.length === 1 ? sameText[0] : undefined);
}

/**
 * The choice that may be the saved one with other words: at its path, else the nearest in text.
 * Never one that another saved move took from the same place.
 */
function nearestChoice(
	move: Move,
	choices: readonly Choice[],
	siblings: readonly Move[] | undefined,
): Choice | undefined {
	if (siblings === undefined) return undefined;
	const taken = new Set(siblings.flatMap(sibling => fitMove(sibling, choices)?.index ?? []));
	const free = choices.filter(({index}) => !taken.has(index));
	const samePath = free.filter(choice => choice.path === move.path);
	if (samePath.length === 1) return samePath[0];
	const text = nearest(
		move.text,
		free.map(choice => choice.text),
	);
	return free.find(choice => choice.text === text);
}

function followersOf({moves}: Save): ReadonlyMap<number, readonly Move[]> {
	const followers = new Map<number, Move[]>();
	for (const move of moves) {
		const known = followers.get(move.from);
		if (known) known.push(move);
		else followers.set(move.from, [move]);
	}
	return followers;
}

/** The first kept move of the save whose passage says other words now than when it was played. */
export function firstDifference(
	{session, kept}: Retelling,
	save: Save,
	sha256: Sha256,
): number | undefined {
	const number = save.moves.findIndex((move, number) => {
		const told = session.moves[kept.get(number) ?? OPENING]?.told;
		return told !== undefined && hashPassage(told.passage, sha256) !== move.passage;
	});
	return number === -1 ? undefined : number;
}

/** Everything told on the line to where the player stands: passages, and the choices between them. */
export function passagesSoFar(session: Session) {
	const line = lineTo(session, session.at);
	return [
		{choice: undefined, passage: session.opening.passage},
		...line.flatMap(n => {
			const move = session.moves[n];
			return move ? [{choice: move.choice, passage: move.told.passage}] : [];
		}),
	];
}
