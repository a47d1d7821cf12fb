import path from 'node:path';
import {formatSave, type Save} from '../core/save.ts';
import type {Refused} from '../core/shelf.ts';
import {makeFolder, realFileSystem, reasonOf} from './file-system.ts';
import {sha256} from './read-save.ts';
import {exists} from './save-files.ts';
import {writeDurably} from './write-durably.ts';

/** Writes a save to a file of its own. A file that is there already is left as it is. */
export function exportSave(save: Save, file: string): {readonly file: string} | Refused {
	return writeNew(file, formatSave(save, sha256));
}

/** Writes a file that is not there yet; gives its full path, or one sentence why not. */
export function writeNew(file: string, text: string): {readonly file: string} | Refused {
	const full = path.resolve(file);
	try {
		if (exists(realFileSystem, full)) {
			return {problem: `${full} is there already and is left as it is; name another file.`};
		}
		makeFolder(realFileSystem, path.dirname(full));
		writeDurably(full, text);
		return {file: full};
	} catch (error) {
		return {problem: `${full} could not be written: ${reasonOf(error)}.`};
	}
}
