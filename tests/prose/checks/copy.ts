import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import type {Reading} from '../reading.ts';
import {countOf, type Measured, type Offence} from '../standard.ts';
import {anyOf, type Wording} from '../wording.ts';

const AMERICAN_WORDS = anyOf(
	'colors?|colored|gray|moms?|mommy|gotten|toward|sidewalks?|apartments?|vacations?|off of|cookies|candy|diapers?|faucets?|trash|elevators?|movies?|math|airplanes?|pajamas|mustaches?|centers?|theaters?|neighbors?|favorites?|honor|labor|traveled|traveling|jewelry|cozy|plow|skeptical|curb|sneakers|restroom|someplace|anyplace',
);

/** What a copy-editor marks in the source itself. */
export const slips = {
	american: {
		finds: new RegExp(`${AMERICAN_WORDS.source}|${anyOf('Fall', 'gu').source}`, 'gu'),
		catches: ['The color was gray.', 'He had gotten it.', 'last Fall it snowed'],
		passes: ['Night falls', 'It was grey.'],
	},
	curlyQuotes: {
		finds: /[\u2018-\u201F\u00AB\u00BB\u2039\u203A`]/gu,
		catches: ['\u201CYes\u201D', 'it\u2019s'],
		passes: ['"Yes," it\'s said.'],
	},
	nonAscii: {
		// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
		finds: /[^\u0009\u000A\u0020-\u007E]/gu,
		catches: ['caf\u00E9', 'a\u00A0b'],
		passes: ['plain'],
	},
	doubledWord: {
		finds: /\b([\p{L}']+)\s+\1\b/giu,
		except: [
			{words: /\bhad had\b/u, because: 'the pluperfect of have'},
			{words: /\bthat that\b/u, because: 'conjunction and pronoun'},
		],
		catches: ['She went to the the door.'],
		passes: ['They had had it.', 'He put it in, in pencil.'],
	},
	spaceBeforeStop: {
		finds: /[\p{L}\p{N}"] +[,.;:!?](?!\.)/gu,
		catches: ['It was late , and'],
		passes: ['It was late, and'],
	},
	noSpaceAfterStop: {
		finds: /\p{Ll}[,;:!?][\p{L}]|\p{Ll}\.\p{Lu}/gu,
		catches: ['late,and', 'late.And'],
		passes: ['late, and', 'K.H. came'],
	},
	doubledStop: {
		finds: /,,|(?<!\.)\.\.(?!\.)|,\.|(?<!\b[A-Z])\.,|\?\.|!\.|\?\?|!!|"",|" "|'{2,}/gu,
		catches: ['late,, and', 'Well..', 'late., and'],
		passes: ['Well... no.', '"K.H.", I put.', 'regarding the H., and'],
	},
	stopOutsideQuote: {
		finds: /[\p{L}]"\s+(?:I|he|she|Ruth|Tommy|Kathy|Madame|Miss Emily) (?:said|asked|told)\b/gu,
		catches: ['"Come here" she said.'],
		passes: [
			'"Come here," she said.',
			'He read "Hat" she had said it was'.replace('she had', 'which he'),
		],
	},
} satisfies {readonly [name: string]: Wording};

/** Paragraphs in which a double quote is left open. */
export function openQuotes({story}: Reading): Measured {
	return countOf(
		story.lines.flatMap(({place, texts, labels}) =>
			[...texts, ...labels]
				.filter(text => text.split('"').length % 2 === 0)
				.slice(0, 1)
				.map((words): Offence => ({place, words: words.slice(0, 60)})),
		),
	);
}

/** Two spaces together, or one at the end of a line, anywhere in the text of a file. */
export function strayBlanks({story}: Reading): Measured {
	const offences: Offence[] = [];
	for (const [file, source] of story.files)
		source.split('\n').forEach((line, index) => {
			const words = /\S( {2,}|\t+ *| +\t+)\S/u.exec(line.replace(/^(?:\s*[-*+])+\s*/u, ''))?.[0];
			if (words !== undefined || /[ \t]$/u.test(line))
				offences.push({place: {file, line: index + 1}, words: words ?? 'a blank at the end'});
		});
	return countOf(offences);
}

/** Words in -ize that are no choice of spelling: they come from elsewhere than Greek. */
const ALWAYS_IZE = /^(?:prize|size|seize|capsize|assize|maize)/u;

/** Words in -ize for which the dictionary has -ise, which this story uses throughout. */
export function izeSpellings({story}: Reading): Measured {
	return countOf(
		story.lines.flatMap(({place, texts, labels}) =>
			[...new Set([...texts, ...labels].flatMap(izeWordsIn))].map(
				(words): Offence => ({place, words}),
			),
		),
	);
}

export function izeWordsIn(text: string): readonly string[] {
	const words = text.match(/[\p{L}]+(?:iz(?:e[sdr]?|ing|ations?)|yz(?:e[sdr]?|ing))\b/gu) ?? [];
	return words.filter(
		word =>
			!ALWAYS_IZE.test(word.toLowerCase()) &&
			isSpelt(word.replace(/z(?=(?:e[sdr]?|ing|ations?)$)/u, 's')),
	);
}

/** Words that the dictionary has not and the story means. */
const WORDS_OF_THE_STORY: readonly {readonly word: string; readonly because: string}[] = [
	{word: 'hailsham', because: 'the place'},
	{word: 'kath', because: 'what Tommy calls her'},
	{word: 'upsadaisy', because: "a porter's word"},
	{word: 'kirby', because: 'a kirby grip holds hair'},
	{word: 'bedjacket', because: 'a knitted jacket to sit up in bed in'},
	{word: 'pillowslip', because: 'a pillowcase'},
	{word: 'pillowslips', because: 'pillowcases'},
	{word: 'sandshoes', because: 'canvas shoes'},
	{word: 'hup', because: "a noise, her laugh's"},
	{word: 'coalman', because: 'the man with the coal'},
	{word: 'marther', because: 'one of the ways in which "mother" was not spelt'},
	{word: 'leant', because: 'the British past of lean'},
	{word: 'lengthways', because: 'the British lengthwise'},
	{word: 'curtsey', because: 'a spelling of curtsy that British dictionaries allow'},
	{word: 'biro', because: 'a ball-point pen, long a common noun'},
	{word: 'hatful', because: 'as much as a hat holds'},
];

let speller: ReturnType<typeof nspell> | undefined;

/** Whether the British dictionary (LibreOffice's, by way of `dictionary-en-gb`) or the story has the word. */
function isSpelt(word: string): boolean {
	speller ??= nspell(
		Buffer.from(dictionary.aff).toString(),
		Buffer.from(dictionary.dic).toString(),
	);
	const bare = word.replace(/'s?$/u, '');
	return (
		speller.correct(word) ||
		speller.correct(bare) ||
		speller.correct(bare.toLowerCase()) ||
		CONTRACTED.test(word) ||
		WORDS_OF_THE_STORY.some(each => each.word === bare.toLowerCase())
	);
}

/** Contractions that dictionaries leave out but English makes: who'd, there've, o'clock. */
const CONTRACTED = /^(?:[\p{L}]+'(?:d|ll|ve|re|d've)|o'clock|[\p{L}]+n't(?:'ve)?)$/iu;

export function misspelt({story}: Reading): Measured {
	const judged = new Map<string, boolean>();
	const isGood = (word: string) => {
		const known = judged.get(word) ?? isSpelt(word);
		judged.set(word, known);
		return known;
	};
	return countOf(
		story.lines.flatMap(({place, texts, labels, tags}) => {
			const entries = tags
				.filter(tag => tag.startsWith('entry:'))
				.map(tag => tag.replace(/\{.*?\}/gu, ''));
			const words = [...texts, ...labels, ...entries].flatMap(
				text => text.replace(/<\/?s>/gu, ' ').match(/\p{L}[\p{L}']*/gu) ?? [],
			);
			const bad = words.map(word => word.replace(/'+$/u, '')).filter(word => !isGood(word));
			return [...new Set(bad)].map((words): Offence => ({place, words}));
		}),
	);
}
