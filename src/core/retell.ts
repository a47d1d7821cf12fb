import type {Choice, Narrator, Start} from './model.ts';
import type {Move, Save} from './save.ts';
import {beginSession, lineTo, OPENING, type Session, type SessionMove, toldAt} from './session.ts';

/** What became of a save when it was told again. */
export type Retelling = {
	readonly session: Session;
	/** Moves that the story no longer offers, with all that followed them. Empty when all went well. */
	readonly lost: readonly LostMove[];
};

/** `number` counts the save's moves from 0. */
export type LostMove = {readonly number: number; readonly move: Move};

/**
 * Tells a save again from its causes. A move fits where path and text are both equal, else where
 * exactly one choice has its text; a move that fits nowhere is lost and its branch ends before it.
 */
export function retell(narrator: Narrator, save: Save): Retelling {
	const {section8: _, ...start} = save.start;
	const opened = beginSession(narrator, start as Start, save.seed);
	const moves: SessionMove[] = [];
	const lost: LostMove[] = [];
	/** Number in the save to number in the session. */
	const kept = new Map([[OPENING, OPENING]]);
	save.moves.forEach((move, number) => {
		const from = kept.get(move.from);
		if (from === undefined) return;
		const here = moves[from]?.told ?? opened.opening;
		const choice = fitMove(move, here.passage.choices);
		if (choice === undefined) {
			lost.push({number, move});
			return;
		}
		kept.set(number, moves.length);
		moves.push({from, choice, told: narrator.choose(here.position, choice.index)});
	});
	const nearest = (number: number): number =>
		kept.get(number) ?? nearest(save.moves[number]?.from ?? OPENING);
	return {session: {...opened, moves, at: nearest(save.at), tip: nearest(save.tip)}, lost};
}

/** The choice that a saved move took, among those offered now; undefined where none surely is it. */
export function fitMove(move: Move, choices: readonly Choice[]): Choice | undefined {
	const sameText = choices.filter(choice => choice.text === move.text);
	const same = sameText.filter(choice => choice.path === move.path);
	if (same.length > 0) return same.find(choice => choice.index === move.index) ?? same[0];
	return sameText.length === 1 ? sameText[0] : undefined;
}

/** Whether the telling stands where the story has no more to say. */
export function isFinished(session: Session): boolean {
	const {passage} = toldAt(session, session.at);
	return passage.choices.length === 0 && passage.fault === undefined;
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
