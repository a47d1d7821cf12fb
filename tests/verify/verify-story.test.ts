import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {
	always,
	before,
	eventually,
	everyPath,
	inkMatchers,
	type Law,
	sometimes,
	verifyStory,
} from '../../src/verify.ts';

expect.extend(inkMatchers);

declare module 'vitest' {
	interface Matchers<T> {
		toAlwaysReach(sought: string): T;
		toNeverReach(sought: string): T;
		toCover(file: string, line: number): T;
		toBeProved(): T;
	}
}

const STORY = `VAR coat = false
-> hall
=== hall ===
The hall. # hall
* [Take the coat]
  ~ coat = true
  Warm now. # coat
  -> hall
* [Go out] -> street
=== street ===
The street. # street
{coat: You are warm. # warm|You are cold. # cold}
-> END
=== attic ===
Nobody comes here. # attic
-> END
`;

function write(source: string): string {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'verify-story-'));
	const file = path.join(folder, 'story.ink');
	fs.writeFileSync(file, source);
	return file;
}

const has =
	(tag: string) =>
	({tags}: {tags: readonly string[]}) =>
		tags.includes(tag);

const laws: readonly [Law, boolean][] = [
	[always('no passage is in the attic', p => !p.tags.includes('attic')), true],
	[always('no passage is cold', p => !p.tags.includes('cold')), false],
	[sometimes('one is warm', has('warm')), true],
	[sometimes('one is in the attic', has('attic')), false],
	[before('the hall comes before the street', has('hall'), has('street')), true],
	[before('the coat comes before the street', has('coat'), has('street')), false],
	[everyPath('all go out', has('street')), true],
	[everyPath('all take the coat', has('coat')), false],
	[eventually('all come to the street', has('street')), true],
	[eventually('all take the coat in the end', has('coat')), false],
	[
		always('warm only with a coat', p => !p.tags.includes('warm') || p.value('coat') === true, [
			'coat',
		]),
		true,
	],
	[
		always('cold only with a coat', p => !p.tags.includes('cold') || p.value('coat') === true, [
			'coat',
		]),
		false,
	],
	[always('it ends in the street', p => !p.isEnding || p.knot === 'street'), true],
];

describe('verifyStory', () => {
	const file = write(STORY);

	for (const [law, holds] of laws) {
		test(`${law.kind}: "${law.name}" ${holds ? 'holds' : 'is broken'}`, async () => {
			const {report} = await verifyStory(file, [law]);
			const broken = report.findings.filter(({rule}) => rule === 'law');
			expect(broken.map(({message}) => message.startsWith(law.name))).toEqual(holds ? [] : [true]);
			expect(report.verdict).toBe(holds ? 'proved' : 'failed');
		});
	}

	test('a broken law carries the shortest way to where it breaks', async () => {
		const {report} = await verifyStory(file, [always('no passage is cold', p => !has('cold')(p))]);
		expect(report.findings[0]?.route?.choices).toEqual([1]);
	});

	test('its matchers speak of every path', async () => {
		const story = await verifyStory(file);
		expect(story).toBeProved();
		expect(story).toAlwaysReach('street');
		expect(story).not.toAlwaysReach('coat');
		expect(story).toNeverReach('attic');
		expect(story).not.toNeverReach('warm');
		expect(story).toCover('story.ink', 7);
		expect(story).not.toCover('story.ink', 15);
	});

	test('a story that does not compile is failed, with the compiler’s own message', async () => {
		const {report} = await verifyStory(write('-> nowhere\n'));
		expect(report.verdict).toBe('failed');
		expect(report.findings[0]).toMatchObject({
			rule: 'compile-error',
			spot: {place: {file: 'story.ink', line: 1}},
		});
	});

	test('external functions return each of their values', async () => {
		const source = 'EXTERNAL coin()\n{coin(): Heads. # heads|Tails. # tails}\n-> END\n';
		const file = write(source);
		expect((await verifyStory(file)).report.verdict).toBe('bounded');
		const story = await verifyStory(file, [], {externals: {coin: [true, false]}});
		expect(story.report).toMatchObject({verdict: 'proved', playthroughs: 2n});
		expect(story.holds(sometimes('heads', has('heads')))).toBe(true);
		expect(story.holds(sometimes('tails', has('tails')))).toBe(true);
	});
});

describe('figures are exact', () => {
	test('playthroughs, lengths and means of a small story', async () => {
		const {report} = await verifyStory(write(STORY));
		// Straight out; or coat first, and then there is one choice left.
		expect(report.playthroughs).toBe(2n);
		expect(report.choices).toEqual({min: 1, max: 2, mean: 1.5});
		expect(report.words).toMatchObject({min: 7, max: 11, mean: 9});
		expect(report.coverage).toEqual({
			lines: {total: 7, reached: 6},
			choices: {total: 2, reached: 2},
			knots: {total: 3, reached: 2},
		});
	});

	test('chance branches over every outcome, each as likely as it is', async () => {
		const source =
			'-> roll\n=== roll\n~ temp die = RANDOM(1, 6)\n{die == 6: -> six}\n+ [again] -> roll\n+ [stop] -> END\n=== six\nSix. -> END\n';
		const {report} = await verifyStory(write(source));
		expect(report.playthroughs).toBe('infinite');
		expect(report.choices).toMatchObject({min: 0, max: null});
		// x = 5/6 * (1 + x/2)
		expect(report.choices.mean).toBeCloseTo(10 / 7, 12);
	});

	test('a loop that can end is infinite and has an exact mean', async () => {
		const {report} = await verifyStory(write('-> k\n=== k\n+ [again] -> k\n+ [stop] -> END\n'));
		expect(report.playthroughs).toBe('infinite');
		expect(report.choices).toEqual({min: 1, max: null, mean: 2});
	});

	test('twenty choices of two are a million plays in few states', async () => {
		const steps = Array.from({length: 20}, (_, at) => `* [a${at}]\n* [b${at}]\n- line ${at}\n`);
		const {report} = await verifyStory(write(`-> k\n=== k\n${steps.join('')}-> END\n`));
		expect(report.playthroughs).toBe(1_048_576n);
		expect(report.states).toBe(20);
	});
});
