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
		.map(end => {
			const chosen = lineTo(session, end).map(move => session.moves[move]?.choice.index);
			return `${JSON.stringify(session.start)} ${chosen.join('/')}`;
		});
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
