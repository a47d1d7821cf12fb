import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core';
import {chromiumOptions} from '../../build/chromium.js';

/** A browser; throws a sentence where there is none. */
export async function openBrowser(): Promise<Browser> {
	return chromium.launch(chromiumOptions());
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
