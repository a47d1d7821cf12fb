import path from 'node:path';
import type {BadSave, Save} from '../core/save.ts';
import type {ShelfEntry} from '../core/shelf.ts';
import {type FileSystem, reasonOf} from './file-system.ts';
import {listGenerations} from './generations.ts';
import type {SaveReader} from './read-save.ts';
import {filesOf, saveNamesIn} from './save-files.ts';

/** What saves are read with. */
export type SavesDisk = {readonly fs: FileSystem; readonly readSave: SaveReader};

/** The save of this name, which it comes back with, whatever its file says. */
export function readNamed({readSave}: SavesDisk, folder: string, name: string): Save | BadSave {
	const save = readSave(filesOf(folder, name).save);
	return 'problem' in save ? save : {...save, name};
}

/** The older generations that can be read, the newest first. */
export function readOlder(
	{fs, readSave}: SavesDisk,
	folder: string,
	name: string,
): readonly Save[] {
	try {
		return listGenerations(fs, filesOf(folder, name).older).flatMap(file => {
			const save = readSave(file);
			return 'problem' in save ? [] : [{...save, name}];
		});
	} catch {
		return [];
	}
}

/** All saves of a folder, the newest first. One bad file, or a bad folder, is no failure. */
export function listSaves(disk: SavesDisk, folder: string): readonly ShelfEntry[] {
	return namesIn(disk.fs, folder)
		.map((name): ShelfEntry => {
			const save = disk.readSave(path.join(folder, `${name}.json`));
			if (!('problem' in save)) return {name, save: {...save, name}};
			const [older] = readOlder(disk, folder, name);
			return {name, problem: save.problem, older};
		})
		.sort((a, b) => updatedAt(b).localeCompare(updatedAt(a)) || a.name.localeCompare(b.name, 'en'));
}

function namesIn(fs: FileSystem, folder: string): readonly string[] {
	try {
		return saveNamesIn(fs, folder);
	} catch {
		return [];
	}
}

/** Why the folder cannot be looked into. */
export function faultOf(fs: FileSystem, folder: string): string | undefined {
	try {
		saveNamesIn(fs, folder);
		return undefined;
	} catch (error) {
		return `${folder} cannot be looked into: ${reasonOf(error)}.`;
	}
}

function updatedAt(entry: ShelfEntry): string {
	const save = 'save' in entry ? entry.save : entry.older;
	return save?.updatedAt ?? '';
}
