import {createHash} from 'node:crypto';
import {type BadSave, MAX_SAVE_CHARACTERS, parseSave, type Save} from '../core/save.ts';
import {type FileSystem, isMissing, realFileSystem, reasonOf} from './file-system.ts';

/** SHA-256 of a text as UTF-8, in hex. */
export function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

/** Reads one save's file; a file that is missing, too large or damaged is a problem and no more. */
export function readSave(file: string, fs: FileSystem = realFileSystem): Save | BadSave {
	try {
		return readSaveOrThrow(file, fs);
	} catch (error) {
		return {problem: isMissing(error) ? 'there is no such save' : reasonOf(error)};
	}
}

/** Tells a file that is no save from one that cannot be read now: for that, what the file system throws is thrown. */
export function readSaveOrThrow(file: string, fs: FileSystem): Save | BadSave {
	const stats = fs.statSync(file);
	// A pipe or a device could keep the reader waiting for ever.
	if (!stats.isFile()) return {problem: 'it is not a file'};
	if (stats.size > 4 * MAX_SAVE_CHARACTERS) return {problem: 'it is too large to be a save'};
	return parseSave(fs.readFileSync(file, 'utf8'), sha256);
}
