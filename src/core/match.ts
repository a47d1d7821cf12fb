import {parseSpans} from './spans.ts';

/** What typed words say of the choices on offer; indices count from 0. */
export type Match =
	| {readonly kind: 'one'; readonly index: number}
	/** The words fit several choices equally well. */
	| {readonly kind: 'several'; readonly indices: readonly number[]}
	/** A number that no choice has. */
	| {readonly kind: 'beyond'; readonly number: number}
	| {readonly kind: 'none'};

type Labelled = {readonly text: string};

/** A player leaves these out or puts them in without meaning anything by it. */
const FILLER = new Set('a an and at for in it of on say tell that the to with'.split(' '));

/**
 * Which choice the typed words mean, as a text adventure would take them: its number, its whole
 * label, the label's beginning, words of it, or beginnings of its words; the closest of these wins.
 */
export function matchChoice(typed: string, choices: readonly Labelled[]): Match {
	const number = /^#?(\d+)[.):]?$/u.exec(typed.trim())?.[1];
	if (number !== undefined) return matchNumber(Number(number), choices.length);
	const words = wordsOf(typed);
	if (words.length === 0) return {kind: 'none'};
	const labels = choices.map(choice => wordsOf(labelText(choice.text)));
	for (const fits of closeness) {
		const indices = labels.flatMap((label, index) => (fits(words, label) ? [index] : []));
		const [first] = indices;
		if (first === undefined) continue;
		return indices.length === 1 ? {kind: 'one', index: first} : {kind: 'several', indices};
	}
	return {kind: 'none'};
}

/** The words of a text as a player would type them: no case, no accents, no punctuation. */
export function wordsOf(text: string): readonly string[] {
	return text
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.replace(/['’]/gu, '')
		.toLowerCase()
		.split(/[^\p{Letter}\p{Number}]+/u)
		.filter(word => word !== '');
}

function matchNumber(number: number, count: number): Match {
	return number >= 1 && number <= count
		? {kind: 'one', index: number - 1}
		: {kind: 'beyond', number};
}

/** What a label says without its alterations. */
function labelText(text: string): string {
	return parseSpans(text)
		.filter(span => !span.isStruck)
		.map(span => span.text)
		.join('');
}

type Fits = (typed: readonly string[], label: readonly string[]) => boolean;

/** From the closest way in which typed words can fit a label to the loosest. */
const closeness: readonly Fits[] = [
	(typed, label) => typed.join(' ') === label.join(' '),
	(typed, label) => `${label.join(' ')} `.startsWith(`${typed.join(' ')} `),
	(typed, label) => said(typed, label).every(word => label.includes(word)),
	(typed, label) => said(typed, label).every(word => label.some(each => each.startsWith(word))),
];

/** The typed words that must be found: fillers only where the label has them, or all are fillers. */
function said(typed: readonly string[], label: readonly string[]): readonly string[] {
	const telling = typed.filter(word => !FILLER.has(word) || label.includes(word));
	return telling.length === 0 ? typed : telling;
}
