import fs from 'node:fs';
import {describe, expect, test} from 'vitest';
import {compileStory} from '../../src/narrator/compile.ts';
import {openStory} from '../../src/narrator/inkjs-fixes.ts';
import {placeAt} from '../../src/narrator/place-at.ts';
import {ALL_REDUCTIONS, proveStory} from '../../src/narrator/proof/prove.ts';
import {walkPlainly} from './plain-walk.ts';

const INTERCEPT = '../shared/peers/the-intercept/TheIntercept.ink';
const isThere = fs.existsSync(INTERCEPT);

/** Ratios within one run, so that a slow machine is slow on both sides. */
describe.skipIf(!isThere)(
	`on The Intercept (${isThere ? 'present' : `SKIPPED: no ${INTERCEPT}`})`,
	() => {
		test('the proof makes at least three times the transitions a second of the plain walk', () => {
			const read = () => fs.readFileSync(INTERCEPT, 'utf8');
			const {story, map} = compileStory('TheIntercept.ink', read);
			if (!story) throw new Error('it does not compile');
			const runtime = openStory(story.json);
			runtime.onError = () => {};
			const plain = walkPlainly(runtime, 1_500);
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
			const proving = (report.transitions / (performance.now() - began)) * 1000;
			const ratio = proving / plain;
			console.log(
				`plain ${plain.toFixed(0)}/s, proof ${proving.toFixed(0)}/s: ${ratio.toFixed(1)} times, ${report.seconds.toFixed(2)} s in all`,
			);
			expect(report.transitions).toBeGreaterThan(20_000);
			expect(ratio).toBeGreaterThan(3);
		}, 120_000);
	},
);
