import fs from 'node:fs';
import {describe, expect, test} from 'vitest';
import {compileStory} from '../../src/narrator/compile.ts';
import {openStory} from '../../src/narrator/inkjs-fixes.ts';
import {placeAt} from '../../src/narrator/place-at.ts';
import {ALL_REDUCTIONS, proveStory} from '../../src/narrator/proof/prove.ts';
import {walkMerging, walkPlainly} from './plain-walk.ts';

const INTERCEPT = '../shared/peers/the-intercept/TheIntercept.ink';
const isThere = fs.existsSync(INTERCEPT);

/** The transitions and the milliseconds of the proof, and the story for a plain walk. */
function prove() {
	const {story, map} = compileStory('TheIntercept.ink', () => fs.readFileSync(INTERCEPT, 'utf8'));
	if (!story) throw new Error('it does not compile');
	const began = performance.now();
	const {report} = proveStory(story, {
		placeOf: path => placeAt(map, path),
		starts: [{}],
		beats: undefined,
		laws: [],
		externals: {},
		reductions: ALL_REDUCTIONS,
		valueLimit: 1_000,
		now: () => performance.now() / 1000,
		limits: {maxStates: 1_000_000, isSpent: () => undefined},
	});
	const took = performance.now() - began;
	const runtime = openStory(story.json);
	runtime.onError = () => {};
	return {report, took, runtime};
}

/** Ratios within one run, so that a slow machine is slow on both sides. */
describe.skipIf(!isThere)(
	`on The Intercept (${isThere ? 'present' : `SKIPPED: no ${INTERCEPT}`})`,
	() => {
		test('the proof makes at least three times the transitions a second of the plain walk', () => {
			const {report, took, runtime} = prove();
			const plain = walkPlainly(runtime, 1_500);
			const proving = (report.transitions / took) * 1000;
			const ratio = proving / plain;
			console.log(
				`plain ${plain.toFixed(0)}/s, proof ${proving.toFixed(0)}/s: ${ratio.toFixed(1)} times, ${report.seconds.toFixed(2)} s in all`,
			);
			expect(report.transitions).toBeGreaterThan(20_000);
			expect(ratio).toBeGreaterThan(3);
		}, 120_000);

		test.runIf(process.env.SOAK)(
			'in ten times the time of the proof, the plain walk has not come to the end',
			() => {
				const {took, runtime} = prove();
				const {states, waiting} = walkMerging(runtime, 10 * took);
				console.log(`plain, in ${(took / 100).toFixed(1)} s: ${states} states, ${waiting} waiting`);
				expect(waiting).toBeGreaterThan(0);
			},
			600_000,
		);
	},
);
