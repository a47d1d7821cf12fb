import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {type BadSave, formatSave, MAX_SAVE_CHARACTERS, parseSave, type Save} from '../core/save.ts';
import type {Shelf, ShelfEntry} from '../core/shelf.ts';
import {writeDurably} from './write-durably.ts';

/** SHA-256 of a text as UTF-8, in hex. */
export function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

/** The saves of one folder: a file each, NAME.json. The folder is made at the first save. */
export function openSavesFolder(folder: string): Shelf {
	const fileOf = (name: string) => path.join(folder, `${fileName(name)}.json`);
	return {
		folder,
		list() {
			return namesIn(folder)
				.map((name): ShelfEntry => {
					const save = readSave(fileOf(name));
					return 'problem' in save ? {name, ...save} : {name, save};
				})
				.sort((a, b) => updatedAt(b).localeCompare(updatedAt(a)));
		},
		read: name => readSave(fileOf(name)),
		write(save) {
			const file = fileOf(save.name);
			try {
				fs.mkdirSync(folder, {recursive: true});
				writeDurably(file, formatSave(save, sha256));
				return undefined;
			} catch (error) {
				return `${file} could not be saved: ${(error as Error).message}. Play on; the next choice tries again.`;
			}
		},
	};
}

/** Reads one save's file; a file that is missing, too large or damaged is a problem and no more. */
export function readSave(file: string): Save | BadSave {
	try {
		if (fs.statSync(file).size > 4 * MAX_SAVE_CHARACTERS)
			return {problem: 'it is too large to be a save'};
		return parseSave(fs.readFileSync(file, 'utf8'), sha256);
	} catch (error) {
		return {problem: (error as Error).message};
	}
}

/** A file name that can leave neither the folder nor the rules of any file system. */
export function fileName(name: string): string {
	const plain = name.normalize('NFC').replace(/[^\p{L}\p{N}._ -]+/gu, '-');
	const trimmed = plain.replace(/^[. -]+|[. -]+$/gu, '').slice(0, 80);
	return /^(?:con|prn|aux|nul|com\d|lpt\d|)$/iu.test(trimmed) ? `save-${trimmed}` : trimmed;
}

function namesIn(folder: string): readonly string[] {
	try {
		const files = fs.readdirSync(folder, {withFileTypes: true});
		return files
			.filter(file => file.isFile() && file.name.endsWith('.json'))
			.map(file => file.name.slice(0, -5));
	} catch {
		return [];
	}
}

function updatedAt(entry: ShelfEntry): string {
	return 'save' in entry ? entry.save.updatedAt : '';
}
