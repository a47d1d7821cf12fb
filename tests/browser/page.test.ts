import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import type {AxeResults} from 'axe-core';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {run, temporaryFolder} from '../program/run.ts';
import {openBrowser, openPage} from './a-browser.ts';

const FOLDER = temporaryFolder();

/** A story with a branch in three, lines that nobody sees, two faults, and words that would be markup. */
const LIGHTHOUSE = `# title: The <b>lighthouse</b>
VAR oil = 1
-> stairs
=== stairs ===
Salt on the glass. </script><script>pwned = 1</script>
* [Climb] -> room
* [Wait "here" <img src=x onerror="pwned = 2">] -> wait
* [Go down] -> cellar
=== room ===
{oil > 0: The lamp is lit.|The lamp is dark.}
* {oil > 0} [Light]
  ~ oil = 0
  -> room.dark
= dark
* {oil == 5} [Never] No.
  -> END
=== wait ===
+ [Wait] -> wait
=== cellar ===
Dark. # <script>pwned = 3</script>
-> END
=== attic ===
Nobody comes here.
${Array.from({length: 60}, (_, n) => `Dust ${n}.`).join('\n')}
-> END
`;

const file = (name: string) => path.join(FOLDER, name);
let browser: Browser;

beforeAll(async () => {
	fs.writeFileSync(file('lighthouse.ink'), LIGHTHOUSE);
	await run(['verify', file('lighthouse.ink'), '--html', file('proof.html')]);
	fs.writeFileSync(file('broken.ink'), 'Salt.\n-> nowhere\n');
	await run(['verify', file('broken.ink'), '--html', file('broken.html')]);
	await run(['play', '--new', '--saves-dir', FOLDER], '1\n'.repeat(400));
	await run(['map', '--html', file('map.html'), '--saves-dir', FOLDER]);
	browser = await openBrowser();
});

afterAll(() => browser?.close());

const open = async (name: string, options: BrowserContextOptions = {}) =>
	openPage(browser, file(name), options);

/** Whether an element can be seen in what scrolls around it and in the window. */
async function isInView(page: Page, selector: string): Promise<boolean> {
	return page.locator(selector).evaluate(element => {
		const box = element.getBoundingClientRect();
		const within = element.closest('.sheet, .listing')?.getBoundingClientRect();
		const [top, bottom] = [
			Math.max(0, within?.top ?? 0),
			Math.min(innerHeight, within?.bottom ?? innerHeight),
		];
		return box.bottom > top && box.top < bottom && box.right > 0 && box.left < innerWidth;
	});
}

/** Whether the box of this name has the focus. */
const isFocused = (name: string) =>
	document.activeElement?.querySelector('title')?.textContent === name;

const sizeOf = async (page: Page) =>
	(await page.locator('.map:not([hidden]) svg').boundingBox())?.width ?? 0;

describe('the page', () => {
	for (const name of ['proof.html', 'map.html', 'broken.html']) {
		test(`${name} asks nothing of the network and complains of nothing`, async () => {
			const {page, requests, complaints} = await open(name);
			await page.waitForLoadState('networkidle');
			expect(requests).toEqual([]);
			expect(complaints).toEqual([]);
			expect(fs.readFileSync(file(name), 'utf8')).not.toMatch(/(?:src|href)="(?!#)/u);
		});
	}

	test('runs nothing that the story says', async () => {
		const {page} = await open('proof.html');
		expect(await page.evaluate('typeof pwned')).toBe('undefined');
		expect(await page.title()).toBe('The <b>lighthouse</b>: proof of a story');
		expect(await page.locator('h1').textContent()).toBe('The <b>lighthouse</b>');
		expect(await page.locator('img').count()).toBe(0);
	});

	test('lets no script in that was not written with it', async () => {
		const {page, complaints} = await open('proof.html');
		await page.evaluate(`{
			const script = document.createElement('script');
			script.textContent = 'pwned = 4';
			document.body.append(script);
		}`);
		expect(await page.evaluate('typeof pwned')).toBe('undefined');
		expect(complaints.join()).toContain('Content Security Policy');
	});

	test('can be read without its script', async () => {
		const {page} = await open('proof.html', {javaScriptEnabled: false});
		expect(await page.locator('.tools').isVisible()).toBe(false);
		expect(await page.locator('.map').count()).toBe(2);
		for (const map of await page.locator('.map').all()) expect(await map.isVisible()).toBe(true);
		await page.getByRole('link', {name: 'attic, ends, never'}).first().click();
		await expect.poll(() => page.locator('h4:target').textContent()).toContain('attic');
	});
});

describe('the map', () => {
	test('leads by a click to the source of a knot, and leaves the map where it was', async () => {
		const {page} = await open('proof.html');
		const top = await page.evaluate(() => scrollY);
		await page.getByRole('link', {name: 'attic, ends, never'}).first().click();
		expect(await page.locator('h4:target').textContent()).toContain('attic');
		expect(await isInView(page, 'h4:target')).toBe(true);
		expect(await page.evaluate(() => scrollY)).toBe(top);
	});

	test('leads by the keyboard to the source of a knot', async () => {
		const {page} = await open('proof.html');
		await page.locator('#sheet-0 .sheet').focus();
		await page.keyboard.press('Tab');
		expect(await page.evaluate(isFocused, 'stairs, always')).toBe(true);
		await page.keyboard.press('Enter');
		expect(await page.locator('h4:target').textContent()).toContain('stairs');
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H4');
	});

	test('changes its size by buttons, by keys and by the wheel with Ctrl', async () => {
		const {page} = await open('proof.html');
		const first = await sizeOf(page);
		await page.getByRole('button', {name: 'Larger'}).click();
		expect((await sizeOf(page)) / first).toBeCloseTo(1.25);
		expect(await page.locator('.zoom output').textContent()).toBe('125%');
		await page.locator('#sheet-0 .sheet').focus();
		await page.keyboard.press('-');
		expect((await sizeOf(page)) / first).toBeCloseTo(1);
		await page.locator('#sheet-0 .sheet').hover();
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -400);
		await page.keyboard.up('Control');
		await expect.poll(() => sizeOf(page)).toBeGreaterThan(first * 1.2);
		await page.keyboard.press('1');
		expect(await page.locator('.zoom output').textContent()).toBe('100%');
	});

	test('fits its sheet when asked, and at first where it is too wide', async () => {
		const {page} = await open('map.html', {viewport: {width: 500, height: 800}});
		await page.getByRole('tab', {name: 'Stitches'}).click();
		const sheet = await page.locator('.map:not([hidden]) .sheet').boundingBox();
		await page.getByRole('button', {name: 'Larger'}).click();
		await page.getByRole('button', {name: 'Fit'}).click();
		expect(Math.abs((await sizeOf(page)) - (sheet?.width ?? 0))).toBeLessThan(20);
	});

	test('is moved by dragging, which follows no link', async () => {
		const {page} = await open('map.html', {viewport: {width: 700, height: 700}});
		const sheet = page.locator('#sheet-0 .sheet');
		const box = await page.locator('#sheet-0 a').first().boundingBox();
		const [x, y] = [(box?.x ?? 0) + 30, (box?.y ?? 0) + 10];
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x, y - 60, {steps: 4});
		await page.mouse.move(x, y - 120, {steps: 4});
		await page.mouse.up();
		expect(await sheet.evaluate(element => element.scrollTop)).toBe(120);
		expect(new URL(page.url()).hash).toBe('');
	});

	test('scrolls with the arrow keys', async () => {
		const {page} = await open('map.html', {viewport: {width: 700, height: 500}});
		await page.locator('#sheet-0 .sheet').focus();
		await page.keyboard.press('ArrowDown');
		await expect
			.poll(() => page.locator('#sheet-0 .sheet').evaluate(element => element.scrollTop))
			.toBeGreaterThan(0);
	});

	test('changes how close it looks by tabs, with the arrow keys too', async () => {
		const {page} = await open('map.html');
		const shown = () => page.locator('.map:not([hidden])').getAttribute('id');
		expect(await shown()).toBe('sheet-0');
		await page.getByRole('tab', {name: 'Beats'}).focus();
		await page.keyboard.press('ArrowRight');
		expect(await shown()).toBe('sheet-1');
		await page.keyboard.press('End');
		expect(await shown()).toBe('sheet-2');
		await page.keyboard.press('ArrowRight');
		expect(await shown()).toBe('sheet-0');
		expect(await page.getByRole('tab', {selected: true}).textContent()).toBe('Beats');
	});

	test('shows where a knot of the source stands', async () => {
		const {page} = await open('map.html');
		await page.locator('h4', {hasText: 'moon.night_falls'}).getByText('on the map').click();
		await expect.poll(() => page.locator('.map:not([hidden])').getAttribute('id')).toBe('sheet-2');
		expect(await page.evaluate(isFocused, 'moon.night_falls, the telling came by here')).toBe(true);
		expect(await isInView(page, 'g:target')).toBe(true);
	});

	test('marks the way of a telling', async () => {
		const {page} = await open('map.html');
		expect(await page.locator('#sheet-0 .box.walked').count()).toBeGreaterThan(15);
		expect(await page.locator('#sheet-0 .box.here').textContent()).toContain(
			'Anything your carer should know',
		);
		expect(await page.locator('#sheet-0 .way.walked').count()).toBeGreaterThan(15);
	});

	test('is there in words', async () => {
		const {page} = await open('proof.html');
		await page.locator('#sheet-0 summary').click();
		expect(await page.locator('#sheet-0 .words').textContent()).toContain('attic (ends, never)');
		await page.locator('#sheet-0 .words').getByRole('link', {name: 'attic'}).click();
		expect(await page.locator('h4:target').textContent()).toContain('attic');
	});
});

describe('the source', () => {
	const lineOf = (page: Page, words: string) =>
		page.locator('.listing li', {hasText: words}).first();

	test('says on each line which share of playthroughs passes it, and shades it by that', async () => {
		const {page} = await open('proof.html');
		const shareOf = (words: string) => lineOf(page, words).locator('.share').textContent();
		expect(await shareOf('Salt on the glass')).toBe('always');
		expect(await shareOf('The lamp is lit')).toBe('33%');
		expect(await shareOf('Nobody comes here')).toBe('never');
		expect(await shareOf('VAR oil')).toBe('');
		const shadeOf = (words: string) =>
			lineOf(page, words).evaluate(element => {
				const {backgroundColor, backgroundImage} = getComputedStyle(element);
				const [, alpha = '1'] = /[,/] ([\d.]+)\)$/u.exec(backgroundColor) ?? [];
				return {alpha: Number(alpha), isHatched: backgroundImage !== 'none'};
			});
		const [always, third, never] = [
			await shadeOf('Salt on the glass'),
			await shadeOf('The lamp is lit'),
			await shadeOf('Nobody comes here'),
		];
		expect(always.alpha).toBeGreaterThan(third.alpha);
		expect(third.alpha).toBeGreaterThan(0);
		expect([always.isHatched, third.isHatched, never.isHatched]).toEqual([false, false, true]);
	});

	test('shows only the lines that are asked for, and says how many', async () => {
		const {page} = await open('proof.html');
		const visible = () => page.locator('.listing li:visible').count();
		const all = await visible();
		await page.getByLabel('Show').selectOption({label: 'never passed'});
		expect(await visible()).toBe(62);
		expect(await lineOf(page, 'Salt on the glass').isVisible()).toBe(false);
		expect(await page.locator('h4', {hasText: 'stairs'}).isVisible()).toBe(false);
		expect(await page.locator('#line-filters output').textContent()).toBe(`62 of ${all} lines`);
		await page.getByRole('searchbox').fill('DUST 1');
		expect(await visible()).toBe(11);
		await page.getByLabel('Show').selectOption({label: 'every line'});
		await page.getByRole('searchbox').fill('');
		expect(await visible()).toBe(all);
		expect(await page.locator('#line-filters output').textContent()).toBe('');
	});

	test('follows a divert', async () => {
		const {page} = await open('proof.html');
		await page.locator('.listing a.divert', {hasText: '-> room.dark'}).click();
		expect(await page.locator('h4:target').textContent()).toContain('room.dark');
	});

	test('of a story that nobody proved has no shares and no findings', async () => {
		const {page} = await open('map.html');
		expect(await page.locator('.share').count()).toBe(0);
		expect(await page.locator('#findings').count()).toBe(0);
		expect(await page.locator('.listing li').count()).toBeGreaterThan(1500);
	});
});

describe('the findings', () => {
	test('lead to their line, and have their route in words and as a command', async () => {
		const {page} = await open('proof.html');
		const deadlock = page.locator('.findings > li', {hasText: 'deadlock'});
		await deadlock.getByRole('link').click();
		expect(await page.locator('li:target').textContent()).toContain('[Never]');
		expect(await isInView(page, 'li:target')).toBe(true);
		await deadlock.locator('summary').click();
		expect(await deadlock.locator('ol li').allTextContents()).toEqual(['Climb', 'Light']);
		expect(await deadlock.locator('code').textContent()).toContain('replay --route 0/0 --story ');
	});

	test('of a story that does not compile lead to what the compiler refused', async () => {
		const {page} = await open('broken.html');
		expect(await page.locator('#map, .figures').count()).toBe(0);
		await page.getByRole('link', {name: 'broken.ink:2'}).click();
		expect(await page.locator('li:target code').textContent()).toBe('-> nowhere');
	});

	test('are shown by severity and by rule', async () => {
		const {page} = await open('proof.html');
		const rules = async () => [
			...new Set(await page.locator('.findings > li:visible .rule').allTextContents()),
		];
		expect(await rules()).toEqual(['deadlock', 'livelock', 'constant-condition', 'unreached-knot']);
		await page.getByLabel('Severity').selectOption('warning');
		expect(await rules()).toEqual(['constant-condition', 'unreached-knot']);
		await page.getByLabel('Severity').selectOption('');
		await page.getByLabel('Rule').selectOption('livelock');
		expect(await rules()).toEqual(['livelock']);
		expect(await page.locator('#finding-filters output').textContent()).toBe('1 finding');
	});
});

const axeSource = fs.readFileSync(
	createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
	'utf8',
);

/** What axe finds wrong, in words that name the place. */
async function faultsOf(page: Page): Promise<readonly string[]> {
	await page.evaluate(axeSource);
	const results = (await page.evaluate('axe.run()')) as AxeResults;
	return results.violations.flatMap(({id, nodes}) =>
		nodes.slice(0, 5).map(({html}) => `${id}: ${html.slice(0, 200)}`),
	);
}

describe('the page is open to everybody', () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		for (const name of ['proof.html', 'map.html']) {
			test(`${name}, ${colorScheme}: axe finds nothing`, async () => {
				const {page} = await open(name, {colorScheme});
				for (const summary of await page.locator('summary:visible').all()) await summary.click();
				expect(await faultsOf(page)).toEqual([]);
			});
		}
	}

	test('on a narrow screen: axe finds nothing and nothing but its sheets scrolls sideways', async () => {
		const {page} = await open('proof.html', {viewport: {width: 360, height: 640}});
		expect(await faultsOf(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	});

	test('is dark where the reader has it dark', async () => {
		const groundOf = async (colorScheme: 'light' | 'dark') => {
			const {page} = await open('proof.html', {colorScheme});
			return page.evaluate(() => {
				const [red = '0'] = /\d+/u.exec(getComputedStyle(document.body).backgroundColor) ?? [];
				const frame = document.querySelector('.frame');
				const [box = '0'] = /\d+/u.exec(frame ? getComputedStyle(frame).fill : '') ?? [];
				return {page: Number(red), box: Number(box)};
			});
		};
		const [light, dark] = [await groundOf('light'), await groundOf('dark')];
		expect(Math.min(light.page, light.box)).toBeGreaterThan(200);
		expect(Math.max(dark.page, dark.box)).toBeLessThan(60);
	});
});
