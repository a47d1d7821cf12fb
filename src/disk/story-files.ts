import fs from 'node:fs';
import path from 'node:path';

/** Undefined where there is no such file or it cannot be read. */
export function readBytes(file: string): Buffer | undefined {
	try {
		return fs.readFileSync(file);
	} catch {
		return undefined;
	}
}

/** The text of a file without its byte order mark; undefined where there is none or it cannot be read. */
export function readText(file: string): string | undefined {
	return readBytes(file)
		?.toString()
		.replace(/^\uFEFF/u, '');
}

/** Reads the files of a story by their names relative to the folder of its main file. */
export function readerOf(folder: string): (file: string) => string | undefined {
	return file => readText(path.resolve(folder, file));
}
