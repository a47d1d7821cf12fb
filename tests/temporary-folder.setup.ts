import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** One folder for everything the tests write, gone when the last of them is done. */
export default function setup(): () => void {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'never-let-me-go-'));
	process.env.TMPDIR = folder;
	return () => fs.rmSync(folder, {recursive: true, force: true});
}
