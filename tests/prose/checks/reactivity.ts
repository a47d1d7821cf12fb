import {diffArrays} from 'diff';
import {uniformInt} from 'pure-rand/distribution/uniformInt';
import {mersenne} from 'pure-rand/generator/mersenne';
import {tagValue} from '../../../src/core/tags.ts';
import {median} from '../figures.ts';
import {countWords} from '../language.ts';
import {type Line, type Option, type Play, type Player, steadyPlayer} from '../plays.ts';
import type {Reading} from '../reading.ts';
import {countOf, type Measured, type Offence} from '../standard.ts';
import {hubOf, inkOf, type StoryInHand, VARIABLES} from '../story-in-hand.ts';

const FIRST_WORDS = 400;
/** A choice must show by the end of the first words; one taken in their last sixty may show after. */
const CHOSEN_WITHIN = 340;

/** Choices that two plays took differently, early on, and both read the same. */
export function samenessAtFirst({plays}: Reading): Measured {
	const tellings = new Map<string, readonly Option[]>();
	const offences = new Map<string, Offence>();
	for (const play of plays) {
		const {text, taken} = openingOf(play);
		const before = tellings.get(text) ?? taken;
		tellings.set(text, before);
		const at = taken.findIndex((option, index) => option.path !== before[index]?.path);
		for (const option of at === -1 ? [] : [taken[at], before[at]])
			if (option)
				offences.set(option.path, {
					place: option.place,
					words: `${option.label}: reads like another`,
				});
	}
	return countOf([...offences.values()]);
}

/** The first words of a play, and the options taken before most of them were told. */
function openingOf({turns}: Play): {readonly text: string; readonly taken: readonly Option[]} {
	const taken: Option[] = [];
	let text = '';
	for (const {lines, menu, taken: index} of turns) {
		text += lines.map(line => `${line.text}\n`).join('');
		const option = menu[index ?? -1];
		const words = countWords(text);
		if (option && words <= CHOSEN_WITHIN) taken.push(option);
		if (words >= FIRST_WORDS) break;
	}
	return {text: text.split(/\s+/u).slice(0, FIRST_WORDS).join(' '), taken};
}

/** Beats from the moon on that read the same for two players who always take opposite options. */
export function samenessOfOpposites(reading: Reading): Measured {
	const {story, teller} = reading;
	const offences: Offence[] = [];
	const opposite: readonly (readonly [Player, Player])[] = [
		[() => 0, menu => menu.length - 1],
		[(menu, turn) => turn % menu.length, (menu, turn) => (turn + 1) % menu.length],
	];
	for (const [one, other] of opposite)
		for (const start of story.machine.starts) {
			const [a, b] = [teller.play(one, start), teller.play(other, start)];
			for (const beat of story.order.slice(story.order.indexOf('moon')))
				if (textOf(story, a, beat) === textOf(story, b, beat))
					offences.push({place: undefined, words: `${beat} reads the same both ways`});
		}
	return countOf(offences);
}

function textOf(story: StoryInHand, play: Play, beat: string): string {
	return play.lines
		.filter(line => hubOf(story, line.beat) === beat)
		.map(line => line.text)
		.join('\n');
}

const CONTROLLED_PAIRS = 4;
const LEAST_WORDS_CHANGED = 60;

export type ValueChange = {
	readonly variable: string;
	readonly values: string;
	readonly words: number;
};

/** For each two values of each variable: the fewest words that changing only it changes, over some plays. */
export function valueChanges({story, teller}: Reading): readonly ValueChange[] {
	return VARIABLES.flatMap(({name, settledIn, values}) => {
		const beat = story.order[story.order.indexOf(settledIn) + 1] ?? '';
		const worst = new Map<string, number>();
		for (let seed = 1; seed <= CONTROLLED_PAIRS; seed++) {
			const rest = anySettled(seed);
			const plays = values.map(value =>
				teller
					.play(steadyPlayer(seed), {}, {beat, settled: {...rest, [name]: value}})
					.lines.map(line => line.text),
			);
			plays.forEach((one, a) => {
				plays.slice(a + 1).forEach((other, b) => {
					if (isAlike(values[a], values[a + 1 + b])) return;
					const pair = [values[a], values[a + 1 + b]].map(each => inkOf(each ?? 0)).join(' and ');
					worst.set(pair, Math.min(worst.get(pair) ?? Infinity, wordsChanged(one, other)));
				});
			});
		}
		return [...worst].map(([pair, words]) => ({variable: name, values: pair, words}));
	});
}

/** Slips used: the story tells none, some and all three apart, and one from two by hardly more than a word. */
function isAlike(one: unknown, other: unknown): boolean {
	return one === 1 && other === 2;
}

export function valueCoverage(reading: Reading): Measured {
	const changes = [...valueChanges(reading)].sort((a, b) => a.words - b.words);
	const short = changes.filter(({words}) => words < LEAST_WORDS_CHANGED);
	return {
		value: changes[0]?.words ?? 0,
		offences: short.map(({variable, values, words}) => ({
			place: {file: 'state.ink', line: 1},
			words: `${variable}: ${values} change ${words} words`,
		})),
	};
}

/** One value of each variable, drawn by the seed. Slips are left unused, so that they stay on offer. */
function anySettled(seed: number): {readonly [variable: string]: readonly string[] | number} {
	const generator = mersenne(seed);
	return Object.fromEntries(
		VARIABLES.filter(({name}) => name !== 'candour').map(({name, values}) => [
			name,
			values[uniformInt(generator, 0, values.length - 1)] ?? 0,
		]),
	);
}

/** Words of either text that the other has not, in order; the larger of the two numbers. */
export function wordsChanged(one: readonly string[], other: readonly string[]): number {
	let changed = 0;
	let [removed, added]: [string[], string[]] = [[], []];
	const settle = () => {
		const [before, after] = [removed, added].map(lines => lines.join(' ').split(/\s+/u));
		const words = diffArrays(before ?? [], after ?? []);
		const count = (is: 'removed' | 'added') =>
			words
				.filter(part => part[is])
				.reduce((sum, part) => sum + countWords(part.value.join(' ')), 0);
		changed += Math.max(count('removed'), count('added'));
		[removed, added] = [[], []];
	};
	for (const part of diffArrays([...one], [...other])) {
		if (part.removed) removed.push(...part.value);
		else if (part.added) added.push(...part.value);
		else settle();
	}
	settle();
	return changed;
}

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
