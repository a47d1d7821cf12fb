import fs from 'node:fs';

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
