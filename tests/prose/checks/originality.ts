import {tagValues} from '../../../src/core/tags.ts';
import {sentencesOf} from '../language.ts';
import type {Line} from '../plays.ts';
import type {Reading} from '../reading.ts';
import {countOf, type Measured, type Offence} from '../standard.ts';
import type {StoryInHand} from '../story-in-hand.ts';
import {anyOf, findWording, type Wording} from '../wording.ts';

/*
 * What is the novel's alone stands here so that it can be kept out.
 */

/** Its people, its places, and what its school calls things. */
export const namesOfTheNovel: Wording = {
	finds: anyOf(
		'Norfolk|Dover|Kingsfield|Littlehampton|Judy|Bridgewater|Lucy|Geraldine|Chrissie|Rodney|Keffers|Laura|Marie-Claude|Morningdale|Woolworth\\w*|Deronda|Exchanges?|Sales|Walkman',
		'gu',
	),
	catches: ['We went to Norfolk.', 'It was before the Sales.'],
	passes: ['They had the sales ledger out.'],
};

/** Its objects, its phrases, its situations as far as words give them away. */
export const matterOfTheNovel: Wording = {
	finds: new RegExp(
		[
			anyOf(
				'lost corner|cassettes?|tapes?|guardians?|veterans?|tokens?|pavilions?|rhubarb|polo shirts?|pencil cases?|elephants?|imaginary animals?|chess|boats?|marsh(?:es|y)?|barbed wire|spiders?|poor creatures?|told and not told|shock fence|electric fence|severed hands?|takes the best|wheelchairs?|balloons?|duck pond|footballs?|agitated|souls?|soulless|it should have been you two|(?:really|properly|truly) in love|as it happens|I should explain|as I say|fully human|vast government homes?|dream jobs?',
			).source,
			// "possible" as a noun
			String.raw`\b(?:a|an|the|my|her|his|your|their|Ruth's) possibles?\b|\bpossibles\b`,
			// a pillow as a partner in a dance, a cabinet moved
			String.raw`\bpillow\b[^.]{0,60}\bdanc|\bdanc\w*\b[^.]{0,60}\bpillow\b`,
			String.raw`\bcabinet\b[^.]{0,40}\bmov|\bmov\w*\b[^.]{0,40}\bcabinet\b`,
			// a river or a current that parts two people, litter on a fence
			String.raw`\b(?:river|current)\b[^.]{0,80}\b(?:hold|holding|apart|pull\w*|part\w*|drift\w*)\b`,
			String.raw`\b(?:litter|rubbish|plastic|sheeting)\b[^.]{0,60}\bfence\b`,
		].join('|'),
		'giu',
	),
	catches: [
		'She played the tape.',
		'The current was strong, we had to let go and drift apart.',
		'Ruth said she was a possible.',
		'She held the pillow and danced.',
	],
	passes: ['It was possible.', 'We put a pillow on the bed.', 'He painted the fence.'],
};

/** Donations counted off, and years of service given as a number. */
export const countedLives: Wording = {
	finds:
		/\b(?:first|second|third|fourth|1st|2nd|3rd|4th) (?:and (?:last|final) )?donations?\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) years (?:a|as a|being a|of being a) carer\b|\b(?:a|as a|been a) carer (?:for |now )?(?:over |nearly |almost )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) years\b/giu,
	catches: ['It was his fourth donation.', "I've been a carer for eleven years."],
	passes: ['It was her last donation.', 'He was sixteen years older.'],
};

/** Other things that the story never names: organs, brands, dates, oaths. */
export const neverNamed: Wording = {
	finds: anyOf(
		'kidneys?|lungs?|pancreas|spleen|corneas?|bone marrow|transplant\\w*|livers?|hearts?|(?:19|20)\\d\\d|God|bloody|damn|hell|shit|fuck\\w*|bastard',
	),
	except: [
		{
			words: /\bliver\b/u,
			because: 'it is what there was for dinner on a Wednesday',
		},
		{words: /by heart/u, because: 'a thing is known by heart'},
		{words: /the heart to/u, because: 'not to have the heart to do a thing is plain idiom'},
		{words: /Bloody, /u, because: 'Tommy may swear once'},
	],
	catches: ['They took a kidney.', 'It was 1998.'],
	passes: ['It was liver, so it was a Wednesday.', 'I had it by heart.'],
};

/** The words that may not be said before the lesson has said them. */
export const keptForTheLesson: Wording = {
	finds: /\b(?:clon(?:e|es|ed|ing)|cop(?:y|ies|ied|ying)|organs?)\b/giu,
	except: [
		{words: /\bprompt copy\b/iu, because: 'the prompt copy of a play, not the copy of a person'},
	],
	catches: ['We were clones.', 'Copy out the rule.'],
	passes: ['I had the prompt copy.', 'She organised it.'],
};

/** Beats in which those words may stand. */
const BEATS_OF_THE_WORDS = ['revelation', 'deferral_visit'];

/** "clone", "copy" and "organs" stand in the lesson and the visit only. */
export function wordsOutOfPlace(wording: Wording, {story}: Reading): Measured {
	return countOf(
		story.lines
			.filter(({beat}) => !BEATS_OF_THE_WORDS.includes(beat))
			.flatMap(({place, texts, labels}) =>
				[...new Set([...texts, ...labels].flatMap(text => findWording(wording, text)))].map(
					(words): Offence => ({place, words}),
				),
			),
	);
}

/** The same words on a line that some play tells before it is told canon 10. */
export function wordsBeforeTheLesson(wording: Wording, {plays}: Reading): Measured {
	const offences = new Map<Line, Offence>();
	for (const play of plays) {
		const lines = play.lines;
		const lesson = lines.findIndex(line =>
			tagValues(line.tags, 'canon').some(id => id.startsWith('10')),
		);
		for (const line of lines.slice(0, lesson)) {
			const [words] = findWording(wording, line.standing);
			if (words !== undefined) offences.set(line, {place: line.place, words});
		}
	}
	return countOf([...offences.values()]);
}

const NAMES_OF_TIME =
	'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Easter Christmas'.split(
		' ',
	);

/** Names and headings of more than one word; the Sunday letter is called by the way it opens. */
const FULL_NAMES =
	/\b(?:Personal Particulars|Sections? (?:One|Two|Three|Four|Five|Six|Seven|Eight)|Mr Hobbs|Mrs? Moon|Miss Emily|Kathy H\b\.?|Rule \d+|To whom it may concern|[A-Z]\.[A-Z]\.)/gu;

/** Capitals that may stand inside a sentence, beside the cast, days, months and the form's headings. */
const NAMES_ALLOWED: readonly {readonly name: RegExp; readonly because: string}[] = [
	{
		name: /^(?:One|Two|Three|Four|Five|Six|Seven|Eight)$/u,
		because: 'a section by its number alone',
	},
	{name: /^(?:Section|Sections|Particulars)$/u, because: "the form's own words"},
	{name: /^Kath$/u, because: 'what Tommy calls her'},
	{name: /^Cottages$/u, because: 'a place of the story'},
	{name: /^Mr$/u, because: 'an address with no name after it'},
	{name: /^[A-Z]s?$/u, because: 'a letter by its name, or an initial'},
	{name: /^Mother$/u, because: 'as a label on a jar prints it, and the story quotes it'},
	{name: /^Rule$/u, because: "a heading on Hailsham's board of rules, as a form has headings"},
];

/** Capitals inside a sentence that are neither of the cast nor a day, a month or a heading. */
export function strangeCapitals({story}: Reading): Measured {
	const headings = headingsOf(story);
	const isKnown = (name: string) =>
		story.cast.includes(name) ||
		NAMES_OF_TIME.includes(name.replace(/(?<=y)s$|es$/u, '')) ||
		headings.has(name) ||
		NAMES_ALLOWED.some(allowed => allowed.name.test(name));
	return countOf(
		story.lines.flatMap(({place, texts, labels}) => {
			const names = [...texts, ...labels.map(withoutSection)].flatMap(capitalsIn);
			const strange = names.filter(name => !isKnown(name));
			return [...new Set(strange)].map((words): Offence => ({place, words}));
		}),
	);
}

/** A form entry's label begins after its section's number. */
function withoutSection(label: string): string {
	return label.replace(/^\d+:\s*/u, '');
}

function headingsOf({machine}: StoryInHand): ReadonlySet<string> {
	return new Set(
		Object.values(machine.beats).flatMap(({heading}) =>
			// The first word of a heading is a capital wherever the heading is named.
			[
				heading.split(/[\s,]/u)[0] ?? '',
				...heading.split(/\W+/u).filter(word => /^\p{Lu}/u.test(word)),
			],
		),
	);
}

/** Words with a capital that open neither a sentence nor a quotation, full names of the story left out. */
export function capitalsIn(text: string): readonly string[] {
	const standing = text
		// What stands in place of a word struck out has its capital, as an entry of the form has.
		.replace(/<s>\p{Lu}.*?<\/s>\s*[\p{L}']+/gu, 'entry')
		.replace(/<s>.*?<\/s>\s*/gu, '')
		.replace(FULL_NAMES, 'name');
	return sentencesOf(standing).flatMap(sentence => {
		// What opens the sentence, a quotation inside it or a sentence inside that may be a capital.
		const inner = sentence
			.replace(/^[^\p{L}\p{N}]*[\p{L}\p{N}']+/u, ' ')
			.replace(/(["(] ?|[.!?:]"? )[\p{L}']+/gu, '$1 ');
		return (inner.match(/\b\p{Lu}[\p{L}']*/gu) ?? [])
			.map(name => name.replace(/'(?:s|d|ll|ve|re|m)?$/u, ''))
			.filter(name => name !== 'I');
	});
}
