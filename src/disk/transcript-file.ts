import fs from 'node:fs';
import path from 'node:path';
import {makeFolder, reasonOf} from './file-system.ts';
import {saveName} from './save-names.ts';
import {writeDurably} from './write-durably.ts';

/** Writes a transcript as NAME.txt in a folder. Says in a sentence where it is, or why it is not. */
export function writeTranscript(folder: string, name: string, text: string): string {
	const file = path.join(folder, `${saveName(name.replace(/\.txt$/iu, ''))}.txt`);
	try {
		makeFolder(fs, folder);
		writeDurably(file, text);
		return `The telling is written to ${file}.`;
	} catch (error) {
		return `The telling could not be written: ${reasonOf(error)}.`;
	}
}
