import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Match, matchChoice} from '../../src/core/match.ts';

const haircut = [
	{text: "Tell her it's level"},
	{text: '"It\'s up on the left,"'},
	{text: 'Peg out the sheets'},
	{text: 'Ask Ruth about the <s>hat</s> coat'},
	{text: 'Ask Tommy about the hat'},
];
const one = (index: number): Match => ({kind: 'one', index});

describe('typed words are taken as a text adventure would take them', () => {
	const cases: readonly (readonly [string, Match])[] = [
		['1', one(0)],
		[' 3. ', one(2)],
		['#2', one(1)],
		['0', {kind: 'beyond', number: 0}],
		['6', {kind: 'beyond', number: 6}],
		["tell her it's level", one(0)],
		['tell her its level', one(0)],
		['PEG OUT', one(2)],
		['sheets', one(2)],
		['sheet', one(2)],
		['say up on the left', one(1)],
		['ask ruth', one(3)],
		['ask the ruth', one(3)],
		['hat', one(4)],
		['ask', {kind: 'several', indices: [3, 4]}],
		['about', {kind: 'several', indices: [3, 4]}],
		['ask madame', {kind: 'none'}],
		['', {kind: 'none'}],
		['"?!"', {kind: 'none'}],
	];
	for (const [typed, match] of cases)
		test(`"${typed}" is ${JSON.stringify(match)}`, () =>
			expect(matchChoice(typed, haircut)).toEqual(match));
});

test('the number of a choice always means that choice', () => {
	fc.assert(
		fc.property(fc.array(fc.string(), {minLength: 1, maxLength: 30}), fc.nat(), (texts, n) => {
			const choices = texts.map(text => ({text}));
			const index = n % texts.length;
			expect(matchChoice(`${index + 1}`, choices)).toEqual(one(index));
		}),
	);
});

test('whatever is typed, a match names only choices that are there', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), typed => {
			const match = matchChoice(typed, haircut);
			const named =
				match.kind === 'one' ? [match.index] : match.kind === 'several' ? match.indices : [];
			expect(named.every(index => index >= 0 && index < haircut.length)).toBe(true);
		}),
	);
});
