import type {VerifiedStory} from './commands/verify-file.ts';
import {everyPath, type LawPassage, type Predicate, sometimes} from './core/laws.ts';

type Outcome = {readonly pass: boolean; message(): string};

/** A passage that a matcher looks for: a tag, a knot, a beat, or anything a predicate says. */
export type Sought = string | Predicate;

/**
 * Matchers for vitest: `expect.extend(inkMatchers)`, then
 * `expect(await verifyStory('story.ink')).toAlwaysReach('box')`.
 */
export const inkMatchers = {
	/** Every path that ends has come past the beat, knot or tag. */
	toAlwaysReach(story: VerifiedStory, sought: Sought): Outcome {
		const pass = story.holds(everyPath('reached', predicateOf(sought)));
		return outcome(pass, story, sought, 'is not on every path', 'is on every path');
	},
	/** No path comes past it. */
	toNeverReach(story: VerifiedStory, sought: Sought): Outcome {
		const pass = !story.holds(sometimes('reached', predicateOf(sought)));
		return outcome(pass, story, sought, 'can be reached', 'cannot be reached');
	},
	/** The line of source can be shown, or its choice be taken. */
	toCover(story: VerifiedStory, file: string, line: number): Outcome {
		const pass = story.covers(file, line);
		return outcome(pass, story, `${file}:${line}`, 'is shown on no path', 'is shown on some path');
	},
	/** The verdict is `proved`. */
	toBeProved(story: VerifiedStory): Outcome {
		const {verdict, findings} = story.report;
		const errors = findings.filter(({severity}) => severity === 'error');
		const said = errors.map(({rule, spot, message}) => {
			const place = spot.place ? `${spot.place.file}:${spot.place.line}` : spot.path;
			return `\n  ${rule} ${place}: ${message}`;
		});
		return {
			pass: verdict === 'proved',
			message: () => `${story.file} is ${verdict}.${said.join('')}`,
		};
	},
};

function predicateOf(sought: Sought): Predicate {
	if (typeof sought === 'function') return sought;
	return ({tags, knot, beat}: LawPassage) =>
		beat === sought || knot === sought || tags.includes(sought) || tags.includes(`beat: ${sought}`);
}

function outcome(
	pass: boolean,
	{file}: VerifiedStory,
	sought: Sought,
	fails: string,
	holds: string,
): Outcome {
	const what = typeof sought === 'string' ? `"${sought}"` : 'what is looked for';
	return {pass, message: () => `${file}: ${what} ${pass ? holds : fails}.`};
}
