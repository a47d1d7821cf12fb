import fs from 'node:fs';
import path from 'node:path';

/** The system calls that saves are kept with. The tests hand in one that fails where they like. */
export type FileSystem = Pick<
	typeof fs,
	| 'closeSync'
	| 'copyFileSync'
	| 'fstatSync'
	| 'fsyncSync'
	| 'linkSync'
	| 'mkdirSync'
	| 'openSync'
	| 'readdirSync'
	| 'readFileSync'
	| 'renameSync'
	| 'rmSync'
	| 'statSync'
	| 'utimesSync'
	| 'writeSync'
>;

export const realFileSystem: FileSystem = fs;

/** Whether the failure only says that there is no such file. */
export function isMissing(error: unknown): boolean {
	return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/** What the file system said, without the path that the sentence around it names already. */
export function reasonOf(error: unknown): string {
	const {code, message} = error as NodeJS.ErrnoException;
	switch (code) {
		case 'ENOSPC':
			return 'the disk is full';
		case 'EDQUOT':
			return 'the disk quota is used up';
		case 'EROFS':
			return 'the disk is read-only';
		case 'EACCES':
		case 'EPERM':
			return 'permission is denied';
		case 'ENOTDIR':
		case 'EEXIST':
			return 'a file stands where the folder should be';
		case 'EISDIR':
			return 'a folder stands where the file should be';
		case 'ENOENT':
			return 'there is no such file or folder';
		case 'EIO':
			return 'the disk reports an error (EIO)';
		default:
			return message.replace(/,.*$/su, '');
	}
}

/**
 * Makes a folder and those around it. Node's own `recursive` never comes back where a folder can be
 * looked into but nothing be made in it, as in /proc. Throws what the file system throws.
 */
export function makeFolder(fs: FileSystem, folder: string): void {
	try {
		fs.mkdirSync(folder);
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		const parent = path.dirname(folder);
		if (code === 'ENOENT' && parent !== folder && !isThere(fs, parent)) {
			makeFolder(fs, parent);
			fs.mkdirSync(folder);
			return;
		}
		// Windows says EPERM of a drive, macOS EISDIR of the root: what counts is that the folder is there.
		if (!isThere(fs, folder) || !fs.statSync(folder).isDirectory()) throw error;
	}
}

function isThere(fs: FileSystem, file: string): boolean {
	try {
		fs.statSync(file);
		return true;
	} catch {
		return false;
	}
}
