import {describe, expect, test} from 'vitest';
import {defaultSettings} from '../../src/core/settings.ts';
import {gameOf} from '../a-game.ts';
import {TestScreen} from './a-screen.ts';

const rooms = Array.from(
	{length: 9},
	(_, n) => `=== room${n} ===\nRoom ${n}.\n* [On] -> room${n + 1}\n* [Stay] -> room${n + 1}\n`,
);
const source = `-> room0\n${rooms.join('')}=== room9 ===\nRoom 9. -> END\n`;

type Press = readonly [after: number, keys: string];

/** A keyboard on which a key is held down: the first press, and its repetitions. */
function hold(key: string, first: number, every: number, times: number): readonly Press[] {
	return [[0, key], [first, key], ...Array<Press>(times - 1).fill([every, key])];
}

/** The last room shown, once the keys have come, each so many milliseconds after the one before. */
async function roomAfter(presses: readonly Press[], change = {}, rows = 24): Promise<string> {
	const screen = new TestScreen({...gameOf(source), ...change}, {columns: 80, rows});
	await screen.settled();
	for (const [after, keys] of presses) {
		screen.clock.pass(after);
		await screen.settled();
		screen.stdin.write(keys);
		await screen.settled();
	}
	screen.clock.pass(1000);
	await screen.settled();
	const text = (await screen.rows()).join('\n');
	await screen.close();
	return [...text.matchAll(/Room \d/gu)].at(-1)?.[0] ?? text;
}

describe('a key that is held down chooses once', () => {
	const keyboards = [
		['most systems', 500, 33],
		['X11', 660, 40],
		['macOS', 375, 90],
		['the Linux console', 250, 92],
		['a hurried setting', 200, 12],
	] as const;
	for (const [name, first, every] of keyboards)
		test(`as ${name} repeats it`, async () =>
			expect(await roomAfter(hold('1', first, every, 30))).toBe('Room 1'));

	test('where a slow line delivers its repetitions in runs', async () =>
		expect(
			await roomAfter([
				[0, '1'],
				[500, '11'],
				[80, '111'],
				[60, '1'],
			]),
		).toBe('Room 1'));

	test('and again once it has been let go', async () =>
		expect(await roomAfter([...hold('1', 500, 33, 5), [400, '1']])).toBe('Room 2'));

	test('with Enter on a choice gone to, and with Enter in the typed line', async () => {
		expect(await roomAfter([[0, 'j'], ...hold('\r', 500, 33, 9)])).toBe('Room 1');
		expect(await roomAfter([[0, '>stay'], ...hold('\r', 500, 33, 9)])).toBe('Room 1');
	});

	test('and does not choose at all where it first finished the text', async () => {
		const settings = {...defaultSettings, reveal: 'slow'} as const;
		const finished = await roomAfter(
			[
				[0, '1'],
				[3000, '2'],
			],
			{settings},
		);
		expect(finished).toBe('Room 1');
		expect(await roomAfter([[0, '1'], ...hold('2', 500, 33, 9)], {settings})).toBe('Room 1');
	});
});

describe('nothing that was meant is lost', () => {
	test('a hand that presses the same key again and again chooses each time', async () => {
		const often = Array<Press>(4).fill([310, '1']);
		expect(await roomAfter(often)).toBe('Room 4');
	});

	test('another key counts at once, and after it the same key', async () =>
		expect(
			await roomAfter([
				[0, '1'],
				[30, '2'],
				[30, '1'],
			]),
		).toBe('Room 3'));

	test('keys that come in one piece are each taken', async () => {
		expect(await roomAfter([[0, '111']])).toBe('Room 3');
		expect(await roomAfter([[0, '>on\r>on\r']])).toBe('Room 2');
		expect(await roomAfter([[0, 'j\rj\r']])).toBe('Room 2');
	});

	test('a key pressed as soon as its answer is there counts, a moment later', async () => {
		const screen = new TestScreen(gameOf(source), {columns: 80, rows: 24});
		await screen.settled();
		screen.stdin.write('1');
		await screen.settled();
		screen.stdin.write('1');
		await screen.settled();
		screen.clock.pass(119);
		await screen.settled();
		expect((await screen.rows()).join('\n')).not.toContain('Room 2');
		screen.clock.pass(1);
		await screen.settled();
		expect((await screen.rows()).join('\n')).toContain('Room 2');
		await screen.close();
	});

	test('taking back goes on for as long as its key is held', async () => {
		const on: readonly Press[] = [[0, '1212']];
		expect(await roomAfter([...on, ...hold('u', 500, 33, 2)])).toBe('Room 1');
	});
});
