import type {Start} from './model.ts';
import type {Move, Save} from './save.ts';
import {leaves, lineTo, type Session, toldAt} from './session.ts';

/** How many tellings of a story there are, and how many of them the player has been told to the end. */
export type Tellings = {readonly possible: bigint; readonly seen: number};

/** The lines of a session that were told to an ending, each by what was chosen in it. */
export function endedLines(session: Session): readonly string[] {
	const isEnd = (move: number) => {
		const {choices, fault} = toldAt(session, move).passage;
		return choices.length === 0 && fault === undefined;
	};
	return leaves(session)
		.filter(isEnd)
		.map(end =>
			nameLine(
				session.start,
				lineTo(session, end).map(move => session.moves[move]?.choice.index),
			),
		);
}

/** A line by what was chosen in it. */
function nameLine(start: Start, chosen: readonly (number | undefined)[]): string {
	return `${JSON.stringify(start)} ${chosen.join('/')}`;
}

/**
 * The same of a save, where that can be said without telling it again: none of its lines leads to
 * where `isNearEnd`; or only the one where it stands, noted as finished by the story of this hash.
 */
export function endedLinesOf(
	save: Save,
	hash: string,
	isNearEnd: (move: Move) => boolean,
): readonly string[] | undefined {
	const {moves, at, finished, story} = save;
	const ends = leaves(save).filter(leaf => moves[leaf] && isNearEnd(moves[leaf]));
	if (ends.length === 0) return [];
	if (finished !== true || story.hash !== hash || ends.some(end => end !== at)) return undefined;
	const {section8: _, ...start} = save.start;
	const chosen: number[] = [];
	for (let move = moves[at]; move !== undefined; move = moves[move.from]) chosen.push(move.index);
	return [nameLine(start, chosen.reverse())];
}

/** What is to be said of them after the last page. */
export function describeTellings({possible, seen}: Tellings): string {
	const many = `The tellings of this form number ${sayCount(possible)}.`;
	return seen <= 1
		? `${many} This was your first; another puts other things on the form.`
		: `${many} You have seen ${seen} of them.`;
}

/** The longest number that anyone reads out of its digits. */
const READABLE_DIGITS = 15;

/** A number as one says it: in full, or by what it begins with and how many noughts follow. */
export function sayCount(count: bigint): string {
	const digits = count.toString();
	if (digits.length <= READABLE_DIGITS) return count.toLocaleString('en');
	const leading = Math.round(Number(digits.slice(0, 4)) / 10);
	return `about ${leading} followed by ${digits.length - 3} noughts`;
}
