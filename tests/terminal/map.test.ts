import fs from 'node:fs';
import path from 'node:path';
import {describe, expect} from 'vitest';
import {keys} from './terminal.ts';
import {test} from './terminal-test.ts';

describe('the map on the screen', () => {
	test('scrolls from box to box, looks into a beat and steps back', async ({run}) => {
		const terminal = run(['map', '--bare']);
		await terminal.until(/▸│ 1 +│ Name and age/u);
		expect(terminal.rows().join()).not.toContain('Illnesses');
		await terminal.press(keys.down, /▸│ 2 +│ Where brought up +hailsham/u);
		await terminal.press(keys.down, /▸│ 2 +│ Where brought up, continued +moon/u);
		await terminal.press(keys.enter, 'Never Let Me Go: moon: 5 knots and stitches');
		await terminal.until('= night_falls');
		await terminal.press('-', 'Never Let Me Go: 22 parts');
		await terminal.press(keys.end, /▸│ 8 +│ Anything your carer should know/u);
		await terminal.press('q', () => true);
		expect(await terminal.exited()).toEqual({code: 0, signal: 0});
	});

	test('says that there is nothing closer, and that this is the whole map', async ({
		folder,
		run,
	}) => {
		const story = path.join(folder, 'a.ink');
		fs.writeFileSync(story, '-> a\n=== a\n* [Go] -> b\n=== b\nEnd.\n-> END\n');
		const terminal = run(['map', '--bare', story]);
		await terminal.until('▸│ a │');
		await terminal.press(keys.enter, 'There is nothing closer to see here.');
		await terminal.press('-', 'This is the whole map.');
	});

	test('is plain where that is asked for, and in words where it does not fit', async ({run}) => {
		const terminal = run(['map', '--bare', '--plain', '--level', 'stitches'], {columns: 60});
		expect(await terminal.exited()).toEqual({code: 0, signal: 0});
		expect(terminal.output).toMatch(/columns wide and this terminal has 60; in words:/u);
		expect(terminal.output).toContain('form; leads to hailsham');
		expect(terminal.output).not.toContain('\u001B[?1049h');
	});
});
