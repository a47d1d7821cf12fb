import {Story} from 'inkjs/engine/Story';
import {openStory} from '../inkjs-fixes.ts';

/** What a route showed, step by step: the lines of each passage, and whether the last one broke. */
export type Shown = {
	readonly choices: readonly number[];
	readonly passages: readonly (readonly string[])[];
	readonly isBroken: boolean;
	readonly start: {readonly [variable: string]: boolean | number | string};
};

/** inkjs takes one of a hundred seeds for a fresh story. */
const SEEDS = 100;

/** A seed is looked for only where a play is not longer than this: lines of a passage, steps in all. */
const LONGEST = 200;
const STEPS = 200_000;

/** The first seed of a fresh story with which the runtime itself shows the same. */
export function findSeed(json: string, shown: Shown): number | undefined {
	if (shown.passages.some(lines => lines.length > LONGEST)) return undefined;
	let errors = 0;
	let steps = 0;
	const open = () => {
		const opened = openStory(json);
		opened.allowExternalFunctionFallbacks = true;
		opened.onError = (_, type) => {
			if (type === 2) errors++;
		};
		// With another seed the story may go round for ever where this play did not.
		opened.Step = () => {
			if (++steps > STEPS) throw new Error('too many steps');
			Story.prototype.Step.call(opened);
		};
		return opened;
	};
	let story = open();

	function hears(lines: readonly string[]): boolean {
		const heard: string[] = [];
		for (let steps = 0; story.canContinue && steps < lines.length + 2; steps++)
			heard.push(story.Continue() ?? '');
		return heard.length === lines.length && heard.every((line, at) => line === lines[at]);
	}

	function plays(seed: number): boolean {
		errors = 0;
		steps = 0;
		story.ResetState();
		story.state.storySeed = seed;
		story.state.previousRandom = 0;
		for (const [name, value] of Object.entries(shown.start)) story.variablesState.$(name, value);
		return shown.passages.every((lines, at) => {
			const choice = shown.choices[at - 1];
			if (choice !== undefined) {
				if (choice >= story.currentChoices.length) return false;
				story.ChooseChoiceIndex(choice);
			}
			return hears(lines);
		});
	}

	for (let seed = 0; seed < SEEDS; seed++) {
		try {
			if (plays(seed) && errors > 0 === shown.isBroken) return seed;
		} catch {
			story = open();
		}
	}
	return undefined;
}
