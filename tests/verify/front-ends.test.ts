import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {parseSave} from '../../src/core/save.ts';
import {hashOf} from '../../src/narrator/compiled-text.ts';
import {run} from './run-verify.ts';

const PLANTED = 'tests/verify/planted';
const DOOR = path.join(PLANTED, 'deadlock-by-condition/main.ink');

function folder(): string {
	return fs.mkdtempSync(path.join(os.tmpdir(), 'verify-'));
}

function write(source: string, name = 'story.ink'): string {
	const file = path.join(folder(), name);
	fs.writeFileSync(file, source);
	return file;
}

describe('exit codes', () => {
	const cases = [
		['a proof', ['tests/verify/healthy/tunnels.ink'], 0],
		['an error', [DOOR], 1],
		['warnings alone', [path.join(PLANTED, 'unused-variable/main.ink')], 0],
		['warnings with --strict', ['--strict', path.join(PLANTED, 'unused-variable/main.ink')], 1],
		['a story that is followed only so far', [path.join(PLANTED, 'unbounded/main.ink')], 1],
		['a story that is too large', ['--max-states', '1', DOOR], 1],
		['no such story', ['nowhere.ink'], 2],
	] as const;
	for (const [what, words, code] of cases)
		test(`${what} is ${code}`, async () =>
			expect((await run(['verify', ...words])).code).toBe(code));
});

describe('output', () => {
	test('--json is one object and nothing else, for a compile error too', async () => {
		const {stdout} = await run(['verify', '--json', path.join(PLANTED, 'compile-error/main.ink')]);
		expect(stdout.trimEnd().split('\n')).toHaveLength(1);
		expect(Object.keys(JSON.parse(stdout))).toEqual([
			'verdict',
			'hash',
			'flags',
			'starts',
			'states',
			'transitions',
			'executedSteps',
			'depth',
			'frontier',
			'seconds',
			'playthroughs',
			'choices',
			'words',
			'bounds',
			'findings',
			'coverage',
		]);
		expect(JSON.parse(stdout)).toMatchObject({verdict: 'failed', playthroughs: '0'});
	});

	test('an error carries its route', async () => {
		const {stdout} = await run(['verify', '--json', DOOR]);
		expect(JSON.parse(stdout).findings[0]).toMatchObject({rule: 'deadlock', line: 11, route: [1]});
	});

	test('a story too large is incomplete, and nothing is said of what was not reached', async () => {
		const file = path.join(PLANTED, 'unreached-knot/main.ink');
		const {stdout} = await run(['verify', '--json', '--max-states', '0.5', file]);
		const report = JSON.parse(stdout);
		expect(report).toMatchObject({verdict: 'incomplete', frontier: 1, findings: []});
	});

	test('the terminal gets the verdict first, without colour when it is no terminal', async () => {
		const {stdout} = await run(['verify', DOOR]);
		expect(stdout.split('\n')[0]).toBe('failed: 1 error in main.ink.');
		expect(stdout).toContain('main.ink:11: ');
		expect(stdout).not.toContain('\u001b');
	});

	test('--github names the file from where one stands', async () => {
		const {stdout} = await run(['verify', '--github', DOOR]);
		expect(stdout).toMatch(
			/^::error file=tests\/verify\/planted\/deadlock-by-condition\/main\.ink,line=11,title=deadlock::/,
		);
	});

	test('--junit, --lcov and --html write files', async () => {
		const out = folder();
		const [junit, lcov, html] = ['j.xml', 'l.info', 'r.html'].map(name => path.join(out, name));
		if (!junit || !lcov || !html) throw new Error();
		await run(['verify', '--junit', junit, '--lcov', lcov, '--html', html, DOOR]);
		expect(fs.readFileSync(html, 'utf8')).toMatch(/deadlock[\s\S]{0,200}main\.ink:11/u);
		expect(fs.readFileSync(junit, 'utf8')).toContain('tests="1" failures="1"');
		// Half of all random plays come to an open door.
		expect(fs.readFileSync(lcov, 'utf8')).toContain('DA:11,500000\n');
	});

	test('--save-findings and --routes write saves that are valid', async () => {
		const out = folder();
		await run(['verify', '--save-findings', out, '--routes', out, DOOR]);
		const files = fs.readdirSync(out);
		expect(files).toContain('1-deadlock-main.ink-11.json');
		for (const file of files)
			expect(parseSave(fs.readFileSync(path.join(out, file), 'utf8'), hashOf)).toHaveProperty(
				'moves',
			);
	});

	test('a compiled story has paths and no lines', async () => {
		const json =
			'{"inkVersion":21,"root":[["^Hi","\\n",["done",{"#n":"g-0"}],null],"done",null],"listDefs":{}}';
		const {stdout} = await run(['verify', '--json', write(json, 'story.json')]);
		expect(JSON.parse(stdout)).toMatchObject({verdict: 'proved', playthroughs: '1'});
	});
});

describe('no story crashes or hangs it', () => {
	const deep = (open: string, close: string, count: number) =>
		open.repeat(count) + close.repeat(count);
	const stories: readonly [string, string][] = [
		['nothing', ''],
		['a byte order mark alone', '\uFEFF'],
		['noise', '\u0000\u0001{{{|||}}}->->->***===\n~~~'],
		['brackets without end', deep('{', '}', 60)],
		['parentheses without end', `~ temp x = ${deep('(', ')', 60)}\n`],
		['nested choices', Array.from({length: 40}, (_, at) => `${'*'.repeat(at + 1)} a\n`).join('')],
		['INCLUDE of itself', 'INCLUDE story.ink\n'],
		['INCLUDE outside', 'INCLUDE ../../etc/passwd\n'],
		['text without end', '-> k\n=== k\nabc <>\n-> k\n'],
		['lines without end', '-> k\n=== k\nabc\n-> k\n'],
		['a thread of threads', '-> k\n=== k\n<- k\n* [x] -> END\n-> DONE\n'],
		['a large draw', '{RANDOM(1, 1000000)}\n-> END\n'],
		['many draws', `${'{RANDOM(1, 6)} '.repeat(30)}\n-> END\n`],
		['an endless shuffle', '-> k\n=== k\n{~a|b|c|d}\n-> k\n'],
		['division by zero', 'VAR x = 0\n{1 / x} {1 % x}\n-> END\n'],
		['a string that grows', 'VAR s = "a"\n-> k\n=== k\n~ s = s + s\n{s ? "b": no}\n+ [x] -> k\n'],
		['a number that grows', 'VAR n = 2\n-> k\n=== k\n~ n = n * n\n{n}\n+ [x] -> k\n'],
	];
	for (const [what, source] of stories)
		test(what, async () => {
			const began = Date.now();
			const {stdout} = await run(['verify', '--json', '--max-seconds', '10', write(source)]);
			expect(JSON.parse(stdout).verdict).toMatch(/^(proved|bounded|incomplete|failed)$/);
			expect(Date.now() - began).toBeLessThan(30_000);
		});

	const knots = Array.from({length: 3000}, (_, at) => `=== k${at}\nKnot ${at}. -> k${at + 1}\n`);
	const long: readonly [string, string][] = [
		['3,000 knots in one line of text', `-> k0\n${knots.join('')}=== k3000\n-> END\n`],
		['20,000 lines without a choice', `${'A line.\n'.repeat(20_000)}-> END\n`],
		[
			'calls 5,000 deep',
			'{f(5000)}\n-> END\n=== function f(n)\n{n == 0:\n~ return 0\n}\n~ return 1 + f(n - 1)\n',
		],
	];
	for (const [what, source] of long)
		test(`${what} are long and not endless`, async () => {
			const {stdout} = await run(['verify', '--json', write(source)]);
			expect(JSON.parse(stdout)).toMatchObject({
				verdict: 'proved',
				playthroughs: '1',
				findings: [],
			});
		});

	test('JSON that is no object is no story', async () => {
		const {stdout} = await run(['verify', '--json', write('null', 'story.json')]);
		expect(JSON.parse(stdout)).toMatchObject({
			verdict: 'failed',
			findings: [{rule: 'compile-error', file: 'story.json'}],
		});
	});

	test('the mean over draws that are not all followed lies between the least and the most', async () => {
		const dice = '{RANDOM(1, 6)}\n'.repeat(12);
		const {stdout} = await run([
			'verify',
			'--json',
			write(`-> s\n=== s\n${dice}+ [x] X. -> END\n`),
		]);
		expect(JSON.parse(stdout)).toMatchObject({
			verdict: 'bounded',
			choices: {min: 1, max: 1, mean: expect.closeTo(1)},
			words: {min: 13, max: 13, mean: expect.closeTo(13)},
		});
	});

	const compiled: readonly [string, string][] = [
		['no JSON', '{'],
		['another JSON', '{"a": 1}'],
		['an array', '[]'],
		['a root that is none', '{"inkVersion":21,"root":5}'],
		['a divert to nowhere', '{"inkVersion":21,"root":[{"->":"gone"},"done",null],"listDefs":{}}'],
		[
			'a stack that is empty',
			'{"inkVersion":21,"root":["ev","+","out","/ev","done",null],"listDefs":{}}',
		],
		['nesting', `{"inkVersion":21,"root":${deep('[', ',null]', 5000)}}`],
	];
	for (const [what, json] of compiled)
		test(`compiled: ${what}`, async () => {
			const {stdout, code} = await run(['verify', '--json', write(json, 'story.json')]);
			expect(JSON.parse(stdout)).toMatchObject({verdict: 'failed'});
			expect(code).toBe(1);
		});
});
