import {diffArrays} from 'diff';
import {uniformInt} from 'pure-rand/distribution/uniformInt';
import {mersenne} from 'pure-rand/generator/mersenne';
import {countWords} from '../language.ts';
import {type Option, type Play, type Player, steadyPlayer} from '../plays.ts';
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
function valueChanges({story, teller}: Reading): readonly ValueChange[] {
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
