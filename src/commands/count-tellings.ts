import type {Game} from '../core/game.ts';
import {retell} from '../core/retell.ts';
import type {Move} from '../core/save.ts';
import {endedLines, endedLinesOf} from '../core/tellings.ts';
import type {GameOptions} from './game-options.ts';

type Told = Pick<GameOptions, 'tellings' | 'shelf' | 'narrator' | 'machine'>;

/** Counts the tellings that a player has seen: those on the shelf once, when it is first asked for. */
export function countTellings(isThisOne: (name: string) => boolean, told: Told): Game['tellings'] {
	const possible = told.tellings;
	if (possible === undefined) return () => undefined;
	let others: readonly string[] | undefined;
	return session => {
		others ??= endedElsewhere(isThisOne, told);
		return {possible, seen: new Set([...others, ...endedLines(session)]).size};
	};
}

/** The lines of other saves that came to an ending; what a save does not say of them is told again. */
function endedElsewhere(
	isThisOne: (name: string) => boolean,
	{shelf, narrator, machine}: Told,
): readonly string[] {
	const {id, hash} = narrator.story;
	const isNearEnd = ({beat}: Move) => machine === undefined || machine.beats[beat]?.final === true;
	return shelf.list().flatMap(entry => {
		if ('problem' in entry || isThisOne(entry.name) || entry.save.story.id !== id) return [];
		const known = endedLinesOf(entry.save, hash, isNearEnd);
		if (known !== undefined) return known;
		const told = retell(narrator, entry.save);
		return 'problem' in told ? [] : endedLines(told.session);
	});
}
