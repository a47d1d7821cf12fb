import {Readable} from 'node:stream';
import {describe, expect, test} from 'vitest';
import type {Game} from '../../src/core/game.ts';
import {update} from '../../src/core/session.ts';
import type {Layout} from '../../src/plain/layout.ts';
import {playPlain} from '../../src/plain/plain.ts';
import {gameOf} from '../a-game.ts';
import {LAMP} from '../a-narrator.ts';

async function play(
	game: Game,
	input: readonly string[],
	isInteractive = false,
	layout: Layout = {width: 72},
) {
	let output = '';
	const code = await playPlain(game, {
		input: Readable.from(input.map(line => `${line}\n`)),
		unread: new AbortController().signal,
		write: text => {
			output += text;
		},
		layout,
		announcement: 'Plain mode.',
		isInteractive,
	});
	return {output, code};
}

describe('plain lines', () => {
	test('show the mode, the passage and numbered choices, and take a number', async () => {
		const game = gameOf(LAMP);
		const {output, code} = await play(game, ['3']);
		expect(output).toBe(
			[
				'Plain mode.',
				'',
				'Salt on the glass. 2 left.',
				'',
				'1. Try the door',
				'2. Light the lamp',
				'3. Sleep',
				'',
				'> ',
				'The lamp is lit.',
				'',
				'The form, as filled in:',
				'1: 2 left',
				'',
				'This was your first telling. Another puts other things on the form.',
				'',
				'Saved as telling-1 in saves.',
				'',
			].join('\n'),
		);
		expect(code).toBe(0);
		expect(game.kept).toHaveLength(1);
	});

	test('draw the map of what was seen, and of nothing else', async () => {
		const drawn = await play(gameOf(LAMP), ['map', 'quit']);
		expect(drawn.output).toContain('What you have seen: 1 knot; 1 besides.');
		expect(drawn.output).toContain('┃ ◆ room ┃');
		expect(drawn.output).not.toContain('out');
	});

	test('take words of a choice, and commands', async () => {
		const {output} = await play(gameOf(LAMP), ['light', 'undo', 'undo', 'rewind', 'quit']);
		expect(output).toContain('The beam goes round.');
		expect(output).toContain('There is nothing to take back.');
		expect(output).toContain('No choice has been taken yet.');
		expect(output.trimEnd()).toMatch(/Saved as telling-1 in saves\.$/u);
	});

	test('answer whatever is wrong with one sentence and ask again', async () => {
		for (const [typed, sentence] of [
			['', 'Type the number of a choice, words of it, or "help".'],
			['9', 'There is no choice 9; they go from 1 to 3.'],
			['dance', 'No choice has those words; type a number, words of a choice, or "help".'],
			['x'.repeat(5000), 'That is longer than 200 characters.'],
			['\u001b[31m', 'No choice has those words; type a number, words of a choice, or "help".'],
		] as const) {
			const game = gameOf(LAMP);
			const {output, code} = await play(game, [typed]);
			expect(output).toContain(sentence);
			expect(game.kept).toEqual([]);
			expect(code).toBe(0);
		}
	});

	test('end quietly and saved where input ends', async () => {
		const {output, code} = await play(gameOf(LAMP), ['2']);
		expect(output).toContain('1. Try the door');
		expect(output).toContain('Saved as telling-1');
		expect(code).toBe(0);
	});

	test('say where a broken story broke, and that is a failure', async () => {
		const {output, code} = await play(gameOf('* [Go] -> a\n=== a\nGone.\n'), ['1']);
		expect(output).toContain('The story broke here: story.ink:3: ran out of content.');
		expect(code).toBe(1);
	});

	test('never send a control character of the story to the terminal', async () => {
		const {output} = await play(
			gameOf('Red \u001b[31malert\u009b2J. # entry: 1: \u0007bell\n* [\u001b0;t\u0007] -> END'),
			['form'],
		);
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
		expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u);
		expect(output).toContain('Red ␛[31malert');
	});

	test('say the kinds of choice in words', async () => {
		const {output} = await play(
			gameOf(
				'Well. # spent: Use a slip\n* "It\'s level[."]," I said.\n* [3: Sums, fair.] Done.\n* [Peg out] Pegs.\n- -> END',
			),
			[],
		);
		expect(output).toContain('Spent: Use a slip');
		expect(output).toContain('1. Say "It\'s level."\n2. Write 3: Sums, fair.\n3. Peg out\n');
	});

	test('put an alteration in words', async () => {
		const game = gameOf('It was a <s>Tuesday</s> Friday, in May. -> END');
		const initialled = await play(game, [], false, {width: 72, initials: 'K.H.'});
		expect(initialled.output).toContain('It was a Tuesday [altered: Friday, K.H.], in May.');
		expect((await play(game, [])).output).toContain('It was a Tuesday [altered: Friday], in May.');
	});

	test('head each section of the form', async () => {
		const beats = {start: 'a', beats: {a: {section: '1', heading: 'Name and age', final: true}}};
		const {output} = await play(gameOf('# beat: a\nHello.\n-> END', beats), []);
		expect(output).toContain('1. Name and age\n\nHello.');
	});
});

test('no line is wider than it may be, and what follows a number hangs behind it', async () => {
	const long = Array(20).fill('windows').join(' ');
	const game = gameOf(`First. # entry: 4: ${long}\n* [Look at the ${long}] Well.\n-> END\n`);
	const {output} = await play(game, ['help', 'settings', 'form']);
	expect(output).toContain('1. Look at the windows windows');
	expect(output).toMatch(/^ {3}windows/mu);
	expect(output).toMatch(/^4: windows/mu);
	expect(Math.max(...output.split('\n').map(line => line.length))).toBeLessThanOrEqual(72);
});

test('a telling that was left for long begins with the story so far', async () => {
	const game = gameOf('* [Rise]\n- * [Wash]\n- * [Eat]\n- * [Leave]\n- -> END\n');
	let {session} = game;
	for (let n = 0; n < 3; n++) session = update(session, {type: 'choose', index: 0});
	const left = {...game, session, isContinued: true, away: 50 * 3_600_000};
	const told = 'You are 3 choices in.\nYour last choices:\n- Rise\n- Wash\n- Eat\n\n';
	const {output} = await play(left, ['recap', 'quit']);
	expect(output).toContain(`Going on with telling-1.\n\nLast played 2 days ago. ${told}1. Leave\n`);
	expect(output.split(told)).toHaveLength(3);
	expect((await play({...left, away: 0}, [])).output).not.toContain('Your last choices');
});

describe('what the screen has a page for, plain lines have a word for', () => {
	test('settings are listed and changed', async () => {
		const {output} = await play(gameOf(LAMP), [
			'settings',
			'set marks off',
			'set marks loud',
			'set',
		]);
		expect(output).toContain('marks: on (on, off): choices taken in an earlier telling are marked');
		expect(output).toContain('marks is off from now on.');
		expect(output).toContain('"marks" can be on, off, not "loud".');
		expect(output).toContain('Set what? Type "set", a setting and a value; "settings" lists them.');
	});

	test('settings are all set back by a word', async () => {
		const game = gameOf(LAMP);
		const {output} = await play(game, ['set theme sepia', 'settings reset', 'settings all']);
		expect(output).toContain('All settings are as they were at first.');
		expect(output).toContain('"settings" can be followed by "reset", not "all"');
		expect(game.keptSettings.map(({theme}) => theme)).toEqual(['sepia', 'default']);
	});

	test('the transcript is written where the game puts it', async () => {
		const game: Game = {...gameOf(LAMP), writeTranscript: (_, name) => `Written as ${name}.txt.`};
		expect((await play(game, ['transcript mine'])).output).toContain('Written as mine.txt.');
	});

	test('choices of earlier tellings are marked in words, unless that is not wanted', async () => {
		const game = gameOf(LAMP);
		const earlier = () => ({tellings: 1, isTaken: () => true, isRead: () => false});
		const marked = await play({...game, earlier}, []);
		expect(marked.output).toContain('1. Try the door (taken before)\n');
		const settings = {...game.settings, marks: 'off' as const};
		expect((await play({...game, earlier, settings}, [])).output).not.toContain('taken before');
		const {output} = await play({...game, earlier}, ['set marks off', 'again']);
		expect(output.split('marks is off from now on.')[1]).not.toContain('taken before');
	});
});

describe('plain lines remember', () => {
	test('the whole telling, words in it, and lines left by undo', async () => {
		const {output} = await play(gameOf(LAMP), [
			'1',
			'undo',
			'2',
			'lines',
			'lines 1',
			'history',
			'find salt',
			'quit',
		]);
		expect(output).toContain(
			'The beginning\n  Try the door [end of line 1]\nLight the lamp [end of line 2] (stands here)\n',
		);
		expect(output).toContain('You chose: Try the door');
		expect(output.match(/Salt on the glass/gu)?.length).toBeGreaterThan(4);
	});

	test('the choices and the sections behind the player, to be rewound to', async () => {
		const beats = {
			start: 'name',
			beats: {
				name: {section: '1', heading: 'Name and age', next: ['fares']},
				fares: {section: '2', heading: 'Fares', final: true},
			},
		};
		const story = '# beat: name\nHello.\n* [On]\n- # beat: fares\nA ticket.\n* [End] -> END';
		const {output} = await play(gameOf(story, beats), ['1', 'rewind 2', 'rewind name', 'rewind 9']);
		expect(output).toContain('You are there already.');
		expect(output.match(/1\. Name and age\n\nHello\./gu)).toHaveLength(2);
		expect(output).toContain('No choice and no section "9" lies behind you;');
	});
});
