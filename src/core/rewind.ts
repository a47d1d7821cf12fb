import {type BeatMachine, isMeant} from './beats.ts';
import {lineTo, OPENING, type Session, toldAt} from './session.ts';

/**
 * The move to stand on for a rewind to `word`: before the choice of that number, counted from 1, or
 * at the start of a beat by its id or its section of the form. Undefined where no such thing lies
 * behind the player.
 */
export function findRewind(
	session: Session,
	machine: BeatMachine | undefined,
	word: string,
): number | undefined {
	const line = lineTo(session, session.at);
	const numbered = line[Number(word) - 1];
	if (numbered !== undefined) return session.moves[numbered]?.from ?? OPENING;
	return passedBeats(session).find(({beat}) => isMeant(beat, word, machine))?.move;
}

/** The beats entered on the way to where the player stands, each with the move that led into it. */
export function passedBeats(session: Session): readonly {beat: string; move: number}[] {
	return [OPENING, ...lineTo(session, session.at)].flatMap(move =>
		toldAt(session, move).passage.entered.map(beat => ({beat, move})),
	);
}
