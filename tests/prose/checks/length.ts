import {mean, median, quantile} from '../figures.ts';
import {countWords} from '../language.ts';
import type {Turn} from '../plays.ts';
import type {Reading} from '../reading.ts';
import {countOf, type Measured, type Offence} from '../standard.ts';

/** The words told from one menu to the next, for every play. */
function stretchesOf({plays}: Reading): readonly {readonly turn: Turn; readonly words: number}[] {
	return plays.flatMap(play =>
		play.turns
			.filter(turn => turn.menu.length > 0)
			.map(turn => ({turn, words: turn.lines.reduce((sum, line) => sum + line.words, 0)})),
	);
}

/** Passages that may run longer before a choice: the lesson, Ruth's advice, the refusal, Tommy's completion. */
export const LONG_PASSAGES = /^canon: (?:10|11|20|21|27|29)/u;
export const LONGEST_THERE = 340;
export const LONGEST_ELSEWHERE = 260;

export function wordsBetween(reading: Reading, share: number): Measured {
	const stretches = stretchesOf(reading);
	const worst = [...new Map(stretches.map(({turn, words}) => [turn.lines[0], words])).entries()]
		.sort((a, b) => b[1] - a[1])
		.map(([line, words]): Offence => ({place: line?.place, words: `${words} words from here`}));
	return {
		value: quantile(
			stretches.map(({words}) => words),
			share,
		),
		offences: worst,
	};
}

/** Stretches of text without a choice that are longer than any may be. */
export function longStretches(reading: Reading): Measured {
	const found = new Map<string, Offence>();
	for (const {turn, words} of stretchesOf(reading)) {
		const isLongPassage = turn.lines.some(line => line.tags.some(tag => LONG_PASSAGES.test(tag)));
		if (words <= (isLongPassage ? LONGEST_THERE : LONGEST_ELSEWHERE)) continue;
		const place = turn.lines[0]?.place;
		found.set(`${place?.file}:${place?.line}`, {place, words: `${words} words without a choice`});
	}
	return countOf([...found.values()]);
}

export function choicesPerThousand({plays, wordsRead}: Reading): Measured {
	const choices = plays.reduce((sum, play) => sum + play.turns.length - 1, 0);
	return {value: (1000 * choices) / wordsRead, offences: []};
}

export function choicesPerPlay({plays}: Reading): Measured {
	return {value: median(plays.map(play => play.turns.length - 1)), offences: []};
}

export function wordsPerPlay({plays}: Reading, share: number): Measured {
	return {
		value: quantile(
			plays.map(play => play.words),
			share,
		),
		offences: [],
	};
}

/** The share of what is written that one play reads. */
export function seenRatio({plays, story}: Reading): Measured {
	const written = story.lines.reduce((sum, line) => sum + countWords(line.written), 0);
	return {value: mean(plays.map(play => play.words / written)), offences: []};
}

/** How much of a second play was read in the first. */
export function secondPlayOverlap({plays}: Reading): Measured {
	const shares = plays.slice(1).map((play, index) => {
		const before = new Set((plays[index] ?? play).lines);
		const again = play.lines.filter(line => before.has(line));
		return again.reduce((sum, line) => sum + line.words, 0) / play.words;
	});
	return {value: median(shares), offences: []};
}
