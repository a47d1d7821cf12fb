import {mean, median, percent, quantile} from '../figures.ts';
import {countWords, tokensOf} from '../language.ts';
import type {Line, Option, Turn} from '../plays.ts';
import type {Menu, Reading} from '../reading.ts';
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
const LONG_PASSAGES = /^canon: (?:10|11|20|21|22|27|28|29)/u;
const LONGEST_THERE = 340;
const LONGEST_ELSEWHERE = 260;

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

export function mostOptions({menus}: Reading): Measured {
	const most = Math.max(0, ...menus.map(menu => menu.options.length));
	return {value: most, offences: menusWhere(menus, menu => menu.options.length > 4)};
}

export function optionsPerMenu({menus}: Reading): Measured {
	const all = menus.flatMap(menu => Array<number>(menu.times).fill(menu.options.length));
	return {value: mean(all), offences: menusWhere(menus, menu => menu.options.length === 2)};
}

export function singleOptions({menus}: Reading): Measured {
	return shareOfMenus(menus, menu => menu.options.length === 1);
}

const isSpeech = ({label}: Option) => label.trimStart().startsWith('"');
const isEntry = ({label}: Option) => /^\d+:/u.test(label);

/** Labels that are too long for their kind: 9 words and 48 characters, quoted speech 12 and 72. */
export function longLabels({menus}: Reading): Measured {
	return countOf(
		optionsOf(menus)
			.filter(option => {
				const [words, characters] = isSpeech(option) ? [12, 72] : [9, 48];
				return countWords(option.label) > words || option.label.length > characters;
			})
			.map(({place, label}) => ({place, words: label})),
	);
}

export function labelWords({menus}: Reading): Measured {
	return {value: median(optionsOf(menus).map(({label}) => countWords(label))), offences: []};
}

/** Menus in which two labels open with the same word. */
export function sameFirstWords({menus}: Reading): Measured {
	return shareOfMenus(menus, ({options}) => {
		const first = options.map(({label}) => tokensOf(label.replace(/^\d+:/u, ''))[0]);
		return new Set(first).size < first.length;
	});
}

/** A label by which she says nothing and does nothing. */
const SILENT =
	/^(?:say nothing|leave (?:it|that line|it blank)$|leave (?:the|a|that) (?:[\w']+ ){1,2}(?:blank|empty|for \w+)$|keep (?:still|quiet|your head down)|stay (?:still|in line)|wait$|look at your plate)/iu;

/** A label by which she gets out of answering, where the rest of the menu does not tell speech from deed. */
const EVADING = /^(?:leave|go on to|look (?:away|past|hard)|let \w+|wait)\b/iu;

/** Whether a menu lets her keep out of it: a deed beside speech or a form entry, or plain silence. */
export function offersEvasion({options}: Pick<Menu, 'options'>): boolean {
	const deeds = options.filter(option => !isSpeech(option) && !isEntry(option));
	return (
		deeds.some(({label}) => SILENT.test(label) || EVADING.test(label)) ||
		(deeds.length > 0 && deeds.length < options.length)
	);
}

export function evasionOffered({menus}: Reading): Measured {
	const share = shareOfMenus(menus, offersEvasion);
	return {...share, offences: menusWhere(menus, menu => !offersEvasion(menu))};
}

export function silenceOffered({menus}: Reading): Measured {
	return shareOfMenus(menus, ({options}) => options.some(({label}) => SILENT.test(label)));
}

export function sayNothing({story}: Reading): Measured {
	return countOf(
		story.lines
			.filter(({labels}) => labels.some(label => /^say nothing/iu.test(label)))
			.map(({place, labels}) => ({place, words: labels.join(' / ')})),
	);
}

/** Menus whose longest branch is over 5 times its shortest, or whose branches are all of a length. */
export function unbalancedMenus(reading: Reading): Measured {
	const words = branchWords(reading);
	const offences = new Map<string, Offence>();
	let judged = 0;
	for (const {options, place} of reading.menus) {
		const lengths = options.map(option => words.get(keyOf(option)) ?? 0);
		if (lengths.length < 2 || lengths.some(length => length === 0)) continue;
		judged++;
		const [longest, shortest] = [Math.max(...lengths), Math.min(...lengths)];
		if (longest <= 5 * shortest && longest > 1.1 * shortest) continue;
		const shown = lengths.map(length => Math.round(length)).join(' / ');
		offences.set(`${place?.file}:${place?.line}`, {place, words: `branches of ${shown} words`});
	}
	return {value: percent(offences.size, judged), offences: [...offences.values()]};
}

/** Options that have no words of their own: what is told after them is told after another of the menu. */
export function emptyBranches(reading: Reading): Measured {
	const words = branchWords(reading);
	const after = new Map<string, Set<Line | undefined>>();
	for (const {turns} of reading.plays)
		turns.forEach(({menu, taken}, index) => {
			const option = menu[taken ?? -1];
			const next = turns[index + 1]?.lines[0];
			if (option) after.set(keyOf(option), (after.get(keyOf(option)) ?? new Set()).add(next));
		});
	const goOnAlike = (one: Option, other: Option) =>
		[...(after.get(keyOf(one)) ?? [])].some(line => after.get(keyOf(other))?.has(line));
	return countOf(
		reading.menus.flatMap(({options}) =>
			options
				.filter(option => words.get(keyOf(option)) === 0)
				.filter(option => options.some(other => other !== option && goOnAlike(option, other)))
				.map(({place, label}) => ({place, words: label})),
		),
	);
}

/** The mean number of words that taking an option leads to before the branches meet again. */
function branchWords({plays, story}: Reading): ReadonlyMap<string, number> {
	const ends = new Map(
		story.lines.flatMap(({place, choice}) =>
			choice ? [[`${place.file}:${place.line}`, choice.end] as const] : [],
		),
	);
	const lengths = new Map<string, number[]>();
	for (const play of plays)
		play.turns.forEach((turn, index) => {
			const option = turn.taken === undefined ? undefined : turn.menu[turn.taken];
			const place = option?.place;
			const after = play.turns[index + 1];
			if (!option || !place || !after) return;
			const end = ends.get(`${place.file}:${place.line}`) ?? place.line;
			const own = after.lines.filter(
				line =>
					line.place?.file === place.file &&
					line.place.line >= place.line &&
					line.place.line <= end,
			);
			const known = lengths.get(keyOf(option)) ?? [];
			known.push(own.reduce((sum, line) => sum + line.words, 0));
			lengths.set(keyOf(option), known);
		});
	return new Map([...lengths].map(([key, each]) => [key, mean(each)]));
}

function keyOf({place, label}: Option): string {
	return `${place?.file}:${place?.line} ${label}`;
}

function optionsOf(menus: readonly Menu[]): readonly Option[] {
	return [
		...new Map(menus.flatMap(({options}) => options).map(each => [keyOf(each), each])).values(),
	];
}

function menusWhere(menus: readonly Menu[], is: (menu: Menu) => boolean): readonly Offence[] {
	const found = menus
		.filter(is)
		.map(({place, options}): [string, Offence] => [
			`${place?.file}:${place?.line}`,
			{place, words: options.map(({label}) => label).join(' / ')},
		]);
	return [...new Map(found).values()];
}

/** Per hundred menus met in play; the offences are the menus for which it is so. */
function shareOfMenus(menus: readonly Menu[], is: (menu: Menu) => boolean): Measured {
	const all = menus.reduce((sum, menu) => sum + menu.times, 0);
	const some = menus.filter(is).reduce((sum, menu) => sum + menu.times, 0);
	return {value: percent(some, all), offences: menusWhere(menus, is)};
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

/** Two labels in one menu that lead to the same first words: the same words for another reason. */
export function sameWordsOtherReason({story}: Reading): Measured {
	const spoken = story.lines.filter(({choice, written}) => choice && written.startsWith('"'));
	const places = new Map<string, Offence[]>();
	for (const {place, written} of spoken)
		places.set(`${place.file} ${written}`, [
			...(places.get(`${place.file} ${written}`) ?? []),
			{place, words: written},
		]);
	const pairs = [...places.values()].filter(each => each.length > 1);
	return {value: pairs.length, offences: pairs.flatMap(([first]) => (first ? [first] : []))};
}

/** Choices that are withdrawn, and those of them not labelled as a start. */
export function withdrawnChoices({story}: Reading): Measured {
	const withdrawn = story.lines.filter(({choice, tags}) => choice && tags.includes('withdrawn'));
	return {
		value: withdrawn.length,
		offences: withdrawn.map(({place, labels}) => ({place, words: labels.join(' / ')})),
	};
}

export function withdrawnWithoutStart({story}: Reading): Measured {
	return countOf(
		story.lines
			.filter(
				({choice, tags, labels}) =>
					choice &&
					tags.includes('withdrawn') !== labels.some(label => /^Start (?:to|a)\b/u.test(label)),
			)
			.map(({place, labels}) => ({place, words: labels.join(' / ')})),
	);
}
