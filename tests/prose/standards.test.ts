import {describe, expect, test} from 'vitest';
import {readSmallStory} from './a-small-story.ts';
import {izeWordsIn} from './checks/copy.ts';
import {offersEvasion} from './checks/menus.ts';
import {capitalsIn} from './checks/originality.ts';
import {wordsChanged} from './checks/reactivity.ts';
import {adverbsOnTagsIn, tagVerbsIn} from './checks/speech-tags.ts';
import {everySectionEight, isDated} from './checks/story-laws.ts';
import {readingGrade, sentencesOf, speechIn} from './language.ts';
import {formatPlace, judge, type Standard} from './standard.ts';
import {STANDARDS} from './standards.ts';

const all = Object.values(STANDARDS).flat();

function standard(says: string): Standard {
	const found = all.find(each => each.says.startsWith(says));
	if (!found) throw new Error(`No standard says "${says}".`);
	return found;
}

const small = readSmallStory();

/** A standard that the small story keeps; a change that breaks it; the words of the offence. */
const broken: readonly (readonly [
	says: string,
	file: string,
	was: string,
	is: string,
	offence: string,
])[] = [
	[
		'Every fact of canon',
		'scenes/form.ink',
		' # canon: 01',
		'',
		'story: 01 is not told in form by every play',
	],
	[
		'Every path ends',
		'scenes/moon.ink',
		'out by the kitchen.',
		'out by the kitchen. -> END',
		'story/scenes/moon.ink:15: a play ends in moon',
	],
	[
		'Every printable piece',
		'scenes/moon.ink',
		'-\t-> box',
		'-\t{went !? went: Not seen.}\n-> box',
		'story/scenes/moon.ink:16: Not seen.',
	],
	[
		'Time slips within',
		'scenes/form.ink',
		'# canon: 01',
		'# canon: 01 # canon: 29 # slip',
		'story/scenes/form.ink:3: 0 words from canon 01, 29',
	],
	[
		'Beats whose first two',
		'scenes/box.ink',
		'It was Friday by then.',
		'It was late by then.',
		'story/scenes/box.ink:6: It was late by then. There was a broom on the landing.',
	],
	[
		'The ink uses nothing',
		'scenes/moon.ink',
		'We were twelve.',
		'We were {RANDOM(12, 13)}.',
		'story/scenes/moon.ink:3: chance',
	],
	[
		'Two plays with different choices',
		'scenes/form.ink',
		'There were nine combs in it, and no pen.\n\t*\t"Have you a pen?"\n\t\tShe had one with a level in it.',
		'There were nine combs.\n\t*\t[Look]\n\t\tThere were nine combs.',
		'story/scenes/form.ink:6: Look: reads like another',
	],
	[
		'From the moon on',
		'scenes/moon.ink',
		'I kept a finger on page six until they put the lights on again.',
		'-> moon.over\n\t*\t[Sit]\n\t\t~ went = WATCHED\n\t\t-> moon.over\n= over\n-> box\n= never',
		'story: moon reads the same both ways',
	],
	[
		'Stretches without a choice',
		'scenes/moon.ink',
		'We were twelve.',
		`We were twelve.${' And on it went.'.repeat(80)}`,
		'story/scenes/form.ink:6: 343 words without a choice',
	],
	[
		'Options in the longest menu',
		'scenes/box.ink',
		'\t*\t[Wait]',
		'\t*\t[A]\n\t\tA.\n\t*\t[B]\n\t\tB.\n\t*\t[C]\n\t\tC.\n\t*\t[Wait]',
		'story/scenes/box.ink:12: Post it / A / B / C / Wait',
	],
	[
		'Menus with a single option',
		'scenes/form.ink',
		'\t*\t"Have you a pen?"\n\t\tShe had one with a level in it.\n',
		'',
		'story/scenes/form.ink:4: Try the drawer',
	],
	[
		'Labels over',
		'scenes/form.ink',
		'[Try the drawer]',
		'[Try the drawer that sticks and lift it before you pull]',
		'story/scenes/form.ink:4: Try the drawer that sticks and lift it before you pull',
	],
	[
		'Options that lead to no words',
		'scenes/box.ink',
		'\n\t\tI found my coat. # slip\n\t*\t[Wait]\n\t\tI read it over, all the way down to the end, and then I found it.',
		'\n\t*\t[Wait]',
		'story/scenes/box.ink:12: Post it',
	],
	[
		'Withdrawn choices are labelled',
		'scenes/box.ink',
		'[Wait]',
		'[Wait] # withdrawn',
		'story/scenes/box.ink:14: Wait',
	],
	[
		'Words in the longest paragraph',
		'scenes/box.ink',
		'It was Friday by then.',
		`It was Friday by then${', and then'.repeat(45)}.`,
		'story/scenes/box.ink:6: 95 words: It was Friday by then, and then, and then, and the',
	],
	[
		'Sentences of 6 words',
		'scenes/box.ink',
		'It was Friday by then.',
		'It was Friday. Tommy had the moon on a broom handle.',
		'story/scenes/box.ink:6: tommy had the moon on a broom handle',
	],
	[
		'Words that the British dictionary',
		'scenes/form.ink',
		'nine combs',
		'nine coombs and a colour',
		'story/scenes/form.ink:5: coombs',
	],
	[
		'Doubled words',
		'scenes/form.ink',
		'nine combs',
		'nine nine combs',
		'story/scenes/form.ink:5: nine nine',
	],
	[
		'Double blanks',
		'scenes/form.ink',
		'nine combs',
		'nine  combs',
		'story/scenes/form.ink:5: e  c',
	],
	[
		'Quotation marks left open',
		'scenes/form.ink',
		'a level in it.',
		'a level in it. "Yes, she said.',
		'story/scenes/form.ink:7: She had one with a level in it. "Yes, she said.',
	],
	[
		'Names that are not',
		'scenes/form.ink',
		'nine combs',
		'nine Combs',
		'story/scenes/form.ink:5: Combs',
	],
	[
		'Clone, copy or organ outside',
		'scenes/form.ink',
		'nine combs',
		'nine copies',
		'story/scenes/form.ink:5: copies',
	],
	[
		'Matter of the novel',
		'scenes/form.ink',
		'[Try the drawer]',
		'[Play the cassette]',
		'story/scenes/form.ink:4: cassette',
	],
];

describe('a standard that the small story keeps is broken by one change, and says where', () => {
	for (const [says, file, was, is, offence] of broken)
		test(says, () => {
			expect(judge(standard(says), small).holds).toBe(true);
			const {measured, holds} = judge(standard(says), readSmallStory({[file]: [was, is]}));
			expect(holds).toBe(false);
			const said = measured.offences.map(({place, words}) => `${formatPlace(place)}: ${words}`);
			expect(said).toContain(offence);
		});
});

test('every standard has a sentence of its own and measures a number', () => {
	expect(new Set(all.map(({says}) => says)).size).toBe(all.length);
	for (const each of all) expect(each.measure(small).value, each.says).toBeTypeOf('number');
});

test('two labels that lead to one spoken line are one choice of reason', () => {
	const same = standard('Same words spoken');
	expect(same.measure(small).value).toBe(0);
	const answer = '"Six," I said.';
	const spoilt = readSmallStory({
		'scenes/box.ink': [
			'I read it over, all the way down to the end, and then I found it.',
			`${answer} It was true.\n\t*\t[Say six, to be done]\n\t\t${answer} It got me out.`,
		],
	});
	expect(same.measure(spoilt).offences).toEqual([
		{place: {file: 'scenes/box.ink', line: 12}, words: '"Six,"'},
	]);
});

test('Section 8 is made for every combination of what it reads', () => {
	expect(everySectionEight(small)).toEqual([
		'Hangs her own coat up. Sit.',
		'Feels the cold. Sit.',
		'Have a pen by the bed. Sit.',
	]);
});

test('words changed are those that one text has and the other has not', () => {
	const before = ['He wore a hat.', 'It was up on the left.', 'We went in.'];
	expect(wordsChanged(before, before)).toBe(0);
	expect(wordsChanged(before, ['He wore a hat.', 'It was level.', 'We went in.'])).toBe(4);
	expect(wordsChanged(before, before.slice(1))).toBe(4);
});

test('a menu lets her evade where a deed stands beside speech', () => {
	const offers = (...labels: string[]) =>
		offersEvasion({options: labels.map(label => ({label, tags: [], place: undefined, path: ''}))});
	expect(offers('"Yes."', 'Peg out the sheets')).toBe(true);
	expect(offers('3: Sums, fair.', 'Leave it blank')).toBe(true);
	expect(offers('"Yes."', '"No."')).toBe(false);
	expect(offers('Ring it', 'Fold the mat')).toBe(false);
});

test.each([
	['"It was mine," I said.', ['said']],
	['"That one?" said Ruth. "Yes," the first shepherd told him.', ['told', 'said']],
	['"Get out," she exclaimed. "No!" he hissed.', ['exclaimed', 'hissed']],
	['"Have it, then," Ruth said, and "Why?" Tommy asked.', ['said', 'asked']],
	['"See?" Ruth put it down. She said nothing.', []],
])('speech tags of %s', (text, verbs) => {
	expect([...tagVerbsIn(text)].sort()).toEqual([...verbs].sort());
});

test('an adverb on a speech tag is found', () => {
	expect(adverbsOnTagsIn('"Go," she said quietly.')).toEqual(['she said quietly']);
	expect(adverbsOnTagsIn('"Go," said Ruth very softly.')).toEqual(['said Ruth very softly']);
	expect(adverbsOnTagsIn('"Go," she said, and went.')).toEqual([]);
});

test('capitals inside a sentence are names, save those that open a quotation', () => {
	expect(capitalsIn('The man said "Now" to Ruth, and Norfolk was on I. Then we went.')).toEqual([
		'Ruth',
		'Norfolk',
	]);
	expect(capitalsIn('It said <s>Books</s> Me, and then <s>left</s> Norfolk.')).toEqual(['Norfolk']);
	expect(capitalsIn('So it was Kathy H., and Mrs Moon, in Section Three.')).toEqual([]);
});

test('-ize is found where the dictionary has -ise, and left where it belongs', () => {
	expect(izeWordsIn('She organized it and realized its size, and seized the prize.')).toEqual([
		'organized',
		'realized',
	]);
});

test.each([
	['We were sixteen when they moved us.', true],
	['It came on Monday.', true],
	['It was the second year.', true],
	['It was late, and it was cold.', false],
	['There were eleven of them.', false],
])('%s is dated: %s', (text, dated) => {
	expect(isDated(text)).toBe(dated);
});

test('a sentence keeps the tag that follows its quotation', () => {
	expect(sentencesOf('"Not for anybody?" he said. "If they were sure?"')).toEqual([
		'"Not for anybody?" he said.',
		'"If they were sure?"',
	]);
	expect(sentencesOf('Everyone heard Kathy H. telling them. Mr Hobbs was forty.')).toHaveLength(2);
	expect(speechIn('He said "no" and "never')).toEqual(['"no"', '"never']);
});

test('the reading grade is that of the published formula', () => {
	// 11 words, 1 sentence, 11 syllables: 0.39 * 11 + 11.8 - 15.59
	expect(readingGrade('The cat sat on the mat and looked at the dog.')).toBeCloseTo(0.5, 2);
});
