import nlp from 'compromise/two';
import {deviation, mean, median, percent} from '../figures.ts';
import {
	countWords,
	hasSpeech,
	narrationOf,
	readingGrade,
	sentencesOf,
	speechIn,
} from '../language.ts';
import type {Line} from '../plays.ts';
import type {Reading} from '../reading.ts';
import {countOf, type Measured, type Offence} from '../standard.ts';
import {hubOf} from '../story-in-hand.ts';

/** Paragraphs as often as they were told. What is set as a box is no paragraph. */
function paragraphs({told}: Reading): readonly {readonly line: Line; readonly times: number}[] {
	return [...told]
		.filter(([line]) => line.words > 0 && !line.tags.includes('box'))
		.map(([line, times]) => ({line, times}));
}

function lengthsOf(reading: Reading): readonly number[] {
	return paragraphs(reading).flatMap(({line, times}) => Array<number>(times).fill(line.words));
}

export function longestParagraph(reading: Reading): Measured {
	const long = paragraphs(reading)
		.map(({line}) => line)
		.filter(line => line.words > 90)
		.sort((a, b) => b.words - a.words);
	const longest = Math.max(0, ...paragraphs(reading).map(({line}) => line.words));
	return {
		value: longest,
		offences: long.map(line => ({
			place: line.place,
			words: `${line.words} words: ${line.text.slice(0, 50)}`,
		})),
	};
}

export function paragraphMedian(reading: Reading): Measured {
	return {value: median(lengthsOf(reading)), offences: []};
}

export function paragraphDeviation(reading: Reading): Measured {
	return {value: deviation(lengthsOf(reading)), offences: []};
}

const shareOf = (
	reading: Reading,
	among: (line: Line) => boolean,
	is: (line: Line) => boolean,
): Measured => {
	const all = paragraphs(reading).filter(({line}) => among(line));
	const some = all.filter(({line}) => is(line));
	const times = (lines: typeof all) => lines.reduce((total, each) => total + each.times, 0);
	return {
		value: percent(times(some), times(all)),
		offences: some.map(({line}) => ({place: line.place, words: line.standing.slice(-70)})),
	};
};

const isNarration = (line: Line) => !hasSpeech(line.standing);
const opensInNarration = (line: Line) => !line.standing.startsWith('"');

/** Of the paragraphs without speech, those whose last sentence has seven words or fewer. */
export function shortLastSentences(reading: Reading): Measured {
	return shareOf(
		reading,
		line => isNarration(line) && sentencesOf(line.standing).length > 1,
		line => countWords(sentencesOf(line.standing).at(-1) ?? '') <= 7,
	);
}

const ABSTRACT =
	/\b(?:love|life|death|time|memory|truth|hope|loss|silence|grief|peace|fear|kindness|happiness|sadness|beginning|end|everything|nothing|forever|always|never|enough|world|future|past|reason|meaning|difference|choice|freedom)\b/iu;

/** Of all paragraphs, those closed by a short sentence with an abstract noun in it. */
export function aphoristicEnds(reading: Reading): Measured {
	return shareOf(
		reading,
		line => isNarration(line) && sentencesOf(line.standing).length > 1,
		line => {
			const last = sentencesOf(line.standing).at(-1) ?? '';
			return countWords(last) <= 8 && ABSTRACT.test(last);
		},
	);
}

/** Of the paragraphs that open in narration, those that open with "I". */
export function openingWithI(reading: Reading): Measured {
	return shareOf(reading, opensInNarration, line => /^I(?:'\w+)?\b/u.test(line.standing));
}

export function openingWithAnd(reading: Reading): Measured {
	return shareOf(reading, opensInNarration, line => /^(?:And|But)\b/u.test(line.standing));
}

/** Of the paragraphs without speech, those of one sentence of ten words or fewer: set apart for punch. */
export function punchLines(reading: Reading): Measured {
	return shareOf(
		reading,
		isNarration,
		line => line.words <= 10 && sentencesOf(line.standing).length === 1,
	);
}

/** Sentence lengths in words, of the paragraphs without speech, in one beat or all. */
function sentenceLengths(reading: Reading, beat?: string): readonly number[] {
	return paragraphs(reading)
		.filter(({line}) => isNarration(line) && isOf(reading, line, beat))
		.flatMap(({line}) => sentencesOf(line.standing).map(countWords));
}

function isOf({story}: Reading, line: Line, beat: string | undefined): boolean {
	return beat === undefined || hubOf(story, line.beat) === beat;
}

export function sentenceMean(reading: Reading, beat?: string): Measured {
	return {value: mean(sentenceLengths(reading, beat)), offences: []};
}

/** The smallest deviation of sentence length of any beat; the offences name each beat that falls short. */
export function smallestSentenceDeviation(reading: Reading): Measured {
	const beats = reading.story.order.map(beat => ({
		beat,
		value: deviation(sentenceLengths(reading, beat)),
	}));
	const short = beats.filter(({value}) => value < 7);
	return {
		value: Math.min(...beats.map(({value}) => value)),
		offences: short.map(({beat, value}) => ({
			place: undefined,
			words: `${beat}: ${value.toFixed(1)}`,
		})),
	};
}

export function sentenceDeviation(reading: Reading, beat: string): number {
	return deviation(sentenceLengths(reading, beat));
}

/** Paragraphs without speech in which four sentences in a row are within three words of each other. */
export function evenSentences(reading: Reading): Measured {
	return countOf(
		paragraphs(reading)
			.filter(({line}) => isNarration(line))
			.flatMap(({line}): Offence[] => {
				const lengths = sentencesOf(line.standing).map(countWords);
				const from = lengths.findIndex((_, at) => {
					const four = lengths.slice(at, at + 4);
					return four.length === 4 && Math.max(...four) - Math.min(...four) <= 3;
				});
				const run = lengths.slice(from, from + 4).join(', ');
				return from === -1 ? [] : [{place: line.place, words: `sentences of ${run} words`}];
			}),
	);
}

/** Of the words read, those inside quotation marks. */
export function dialogueShare(reading: Reading, beat?: string): Measured {
	let [spoken, all] = [0, 0];
	for (const {line, times} of paragraphs(reading)) {
		if (!isOf(reading, line, beat)) continue;
		spoken += times * countWords(speechIn(line.standing).join(' '));
		all += times * line.words;
	}
	return {value: percent(spoken, all), offences: []};
}

/** Flesch-Kincaid grade of all that is told, each line once. */
export function grade(reading: Reading, beat?: string): Measured {
	const lines = paragraphs(reading).filter(({line}) => isOf(reading, line, beat));
	return {
		value: readingGrade(lines.map(({line}) => line.standing.replaceAll('"', '')).join('\n')),
		offences: [],
	};
}

/** Pages (stretches between two menus) that hold more than one comparison. */
export function crowdedPages(
	{plays}: Reading,
	comparisonsIn: (text: string) => readonly string[],
): Measured {
	const pages = new Map<string, Offence>();
	let all = 0;
	let crowded = 0;
	for (const play of plays)
		for (const {lines} of play.turns) {
			all++;
			const found = lines.flatMap(line => comparisonsIn(line.standing));
			if (found.length < 2) continue;
			crowded++;
			const place = lines.find(line => comparisonsIn(line.standing).length > 0)?.place;
			pages.set(`${place?.file}:${place?.line}`, {place, words: found.join(' | ')});
		}
	return {value: percent(crowded, all), offences: [...pages.values()]};
}

/** Adjectives among the words of narration, as compromise tags them, each line once. */
export function adjectiveRate(reading: Reading): Measured {
	const text = paragraphs(reading)
		.map(({line}) => narrationOf(line.standing).replaceAll('~', ' '))
		.join('\n');
	const adjectives = nlp(text).match('#Adjective').termList().length;
	return {value: (1000 * adjectives) / countWords(text), offences: []};
}
