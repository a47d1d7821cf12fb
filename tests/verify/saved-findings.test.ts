import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';

const BIN = path.resolve('bin/never-let-me-go.js');
const STORY = `VAR wet = false
-> bank
=== bank ===
The bank of the river.
* [Wade in]
	~ wet = true
	Cold to the knee.
	-> bank
* [Call the ferry] -> ferry
* [Go home] -> END
=== ferry ===
{RANDOM(1, 6) == 6: -> flood}
The ferryman comes.
{wet: -> hut}
* [Cross]
-> END
=== hut ===
He sends you to dry yourself.
* [Sit by the fire] You sleep.
=== flood ===
The river is up.
* {not wet && wet} [Swim] -> END
`;

/** What each saved fault ends with, and the line on which the program says that the story broke. */
const ENDINGS: {readonly [save: string]: readonly [text: string, broken: string]} = {
	'1-out-of-content-river.ink-19.json': ['You sleep.', 'The story broke here: river.ink:19:'],
	'2-deadlock-river.ink-22.json': ['The river is up.', 'The story broke here: river.ink:22:'],
};

test('the built program replays each saved finding up to its fault, chance and all', () => {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'saved-findings-'));
	const file = path.join(folder, 'river.ink');
	const out = path.join(folder, 'saves');
	fs.writeFileSync(file, STORY);
	const verified = spawnSync(process.execPath, [BIN, 'verify', file, '--save-findings', out]);
	expect(verified.status).toBe(1);
	expect(fs.readdirSync(out).sort()).toEqual(Object.keys(ENDINGS));
	for (const [save, [text, broken]] of Object.entries(ENDINGS)) {
		const words = [BIN, 'replay', path.join(out, save), '--story', file];
		const {status, stdout, stderr} = spawnSync(process.execPath, words, {encoding: 'utf8'});
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
		const blocks = stdout.trimEnd().split('\n\n');
		expect(blocks.at(-2)).toBe(text);
		expect(blocks.at(-1)?.startsWith(broken), stdout).toBe(true);
	}
});
