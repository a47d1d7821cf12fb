import fs from 'node:fs';
import path from 'node:path';
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The system's Chromium, or the one that CHROMIUM names. Throws a sentence where there is none. */
export async function openBrowser(): Promise<Browser> {
	const executablePath = process.env.CHROMIUM ?? findChromium();
	if (executablePath === undefined) {
		throw new Error(
			`No browser: none of ${NAMES.join(', ')} is on the PATH. \`apt-get install chromium\` brings one; CHROMIUM=/path/to/it names another.`,
		);
	}
	// In a container there is often no user but root, for whom Chromium has no sandbox.
	const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	return chromium.launch({executablePath, args});
}

function findChromium(): string | undefined {
	const folders = (process.env.PATH ?? '').split(path.delimiter);
	return NAMES.flatMap(name => folders.map(folder => path.join(folder, name))).find(file =>
		fs.existsSync(file),
	);
}

export type Opened = {
	readonly page: Page;
	/** Every address that was asked for besides the page itself. */
	readonly requests: readonly string[];
	/** Whatever the page complained of. */
	readonly complaints: readonly string[];
};

/** Opens a file and watches what it asks for; nothing of that is let through. */
export async function openPage(
	browser: Browser,
	file: string,
	options: BrowserContextOptions = {},
): Promise<Opened> {
	const context = await browser.newContext({viewport: {width: 1400, height: 900}, ...options});
	const page = await context.newPage();
	const requests: string[] = [];
	const complaints: string[] = [];
	const address = `file://${file}`;
	page.on('console', message => complaints.push(message.text()));
	page.on('pageerror', error => complaints.push(error.message));
	page.on('dialog', dialog => {
		complaints.push(dialog.message());
		void dialog.dismiss();
	});
	await page.route('**', route => {
		const url = route.request().url();
		if (url === address) return route.continue();
		requests.push(url);
		return route.abort();
	});
	await page.goto(address);
	return {page, requests, complaints};
}
