import {tagValues} from '../../../src/core/tags.ts';
import {countWords, sentencesOf} from '../language.ts';
import {type Line, openTeller} from '../plays.ts';
import type {Reading} from '../reading.ts';
import {countOf, type Measured, type Offence} from '../standard.ts';
import {compileWhole, hubOf, inkOf, sceneOf, VARIABLES} from '../story-in-hand.ts';

export function canonOnEveryPath({everyPath}: Reading): Measured {
	return countOf(everyPath.canonMissing);
}

export function endsInFinalBeat({everyPath}: Reading): Measured {
	return countOf(everyPath.badEnds);
}

export function everyLineSeen({everyPath}: Reading): Measured {
	return countOf(everyPath.unseen);
}

/** The smallest share of random plays that tell a piece of text, in per cent. */
export function rarestVariant({randomCoverage, plays}: Reading): Measured {
	const pieces = randomCoverage.filter(({place}) => place?.file.startsWith('scenes/') === true);
	const shares = pieces.map(piece => ({...piece, share: (100 * piece.plays) / plays.length}));
	const rare = shares.filter(({share}) => share < 0.5).sort((a, b) => a.share - b.share);
	return {
		value: Math.min(...shares.map(({share}) => share)),
		offences: rare.map(({place, text, share}) => ({
			place,
			words: `${share.toFixed(1)}%: ${text.slice(0, 50)}`,
		})),
	};
}

const MOST_WORDS_IN_THE_BOX = 45;

/** Section 8 for every combination of the variables it reads; those that do not fit in the box. */
export function sectionEightFits(reading: Reading): Measured {
	const texts = everySectionEight(reading);
	const words = texts.map(countWords);
	return {
		value: Math.max(...words),
		offences: texts
			.filter(text => countWords(text) > MOST_WORDS_IN_THE_BOX)
			.map(text => ({place: {file: sceneOf('box'), line: 1}, words: text})),
	};
}

/** What section_eight() says, for every value of what it reads. */
export function everySectionEight({story}: Pick<Reading, 'story'>): readonly string[] {
	const source = [...story.files.values()].join('\n');
	const body =
		/===\s*function\s+section_eight\(\)\s*\n([\s\S]*?)(?=\n===|$)/u.exec(source)?.[1] ?? '';
	const read = VARIABLES.filter(({name}) => new RegExp(String.raw`\b${name}\b`, 'u').test(body));
	const ways = read.reduce<readonly (readonly string[])[]>(
		(heads, {name, values}) =>
			heads.flatMap(head => values.map(value => [...head, `~ ${name} = ${inkOf(value)}`])),
		[[]],
	);
	const ink = ways.map(way => `${way.join('\n')}\n{section_eight()}\n`).join('');
	const teller = openTeller(compileWhole(story, `${ink}-> END`));
	return teller.play(() => 0).lines.map(line => line.standing);
}

/** Beats in which time slips. */
export function beatsWithSlip({story}: Reading): Measured {
	const beats = new Set(
		story.lines.filter(({tags}) => tags.includes('slip')).map(({beat}) => hubOf(story, beat)),
	);
	const without = story.order.filter(beat => !beats.has(beat));
	return {
		value: beats.size,
		offences: without.map(beat => ({
			place: {file: sceneOf(beat), line: 1},
			words: 'no slip in this beat',
		})),
	};
}

const GRAVE = ['10a', '10b', '22', '27', '29'];
const CLEAR_WORDS = 60;

/** Slips in time within sixty words of the lesson, of a completion or of the refusal. */
export function slipsNearGraveCanon({plays}: Reading): Measured {
	const offences = new Map<string, Offence>();
	for (const play of plays) {
		let at = 0;
		const spans = play.lines.map(line => {
			const start = at;
			at += line.words;
			return {line, start, end: at};
		});
		const slips = spans.filter(({line}) => line.tags.includes('slip'));
		const graves = spans.filter(({line}) =>
			tagValues(line.tags, 'canon').some(id => GRAVE.includes(id)),
		);
		for (const slip of slips)
			for (const grave of graves) {
				const gap = Math.max(slip.start - grave.end, grave.start - slip.end);
				if (gap >= CLEAR_WORDS) continue;
				const ids = tagValues(grave.line.tags, 'canon').join(', ');
				offences.set(`${slip.line.place?.file}:${slip.line.place?.line}`, {
					place: slip.line.place,
					words: `${Math.max(0, gap)} words from canon ${ids}`,
				});
			}
	}
	return countOf([...offences.values()]);
}

const AGES =
	'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|twenty-\\w+|thirty|thirty-one';
const DATED = new RegExp(
	String.raw`\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|\b(?:I|we|she|he|they|until|Ruth|Tommy) (?:was|were|am|are) (?:about |nearly |only |just )?(?:${AGES})\b(?! of\b)|\b(?:at|about|nearly|turned|aged|I'm|we're) (?:${AGES})\b(?! of\b)|\b(?:${AGES}),? (?:that|the) (?:winter|spring|summer|autumn|year)\b|\b(?:first|second|third|fourth|fifth|sixth|last) year\b`,
	'iu',
);

export function isDated(text: string): boolean {
	return DATED.test(text);
}

/** Beats whose first two sentences give neither an age nor a school year nor a weekday. */
export function undatedOpenings({plays, story}: Reading): Measured {
	const openings = new Map<string, readonly Line[]>();
	for (const {lines} of plays)
		for (const beat of story.order) {
			const first = lines.findIndex(line => line.words > 0 && hubOf(story, line.beat) === beat);
			const opening = lines.slice(first, first + 2);
			if (first !== -1) openings.set(opening.map(line => line.text).join('\n'), opening);
		}
	const undated = [...openings.values()].flatMap((lines): [string, Offence][] => {
		const sentences = lines.flatMap(line => sentencesOf(line.standing)).slice(0, 2);
		const words = sentences.join(' ');
		return isDated(words) ? [] : [[words, {place: lines[0]?.place, words: words.slice(0, 90)}]];
	});
	return countOf([...new Map(undated).values()]);
}

/** What every play must mention: two loose ends that nobody ties. */
export const MENTIONED: readonly {readonly word: RegExp; readonly beat: string}[] = [
	{word: /\bcoalman\b/iu, beat: 'hailsham'},
	{word: /\bmitten\b/iu, beat: 'afterwards'},
];

export function looseEndsUnmentioned({plays}: Reading): Measured {
	return countOf(
		MENTIONED.flatMap(({word, beat}): Offence[] =>
			plays.every(play => play.lines.some(line => word.test(line.standing)))
				? []
				: [{place: {file: sceneOf(beat), line: 1}, words: `${word.source} is not in every play`}],
		),
	);
}

/** Ways of ink that no proof could follow, or that would make it too long. */
const UNPROVABLE: readonly {readonly finds: RegExp; readonly words: string}[] = [
	{finds: /\bRANDOM\s*\(|\bSEED_RANDOM\b|\{\s*(?:shuffle|~)/u, words: 'chance'},
	{finds: /\bTURNS(?:_SINCE)?\s*\(/u, words: 'a count of turns'},
	{finds: /^\s*<-/u, words: 'a thread'},
	{finds: /=\s*\(\s*\)/u, words: 'a list emptied by ()'},
];

export function unprovableInk({story}: Reading): Measured {
	const offences: Offence[] = [];
	for (const [file, source] of story.files)
		source.split('\n').forEach((line, index) => {
			for (const {finds, words} of UNPROVABLE)
				if (finds.test(line.replace(/\/\/.*$/u, '')))
					offences.push({place: {file, line: index + 1}, words});
		});
	return countOf(offences);
}
