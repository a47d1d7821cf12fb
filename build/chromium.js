import fs from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * How playwright-core is to start the system's Chromium, or the one that CHROMIUM names. Throws a
 * sentence where there is none.
 */
export function chromiumOptions() {
	const executablePath = process.env.CHROMIUM ?? findChromium();
	if (executablePath === undefined) {
		throw new Error(
			`No browser: none of ${NAMES.join(', ')} is on the PATH. \`apt-get install chromium\` brings one; CHROMIUM=/path/to/it names another.`,
		);
	}
	// In a container there is often no user but root, for whom Chromium has no sandbox.
	return {executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []};
}

function findChromium() {
	const folders = (process.env.PATH ?? '').split(path.delimiter);
	return NAMES.flatMap(name => folders.map(folder => path.join(folder, name))).find(file =>
		fs.existsSync(file),
	);
}
