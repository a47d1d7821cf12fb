import {type Beat, type BeatMachine, isOnForm, nameBeat} from './beats.ts';
import type {Game} from './game.ts';
import {lineTo, type Session, toldAt} from './session.ts';

/** Where a telling stands and how it came there, for a player who has been away. */
export type Recap = {
	/** A sentence or two. */
	readonly where: string;
	/** The last choices taken, oldest first, each under the part of the form it was taken in. */
	readonly choices: readonly {readonly place: string; readonly text: string}[];
};

const HOUR_MS = 3_600_000;

/** After so long a player may want to be reminded. */
const LONG_MS = 12 * HOUR_MS;

/** How many choices there have to be for it to be worth while, and how many are told. */
const FEWEST = 3;
const TOLD = 6;

/** Whether to remind the player of the story so far before the page. */
export function isRecapDue({away, session}: Pick<Game, 'away' | 'session'>): boolean {
	return away >= LONG_MS && lineTo(session, session.at).length >= FEWEST;
}

export function recapOf({
	away,
	session,
	machine,
}: Pick<Game, 'away' | 'session' | 'machine'>): Recap {
	const line = lineTo(session, session.at);
	const here = beatAt(session, session.at, machine);
	const count = `${line.length} ${line.length === 1 ? 'choice' : 'choices'} in`;
	const ago = away < HOUR_MS ? '' : `Last played ${describeAgo(away)}. `;
	return {
		where: `${ago}You are ${here === undefined ? '' : `${describePlace(here)}, `}${count}.`,
		choices: line.slice(-TOLD).flatMap(move => {
			const taken = session.moves[move];
			if (taken === undefined) return [];
			const beat = beatAt(session, taken.from, machine);
			return [{place: beat === undefined ? '' : nameBeat(beat), text: taken.choice.text}];
		}),
	};
}

/** The beat that the choices after a move are offered in; undefined in a story that has none. */
function beatAt(session: Session, move: number, machine: BeatMachine | undefined) {
	return machine?.beats[toldAt(session, move).passage.beat ?? ''];
}

function describePlace(beat: Beat): string {
	const {section, heading} = beat;
	return isOnForm(section) ? `in section ${section}, ${heading}` : `at ${nameBeat(beat)}`;
}

function describeAgo(milliseconds: number): string {
	const hours = Math.floor(milliseconds / HOUR_MS);
	if (hours < 48) return hours === 1 ? 'an hour ago' : `${hours} hours ago`;
	return `${Math.floor(hours / 24)} days ago`;
}
