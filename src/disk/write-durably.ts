import fs from 'node:fs';
import path from 'node:path';

/**
 * Replaces a file so that a crash at any moment leaves the old text or the new, never a mixture:
 * a temporary file in the same folder, its bytes forced to the disk, renamed, the folder forced too.
 * Throws what the file system throws; the temporary file is then removed.
 */
export function writeDurably(file: string, text: string): void {
	const temporary = `${file}.${process.pid}.tmp`;
	try {
		writeAndSync(temporary, text);
		fs.renameSync(temporary, file);
	} catch (error) {
		fs.rmSync(temporary, {force: true});
		throw error;
	}
	syncFolder(path.dirname(file));
}

function writeAndSync(file: string, text: string): void {
	const descriptor = fs.openSync(file, 'w', 0o600);
	try {
		fs.writeFileSync(descriptor, text);
		fs.fsyncSync(descriptor);
	} finally {
		fs.closeSync(descriptor);
	}
}

function syncFolder(folder: string): void {
	// Windows cannot open a folder; there the rename alone is durable.
	if (process.platform === 'win32') return;
	const descriptor = fs.openSync(folder, 'r');
	try {
		fs.fsyncSync(descriptor);
	} finally {
		fs.closeSync(descriptor);
	}
}
