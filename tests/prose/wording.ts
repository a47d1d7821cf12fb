import {narrationOf, speechIn} from './language.ts';
import type {Line} from './plays.ts';
import type {Reading} from './reading.ts';
import {countOf, type Measured, type Offence} from './standard.ts';

/** Words that are looked for in single paragraphs. */
export type Wording = {
	readonly finds: RegExp;
	/** Where it is looked for; in all of the paragraph if not said. */
	readonly where?: 'narration' | 'speech';
	/** Hits to be let through, each with its reason. They are matched against the hit with 40 characters around it. */
	readonly except?: readonly {readonly words: RegExp; readonly because: string}[];
	/** Samples that hold the check to its purpose: it must find the first and let the second pass. */
	readonly catches: readonly string[];
	readonly passes: readonly string[];
};

const AROUND = 40;

/** What a wording finds in a paragraph, as it stands there. */
export function findWording({finds, where, except = []}: Wording, text: string): readonly string[] {
	const searched =
		where === 'narration'
			? narrationOf(text)
			: where === 'speech'
				? speechIn(text).join(' ~ ')
				: text;
	return [...searched.matchAll(finds)].flatMap(match => {
		const start = Math.max(0, match.index - AROUND);
		const around = searched.slice(start, match.index + match[0].length + AROUND);
		const hit = match[0].trim() || match[0];
		return hit === '' || except.some(({words}) => words.test(around)) ? [] : [hit];
	});
}

/** Every place of the source, labels too, where the wording stands in some way of printing the line. */
export function inSource(wording: Wording, {story, told}: Reading): Measured {
	const written = story.lines.flatMap(({place, texts, labels}) =>
		[...texts, ...labels].map(text => ({place, text})),
	);
	// What is told shows the pieces of a line joined as the runtime joins them.
	const printed = [...told.keys()].map(({place, standing}) => ({place, text: standing}));
	const offences = new Map<string, Offence>();
	for (const {place, text} of [...written, ...printed])
		for (const words of findWording(wording, text))
			offences.set(`${place?.file}:${place?.line} ${words}`, {place, words});
	return countOf([...offences.values()]);
}

/** How often the wording stands in what is read, for each 1,000 words of it. */
export function perThousand(wording: Wording, reading: Reading): Measured {
	return rateOf(reading, line => findWording(wording, line.standing));
}

/** Hits for each 1,000 words read; the offences are the lines, the most often read first. */
export function rateOf(
	{told, wordsRead}: Reading,
	hitsIn: (line: Line) => readonly string[],
): Measured {
	let hits = 0;
	const lines: {offence: Offence; weight: number}[] = [];
	for (const [line, times] of told) {
		const found = hitsIn(line);
		if (found.length === 0) continue;
		hits += found.length * times;
		lines.push({
			offence: {place: line.place, words: found.join(' | ')},
			weight: found.length * times,
		});
	}
	lines.sort((a, b) => b.weight - a.weight);
	return {value: (1000 * hits) / wordsRead, offences: lines.map(({offence}) => offence)};
}

/** A pattern that finds any of the words or phrases, whole. */
export function anyOf(words: string, flags = 'giu'): RegExp {
	const each = words.split('|').map(word => word.trim().replace(/\s+/gu, String.raw`\s+`));
	return new RegExp(String.raw`(?<![\p{L}\p{N}'])(?:${each.join('|')})(?![\p{L}\p{N}])`, flags);
}
