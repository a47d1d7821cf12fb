import path from 'node:path';
import {type FileSystem, realFileSystem} from './file-system.ts';

/** What tells one version of a file from another without reading it. */
export type Imprint = {readonly inode: number; readonly size: number; readonly changedAt: number};

export type DurableWrite = {
	readonly fs?: FileSystem;
	/** Called when the new text is safe in its temporary file and the old one is still in place. */
	readonly beforeReplacing?: () => void;
	/** Called when the new text has taken the old one's place, though the folder is not forced yet. */
	readonly afterReplacing?: (imprint: Imprint) => void;
};

/**
 * Replaces a file so that a crash at any moment leaves the old text or the new, never a mixture:
 * a temporary file in the same folder, its bytes forced to the disk, renamed, the folder forced too.
 * Throws what the file system throws; the temporary file is then removed.
 */
export function writeDurably(file: string, text: string, options: DurableWrite = {}): void {
	const {fs = realFileSystem} = options;
	const temporary = `${file}.${process.pid}.tmp`;
	try {
		const imprint = writeAndSync(fs, temporary, text);
		options.beforeReplacing?.();
		fs.renameSync(temporary, file);
		options.afterReplacing?.(imprint);
	} catch (error) {
		removeQuietly(fs, temporary);
		throw error;
	}
	syncFolder(fs, path.dirname(file));
}

/** Reads what tells this version of the file from another. Throws what the file system throws. */
export function readImprint(fs: FileSystem, file: string): Imprint {
	return imprintOf(fs.statSync(file));
}

export function isSameImprint(one: Imprint, other: Imprint): boolean {
	return one.inode === other.inode && one.size === other.size && one.changedAt === other.changedAt;
}

function writeAndSync(fs: FileSystem, file: string, text: string): Imprint {
	const descriptor = fs.openSync(file, 'w', 0o600);
	try {
		writeAll(fs, descriptor, Buffer.from(text));
		fs.fsyncSync(descriptor);
		return imprintOf(fs.fstatSync(descriptor));
	} finally {
		fs.closeSync(descriptor);
	}
}

/** One call may take only a part of the bytes, as it does where the disk is nearly full. */
function writeAll(fs: FileSystem, descriptor: number, bytes: Buffer): void {
	for (let done = 0; done < bytes.length; ) {
		const taken = fs.writeSync(descriptor, bytes, done);
		if (taken === 0) throw new Error('the disk takes no more');
		done += taken;
	}
}

function imprintOf(stats: {ino: number; size: number; mtimeMs: number}): Imprint {
	return {inode: stats.ino, size: stats.size, changedAt: stats.mtimeMs};
}

function removeQuietly(fs: FileSystem, file: string): void {
	try {
		fs.rmSync(file, {force: true});
	} catch {
		// The failure that led here is the one to tell.
	}
}

function syncFolder(fs: FileSystem, folder: string): void {
	// Windows cannot open a folder; there the rename alone is durable.
	if (process.platform === 'win32') return;
	const descriptor = fs.openSync(folder, 'r');
	try {
		fs.fsyncSync(descriptor);
	} finally {
		fs.closeSync(descriptor);
	}
}
