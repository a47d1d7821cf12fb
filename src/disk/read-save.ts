import {type BadSave, MAX_SAVE_CHARACTERS, parseSave, type Save} from '../core/save.ts';
import {type FileSystem, isMissing, realFileSystem, reasonOf} from './file-system.ts';
import {type Imprint, isSameImprint, readImprint} from './write-durably.ts';

/** SHA-256 of a text as UTF-8, in hex. */
export function sha256(text: string): string {
	// Loaded when the first save is made or read: the first page waits for neither.
	const {createHash} = process.getBuiltinModule('node:crypto');
	return createHash('sha256').update(text).digest('hex');
}

/** Reads one save's file; a file that is missing, too large or damaged is a problem and no more. */
export type SaveReader = (file: string) => Save | BadSave;

export const readSave: SaveReader = file => {
	try {
		return readSaveOrThrow(file, realFileSystem);
	} catch (error) {
		return {problem: describeFailure(error)};
	}
};

/** A reader that reads a file again only where it is no longer the one that was read. */
export function openReader(fs: FileSystem): SaveReader {
	const known = new Map<string, {readonly imprint: Imprint; readonly found: Save | BadSave}>();
	return file => {
		try {
			const imprint = readImprint(fs, file);
			const before = known.get(file);
			if (before && isSameImprint(before.imprint, imprint)) return before.found;
			const found = readSaveOrThrow(file, fs);
			known.set(file, {imprint, found});
			return found;
		} catch (error) {
			return {problem: describeFailure(error)};
		}
	};
}

function describeFailure(error: unknown): string {
	return isMissing(error) ? 'there is no such save' : reasonOf(error);
}

/** Tells a file that is no save from one that cannot be read now: for that, what the file system throws is thrown. */
export function readSaveOrThrow(file: string, fs: FileSystem): Save | BadSave {
	const stats = fs.statSync(file);
	// A pipe or a device could keep the reader waiting for ever.
	if (!stats.isFile()) return {problem: 'it is not a file'};
	if (stats.size > 4 * MAX_SAVE_CHARACTERS) return {problem: 'it is too large to be a save'};
	return parseSave(fs.readFileSync(file, 'utf8'), sha256);
}
