import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {compileStory} from '../../src/narrator/compile.ts';
import {objectsOf, run, temporaryFolder} from './run.ts';

/** Plays by inkle's own runtime; they are handed over beside the checkout, not in it. */
const INTERCEPT = path.resolve('..', 'shared', 'peers', 'the-intercept');
const PLAYS = path.join(INTERCEPT, 'reference-plays');

type Event = {
	readonly choices?: readonly {readonly text: string}[];
	readonly [key: string]: unknown;
};
type Play = {readonly choices: readonly number[]; readonly events: readonly Event[]};

describe.skipIf(!fs.existsSync(PLAYS))("The Intercept prints what inkle's runtime printed", () => {
	const source = path.join(INTERCEPT, 'TheIntercept.ink');
	const compiled = path.join(temporaryFolder(), 'TheIntercept.json');
	beforeAll(() => {
		const {story} = compileStory('story.ink', () => fs.readFileSync(source, 'utf8'));
		fs.writeFileSync(compiled, story?.json ?? '');
	});

	for (const file of fs.existsSync(PLAYS) ? fs.readdirSync(PLAYS) : []) {
		test(file, async () => {
			const play: Play = JSON.parse(fs.readFileSync(path.join(PLAYS, file), 'utf8'));
			const input = play.choices.map(index => `${index + 1}\n`).join('');
			// Compiling takes longer than playing; one play from the source shows that it comes to the same.
			const story = file === '0001.json' ? source : compiled;
			const {stdout, code} = await run(
				['play', '--json', '--new', '--no-save', '--story', story],
				input,
			);
			const events = (objectsOf(stdout) as readonly Event[])
				.filter(event => !('needInput' in event || 'end' in event))
				.map(event => (event.choices ? {choices: event.choices.map(({text}) => text)} : event));
			expect(events).toEqual(play.events);
			expect(code).toBe(0);
		});
	}
});

function storyFile(source: string): string {
	const file = path.join(temporaryFolder(), 'story.ink');
	fs.writeFileSync(file, source);
	return file;
}

async function playJson(source: string, input: string) {
	const {stdout, ...rest} = await run(
		['play', '--json', '--new', '--no-save', '--story', storyFile(source)],
		input,
	);
	return {events: objectsOf(stdout), ...rest};
}

describe('JSON mode', () => {
	test('says text, tags, choices with their tags, and the end, an object a line', async () => {
		const {events, code, stderr} = await playJson(
			'One. # loud\n* [Go # red # hot] Gone.\n- -> END\n',
			'1\n',
		);
		expect(events).toEqual([
			{issues: []},
			{text: 'One.\n'},
			{tags: ['loud']},
			{choices: [{text: 'Go', tags: ['red', 'hot'], tag_count: 2}]},
			{needInput: true},
			{text: 'Gone.\n'},
			{end: true},
		]);
		expect([code, stderr]).toEqual([0, '']);
	});

	test('asks again when a number is out of range, and answers other words', async () => {
		const {events} = await playJson('One.\n* [Go] Gone. -> END\n', '2\n0\n-1\nhelp me\n');
		expect(events).toEqual([
			{issues: []},
			{text: 'One.\n'},
			{choices: [{text: 'Go'}]},
			{needInput: true},
			{needInput: true},
			{needInput: true},
			{needInput: true},
			{cmdOutput: 'Unexpected input. Type a choice number.'},
			{needInput: true},
			{close: true},
		]);
	});

	test('says what a broken story says, and fails', async () => {
		const {events, code} = await playJson('* [Go] -> a\n=== a\nGone.\n', '1\n');
		expect(events.slice(-2)).toEqual([
			{text: 'Gone.\n'},
			{
				issues: [
					"RUNTIME ERROR: 'story.ink' line 3: ran out of content. Do you need a '-> DONE' or '-> END'?",
				],
			},
		]);
		expect(code).toBe(1);
	});

	test('hands on what the compiler says, and fails when it refuses the story', async () => {
		const warned = await playJson('TODO: more\n* [Go] Gone. -> END\n', '1\n');
		expect(warned.events[0]).toEqual({issues: ["TODO: 'story.ink' line 1: more"]});
		const refused = await playJson('-> nowhere\n', '');
		expect(refused.events).toHaveLength(1);
		expect(JSON.stringify(refused.events[0])).toContain("ERROR: 'story.ink' line 1:");
		expect(refused.code).toBe(1);
	});

	test('goes on with the last passage and its choices', async () => {
		const folder = temporaryFolder();
		const words = [
			'play',
			'--json',
			'--saves-dir',
			folder,
			'--story',
			storyFile('One.\n* [Go] Two.\n* * [On] Three. -> END\n'),
		];
		await run(words, '1\n');
		const {stdout} = await run(words, '');
		expect(objectsOf(stdout)).toEqual([
			{issues: []},
			{text: 'Two.\n'},
			{choices: [{text: 'On'}]},
			{needInput: true},
			{close: true},
		]);
	});
});
