#!/usr/bin/env node
// Has the built program draw a story and takes pictures of its pages in Chromium: docs/map.svg, docs/*.png.
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {chromium} from 'playwright-core';
import {chromiumOptions} from '../build/chromium.js';

const folder = path.dirname(fileURLToPath(import.meta.url));
const program = path.join(folder, '../bin/never-let-me-go.js');
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'pictures-'));

const run = (words, input) =>
	execFileSync(process.execPath, [program, ...words, '--saves-dir', temporary], {input});
const file = name => path.join(temporary, name);

/** A page, what is clicked in it, and how it is looked at. */
const shots = [
	{name: 'map-page', page: 'map.html', tab: 'Knots', box: 'moon.night_falls'},
	{name: 'proof-page', page: 'proof.html', tab: 'Beats', box: 'gate'},
	{name: 'proof-page-dark', page: 'proof.html', tab: 'Beats', box: 'gate', colorScheme: 'dark'},
];

async function shoot(browser, {name, page: address, tab, box, colorScheme = 'light'}) {
	const page = await browser.newPage({viewport: {width: 1360, height: 850}, colorScheme});
	await page.goto(pathToFileURL(file(address)).href);
	await page.getByRole('tab', {name: tab}).click();
	await page
		.locator(`.map:not([hidden]) a`, {hasText: box.split('.').at(-1)})
		.first()
		.click();
	await page.mouse.move(0, 0);
	await page.screenshot({path: path.join(folder, `${name}.png`)});
	await page.close();
}

// A telling that stands halfway, so that there is a way to be drawn and one still to go.
run(['play', '--new', '--plain'], '1\n'.repeat(45));
run(['map', '--svg', path.join(folder, 'map.svg'), '--html', file('map.html')]);
run(['verify', '--html', file('proof.html')]);
const browser = await chromium.launch(chromiumOptions());
for (const shot of shots) await shoot(browser, shot);
await browser.close();
fs.rmSync(temporary, {recursive: true});
