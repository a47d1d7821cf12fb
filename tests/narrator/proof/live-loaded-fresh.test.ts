import fc from 'fast-check';
import {expect, test} from 'vitest';
import {compileStory} from '../../../src/narrator/compile.ts';
import {openStory} from '../../../src/narrator/inkjs-fixes.ts';
import {generatedStory} from './generated-story.ts';

/** What a story tells along a route, at most `limit` passages; loads its own state between them on demand. */
function tell(
	json: string,
	picks: readonly number[],
	isLoaded: boolean,
	isFresh: boolean,
): string[] {
	let story = openStory(json);
	const told: string[] = [];
	const prepare = () => {
		story.state.storySeed = 7;
		story.onError = message => told.push(message);
	};
	prepare();
	for (const pick of picks) {
		while (story.canContinue) told.push(story.Continue() ?? '');
		const {length} = story.currentChoices;
		told.push(story.currentChoices.map(({text}) => text).join('|'));
		if (length === 0) break;
		if (isLoaded) {
			const state = story.state.ToJson();
			if (isFresh) {
				story = openStory(json);
				prepare();
			} else story.ResetState();
			story.state.LoadJson(state);
		}
		story.ChooseChoiceIndex(pick % length);
	}
	return told;
}

test('a story played on, one that is loaded at every step, and a fresh one continue alike', () => {
	fc.assert(
		fc.property(
			generatedStory,
			fc.array(fc.nat(5), {minLength: 12, maxLength: 12}),
			(source, picks) => {
				const {story} = compileStory('main.ink', () => source);
				const json = story?.json ?? '';
				const live = tell(json, picks, false, false);
				expect(tell(json, picks, true, false)).toEqual(live);
				expect(tell(json, picks, true, true)).toEqual(live);
			},
		),
		{numRuns: process.env.SOAK === '1' ? 500 : 20},
	);
});
