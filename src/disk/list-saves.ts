import path from 'node:path';
import type {BadSave, Save} from '../core/save.ts';
import type {ShelfEntry} from '../core/shelf.ts';
import {type FileSystem, reasonOf} from './file-system.ts';
import {listGenerations} from './generations.ts';
import {readSave} from './read-save.ts';
import {filesOf, saveNamesIn} from './save-files.ts';

/** The save of this name, which it comes back with, whatever its file says. */
export function readNamed(fs: FileSystem, folder: string, name: string): Save | BadSave {
	const save = readSave(filesOf(folder, name).save, fs);
	return 'problem' in save ? save : {...save, name};
}

/** The older generations that can be read, the newest first. */
export function readOlder(fs: FileSystem, folder: string, name: string): readonly Save[] {
	try {
		return listGenerations(fs, filesOf(folder, name).older).flatMap(file => {
			const save = readSave(file, fs);
			return 'problem' in save ? [] : [{...save, name}];
		});
	} catch {
		return [];
	}
}

/** All saves of a folder, the newest first. One bad file, or a bad folder, is no failure. */
export function listSaves(fs: FileSystem, folder: string): readonly ShelfEntry[] {
	return namesIn(fs, folder)
		.map((name): ShelfEntry => {
			const save = readSave(path.join(folder, `${name}.json`), fs);
			if (!('problem' in save)) return {name, save: {...save, name}};
			const [older] = readOlder(fs, folder, name);
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
