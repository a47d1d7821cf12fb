import fs from 'node:fs';
import path from 'node:path';

/** The text of a file without its byte order mark; undefined where there is none or it cannot be read. */
export function readText(file: string): string | undefined {
	try {
		return fs.readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
	} catch {
		return undefined;
	}
}

/** Reads the files of a story by their names relative to the folder of its main file. */
export function readerOf(folder: string): (file: string) => string | undefined {
	return file => readText(path.resolve(folder, file));
}
