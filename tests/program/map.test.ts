import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {run, temporaryFolder} from './run.ts';

const FOLDER = temporaryFolder();
const STORY = path.join(FOLDER, 'lamp.ink');
fs.writeFileSync(
	STORY,
	'# title: The lamp\n-> room\n=== room\nSalt.\n* [Light it] -> lit\n* [Leave] -> out\n' +
		'=== lit\nLit.\n-> out\n=== out\nGone.\n-> END\n',
);

async function map(...words: string[]) {
	return run(['map', ...words]);
}

describe('a map in a pipe', () => {
	test('draws the knots of a story', async () => {
		const {stdout, stderr, code} = await map(STORY);
		expect(stdout).toBe(
			[
				'The lamp: 3 knots.',
				'',
				'  ┌──────┐',
				'  │ room │',
				'  └───┬─┬┘',
				'      │ └──┐',
				'      │    ▼',
				'      │   ┌─────┐',
				'      │   │ lit │',
				'      │   └┬────┘',
				'      ├────┘',
				'      ▼',
				'┌───────────┐',
				'│ out  ends │',
				'└───────────┘',
				'',
			].join('\n'),
		);
		expect([stderr, code]).toEqual(['', 0]);
	});

	test('says it in words for a screen reader', async () => {
		const {stdout} = await run(['map', STORY], '', {ACCESSIBLE: '1'});
		expect(stdout).toBe(
			'The lamp: 3 knots.\n\nroom; leads to lit, out\nlit; leads to out\nout (ends)\n',
		);
	});

	test('draws the parts of the form that ships', async () => {
		const {stdout, code} = await map('--bare', '--saves-dir', FOLDER);
		expect(stdout).toMatch(/^Never Let Me Go: 22 parts\.\n/u);
		expect(stdout).toContain('│ 8        │ Anything your carer should know');
		expect(code).toBe(0);
	});

	test('tells the parts that are in the present from those that are past, in every form', async () => {
		const shown = async (...words: string[]) => (await map('--bare', ...words)).stdout;
		const drawn = await shown('--plain');
		expect(drawn).toContain('now: the present; the rest is past\n');
		expect(drawn).toMatch(/│ 1 +│ Name and age +form {2}now │/u);
		expect(drawn).toMatch(/│ 2 +│ Where brought up +hailsham │/u);
		const listed = await shown('--list');
		expect(listed).toContain('1. Name and age (form, now); leads to');
		expect(listed).toContain('2. Where brought up (hailsham); leads to');
		for (const format of ['--svg', '--html']) {
			const picture = await shown(format, '-');
			expect(picture).toMatch(
				/class="box unvisited present">(?:<a [^>]*>)?<title>Name and age, form, now</u,
			);
			expect(picture).toMatch(
				/class="box unvisited">(?:<a [^>]*>)?<title>Where brought up, hailsham</u,
			);
		}
	});

	test('looks into a beat', async () => {
		const {stdout} = await map('--bare', '--zoom', 'moon');
		expect(stdout).toContain('page_eleven');
		expect(stdout).toContain('round_1');
		expect(stdout).not.toContain('cottages');
	});
});

describe('a map of a telling', () => {
	const saves = ['--saves-dir', path.join(FOLDER, 'saves')];
	beforeAll(() => run(['play', '--story', STORY, ...saves], '1\n'));

	test('marks where it went: by name, by file, and the newest where none is named', async () => {
		const named = await map('telling-1', '--story', STORY, ...saves);
		expect(named.stdout).toContain('The lamp: 3 knots, and the way of telling-1.');
		expect(named.stdout).toContain('┃ ● room ┃');
		expect(named.stdout).toContain('┃ ◆ out  ends ┃');
		const file = path.join(FOLDER, 'saves', 'telling-1.json');
		expect((await map(file, '--story', STORY)).stdout).toBe(named.stdout);
		expect((await map('--story', STORY, ...saves)).stdout).toBe(named.stdout);
		const ascii = await map('--story', STORY, '--ascii', ...saves);
		expect(ascii.stdout).toContain('# @ out  ends #');
	});

	test('is not asked of another story, nor of a save that is not there', async () => {
		const other = await map('telling-1', ...saves);
		expect(other.stderr).toBe(
			'The save telling-1 is of another story, "The lamp"; --story FILE says where that is.\n',
		);
		expect(other.code).toBe(1);
		const none = await map('telling-9', ...saves);
		expect(none.stderr).toMatch(/^The save telling-9 cannot be read: /u);
		expect(none.code).toBe(1);
	});
});

describe('pictures in files', () => {
	const file = (name: string) => path.join(FOLDER, 'pictures', name);

	test('are written each in its format, also to stdout', async () => {
		const {stdout, code} = await map(
			STORY,
			'--svg',
			file('a.svg'),
			'--dot',
			file('a.dot'),
			'--mermaid',
			'-',
		);
		expect(fs.readFileSync(file('a.svg'), 'utf8')).toMatch(/^<\?xml .*\n<svg .*<\/svg>\n$/su);
		expect(fs.readFileSync(file('a.dot'), 'utf8')).toMatch(/^digraph story \{\n.*\}\n$/su);
		expect(stdout).toContain('flowchart TD\n\tn0["room"]\n');
		expect(code).toBe(0);
	});

	test('are a page of their own in HTML, also of what the verifier found', async () => {
		const [mapped, proved] = [file('map.html'), file('proof.html')];
		expect((await map(STORY, '--html', mapped)).code).toBe(0);
		expect((await run(['verify', STORY, '--html', proved])).code).toBe(0);
		expect(fs.readFileSync(mapped, 'utf8')).toContain('<h1>The lamp</h1>');
		const page = fs.readFileSync(proved, 'utf8');
		expect(page).toContain('<strong>proved</strong> Every path was followed to its end.');
		expect(page).toMatch(/data-share="0.5">.*Lit\./u);
	});

	test('that cannot be written are a sentence and exit code 1', async () => {
		const {stderr, code} = await map(STORY, '--svg', path.join(STORY, 'a.svg'));
		expect(stderr).toContain('a.svg cannot be written: ');
		expect(code).toBe(1);
	});
});

const refusals = [
	[
		['--zoom', 'monn', '--bare'],
		'The story has no beat and no knot "monn". Did you mean "moon"?\n',
	],
	[['/no/such.ink'], '/no/such.ink cannot be read. Is the path right?\n'],
	[[STORY, '--level', 'beats'], 'The story has no beats: no beats.json lies beside it.\n'],
] as const;

describe('what cannot be drawn is one sentence', () => {
	for (const [words, sentence] of refusals) {
		test(words.join(' '), async () => {
			const {stdout, stderr, code} = await map(...words);
			expect([stdout, stderr, code]).toEqual(['', sentence, 1]);
		});
	}
});
