import {percent} from '../figures.ts';
import type {Line} from '../plays.ts';
import type {Reading} from '../reading.ts';
import type {Measured, Offence} from '../standard.ts';
import {rateOf} from '../wording.ts';

const PERSON = String.raw`(?:I|he|she|they|we|it|Kathy|Ruth|Tommy|Madame|Miss Emily|(?:the|a|an|one|some|another|his|her|my)\b[\w' ]{1,40}?|somebody(?: else)?|someone(?: else)?|everybody|nobody)`;
const SPOKEN = String.raw`(?:said|asked|told|says|\p{Ll}+ed|went|put|began|thought|heard|cut in|broke in|spoke|sang|read)`;

/** Verb by which a quotation is given to its speaker, both ways round. */
const TAGS: readonly RegExp[] = [
	// "...," she said
	new RegExp(String.raw`,"\s+${PERSON}\s+(${SPOKEN})\b`, 'gu'),
	// "...?" she said: without the comma a name may just as well open a new sentence.
	/[?!]"\s+(?:I|he|she|they|we)\s+(said|asked|told|\p{Ll}+ed)\b/gu,
	/[?!]"\s+(?:Kathy|Ruth|Tommy|Madame|Miss Emily)\s+(said|asked|told)\b/gu,
	// "...," said she
	new RegExp(
		String.raw`[,?!]"\s+(${SPOKEN})\s+(?:I|he|she|they|Kathy|Ruth|Tommy|Madame|Miss Emily|the|a|somebody|someone)\b`,
		'gu',
	),
];

const PLAIN = ['said', 'asked', 'told', 'says'];

export function tagVerbsIn(text: string): readonly string[] {
	return TAGS.flatMap(tag => [...text.matchAll(tag)].map(match => match[1] ?? ''));
}

/** Of all speech tags, those with said, asked or told. */
export function plainTags({told}: Reading): Measured {
	let [plain, all] = [0, 0];
	const offences: Offence[] = [];
	for (const [line, times] of told) {
		const verbs = tagVerbsIn(line.standing);
		const fancy = verbs.filter(verb => !PLAIN.includes(verb));
		all += verbs.length * times;
		plain += (verbs.length - fancy.length) * times;
		if (fancy.length > 0) offences.push({place: line.place, words: fancy.join(' | ')});
	}
	return {value: percent(plain, all), offences};
}

/** Words in -ly that are no manner of speaking. */
const NO_MANNER = String.raw`(?!(?:only|early|family|fly|reply|July|really|nearly|hardly|exactly)\b)`;

const ADVERB = new RegExp(
	[
		String.raw`"\s+(?:I|he|she|they|we)\s+\p{Ll}+\s+(?:\p{Ll}+ )?${NO_MANNER}\p{Ll}+ly\b`,
		String.raw`"\s+(?:${PERSON}\s+${SPOKEN}|${SPOKEN}\s+${PERSON}),?\s+(?:\p{Ll}+ )?${NO_MANNER}\p{Ll}+ly\b`,
	].join('|'),
	'gu',
);

export function adverbsOnTagsIn(text: string): readonly string[] {
	return [...text.matchAll(ADVERB)].map(match => match[0].replace(/^"\s*/u, ''));
}

export function adverbsOnTags(reading: Reading): Measured {
	return rateOf(reading, (line: Line) => adverbsOnTagsIn(line.standing));
}
