import {describe, expect, test} from 'vitest';
import type {Earlier} from '../../src/core/earlier.ts';
import type {Game, Watched} from '../../src/core/game.ts';
import {beginReplay, takeOver, watch} from '../../src/core/replay.ts';
import {update} from '../../src/core/session.ts';
import {defaultSettings} from '../../src/core/settings.ts';
import {gameOf} from '../a-game.ts';
import {formGame} from './a-form.ts';
import {TestScreen} from './a-screen.ts';

/** Opens the screen, sends the keys one after another, and gives what stands there then. */
async function shownAfter(
	keys: readonly string[],
	change: Partial<Game> = {},
	rows = 40,
	watched?: Watched,
) {
	const screen = new TestScreen({...formGame(), ...change}, {columns: 80, rows}, {}, watched);
	await screen.settled();
	for (const key of keys) {
		screen.type(key);
		await screen.settled();
	}
	const text = (await screen.rows()).join('\n');
	await screen.close();
	return text;
}

describe('the page', () => {
	test('opens a part of the form with its number in a box, and no running head beside it', async () => {
		const text = await shownAfter([]);
		expect(text).toContain('┌───┐\n       │ 1 │  Name and age\n       └───┴──');
		expect(text).not.toContain('1  Name and age');
	});

	test('shows what was entered as a ruled field', async () => {
		expect(await shownAfter([])).toMatch(/^ {8}1 {2}Kathy H\., 31\.$/mu);
	});

	test('ends with the whole form as this telling filled it, and what can be done then', async () => {
		const text = await shownAfter(['1', '1', '\u001B[F'], {}, 60);
		expect(text).toContain('The form, as filled in');
		expect(text).toMatch(/2 {2}Where brought up\n +Hailsham\.\n/u);
		expect(text).toMatch(
			/8 {2}Anything your carer should know\n +┌─+┐\n +│ Keep the left hand warm\. +│/u,
		);
		expect(text).toContain('4  Begin a new telling');
	});

	test('goes down a heading row by row, and to the choices that a row or two hide', async () => {
		const opening = (lines: number) => {
			const told = Array.from({length: lines}, (_, n) => `Row ${n + 1}.\n`).join('');
			return gameOf(`# beat: name\n${told}* [Stop] -> END\n`, {
				start: 'name',
				beats: {name: {section: '1', heading: 'Name and age', final: true}},
			});
		};
		const first = async (lines: number, keys: string) => {
			const rows = (await shownAfter([...keys], opening(lines), 18)).split('\n');
			return rows
				.find((row, n) => n > 1 && row.trim() !== '')
				?.trim()
				.slice(0, 5);
		};
		expect(await first(6, '')).toBe('┌───┐');
		expect(await first(6, 'j')).toBe('│ 1 │');
		// Without its words the rest of the heading is left out, and the head says where one is.
		expect(await first(6, 'jj')).toBe('Row 1');
		expect(await shownAfter(['jj'], opening(6), 18)).toContain('1  Name and age  ');
		expect(await first(6, 'jjk')).toBe('│ 1 │');
		expect(await shownAfter([], opening(4), 18)).not.toContain('Stop');
		expect(await shownAfter([' '], opening(4), 18)).toContain('1  Stop');
	});

	test('turns to what is new, under the last row that was read', async () => {
		const told = (count: number) =>
			Array.from({length: count}, (_, n) => `Row ${n + 1}.`).join('\n');
		const settings = {...defaultSettings, paragraphs: 'indented'} as const;
		const rowsShown = async (count: number, keys: string) => {
			const game = gameOf(`${told(count)}\n* [Stop] -> END\n* [Go] -> END\n`);
			const text = await shownAfter([...keys], {...game, settings}, 15);
			return text
				.match(/Row \d+|Stop/gu)
				?.join(' ')
				.replaceAll('Row ', '');
		};
		expect(await rowsShown(16, '')).toBe('1 2 3 4 5 6 7 8 9 10');
		expect(await rowsShown(16, ' ')).toBe('10 11 12 13 14 15 16 Stop');
		expect(await rowsShown(30, '  ')).toBe('19 20 21 22 23 24 25 26 27 28');
		// A few rows stand out above the choices; there the page is as full as it can be.
		expect(await rowsShown(13, ' ')).toBe('7 8 9 10 11 12 13 Stop');
		expect(await rowsShown(16, ' b')).toBe('1 2 3 4 5 6 7 8 9 10');
	});

	test('leaves the choice that was taken above the window where the rest then fits', async () => {
		const rows = Array.from({length: 7}, (_, n) => `Row ${n + 1}.`).join('\n');
		const game = gameOf(`* [Go on]\n${rows}\n* * [Stop] Well.\n-> END\n`);
		const settings = {...defaultSettings, paragraphs: 'indented'} as const;
		const text = await shownAfter(['1'], {...game, settings}, 15);
		expect(text).toMatch(/Row 1\..*Row 7\..*1 {2}Stop/su);
		expect(text).not.toContain('Go on');
		expect(await shownAfter(['1', 'u', '1', '\u001B[5~'], {...game, settings}, 15)).toContain(
			'› Go on',
		);
		const low = await shownAfter(['1'], {...game, settings}, 13);
		expect(low).toContain('› Go on');
		expect(low).not.toContain('Stop');
	});

	test('marks in words the choices of an earlier telling, unless the player would rather not', async () => {
		const earlier = (): Earlier => ({
			tellings: 1,
			isTaken: ({text}) => text === 'Ask for one',
			isRead: () => false,
		});
		expect(await shownAfter([], {earlier})).toContain('2  Ask for one  (taken before)');
		const settings = {...defaultSettings, marks: 'off'} as const;
		expect(await shownAfter([], {earlier, settings})).not.toContain('taken before');
	});

	test('skips what was read before to its choices, where the player wants that', async () => {
		const earlier = (): Earlier => ({tellings: 1, isTaken: () => false, isRead: () => true});
		const settings = {...defaultSettings, read: 'skipped'} as const;
		const text = await shownAfter(['1'], {earlier, settings}, 14);
		expect(text).toContain('1 to 2 choose');
		expect(text).not.toContain('Look for a pen');
	});

	test('lets the text appear by and by; a key finishes it and chooses nothing', async () => {
		const settings = {...defaultSettings, reveal: 'slow'} as const;
		const early = await shownAfter(['1'], {settings});
		expect(early).not.toContain('There was one line for it.');
		const finished = await shownAfter(['1', '1'], {settings});
		expect(finished).toContain('There was one line for it.');
		expect(finished).toContain('2  Leave it');
	});
});

describe('over the page', () => {
	test('the tree holds the line that was left, and leads back to it', async () => {
		const keys = ['1', 'u', '2', 't'];
		const text = await shownAfter(keys);
		expect(text).toMatch(/├ • Look for a pen\n.*● Ask for one {2}\(you are here\)/u);
		expect(await shownAfter([...keys, '2'])).toContain('Blue, blue, one that was dry.');
	});

	test('a list starts from where the player is, in view however long it is', async () => {
		const loop = gameOf('-> a\n=== a\nOn.\n+ [Again] -> a\n+ [Out] -> END\n');
		const text = await shownAfter([...Array<string>(40).fill('1'), 't'], loop, 24);
		expect(text).toContain('▸    ● Again  (you are here)');
		const up = await shownAfter([...Array<string>(40).fill('1'), 't', 'k'], loop, 24);
		expect(up).toMatch(/▸ {4}• Again\n +● Again {2}\(you are here\)/u);
		expect(await shownAfter(['s', 'j'])).toMatch(/▸ 2 {2}width/u);
	});

	test('a section passed can be started again', async () => {
		expect(await shownAfter(['1', '1', 'w', '2'])).toContain('1  2: Hailsham.');
	});

	test('words are looked for in the telling, and the first place is in view', async () => {
		const text = await shownAfter(['1', '1', 'h', '/', 'collection', '\r'], {}, 20);
		expect(text).toContain('"collection" once');
		expect(text).toContain('half past five');
	});

	test('a question is asked before anything is shown, and its answer is played', async () => {
		const other = gameOf('Another save. * [Go on] -> END');
		const question = {
			text: 'The save cannot be read.',
			answers: [
				{label: 'Go on with the older copy.', take: () => formGame()},
				{label: 'Leave it.', take: () => other},
			],
		};
		const asked = await shownAfter(['\u001B[B'], {question});
		expect(asked).toContain('The save cannot be read.');
		expect(asked).not.toContain('Black ink only.');
		expect(await shownAfter(['2'], {question})).toContain('Another save.');
	});
});

describe('the settings', () => {
	async function aboutThemes(env: {readonly [name: string]: string}) {
		const screen = new TestScreen(formGame(), {columns: 80, rows: 24}, env);
		await screen.settled();
		screen.type('s');
		await screen.settled();
		const text = (await screen.rows()).join('\n');
		await screen.close();
		return text;
	}

	test('are all set back at once', async () => {
		const game = formGame();
		const text = await shownAfter(['s', '\u001B[C', '8'], game);
		expect(text).toContain('[default]');
		expect(text).toContain('All settings are as they were at first.');
		expect(game.keptSettings.map(({theme}) => theme)).toEqual(['contrast', 'default']);
		// The arrow that changes a value does not set all back.
		expect(await shownAfter(['s', '\u001B[C', '\u001B[F\u001B[C'])).toContain('[contrast]');
		expect(await shownAfter(['/set theme light\r', '/settings reset\r', 's'])).toContain(
			'[default]',
		);
	});

	test('say where the terminal has too few colours for a theme', async () => {
		const few = 'with fewer than 256, as here';
		expect(await aboutThemes({TERM: 'xterm'})).toContain(few);
		expect(await aboutThemes({NO_COLOR: '1'})).toContain(few);
		expect(await aboutThemes({TERM: 'xterm-256color'})).not.toContain(few);
	});
});

describe('a telling that was left for long', () => {
	const away = 50 * 3_600_000;
	const game = gameOf('* [Rise]\n- * [Wash]\n- * [Eat]\n- * [Leave]\n- -> END\n');
	let {session} = game;
	for (let n = 0; n < 3; n++) session = update(session, {type: 'choose', index: 0});

	test('opens on the story so far, and Enter goes on', async () => {
		const text = await shownAfter([], {...game, session, away});
		expect(text).toContain('The story so far');
		expect(text).toMatch(
			/Last played 2 days ago\. You are 3 choices in\.\n\n +› Rise\n +› Wash\n +› Eat\n/u,
		);
		expect(await shownAfter(['\r'], {...game, session, away})).toContain('1  Leave');
	});

	test('opens on its page where it was left a moment ago', async () => {
		expect(await shownAfter([], {...game, session, away: 1000})).toContain('1  Leave');
	});
});

describe('a telling that is watched', () => {
	const played = formGame();
	const first = update(played.session, {type: 'choose', index: 1});
	const session = update(first, {type: 'choose', index: 0});
	const watched: Watched = {
		name: 'kept',
		replay: beginReplay(session),
		machine: played.machine,
		notices: [],
		takeOver: replay => ({...played, session: takeOver(replay)}),
	};

	test('goes a step on to the mark on the choice taken, then to what it led to, and back', async () => {
		expect(await shownAfter([], {}, 40, watched)).toContain('Watching kept: turn 0 of 2, paused.');
		expect(await shownAfter(['j'], {}, 40, watched)).toContain('▸ 2  Ask for one');
		expect(await shownAfter(['jj'], {}, 40, watched)).toContain('She’d want it Friday.');
		expect(await shownAfter(['jjkk'], {}, 40, watched)).toContain('turn 0 of 2');
	});

	test('is sought by turn and by beat', async () => {
		expect(await shownAfter(['>2\r'], {}, 40, watched)).toContain('turn 2 of 2');
		expect(await shownAfter(['>place\r'], {}, 40, watched)).toContain('turn 1 of 2');
		expect(await shownAfter(['>moon\r'], {}, 40, watched)).toContain('no turn and no beat "moon"');
	});

	test('is followed to the end of a passage that is taller than the window, at a reading pace', async () => {
		const long = Array.from({length: 12}, (_, n) => `Line ${n + 1} has six words.`).join('\n');
		const game = gameOf(`* [Begin]\n${long}\n* * [Go on] The end.\n-> END\n`);
		const begun = update(game.session, {type: 'choose', index: 0});
		const told = update(begun, {type: 'choose', index: 0});
		const replay = watch(beginReplay(told), {type: 'seek', turn: 1});
		const tall = {...watched, replay: watch(replay, {type: 'play'})};
		const screen = new TestScreen(game, {columns: 80, rows: 14}, {}, tall);
		await screen.settled();
		const shown: string[] = [];
		for (let second = 0; second < 30; second++) {
			const text = (await screen.rows()).join('\n');
			const lines = [...text.matchAll(/Line (\d+)/gu)].map(([, n]) => n);
			const seen = `${lines.join(' ')}${text.includes('▸ 1  Go on') ? ', choice' : ''}`;
			if (seen !== shown.at(-1)) shown.push(seen);
			screen.clock.pass(1000);
			await screen.settled();
		}
		expect(shown).toEqual(['1 2 3', '4 5 6 7', '8 9 10 11', '10 11 12', '10 11 12, choice', '']);
		await screen.close();
	});

	test('is taken over and played on from where it stands', async () => {
		const text = await shownAfter(['jj', 't', '2'], {}, 40, watched);
		expect(text).toContain('It stayed out.');
		expect(text).not.toContain('Watching');
	});
});

test('a copy is kept by one key, and its name is said', async () => {
	const obeySaves = (words: string) => ({text: `Asked for "${words}".`, saveName: 'telling-1'});
	expect(await shownAfter(['1', 'K'], {obeySaves})).toContain('Asked for "keep".');
});

test('what could not be saved is said on the page, and the telling goes on', async () => {
	const text = await shownAfter(['1'], {keep: () => 'The disk is full.'});
	expect(text).toContain('The disk is full.');
	expect(text).toContain('Blue, blue, one that was dry.');
});

test('a line that the terminal finds wider than it was measured is cut at the edge of the window', async () => {
	const family = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}';
	const game = gameOf(`* [${family.repeat(29)}] -> END\n* [Go] -> END\n`);
	const screen = new TestScreen(game, {columns: 80, rows: 24});
	await screen.settled();
	screen.type('j');
	await screen.settled();
	expect(await screen.rows()).toContain('          2  Go');
	await screen.close();
});
