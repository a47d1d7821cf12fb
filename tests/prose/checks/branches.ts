import {mean, percent} from '../figures.ts';
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
