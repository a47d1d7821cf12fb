import {describe, expect, test} from 'vitest';
import {slips} from './checks/copy.ts';
import * as originality from './checks/originality.ts';
import {tells} from './checks/tells.ts';
import {findWording, type Wording} from './wording.ts';

const {namesOfTheNovel, matterOfTheNovel, countedLives, neverNamed, keptForTheLesson} = originality;
const wordings: {readonly [name: string]: Wording} = {
	...tells,
	...slips,
	namesOfTheNovel,
	matterOfTheNovel,
	countedLives,
	neverNamed,
	keptForTheLesson,
};

describe('a wording finds what it is meant to find and nothing beside it', () => {
	for (const [name, wording] of Object.entries(wordings)) {
		for (const text of wording.catches)
			test(`${name} finds: ${text}`, () => expect(findWording(wording, text)).not.toEqual([]));
		for (const text of wording.passes)
			test(`${name} passes: ${text}`, () => expect(findWording(wording, text)).toEqual([]));
	}
});

test('what is looked for in narration is not found in speech, and the other way round', () => {
	expect(findWording(tells.gestures, 'She nodded. "You nodded," I said.')).toEqual(['nodded']);
	expect(findWording(tells.namesInAddress, 'Well, Ruth. "Well, Tommy," she said.')).toEqual([
		'"Well, Tommy,',
	]);
});

test('every exception says why it is let through', () => {
	const exceptions = Object.values(wordings).flatMap(({except = []}) => except);
	expect(exceptions.length).toBeGreaterThan(0);
	for (const {because} of exceptions) expect(because.length).toBeGreaterThan(10);
});
