import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {gameOf} from '../a-game.ts';
import {type ScreenSize, TestScreen} from './a-screen.ts';

const hooks = fs.readFileSync(path.join(import.meta.dirname, '../terminal/hooks.ink'), 'utf8');
const game = gameOf(hooks);
const runs = process.env.SOAK === '1' ? Number(process.env.FUZZ ?? 10_000) : 300;

type Step = {readonly keys: string} | {readonly size: ScreenSize};

const leaving = new Set(['q', '\u0003', '\u0004', '\u001A']);

/** Keys that leave or stop are left out: what they do has tests of its own. */
const key = fc.oneof(
	{weight: 6, arbitrary: fc.constantFrom(...'1234567890')},
	{weight: 6, arbitrary: fc.constantFrom(...'jkurhtwflsn?>/:gGbN ')},
	{
		weight: 6,
		arbitrary: fc.constantFrom(
			'\r',
			'\t',
			'\u001B',
			'\u007F',
			'\f',
			'\u0015',
			'\u001B[200~',
			'\u001B[201~',
		),
	},
	{
		weight: 4,
		arbitrary: fc.constantFrom(...'ABCDFHZ').map(ending => `\u001B[${ending}`),
	},
	{weight: 3, arbitrary: fc.constantFrom('\u001B[5~', '\u001B[6~', '\u001B[1;5C', '\u001BOP')},
	{
		weight: 3,
		arbitrary: fc.constantFrom(
			'>bench\r',
			'/find bell\r',
			'/rewind 1\r',
			'/lines 1\r',
			'/set theme sepia\r',
		),
	},
	{weight: 2, arbitrary: fc.string({unit: 'grapheme'}).map(text => text.replace(/q|\p{Cc}/gu, ''))},
	{
		weight: 1,
		arbitrary: fc
			.string({unit: 'binary', maxLength: 300})
			.map(text => [...text].filter(each => !leaving.has(each)).join('')),
	},
);

const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 12,
		arbitrary: fc.array(key, {minLength: 1, maxLength: 6}).map(parts => ({keys: parts.join('')})),
	},
	{
		weight: 1,
		arbitrary: fc
			.record({columns: fc.integer({min: 1, max: 200}), rows: fc.integer({min: 1, max: 60})})
			.map(size => ({size})),
	},
);

/** What was once answered wrongly. */
const examples: readonly [Step[]][] = [
	// The old frame, drawn into a window of one column, ran on into its last row.
	[
		[
			{keys: 'g/lines 1\r'},
			{keys: '96h'},
			{size: {columns: 1, rows: 39}},
			{keys: '1'},
			{keys: '/rewind 1\r'},
		],
	],
];

test(
	'whatever is pressed, the screen answers, draws no frame beyond the window, and is not stuck',
	async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, {maxLength: 5}), async steps => {
				const screen = new TestScreen(game, {columns: 80, rows: 24});
				await screen.settled();
				for (const each of steps) {
					if ('size' in each) screen.resize(each.size);
					else screen.type(each.keys);
					await screen.settled();
					const rows = await screen.rows();
					if (screen.exitCode === undefined) expect(rows.at(-1)).toBe('');
				}
				await expectAlive(screen);
				expect(screen.errors).toBe('');
				expect(screen.output).not.toContain('\u001B[3J');
				await screen.close();
			}),
			{numRuns: runs, examples: [...examples], endOnFailure: true},
		);
	},
	runs * 1000,
);

/** From anywhere, the way back to the page is open, and the page answers. */
async function expectAlive(screen: TestScreen): Promise<void> {
	if (screen.exitCode !== undefined) return;
	screen.resize({columns: 80, rows: 24});
	screen.type('\u001B[201~');
	await screen.settled();
	let text = '';
	for (let n = 0; n < 4 && !text.includes('Keys and commands'); n++) {
		screen.type('\u001B');
		await screen.settled();
		// A lone Escape is a key only once nothing has followed it for a while.
		screen.clock.pass(45);
		await screen.settled();
		screen.type('?');
		await screen.settled();
		text = (await screen.rows()).join('\n');
	}
	expect(text).toContain('Keys and commands');
}
