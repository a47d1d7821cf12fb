import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {verifyStory} from '../../src/verify.ts';
import {writeSmallStory} from './a-small-story.ts';
import {everyPathProved} from './every-path.ts';
import {LAWS_OF_PROSE} from './laws-of-prose.ts';
import {formatPlace, type Offence} from './standard.ts';

const {report} = await verifyStory('story/main.ink', LAWS_OF_PROSE);
const proved = everyPathProved(report);
const format = (offences: readonly Offence[]) =>
	offences.map(({place, words}) => `${formatPlace(place)}: ${words}`);

test('the story was followed to the end of every path', () => {
	expect(report.verdict, report.stoppedBy).toBe('proved');
	expect(report.starts).toBe(2);
});

test('every fact of canon is told on every path, in its place', () =>
	expect(format(proved.canonMissing)).toEqual([]));

test(`every path ends in the box, and keeps ${LAWS_OF_PROSE.length} laws of the prose`, () =>
	expect(format(proved.badEnds)).toEqual([]));

test('every line and every choice can be reached', () => expect(format(proved.unseen)).toEqual([]));

test('a law that is broken is named, with the line', async () => {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'small-story-'));
	const file = writeSmallStory(folder, {
		'scenes/moon.ink': [
			'He gave me the handle',
			`Copies.${' And so on.'.repeat(90)}\n\t\t-> END\n\t*\t[A]\n\t\tA.\n\t*\t[B]\n\t\tHe gave it me`,
		],
	});
	const small = await verifyStory(file, LAWS_OF_PROSE);
	fs.rmSync(folder, {recursive: true});
	const broken = small.report.findings.filter(({rule}) => rule === 'law');
	expect(broken.map(({message}) => message.replace(/:.*/su, ''))).toEqual([
		'no menu has more than four options',
		'the lesson says clone, copy and organ before anybody else does',
		'no passage is told for longer than it may be without a choice',
		'Section 8 is set as a box',
		String.raw`\bcoalman\b is mentioned`,
		String.raw`\bmitten\b is mentioned`,
		...[1, 2, 3, 4, 5, 6, 7, 8].map(section => `something is entered in Section ${section}`),
	]);
	expect(broken[1]?.spot.place).toEqual({file: 'scenes/moon.ink', line: 15});
});
