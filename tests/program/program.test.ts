import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {run, temporaryFolder} from './run.ts';

const FOLDER = temporaryFolder();
const STORY = path.join(FOLDER, 'lamp.ink');
fs.writeFileSync(
	STORY,
	'# title: The lamp\nSalt.\n* [Light it] Lit.\n* * [Sleep] Night.\n- - -> END\n* [Leave] Gone.\n- -> END\n',
);

const savesFolder = () => ['--saves-dir', path.join(temporaryFolder(), 'not', 'there', 'yet')];

describe('the program in a pipe', () => {
	test('tells which mode it is in and why, plays, saves and ends well', async () => {
		const {stdout, stderr, code} = await run(
			['play', '--new', '--story', STORY, ...savesFolder()],
			'1\n1\n',
		);
		expect(stdout).toMatch(/^Plain mode, because input does not come from a terminal\./u);
		expect(stdout).toContain('Lit.');
		expect(stdout).toContain('Night.');
		expect([code, stderr]).toEqual([0, '']);
	});

	test('saves at the end of input and goes on from there', async () => {
		const saves = savesFolder();
		await run(['play', '--story', STORY, ...saves], '1\n');
		const again = await run(['play', '--story', STORY, ...saves], '');
		expect(again.stdout).toContain('Going on with telling-1.\n\nLit.\n\n1. Sleep');
		const listed = await run(['saves', ...saves]);
		expect(listed.stdout).toMatch(
			/^1\. telling-1: The lamp, 1 choice, \d{4}-\d\d-\d\d \d\d:\d\d UTC\n$/u,
		);
	});

	test('begins anew when the last telling is finished', async () => {
		const saves = savesFolder();
		await run(['play', '--story', STORY, ...saves], '2\n');
		const again = await run(['play', '--story', STORY, ...saves], '1\n');
		expect(again.stdout).toContain('Salt.');
		expect(fs.readdirSync(saves[1] ?? '').sort()).toEqual(['telling-1.json', 'telling-2.json']);
	});

	test('keeps nothing with --no-save', async () => {
		const saves = savesFolder();
		await run(['play', '--no-save', '--story', STORY, ...saves], '1\n');
		expect(fs.existsSync(saves[1] ?? '')).toBe(false);
	});

	test('plays a compiled story too', async () => {
		const file = path.join(FOLDER, 'compiled.json');
		fs.writeFileSync(
			file,
			'\uFEFF{"inkVersion":21,"root":[["^Hi.","\\n","end",["done",{"#n":"g-0"}],null],"done",null],"listDefs":{}}',
		);
		const {stdout, code} = await run(['play', '--no-save', '--story', file], '');
		expect(stdout).toContain('Hi.');
		expect(code).toBe(0);
	});

	test('leaves an unreadable save where it is, names its fault and begins another', async () => {
		const saves = savesFolder();
		const folder = saves[1] ?? '';
		fs.mkdirSync(folder, {recursive: true});
		fs.writeFileSync(path.join(folder, 'telling-1.json'), '{"format": "never-');
		const {stdout, code} = await run(['play', '--story', STORY, ...saves], '1\n');
		expect(stdout).toContain('telling-1');
		expect(stdout).toContain('Salt.');
		expect(fs.readFileSync(path.join(folder, 'telling-1.json'), 'utf8')).toBe('{"format": "never-');
		expect(code).toBe(0);
	});
});

const refusals = [
	[['play', '--story', '/no/such.ink'], 1, '/no/such.ink cannot be read. Is the path right?\n'],
	[
		['play', '--plian'],
		2,
		'never-let-me-go: "play" has no option --plian. Did you mean --plain? play --help lists them.\n',
	],
	[['dance'], 2, 'never-let-me-go: There is no command "dance". --help lists them.\n'],
] as const;

describe('what cannot be done is one sentence and an exit code', () => {
	for (const [words, exit, sentence] of refusals) {
		test(words.join(' '), async () => {
			const {stdout, stderr, code} = await run(words);
			expect([stdout, stderr, code]).toEqual(['', sentence, exit]);
		});
	}

	test('a story that is no story', async () => {
		const file = path.join(FOLDER, 'no-story.json');
		fs.writeFileSync(file, '{"a": 1}');
		const {stderr, code} = await run(['play', '--story', file]);
		expect(stderr).toMatch(/no-story\.json is not a story that can be told: .+\n$/u);
		expect(code).toBe(1);
	});

	test('a story that does not compile, in the form of the compiler', async () => {
		const file = path.join(FOLDER, 'broken.ink');
		fs.writeFileSync(file, 'Hello.\n-> nowhere\n');
		const {stderr, code} = await run(['play', '--story', file]);
		expect(stderr).toMatch(/^ERROR: 'broken\.ink' line 2: /u);
		expect(code).toBe(1);
	});
});

test('--help names every command, and every command has its own', async () => {
	const {stdout, code} = await run(['--help']);
	expect(stdout).toContain('play');
	expect((await run(['play', '--help'])).stdout).toContain('--story FILE');
	expect(code).toBe(0);
	expect((await run(['--version'])).stdout).toMatch(/^never-let-me-go \d+\.\d+\.\d+\n$/u);
});
