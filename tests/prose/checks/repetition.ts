import {sentencesOf, tokensOf} from '../language.ts';
import type {Line} from '../plays.ts';
import type {Reading} from '../reading.ts';
import {countOf, type Measured, type Offence} from '../standard.ts';

/** Sentences that may come twice in one play, at most three, each with its reason. */
const REFRAINS: readonly {readonly sentence: string; readonly because: string}[] = [];

/** A repetition is meant where a line answers an earlier beat, or is the box as printed and as entered. */
const isMeant = (line: Line) =>
	line.tags.some(tag => tag.startsWith('cb:') || tag === 'box' || tag.startsWith('spent:'));

const sentencesAt = new WeakMap<Line, readonly string[]>();

function longSentences(line: Line): readonly string[] {
	const known = sentencesAt.get(line);
	if (known) return known;
	const found = sentencesOf(line.standing)
		.map(tokensOf)
		.filter(tokens => tokens.length >= 6)
		.map(tokens => tokens.join(' '))
		.filter(
			sentence => !REFRAINS.some(refrain => tokensOf(refrain.sentence).join(' ') === sentence),
		);
	sentencesAt.set(line, found);
	return found;
}

/** Sentences of six words or more that stand twice in one play. */
export function repeatedSentences({plays}: Reading): Measured {
	const offences = new Map<string, Offence>();
	for (const play of plays) {
		const before = new Set<string>();
		for (const line of play.lines) {
			if (isMeant(line)) continue;
			for (const sentence of longSentences(line)) {
				if (before.has(sentence)) offences.set(sentence, {place: line.place, words: sentence});
				before.add(sentence);
			}
		}
	}
	return countOf([...offences.values()]);
}

const GRAM = 5;

function gramsOf(text: string): readonly string[] {
	const tokens = tokensOf(text);
	return tokens.slice(GRAM - 1).map((_, at) => tokens.slice(at, at + GRAM).join(' '));
}

/** Runs of five words that stand more than twice in one play, or more than three times in the source. */
export function repeatedRuns({plays, story}: Reading): Measured {
	const offences = new Map<string, Offence>();
	const gramsAt = new WeakMap<Line, readonly string[]>();
	for (const play of plays) {
		const counts = new Map<string, number>();
		for (const line of play.lines) {
			if (isMeant(line)) continue;
			const grams = gramsAt.get(line) ?? gramsOf(line.standing);
			gramsAt.set(line, grams);
			for (const gram of grams) {
				const times = (counts.get(gram) ?? 0) + 1;
				counts.set(gram, times);
				if (times > 2) offences.set(gram, {place: line.place, words: `${gram} (in one play)`});
			}
		}
	}
	const written = new Map<string, number>();
	for (const {place, written: text} of story.lines)
		for (const gram of gramsOf(text)) {
			const times = (written.get(gram) ?? 0) + 1;
			written.set(gram, times);
			if (times > 3 && !offences.has(gram))
				offences.set(gram, {place, words: `${gram} (${times} in the source)`});
		}
	return countOf([...offences.values()]);
}

/** Turns of phrase that a play may have twice at most, and a beat once. */
export function wornPhrases(
	{plays}: Reading,
	phrasesIn: (text: string) => readonly string[],
): Measured {
	const offences = new Map<string, Offence>();
	for (const play of plays) {
		const counts = new Map<string, number>();
		for (const line of play.lines)
			for (const phrase of phrasesIn(line.standing).map(each => each.toLowerCase()))
				for (const [key, most] of [
					[phrase, 2],
					[`${phrase} in ${line.beat}`, 1],
				] as const) {
					const times = (counts.get(key) ?? 0) + 1;
					counts.set(key, times);
					if (times > most)
						offences.set(`${key} ${line.place?.line}`, {
							place: line.place,
							words: `${key}, ${times} times`,
						});
				}
	}
	return countOf([...offences.values()]);
}
