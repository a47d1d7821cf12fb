import {mean, percent} from '../figures.ts';
import {speechIn} from '../language.ts';
import type {Line, Option} from '../plays.ts';
import type {Reading} from '../reading.ts';
import {countOf, type Measured, type Offence} from '../standard.ts';

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
	const after = firstLines(reading);
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

/** The lines that are told first after an option, by what else was chosen before. */
function firstLines({plays}: Reading): ReadonlyMap<string, ReadonlySet<Line>> {
	const after = new Map<string, Set<Line>>();
	for (const {turns} of plays)
		turns.forEach(({menu, taken}, index) => {
			const option = menu[taken ?? -1];
			const [next] = turns[index + 1]?.lines ?? [];
			if (option && next)
				after.set(keyOf(option), (after.get(keyOf(option)) ?? new Set()).add(next));
		});
	return after;
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

/** Menus in which two options have her say the same words: the same words for another reason. */
export function sameWordsOtherReason(reading: Reading): Measured {
	const after = firstLines(reading);
	const saidFirst = (option: Option) => {
		const [line] = after.get(keyOf(option)) ?? [];
		return line?.standing.startsWith('"') ? speechIn(line.standing)[0] : undefined;
	};
	const found = new Map<string, Offence>();
	for (const {options, place} of reading.menus) {
		const said = options.map(saidFirst).filter(speech => speech !== undefined);
		const twice = said.find((speech, at) => said.indexOf(speech) < at);
		if (twice !== undefined) found.set(`${place?.file}:${place?.line}`, {place, words: twice});
	}
	return countOf([...found.values()]);
}
