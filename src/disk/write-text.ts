import fs from 'node:fs';
import path from 'node:path';
import {makeFolder} from './file-system.ts';

/** Writes a file, and the folder it is to lie in. Throws one sentence that names the file. */
export function writeText(file: string, text: string): void {
	try {
		makeFolder(fs, path.dirname(path.resolve(file)));
		fs.writeFileSync(file, text);
	} catch (error) {
		throw new Error(`${file} cannot be written: ${(error as Error).message}`);
	}
}
