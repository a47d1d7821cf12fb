import {describe, expect, test} from 'vitest';
import {gameOf} from '../a-game.ts';
import {FORM, formGame} from './a-form.ts';
import {TestScreen} from './a-screen.ts';

/** How long the map may take to be loaded and drawn before a test is told what stood there instead. */
const PATIENCE_MS = 10_000;

/** What stands on the screen once it has the words after each key. */
async function shownAfter(
	steps: readonly (readonly [keys: string, words: string])[],
	game = formGame(),
	env = {},
) {
	const screen = new TestScreen(game, {columns: 80, rows: 30}, env);
	let text = '';
	for (const [keys, words] of [['', ''], ...steps] as const) {
		if (keys !== '') screen.type(keys);
		const until = Date.now() + PATIENCE_MS;
		do {
			screen.clock.pass(50);
			await screen.settled();
			text = (await screen.rows()).join('\n');
		} while (!text.includes(words) && Date.now() < until);
		expect(text).toContain(words);
	}
	await screen.close();
	return text;
}

const GO: readonly [string, string] = ['1', 'There was one line for it.'];
const MAP: readonly [string, string] = ['m', 'What you have seen'];

describe('the map in the game', () => {
	test('shows what was visited, and how much there is besides', async () => {
		const text = await shownAfter([GO, MAP]);
		expect(text).toContain('What you have seen: 2 parts; 1 besides');
		expect(text).toContain('┃ 1 │ ● Name and age     ┃');
		expect(text).toContain('▸┃ 2 │ ◆ Where brought up ┃');
		expect(text).toContain('◆ here   ● passed');
	});

	test('spoils nothing', async () => {
		expect(await shownAfter([GO, MAP])).not.toMatch(/Anything|carer|box/u);
	});

	test('is gone over with the arrows and left with Escape', async () => {
		expect(await shownAfter([GO, MAP, ['\u001B[A', '▸┃ 1 │ ● Name and age']])).toContain(
			'What you',
		);
		const left = await shownAfter([GO, MAP, ['\u001B', 'There was one line for it.']]);
		expect(left).toContain('There was one line for it.');
		expect(left).not.toContain('What you have seen');
	});

	test('is opened by its word, and in ASCII where that is all there is', async () => {
		const text = await shownAfter(
			[
				['>', '>'],
				['map', 'map'],
				['\r', 'What you have seen'],
			],
			undefined,
			{LANG: 'C'},
		);
		expect(text).toContain('What you have seen: 1 part; 2 besides');
		expect(text).toContain('># 1 | @ Name and age #');
	});

	test('of a story without beats has its knots', async () => {
		const text = await shownAfter([GO, MAP], gameOf(FORM));
		expect(text).toContain('What you have seen: 2 knots; 1 besides');
		expect(text).toContain('┃ ◆ place ┃');
	});

	test('that cannot be drawn is a sentence', async () => {
		const game = {
			...formGame(),
			openMap: () => Promise.reject(new Error('no ink left')),
		};
		const text = await shownAfter([['m', 'The map cannot be drawn: no ink left']], game);
		expect(text).toContain('Black ink only.');
	});
});
