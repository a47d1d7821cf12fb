import fs from 'node:fs';
import {describe, expect, test} from 'vitest';
import {run} from './run-verify.ts';

const INTERCEPT = '../shared/peers/the-intercept/TheIntercept.ink';
const isThere = fs.existsSync(INTERCEPT);

/** What is known of inkle's demonstration story, found by two other explorers. */
describe.skipIf(!isThere)(
	`The Intercept (${isThere ? 'present' : `SKIPPED: no ${INTERCEPT}`})`,
	() => {
		test('is explored in full: 319 of 343 choices can be taken, and the slip is found', async () => {
			const {stdout} = await run(['verify', '--json', INTERCEPT]);
			const report = JSON.parse(stdout);
			expect(report).toMatchObject({verdict: 'proved', frontier: 0});
			expect(report.coverage.choices).toEqual({total: 343, reached: 319});
			const of = (wanted: string) =>
				report.findings.filter(({rule}: {rule: string}) => rule === wanted);
			expect(of('unreached-choice')).toHaveLength(24);
			const source = fs.readFileSync(INTERCEPT, 'utf8').split('\n');
			const slip = source.findIndex(line => line.includes('not smashingWindowItem == BUCKET')) + 1;
			expect(of('constant-condition').map(({line}: {line: number}) => line)).toContain(slip);
		}, 120_000);
	},
);
