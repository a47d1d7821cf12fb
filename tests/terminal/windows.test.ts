import {describe, expect} from 'vitest';
import {keys, type Terminal, type TerminalOptions} from './terminal.ts';
import {test} from './terminal-test.ts';

/** The last row is never drawn on: a frame as tall as the window would scroll it. */
function isFramed(terminal: Terminal): boolean {
	return terminal.rows().at(-1) === '';
}

describe('a window of any size', () => {
	const sizes = [
		[40, 12],
		[50, 20],
		[80, 24],
		[120, 40],
		[300, 100],
	] as const;
	for (const [columns, rows] of sizes)
		test(`${columns} by ${rows} has the passage, the choices and the keys`, async ({play}) => {
			const terminal = play({columns, rows});
			await terminal.until('3  Sit on the bench');
			await terminal.until(/1 to 3 choose/u);
			expect(isFramed(terminal)).toBe(true);
			const [prose = ''] = terminal.rows().filter(row => row.includes('There were hooks'));
			expect(prose.trim().length).toBeLessThanOrEqual(66);
		});

	test('too small a window says so, and the page comes back with the room', async ({play}) => {
		const terminal = play({columns: 30, rows: 8});
		await terminal.until('This window is 30 by 8');
		terminal.resize(80, 24);
		await terminal.until('3  Sit on the bench');
		terminal.resize(39, 40);
		await terminal.until(/This window is 39 by 40; a page needs\s+40 by 12\./u);
		terminal.type('q');
		expect(await terminal.exited()).toEqual({code: 0, signal: 0});
	});

	test('resizing keeps the place, the focus and what is typed', async ({play}) => {
		const terminal = play();
		await terminal.until('3  Sit on the bench');
		await terminal.press('jj', '▸ 2');
		await terminal.press('>stairs', '> stairs');
		for (const [columns, rows] of [
			[200, 60],
			[50, 20],
			[41, 13],
			[120, 40],
		] as const) {
			terminal.resize(columns, rows);
			const isSame = (text: string) => text.includes('▸ 2') && text.includes('> stairs');
			await terminal.until(text => isSame(text) && isFramed(terminal));
		}
		expect(terminal.output).not.toContain('\u001B[3J');
	});

	test('a passage taller than the window is read on by Space, and a number chooses nothing before its end', async ({
		play,
	}) => {
		const terminal = play({columns: 40, rows: 12});
		await terminal.until('Hang up the coat');
		const isAtEnd = (text: string) => text.includes('Leave it blank') && !text.includes('more ▾');
		await terminal.press('1', 'It hung');
		await terminal.press('1', text => text.includes('Fourteen') && text.includes('Space read on'));
		await terminal.press('2', isAtEnd);
		await terminal.press('u', 'It hung');
		await terminal.press('r', 'Space read on');
		await terminal.press(' ', isAtEnd);
		await terminal.press('2', 'A blank is also');
	});
});

describe('a terminal of any kind', () => {
	const environments: readonly (readonly [string, TerminalOptions, RegExp])[] = [
		['CI is set', {env: {CI: 'true'}}, /^ {7}─{66}$/mu],
		['the locale is not UTF-8', {env: {LANG: 'C'}}, /^ {7}-{66}$/mu],
		['it is the Linux console', {env: {TERM: 'linux'}}, /-forty-one- K\.H\. forty-two/u],
		['it takes no colour', {env: {NO_COLOR: '1'}}, /^ {7}─{66}$/mu],
		['it has sixteen colours', {env: {TERM: 'xterm'}}, /^ {7}─{66}$/mu],
		['it has all colours', {env: {COLORTERM: 'truecolor'}}, /^ {7}─{66}$/mu],
	];
	for (const [kind, options, shown] of environments)
		test(`where ${kind}, the story is played and left`, async ({play}) => {
			const terminal = play(options);
			await terminal.until('3  Sit on the bench');
			expect(terminal.text()).toMatch(shown);
			await terminal.press('3', 'The bench was wet.');
			terminal.type('q');
			expect(await terminal.exited()).toEqual({code: 0, signal: 0});
			expect(terminal.isAlternate()).toBe(false);
			expect(terminal.output).not.toContain('\u001B[3J');
		});

	test('NO_COLOR sends no colour at all', async ({play}) => {
		const terminal = play({env: {NO_COLOR: '1', COLORTERM: 'truecolor'}});
		await terminal.until('3  Sit on the bench');
		await terminal.press('j', '▸ 1');
		await terminal.press('?', 'Keys and commands');
		// biome-ignore lint/suspicious/noControlCharactersInRegex: colour sequences are what it looks for
		expect(terminal.output).not.toMatch(/\u001B\[[\d;]*\b(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]/u);
		expect(terminal.styleOf('Keys and commands').isBold).toBe(true);
	});

	test('where TERM is dumb, the lines are plain', async ({play}) => {
		const terminal = play({env: {TERM: 'dumb'}});
		await terminal.until('3. Sit on the bench');
		expect(terminal.output).toContain('because TERM is dumb');
		expect(terminal.output).not.toContain('\u001B');
	});
});

describe('a paste', () => {
	const novel = 'quit and undo it all\r'.repeat(50_000);

	test('of a megabyte does nothing on the page', async ({play}) => {
		const terminal = play();
		await terminal.until('3  Sit on the bench');
		terminal.type(`\u001B[200~${novel}\u001B[201~`);
		await terminal.until('Pasted text is taken in the typed line only');
		await terminal.press('3', 'The bench was wet.');
	});

	test('of a megabyte fills the typed line to its end, and commits nothing', async ({play}) => {
		const terminal = play();
		await terminal.until('3  Sit on the bench');
		await terminal.press('>', /^ +>/mu);
		terminal.type(`\u001B[200~${novel}\u001B[201~`);
		await terminal.until('quit and undo it all quit and undo');
		await terminal.press(keys.escape, text => !text.includes('quit and undo'));
		await terminal.press('3', 'The bench was wet.');
	});

	test('of control sequences is shown as text and never sent to the terminal', async ({play}) => {
		const terminal = play();
		await terminal.until('3  Sit on the bench');
		await terminal.press('>', /^ +>/mu);
		terminal.type('\u001B[200~a\u009B2Jb\u202Ec\u001B[201~');
		await terminal.until('a 2Jb<U+202E>c');
		expect(terminal.output).not.toContain('\u009B');
	});
});

test('settings change the page at once and are kept for the next start', async ({play}) => {
	const terminal = play({env: {COLORTERM: 'truecolor'}});
	await terminal.until('3  Sit on the bench');
	const before = terminal.styleOf('There were hooks');
	await terminal.press('s', '[default]');
	await terminal.press('\u001B[C', '[contrast]');
	await terminal.press(keys.escape, '3  Sit on the bench');
	expect(terminal.styleOf('There were hooks').foreground).not.toBe(before.foreground);
	await terminal.press('/set width 60\r', 'width is 60 from now on.');
	terminal.type('q');
	await terminal.exited();
	const again = play({env: {COLORTERM: 'truecolor'}});
	await again.until(/^ {10}─{60}$/mu);
	expect(again.styleOf('There were hooks').foreground).toBe(0xffffff);
	expect(again.styleOf('There were hooks').background).toBe(0);
});
