import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {type BeatMachine, parseBeats} from '../../src/core/beats.ts';
import {beginSession, current, type Session, update} from '../../src/core/session.ts';
import {LAMP, narratorOf} from '../a-narrator.ts';

function machineOf(beats: object): BeatMachine {
	const machine = parseBeats(JSON.stringify(beats));
	if ('problem' in machine) throw new Error(machine.problem);
	return machine;
}

describe('a narrator', () => {
	test('knows a story by its title tag, else by its file', () => {
		expect(narratorOf(LAMP).story.id).toBe('The lamp');
		expect(narratorOf('Hello. -> END').story).toMatchObject({id: 'story', title: 'story'});
	});

	test('hands on tags of lines and of choices', () => {
		const {passage} = narratorOf('One. # loud\n* [Go # red] Gone. -> END').begin({}, 1);
		expect(passage.lines).toEqual([{text: 'One.\n', tags: ['loud'], warnings: []}]);
		expect(passage.choices.map(choice => [choice.text, choice.tags])).toEqual([['Go', ['red']]]);
	});

	test('tells a moment the same whatever was told in between', () => {
		const narrator = narratorOf(LAMP);
		const opening = narrator.begin({}, 1);
		const lit = narrator.choose(opening.position, 1);
		narrator.choose(opening.position, 2);
		expect(narrator.choose(opening.position, 1).passage).toEqual(lit.passage);
		expect(narrator.choose(lit.position, 1).passage.lines.map(line => line.text)).toEqual([
			'The beam goes round.\n',
			'Salt on the glass. 0 left.\n',
		]);
	});

	test('draws the same lots from the same seed', () => {
		const dice = narratorOf('{RANDOM(1, 1000)}\n* [Again] {RANDOM(1, 1000)} -> END');
		const first = dice.begin({}, 42);
		expect(dice.choose(first.position, 0).passage).toEqual(
			dice.choose(dice.begin({}, 42).position, 0).passage,
		);
		expect(dice.begin({}, 43).passage.lines).not.toEqual(first.passage.lines);
	});

	test('starts with the variables it is given, and refuses one the story has not', () => {
		const story = narratorOf('VAR returned = false\n{returned: Back again.|New.} -> END');
		expect(story.begin({returned: true}, 1).passage.lines[0]?.text).toBe('Back again.');
		expect(story.begin({}, 1).passage.lines[0]?.text).toBe('New.');
		expect(() => story.begin({sent: true}, 1)).toThrow('no variable "sent"');
	});

	test('says at which line a story runs out of content', () => {
		const story = narratorOf('-> a\n=== a\nOne.\n* [Go]\n\tTwo.\n');
		const {passage} = story.choose(story.begin({}, 1).position, 0);
		expect(passage.lines.map(line => line.text)).toEqual(['Two.\n']);
		expect(passage.fault).toEqual({
			message: "ran out of content. Do you need a '-> DONE' or '-> END'?",
			place: {file: 'story.ink', line: 5},
		});
	});

	test('stops a story that goes round without a word', () => {
		const story = narratorOf('VAR x = 0\n-> a\n=== a\n~ x = x + 1\n{x < 0: Never.}\n-> a');
		const {fault} = story.begin({}, 1).passage;
		expect(fault?.message).toContain('goes round without a word');
		expect(narratorOf('Fine. -> END').begin({}, 1).passage.fault).toBeUndefined();
		expect(story.begin({}, 1).passage.fault?.message).toContain('goes round without a word');
	});
});

describe('a narrator with a beat machine', () => {
	const machine = machineOf({
		start: 'lamp',
		beats: {lamp: {next: ['door']}, door: {next: ['out']}, out: {final: true}},
	});
	const source = (second: string) =>
		`-> a\n=== a\n# beat: lamp\nA lamp.\n* [On] -> b\n=== b\n# beat: ${second}\nOn.\n-> END`;

	test('reports the beat of each passage', () => {
		const story = narratorOf(source('door'), {machine});
		const opening = story.begin({}, 1);
		expect(opening.passage).toMatchObject({entered: ['lamp'], beat: 'lamp'});
		expect(story.choose(opening.position, 0).passage).toMatchObject({
			entered: ['door'],
			beat: 'door',
		});
	});

	test('refuses a step that the machine does not have, with both beats and the line', () => {
		const story = narratorOf(source('out'), {machine});
		const {passage} = story.choose(story.begin({}, 1).position, 0);
		expect(passage.fault).toEqual({
			message: 'the beat "lamp" does not lead to the beat "out"',
			place: {file: 'story.ink', line: 7},
		});
	});

	test('refuses a beat that is not in the machine, and another start', () => {
		const stray = narratorOf(source('cellar'), {machine});
		expect(stray.choose(stray.begin({}, 1).position, 0).passage.fault?.message).toBe(
			'the beat "cellar" is not in beats.json',
		);
		const early = narratorOf('# beat: door\nHello. -> END', {machine});
		expect(early.begin({}, 1).passage.fault?.message).toBe(
			'the story opens with the beat "door", not with "lamp"',
		);
	});
});

describe('a story test is three files', () => {
	for (const name of fs.readdirSync('tests/story')) {
		const file = (each: string) => fs.readFileSync(path.join('tests/story', name, each), 'utf8');
		if (!fs.existsSync(path.join('tests/story', name, 'transcript.txt'))) continue;
		test(name.replaceAll('-', ' '), () => {
			let session = beginSession(narratorOf(file('story.ink')), {}, 1);
			let transcript = tell(session);
			for (const word of file('input.txt').trim().split(/,\s*/u)) {
				session = update(
					session,
					word === 'undo' || word === 'redo'
						? {type: word}
						: {type: 'choose', index: Number(word) - 1},
				);
				transcript += `> ${word}\n${tell(session)}`;
			}
			expect(transcript.trim()).toBe(file('transcript.txt').trim());
		});
	}
});

function tell(session: Session): string {
	const {lines, choices, fault} = current(session).passage;
	const offered = choices.map(choice => `${choice.index + 1}. ${choice.text}\n`).join('');
	return lines.map(line => line.text).join('') + offered + (fault ? `! ${fault.message}\n` : '');
}
