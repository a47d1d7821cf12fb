import {always, before, everyPath, type Law, type LawPassage} from '../../src/core/laws.ts';
import {LONG_PASSAGES, LONGEST_ELSEWHERE, LONGEST_THERE} from './checks/length.ts';
import {keptForTheLesson} from './checks/originality.ts';
import {MENTIONED} from './checks/story-laws.ts';
import {countWords} from './language.ts';
import {findWording} from './wording.ts';

const has = (tag: string) => (passage: LawPassage) =>
	passage.tags.some(each => each === tag || each.startsWith(`${tag}:`));

const mostWords = ({tags}: LawPassage) =>
	tags.some(tag => LONG_PASSAGES.test(tag)) ? LONGEST_THERE : LONGEST_ELSEWHERE;

/** What the prose promises of every path, as laws that the verifier proves. */
export const LAWS_OF_PROSE: readonly Law[] = [
	before(
		'the lesson says clone, copy and organ before anybody else does',
		has('canon: 10a'),
		({text}) => findWording(keptForTheLesson, text).length > 0,
	),
	always(
		'no passage is told for longer than it may be without a choice',
		passage => countWords(passage.text) <= mostWords(passage),
	),
	always('no menu has more than four options', ({choices}) => choices.length <= 4),
	everyPath('Section 8 is set as a box', has('box')),
	...MENTIONED.map(({word}) =>
		everyPath(`${word.source} is mentioned`, ({text}) => word.test(text)),
	),
	...[1, 2, 3, 4, 5, 6, 7, 8].map(section =>
		everyPath(`something is entered in Section ${section}`, has(`entry: ${section}`)),
	),
];
