import {tagValue} from '../../../src/core/tags.ts';
import {median} from '../figures.ts';
import {countWords} from '../language.ts';
import type {Line, Play} from '../plays.ts';
import type {Reading} from '../reading.ts';
import {countOf, type Measured, type Offence} from '../standard.ts';
import {hubOf, VARIABLES} from '../story-in-hand.ts';

/** A passage that is as it is because of an earlier beat: lines together with the same `cb` tag. */
type Callback = {readonly variable: string; readonly line: Line; readonly words: number};

function callbacksIn(play: Play): readonly Callback[] {
	const found: Callback[] = [];
	let before: string | undefined;
	for (const line of play.lines) {
		const variable = tagValue(line.tags, 'cb');
		const last = found.at(-1);
		if (variable !== undefined && variable === before && last)
			found[found.length - 1] = {...last, words: last.words + line.words};
		else if (variable !== undefined) found.push({variable, line, words: line.words});
		before = variable;
	}
	return found;
}

export function callbacksSeen({plays, wordsRead}: Reading): Measured {
	const seen = plays.reduce((sum, play) => sum + callbacksIn(play).length, 0);
	return {value: (1000 * seen) / wordsRead, offences: []};
}

/** How many beats lie between the one that settles a variable and the callback to it. */
export function callbackDelay({plays, story}: Reading): Measured {
	const delays = plays.flatMap(play =>
		callbacksIn(play).map(({variable, line}) => {
			const from = VARIABLES.find(({name}) => name === variable)?.settledIn ?? '';
			return story.order.indexOf(hubOf(story, line.beat)) - story.order.indexOf(from);
		}),
	);
	return {value: median(delays), offences: []};
}

type Sites = ReadonlyMap<string, ReadonlyMap<string, Callback>>;

/** The callbacks that a play with a value can meet, by `variable VALUE`, each place once. */
function sitesByValue({plays}: Reading): Sites {
	const sites = new Map<string, Map<string, Callback>>();
	const strangers = new Map<string, Set<string>>();
	for (const {name, values} of VARIABLES)
		for (const value of new Set(
			values.flatMap(each => (typeof each === 'number' ? [String(each)] : each)),
		))
			sites.set(`${name} ${value}`, new Map());
	for (const play of plays)
		for (const callback of callbacksIn(play)) {
			const {variable, line} = callback;
			const key = `${line.place?.file}:${line.place?.line}`;
			const has = (play.values[variable] ?? '').split(', ');
			for (const [name, known] of sites) {
				if (!name.startsWith(`${variable} `)) continue;
				if (has.some(value => name === `${variable} ${value}`)) known.set(key, callback);
				else strangers.set(name, (strangers.get(name) ?? new Set()).add(key));
			}
		}
	// Of a list that holds several values, a value has only what is never met without it.
	for (const {name, values} of VARIABLES) {
		if (!values.some(value => typeof value !== 'number' && value.length > 1)) continue;
		for (const [value, known] of sites)
			if (value.startsWith(`${name} `))
				for (const key of strangers.get(value) ?? []) known.delete(key);
	}
	return sites;
}

const LEAST_SITES = 3;

/** The fewest callbacks that any value of any variable has. */
export function sitesOfEachValue(reading: Reading): Measured {
	const counts = [...sitesByValue(reading)].map(([value, sites]) => ({value, sites}));
	const few = counts.filter(({sites}) => sites.size < LEAST_SITES);
	return {
		value: Math.min(...counts.map(({sites}) => sites.size)),
		offences: few.map(({value, sites}) => ({
			place: {file: 'state.ink', line: 1},
			words: `${value}: ${sites.size} (${[...sites.keys()].join(', ')})`,
		})),
	};
}

/** Values that lack three callbacks of 12 words or more, or one of 40. */
export function thinCallbacks(reading: Reading): Measured {
	return countOf(
		[...sitesByValue(reading)].flatMap(([value, sites]): Offence[] => {
			const words = [...sites.values()].map(callback => callback.words).sort((a, b) => b - a);
			if (words.filter(each => each >= 12).length >= 3 && (words[0] ?? 0) >= 40) return [];
			return [
				{place: undefined, words: `${value}: callbacks of ${words.join(', ') || 'no'} words`},
			];
		}),
	);
}

/** Conditions that read what an earlier beat settled, for each 1,000 words written. */
export function callbacksWritten({story}: Reading): Measured {
	const written = story.lines.reduce((sum, line) => sum + countWords(line.written), 0);
	const read = story.lines.flatMap(({beat, conditions}) =>
		conditions.filter(condition =>
			VARIABLES.some(
				({name, settledIn}) =>
					settledIn !== beat && new RegExp(String.raw`\b${name}\b`, 'u').test(condition),
			),
		),
	);
	return {value: (1000 * read.length) / written, offences: []};
}
