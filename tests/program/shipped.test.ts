import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {objectsOf, run, temporaryFolder} from './run.ts';

const PLAYS = process.env.SOAK ? 200 : 20;
const {beats} = JSON.parse(fs.readFileSync('story/beats.json', 'utf8')) as {
	beats: {[id: string]: {canon: {[id: string]: string}}};
};
const CANON = Object.values(beats)
	.flatMap(beat => Object.keys(beat.canon))
	.sort();

/** Numbers from 1 to 4 in an order that the seed gives; a number out of range is asked for again. */
function randomChoices(seed: number): string {
	let state = seed * 48271 + 11;
	const draw = () => {
		state = (state * 48271) % 2147483647;
		return (state % 4) + 1;
	};
	return Array.from({length: 1000}, () => `${draw()}\n`).join('');
}

describe('the shipped story, played at random through the built program', () => {
	for (let seed = 1; seed <= PLAYS; seed++) {
		test(`play ${seed} ends in the box with every part of canon`, async () => {
			const {stdout, stderr, code} = await run(
				['play', '--new', '--json', '--no-save'],
				randomChoices(seed),
			);
			const events = objectsOf(stdout);
			const tags = events.flatMap(event => (event.tags as readonly string[] | undefined) ?? []);
			const valuesOf = (key: string) =>
				tags.flatMap(tag => (tag.startsWith(`${key}: `) ? [tag.slice(key.length + 2)] : []));
			expect(valuesOf('beat').at(-1)).toBe('box');
			expect([...new Set(valuesOf('canon'))].sort()).toEqual(CANON);
			expect(events.at(-1)).toEqual({end: true});
			expect([code, stderr]).toEqual([0, '']);
		});
	}
});

describe('the shipped story in plain lines', () => {
	test('reaches the box when the first choice is taken every time, and shows the filled form', async () => {
		const saves = ['--saves-dir', temporaryFolder()];
		const {stdout, stderr, code} = await run(
			['play', '--new', '--plain', ...saves],
			'1\n'.repeat(300),
		);
		expect(stdout).toContain('8. Anything your carer should know');
		expect(stdout).toMatch(/\+-+\+\n(?:\| .* \|\n)+\+-+\+/u);
		expect(stdout).toContain('The form, as filled in:\n1: Kathy H., 31.');
		expect([code, stderr]).toEqual([0, '']);
	});

	test('starts the next telling with the form returned', async () => {
		const folder = temporaryFolder();
		const words = ['play', '--saves-dir', folder];
		await run(words, '1\n'.repeat(300));
		const {stdout} = await run(words, '');
		expect(stdout).toContain('It came back on Monday');
		await run(words, '1\n');
		const save = JSON.parse(fs.readFileSync(path.join(folder, 'telling-2.json'), 'utf8'));
		expect(save.start).toMatchObject({returned: true, section8: expect.stringContaining('coat')});
	});

	test('two tellings with other choices differ within the first four hundred words', async () => {
		const first = async (input: string) => {
			const {stdout} = await run(['play', '--new', '--json', '--no-save'], input);
			const text = objectsOf(stdout)
				.map(event => event.text ?? '')
				.join(' ');
			return text.split(/\s+/u).slice(0, 400).join(' ');
		};
		expect(await first('1\n'.repeat(20))).not.toBe(await first('2\n'.repeat(20)));
	});
});
