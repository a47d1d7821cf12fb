import type {BadSave, Save} from './save.ts';

/** A save on the shelf; one that cannot be read keeps its place, with what is wrong with it. */
export type ShelfEntry =
	| {readonly name: string; readonly save: Save}
	| {readonly name: string; readonly problem: string};

/** Where saves are kept. Nothing here throws: what goes wrong comes back as a sentence. */
export interface Shelf {
	/** The folder, as the player would name it. */
	readonly folder: string;
	/** All saves, the newest first. */
	list(): readonly ShelfEntry[];
	read(name: string): Save | BadSave;
	/** Keeps the save under its name, safely on the disk on return; else says why it could not. */
	write(save: Save): string | undefined;
}

/** A name that no save on the shelf has: `telling-1`, `telling-2` and so on. */
export function freeName(base: string, taken: readonly {readonly name: string}[]): string {
	const names = new Set(taken.map(entry => entry.name));
	let n = 1;
	while (names.has(`${base}-${n}`)) n++;
	return `${base}-${n}`;
}
