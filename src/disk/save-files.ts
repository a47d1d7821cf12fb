import path from 'node:path';
import {type FileSystem, isMissing, makeFolder} from './file-system.ts';
import {saveName} from './save-names.ts';

/** Where the parts of a save lie: NAME.json, and beside it the lock and the older generations. */
export type SaveFiles = {
	readonly save: string;
	readonly lock: string;
	readonly older: string;
};

/** `name` must be one that this folder gave, or that `saveName` made. */
export function filesOf(folder: string, name: string): SaveFiles {
	return {
		save: path.join(folder, `${name}.json`),
		lock: path.join(folder, `${name}.lock`),
		older: path.join(folder, 'older', name),
	};
}

/** The name that a player means: one that the folder holds, however odd, or a name made safe. */
export function nameMeant(fs: FileSystem, folder: string, name: string): string {
	const safe = saveName(name);
	if (safe === name) return name;
	try {
		return saveNamesIn(fs, folder).includes(name) ? name : safe;
	} catch {
		return safe;
	}
}

/** The names that a folder holds saves under. Throws what the file system throws; no folder, no names. */
export function saveNamesIn(fs: FileSystem, folder: string): readonly string[] {
	try {
		return fs
			.readdirSync(folder)
			.filter(file => file.endsWith('.json'))
			.map(file => file.slice(0, -'.json'.length));
	} catch (error) {
		if (isMissing(error)) return [];
		throw error;
	}
}

/** Throws what the file system throws where it cannot tell: such a file must not be written over. */
export function exists(fs: FileSystem, file: string): boolean {
	try {
		fs.statSync(file);
		return true;
	} catch (error) {
		if (isMissing(error) || (error as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
		throw error;
	}
}

/** Moves a save with its generations. A save that is there already is never replaced: EEXIST is thrown. */
export function moveSave(fs: FileSystem, from: SaveFiles, to: SaveFiles): void {
	makeFolder(fs, path.dirname(to.save));
	moveNew(fs, from.save, to.save);
	if (!exists(fs, from.older)) return;
	makeFolder(fs, path.dirname(to.older));
	fs.renameSync(from.older, to.older);
}

function moveNew(fs: FileSystem, from: string, to: string): void {
	try {
		// Unlike a renaming, a link fails where there is a file already.
		fs.linkSync(from, to);
	} catch (error) {
		if (exists(fs, to)) throw error;
		fs.renameSync(from, to);
		return;
	}
	fs.rmSync(from);
}

/** Removes what a process that was killed in the middle of a save has left: NAME.json.PID.tmp and the like. */
export function clearDrafts(
	fs: FileSystem,
	folder: string,
	name: string,
	isAlive: (pid: number) => boolean,
): void {
	for (const file of fs.readdirSync(folder)) {
		if (!file.startsWith(`${name}.json.`) && !file.startsWith(`${name}.lock.`)) continue;
		const pid = /\.(\d+)(?:\.gone)?\.tmp$/u.exec(file)?.[1];
		if (pid !== undefined && !isAlive(Number(pid)))
			fs.rmSync(path.join(folder, file), {force: true});
	}
}

/** Moves a file that cannot be read out of the way: NAME.json.corrupt, or with a number where that is taken. */
export function setCorruptAside(fs: FileSystem, file: string): void {
	let aside = `${file}.corrupt`;
	for (let n = 2; exists(fs, aside); n++) aside = `${file}.${n}.corrupt`;
	fs.renameSync(file, aside);
}
