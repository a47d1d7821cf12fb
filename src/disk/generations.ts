import path from 'node:path';
import {type FileSystem, isMissing, makeFolder} from './file-system.ts';

/** How many older generations of a save are kept. */
const GENERATIONS = 10;

const FILE = /^(\d{6,15})\.json$/u;

/** The files of the older generations of a save, the newest first. */
export function listGenerations(fs: FileSystem, folder: string): readonly string[] {
	return numbersIn(fs, folder).map(number => path.join(folder, fileOf(number)));
}

/** Keeps the file as it is now as the newest generation. Throws what the file system throws. */
export function keepGeneration(fs: FileSystem, file: string, folder: string): void {
	makeFolder(fs, folder);
	const [newest = 0] = numbersIn(fs, folder);
	const generation = path.join(folder, fileOf(newest + 1));
	try {
		fs.linkSync(file, generation);
	} catch (error) {
		if (isMissing(error)) return;
		// Not every file system has links.
		fs.copyFileSync(file, generation);
	}
}

/** Removes the generations past the newest ten. Throws what the file system throws. */
export function pruneGenerations(fs: FileSystem, folder: string): void {
	for (const file of listGenerations(fs, folder).slice(GENERATIONS)) fs.rmSync(file, {force: true});
}

function fileOf(number: number): string {
	return `${String(number).padStart(6, '0')}.json`;
}

function numbersIn(fs: FileSystem, folder: string): readonly number[] {
	const names = namesIn(fs, folder);
	return names
		.map(name => Number(FILE.exec(name)?.[1] ?? 0))
		.filter(number => number > 0)
		.sort((a, b) => b - a);
}

function namesIn(fs: FileSystem, folder: string): readonly string[] {
	try {
		return fs.readdirSync(folder);
	} catch (error) {
		if (isMissing(error)) return [];
		throw error;
	}
}
