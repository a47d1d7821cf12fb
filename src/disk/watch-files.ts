import fs from 'node:fs';

/** How often the files are looked at, in milliseconds. */
const INTERVAL = 300;

/** Waits until one of the files has changed, or until the signal is given. */
export function changeOf(files: readonly string[], signal: AbortSignal): Promise<void> {
	return new Promise(resolve => {
		const stop = () => {
			for (const file of files) fs.unwatchFile(file, stop);
			signal.removeEventListener('abort', stop);
			resolve();
		};
		// Polling notices what an editor does that replaces the file, on every file system.
		for (const file of files) fs.watchFile(file, {interval: INTERVAL}, stop);
		signal.addEventListener('abort', stop);
		if (files.length === 0) stop();
	});
}
