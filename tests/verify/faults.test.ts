import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {run} from './run-verify.ts';

const PLANTED = 'tests/verify/planted';
const HEALTHY = 'tests/verify/healthy';

type Reported = {rule: string; severity: string; file: string; line: number | null};

function reported(json: string): Reported[] {
	return (JSON.parse(json) as {findings: Reported[]}).findings;
}

/** The faults that a story says of itself: a comment at the end of the line names the rules. */
function plantedIn(folder: string): string[] {
	const files = fs.readdirSync(folder, {recursive: true, encoding: 'utf8'});
	return files
		.filter(file => file.endsWith('.ink'))
		.flatMap(file =>
			fs
				.readFileSync(path.join(folder, file), 'utf8')
				.split('\n')
				.flatMap((line, at) => {
					const rules = /\/\/ fault: (.*)$/.exec(line)?.[1]?.split(' ') ?? [];
					return rules.map(rule => `${rule} ${file}:${at + 1}`);
				}),
		)
		.sort();
}

describe('a planted fault is found where it stands, and nothing else', () => {
	for (const name of fs.readdirSync(PLANTED)) {
		test(name, async () => {
			const folder = path.join(PLANTED, name);
			const {stdout} = await run(['verify', '--json', path.join(folder, 'main.ink')]);
			const found = reported(stdout).map(({rule, file, line}) => `${rule} ${file}:${line}`);
			expect(plantedIn(folder)).not.toEqual([]);
			expect([...new Set(found)].sort()).toEqual(plantedIn(folder));
		});
	}
});

describe('a healthy story has no error', () => {
	for (const name of fs.readdirSync(HEALTHY)) {
		test(name, async () => {
			const {stdout} = await run(['verify', '--json', path.join(HEALTHY, name)]);
			expect(reported(stdout).filter(({severity}) => severity === 'error')).toEqual([]);
			expect(JSON.parse(stdout)).toMatchObject({verdict: 'proved'});
		});
	}
});

test('a start value for a variable that the story lacks is a fault of the settings', async () => {
	const {code, stdout} = await run(['verify', '--json', 'tests/verify/unknown-start/main.ink']);
	expect(reported(stdout)).toMatchObject([
		{rule: 'compile-error', file: 'main.verify.json', line: 1},
	]);
	expect(code).toBe(1);
});

test('two faults of the compiler on one line are one finding', async () => {
	const {stdout} = await run(['verify', '--json', `${PLANTED}/compile-error-once-a-line/main.ink`]);
	expect(reported(stdout)).toHaveLength(1);
});
