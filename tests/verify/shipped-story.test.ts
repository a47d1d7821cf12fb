import {expect, test} from 'vitest';
import {run} from './run-verify.ts';

test('the shipped story is proved: every path, from both starts, ends in the box with all of canon', async () => {
	const {stdout, code} = await run(['verify', '--json']);
	const report = JSON.parse(stdout);
	const errors = report.findings.filter(({severity}: {severity: string}) => severity === 'error');
	expect(errors).toEqual([]);
	expect(report).toMatchObject({verdict: 'proved', starts: 2, frontier: 0, bounds: []});
	expect(report.coverage.knots.reached).toBe(report.coverage.knots.total);
	expect(report.coverage.choices.reached).toBe(report.coverage.choices.total);
	expect(report.states).toBeLessThan(1_000_000);
	expect(report.choices.min).toBeGreaterThanOrEqual(50);
	expect(code).toBe(0);
}, 300_000);
