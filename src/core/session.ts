import type {Choice, Narrator, Start, Told} from './model.ts';

/** The start of a telling, in place of the number of a move. */
export const OPENING = -1;

/** One choice taken. `from` is the move it follows, or OPENING. */
export type SessionMove = {readonly from: number; readonly choice: Choice; readonly told: Told};

/**
 * A telling in play: a tree of moves, so that a line left by undo is kept. `at` is the move the
 * player stands on, `tip` the end of the line that redo follows; `at` is always on the way to `tip`.
 */
export type Session = {
	readonly narrator: Narrator;
	readonly start: Start;
	readonly seed: number;
	readonly opening: Told;
	readonly moves: readonly SessionMove[];
	readonly at: number;
	readonly tip: number;
};

export type Action =
	| {readonly type: 'choose'; readonly index: number}
	| {readonly type: 'undo'}
	| {readonly type: 'redo'}
	/** Stand on any move of any line, or on OPENING. */
	| {readonly type: 'rewind'; readonly to: number};

export function beginSession(narrator: Narrator, start: Start, seed: number): Session {
	const opening = narrator.begin(start, seed);
	return {narrator, start, seed, opening, moves: [], at: OPENING, tip: OPENING};
}

/** An action that is not possible here (nothing to undo, no such choice) gives the same session back. */
export function update(session: Session, action: Action): Session {
	switch (action.type) {
		case 'choose':
			return choose(session, action.index);
		case 'undo':
			return rewind(session, session.moves[session.at]?.from ?? session.at);
		case 'redo':
			return rewind(session, nextOnLine(session) ?? session.at);
		case 'rewind':
			return rewind(session, action.to);
	}
}

/** What the story said at a move, or at the opening. */
export function toldAt(session: Session, move: number): Told {
	return session.moves[move]?.told ?? session.opening;
}

/** What the player has before them. */
export function current(session: Session): Told {
	return toldAt(session, session.at);
}

/** The moves that lead from the opening to `move`, in the order they were taken. */
export function lineTo(session: Session, move: number): readonly number[] {
	const line: number[] = [];
	for (let each = move; each !== OPENING; each = session.moves[each]?.from ?? OPENING)
		line.push(each);
	return line.reverse();
}

/** Whether the telling stands where the story has no more to say. */
export function isFinished(session: Session): boolean {
	const {passage} = current(session);
	return passage.choices.length === 0 && passage.fault === undefined;
}

/** The ends of all lines ever taken, oldest first. */
export function leaves({
	moves,
}: {
	readonly moves: readonly {readonly from: number}[];
}): readonly number[] {
	const followed = new Set(moves.map(move => move.from));
	return moves.flatMap((_, move) => (followed.has(move) ? [] : [move]));
}

function choose(session: Session, index: number): Session {
	const {narrator, moves, at} = session;
	const here = current(session);
	const choice = here.passage.choices[index];
	if (choice === undefined) return session;
	const taken = moves.findIndex(move => move.from === at && move.choice.index === index);
	if (taken !== -1) return rewind(session, taken);
	const told = narrator.choose(here.position, index);
	return {
		...session,
		moves: [...moves, {from: at, choice, told}],
		at: moves.length,
		tip: moves.length,
	};
}

function rewind(session: Session, to: number): Session {
	if (to === session.at || (to !== OPENING && session.moves[to] === undefined)) return session;
	const isOnTheWay = to === OPENING || lineTo(session, session.tip).includes(to);
	return {...session, at: to, tip: isOnTheWay ? session.tip : furthest(session, to)};
}

/** The end of the newest line through `move`. */
function furthest({moves}: Session, move: number): number {
	let tip = move;
	moves.forEach((each, n) => {
		if (each.from === tip) tip = n;
	});
	return tip;
}

function nextOnLine(session: Session): number | undefined {
	const line = lineTo(session, session.tip);
	return line[line.indexOf(session.at) + 1];
}
