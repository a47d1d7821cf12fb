import type {Choice, Passage} from './model.ts';
import {hashPassage, type Save, type Sha256} from './save.ts';

/** What the player knows from other tellings of the story. */
export type Earlier = {
	/** How many other tellings have been kept. */
	readonly tellings: number;
	isTaken(choice: Choice): boolean;
	isRead(passage: Passage): boolean;
};

export const nothingEarlier: Earlier = {tellings: 0, isTaken: () => false, isRead: () => false};

/** Gathers what the saves hold; nothing is told again for it. A choice is known by place and text. */
export function earlierIn(saves: readonly Save[], sha256: Sha256): Earlier {
	const taken = new Set<string>();
	const read = new Set<string>();
	for (const {moves} of saves) {
		for (const {path, text, passage} of moves) {
			taken.add(`${path}\n${text}`);
			read.add(passage);
		}
	}
	return {
		tellings: saves.filter(({moves}) => moves.length > 0).length,
		isTaken: ({path, text}) => taken.has(`${path}\n${text}`),
		isRead: passage => read.size > 0 && read.has(hashPassage(passage, sha256)),
	};
}
