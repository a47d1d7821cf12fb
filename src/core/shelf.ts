import type {BadSave, Save} from './save.ts';

/** A save on the shelf; one that cannot be read keeps its place, with what is wrong with it. */
export type ShelfEntry = {readonly name: string; readonly save: Save} | UnreadableEntry;

/** `older` is the newest of its older generations that can be read. */
export type UnreadableEntry = {
	readonly name: string;
	readonly problem: string;
	readonly older?: Save | undefined;
};

/** One sentence that says why something on the shelf could not be done. */
export type Refused = {readonly problem: string};

/**
 * A name held for one telling: while it is held, no other process writes under it. Should another
 * program change the file all the same, the telling moves to a name of its own.
 */
export interface Slot {
	/** The name as it is now. */
	readonly name: string;
	/** Keeps the save, safely on the disk on return where it `isKept`. */
	write(save: Save): Kept;
	/** Gives the telling another name, unless a save has it. */
	rename(to: string): {readonly name: string} | Refused;
	release(): void;
}

/** What became of a save. The notice, a sentence or two, says what failed or that the name is another now. */
export type Kept = {readonly isKept: boolean; readonly notice: string | undefined};

/** Another process holds the name; its number, where it runs on this computer. */
export type HeldElsewhere = {readonly heldBy: number | undefined};

/** Where saves are kept. Nothing here throws: what goes wrong comes back as a sentence. */
export interface Shelf {
	/** The folder, as the player would name it. */
	readonly folder: string;
	/** All saves, the newest first. */
	list(): readonly ShelfEntry[];
	/** Why the folder cannot be looked into; undefined where it can, or is yet to be made. */
	fault(): string | undefined;
	/** The save of this name, which is the name it comes back with, whatever its file says. */
	read(name: string): Save | BadSave;
	/** The older generations of a save that can be read, the newest first: ten at most. */
	older(name: string): readonly Save[];
	/** Holds a name; where `isNew`, the first free one of `NAME`, `NAME-2` and so on. */
	hold(name: string): Slot | HeldElsewhere;
	holdNew(base: string): Slot;
	/** Puts a save from elsewhere under a free name, which it gives. */
	add(save: Save, base: string): {readonly name: string} | Refused;
	/** Gives the name as it came to be: no other save is ever replaced. */
	rename(from: string, to: string): {readonly name: string} | Refused;
	/** Lays a save aside; gives the name it can be taken back by. */
	remove(name: string): {readonly name: string} | Refused;
	/** What was laid aside, the newest first. */
	removed(): readonly ShelfEntry[];
	/** Takes a save back that was laid aside. */
	restore(name: string): {readonly name: string} | Refused;
}

/** `base`, or `base-2`, `base-3` and so on: the first that is not taken. */
export function freeName(base: string, isTaken: (name: string) => boolean): string {
	if (!isTaken(base)) return base;
	const stem = base.replace(/-\d{1,6}$/u, '');
	let n = 2;
	while (isTaken(`${stem}-${n}`)) n++;
	return `${stem}-${n}`;
}
