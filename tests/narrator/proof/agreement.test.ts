import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isShown} from '../../../src/core/coverage.ts';
import {compileStory} from '../../../src/narrator/compile.ts';
import {placeAt} from '../../../src/narrator/place-at.ts';
import {proveStory} from '../../../src/narrator/proof/prove.ts';
import type {Reductions} from '../../../src/narrator/proof/story-machine.ts';
import {generatedStory} from './generated-story.ts';
import {exploreSimply, type Found} from './oracle.ts';

const SOAK = process.env.SOAK === '1';
const STATES = SOAK ? 300 : 60;

const combinations: readonly Reductions[] = [true, false].flatMap(liveness =>
	[true, false].flatMap(readSets => [true, false].map(compact => ({liveness, readSets, compact}))),
);

function compile(source: string) {
	const {story, map, issues} = compileStory('main.ink', () => source);
	if (!story) throw new Error(JSON.stringify(issues));
	return {story, map};
}

type Compiled = ReturnType<typeof compile>;

function prove({story, map}: Compiled, reductions: Reductions) {
	return proveStory(story, {
		placeOf: path => placeAt(map, path),
		starts: [{}],
		beats: undefined,
		laws: [],
		externals: {},
		reductions,
		valueLimit: 1000,
		now: () => 0,
		limits: {maxStates: 20_000, isSpent: () => undefined},
	});
}

function found(compiled: Compiled, reductions: Reductions): Found & {verdict: string} {
	const {report, outline, passed} = prove(compiled, reductions);
	const errors = report.findings.filter(({severity}) => severity === 'error');
	return {
		verdict: report.verdict,
		errors: errors.map(({rule, spot}) => `${rule} ${spot.place?.file}:${spot.place?.line}`).sort(),
		lines: outline.lines
			.filter(line => isShown(line, passed))
			.map(({spot}) => `${spot.place?.file}:${spot.place?.line}`)
			.sort(),
		playthroughs: String(report.playthroughs),
	};
}

/** Every story under tests/ that can be compiled, told without chance but RANDOM, and does end. */
const STORIES = fs
	.readdirSync('tests', {recursive: true, encoding: 'utf8'})
	.filter(file => file.endsWith('.ink'))
	.map(file => path.join('tests', file));
const LEFT_OUT = /endless-step|unbounded|sequences\.ink|runtime-error|compile-error|after-tunnel/;

test('every combination of reductions agrees with the simple explorer on the stories of the tests', () => {
	let compared = 0;
	for (const file of STORIES.filter(file => !LEFT_OUT.test(file))) {
		const read = (name: string) => {
			const full = path.join(path.dirname(file), name);
			return fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : undefined;
		};
		const {story, map} = compileStory(path.basename(file), read);
		if (
			!story ||
			/EXTERNAL|SEED_RANDOM|LIST_RANDOM|shuffle|\{~|CHOICE_COUNT/.test(
				read(path.basename(file)) ?? '',
			)
		)
			continue;
		const expected = exploreSimply(story.json, map, {limit: STATES});
		if (!expected) continue;
		compared++;
		const verdict = expected.errors.length > 0 ? 'failed' : 'proved';
		for (const reductions of combinations)
			expect(found({story, map}, reductions), `${file} ${JSON.stringify(reductions)}`).toEqual({
				verdict,
				...expected,
			});
	}
	expect(compared).toBeGreaterThan(25);
});

test('every combination of reductions agrees with the simple explorer on generated stories', () => {
	let compared = 0;
	fc.assert(
		fc.property(generatedStory, source => {
			const compiled = compile(source);
			const {story, map} = compiled;
			const expected = exploreSimply(story.json, map, {limit: STATES});
			if (!expected) return;
			compared++;
			const verdict = expected.errors.length > 0 ? 'failed' : 'proved';
			for (const reductions of combinations)
				expect(found(compiled, reductions), JSON.stringify(reductions)).toEqual({
					verdict,
					...expected,
				});
		}),
		{numRuns: SOAK ? 1000 : 50},
	);
	expect(compared).toBeGreaterThan(SOAK ? 300 : 15);
});
