import type {BeatMachine} from '../core/beats.ts';
import type {Game} from '../core/game.ts';
import type {Narrator} from '../core/model.ts';
import {retell} from '../core/retell.ts';
import type {Save} from '../core/save.ts';
import {leaves} from '../core/session.ts';
import type {Shelf} from '../core/shelf.ts';
import {endedLines} from '../core/tellings.ts';

type Told = {
	readonly tellings?: bigint | undefined;
	readonly shelf: Shelf;
	readonly narrator: Narrator;
	readonly machine: BeatMachine | undefined;
};

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

/** The lines of other saves that came to an ending. Only those that came near one are told again. */
function endedElsewhere(
	isThisOne: (name: string) => boolean,
	{shelf, narrator, machine}: Told,
): readonly string[] {
	const isNearEnd = ({moves}: Save) =>
		machine === undefined ||
		leaves({moves}).some(leaf => machine.beats[moves[leaf]?.beat ?? '']?.final);
	return shelf.list().flatMap(entry => {
		if ('problem' in entry || isThisOne(entry.name)) return [];
		const {save} = entry;
		if (save.story.id !== narrator.story.id || !isNearEnd(save)) return [];
		const told = retell(narrator, save);
		return 'problem' in told ? [] : endedLines(told.session);
	});
}
