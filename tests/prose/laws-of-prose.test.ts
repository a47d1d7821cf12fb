import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {verifyStory} from '../../src/verify.ts';
import {writeSmallStory} from './a-small-story.ts';
import {LAWS_OF_PROSE} from './laws-of-prose.ts';

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
