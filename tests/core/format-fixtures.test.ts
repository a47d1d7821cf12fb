import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {retell} from '../../src/core/retell.ts';
import {current, leaves, lineTo} from '../../src/core/session.ts';
import {readSave} from '../../src/disk/read-save.ts';
import {narratorOf} from '../a-narrator.ts';

/**
 * Saves as version 1 of the format wrote them, and the story they are of. They are never to be
 * changed or written anew: a player has files like these.
 */
const FOLDER = path.resolve('tests', 'fixtures', 'saves-v1');
const story = narratorOf(fs.readFileSync(path.join(FOLDER, 'story.ink'), 'utf8'));

type Expected = {
	readonly taken: readonly string[];
	readonly lines: number;
	readonly start: object;
	readonly last: string;
};

const fixtures: {readonly [file: string]: Expected} = {
	'begun.json': {taken: [], lines: 0, start: {}, last: 'Salt on the glass. 2 left.\n'},
	'two-lines.json': {
		taken: ['Light the lamp'],
		lines: 2,
		start: {},
		last: 'Salt on the glass. 1 left.\n',
	},
	'returned-and-finished.json': {
		taken: ['Try the door', 'Push "harder"'],
		lines: 1,
		start: {returned: true, section8: 'Does her own hair. “Zoë” 𠮷'},
		last: 'It opens. The lamp is lit.\n',
	},
	'drawn.json': {taken: ['Sleep'], lines: 1, start: {}, last: 'The lamp is lit.\n'},
};

describe('a save of format version 1', () => {
	test('is kept here in every kind', () => {
		const files = fs.readdirSync(FOLDER).filter(file => file.endsWith('.json'));
		expect(files.sort()).toEqual(Object.keys(fixtures).sort());
	});

	test.each(Object.entries(fixtures))('%s is read and told as it was played', (file, expected) => {
		const save = readSave(path.join(FOLDER, file));
		if ('problem' in save) throw new Error(save.problem);
		const retelling = retell(story, save);
		if ('problem' in retelling) throw new Error(retelling.problem);
		const {session, lost} = retelling;
		expect({
			taken: lineTo(session, session.at).map(move => session.moves[move]?.choice.text),
			lines: leaves(session).length,
			start: save.start,
			last: current(session).passage.lines.at(-1)?.text,
		}).toEqual(expected);
		expect(lost).toEqual([]);
	});

	test('may note what was drawn, which the seed decides', () => {
		const save = readSave(path.join(FOLDER, 'drawn.json'));
		expect(save).toMatchObject({seed: 7});
		expect(save).not.toHaveProperty('draws');
	});
});
