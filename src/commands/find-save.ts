import path from 'node:path';
import {printable} from '../core/printable.ts';
import type {Save} from '../core/save.ts';
import type {Refused, Shelf, ShelfEntry} from '../core/shelf.ts';
import {readSave} from '../disk/read-save.ts';
import {openSavesFolder} from '../disk/saves-folder.ts';

/** A save, and where it stands: on the shelf, under its name; else it is somebody else's and stays as it is. */
export type Found = {readonly save: Save; readonly isOnShelf: boolean; readonly file?: string};

/**
 * The save that a word means: a path if it holds a slash or ends in `.json`; else a name on the
 * shelf, the number of one in the list, or the name of a telling that ships.
 */
export function findSave(word: string, shelf: Shelf, packageFolder: string): Found | Refused {
	return isPath(word) ? findFile(word) : findNamed(word, shelf, packageFolder);
}

/** The same where the word comes from somebody who may name saves and no files. */
export function findNamed(word: string, shelf: Shelf, packageFolder: string): Found | Refused {
	const name = nameOf(word, shelf.list());
	const save = shelf.read(name);
	if (!('problem' in save)) return {save, isOnShelf: true};
	const recorded = openRecorded(packageFolder).read(word);
	if (!('problem' in recorded)) {
		const file = path.join(recordedFolder(packageFolder), `${recorded.name}.json`);
		return {save: recorded, isOnShelf: false, file};
	}
	const [older] = shelf.older(name);
	const hint = older === undefined ? '' : ` \`play ${printable(name)}\` offers an older copy.`;
	return {problem: `The save ${printable(name)} cannot be read: ${save.problem}.${hint}`};
}

export function isPath(word: string): boolean {
	return word.includes('/') || word.includes(path.sep) || word.endsWith('.json');
}

/** The name that a word means in a list: a name, else a number of the list. */
export function nameOf(word: string, entries: readonly ShelfEntry[]): string {
	if (entries.some(entry => entry.name === word)) return word;
	const numbered = /^\d+$/u.test(word) ? entries[Number(word) - 1] : undefined;
	return numbered?.name ?? word;
}

/** The tellings that ship with the program. */
export function openRecorded(packageFolder: string): Shelf {
	return openSavesFolder(recordedFolder(packageFolder));
}

/** Where they are. */
export function recordedFolder(packageFolder: string): string {
	return path.join(packageFolder, 'saves', 'recorded');
}

function findFile(file: string): Found | Refused {
	const save = readSave(file);
	if ('problem' in save) {
		return {problem: `The save ${printable(file)} cannot be read: ${save.problem}.`};
	}
	return {save: {...save, name: path.parse(file).name}, isOnShelf: false, file};
}
