import type {Place} from '../../src/core/model.ts';
import {type EveryPath, everyPathInPlays} from './every-path.ts';
import {
	curiousPlayer,
	type Line,
	type Option,
	openTeller,
	type Play,
	randomPlayer,
	type Teller,
} from './plays.ts';
import {compileWhole, hubOf, type StoryInHand} from './story-in-hand.ts';

/** All that the checks look at: the source, and what a number of plays told of it. */
export type Reading = {
	readonly story: StoryInHand;
	/** Tells more plays of the same story. */
	readonly teller: Teller;
	/** Seeded plays with every option equally likely, from both starts in turn. */
	readonly plays: readonly Play[];
	/** Every line told in any play, with the number of times it was told. */
	readonly told: ReadonlyMap<Line, number>;
	readonly wordsRead: number;
	readonly menus: readonly Menu[];
	/** Pieces of text and the plays that told them, curious plays included. */
	readonly coverage: ReturnType<Teller['coverage']>;
	/** The same, of the random plays alone. */
	readonly randomCoverage: ReturnType<Teller['coverage']>;
	/** What is so on every path, or as much of it as the plays show. */
	readonly everyPath: EveryPath;
};

/** A menu as it stands in the source; seen with different options, it is several. */
export type Menu = {
	readonly beat: string;
	readonly place: Place | undefined;
	readonly options: readonly Option[];
	readonly times: number;
};

/** Plays beside the random ones that go where plays went least: they show only what can be seen at all. */
const MOST_CURIOUS_PLAYS = 60;

export function readPlays(story: StoryInHand, plays: number): Reading {
	const teller = openTeller(compileWhole(story));
	const starts = story.machine.starts;
	const startOf = (n: number) => starts[n % starts.length] ?? {};
	const told = Array.from({length: plays}, (_, n) => teller.play(randomPlayer(n + 1), startOf(n)));
	const randomCoverage = teller.coverage();
	const curious = curiousPlayer(1);
	const isAllSeen = () => teller.coverage().every(piece => piece.plays > 0);
	for (let n = 0; n < MOST_CURIOUS_PLAYS && !isAllSeen(); n++) teller.play(curious, startOf(n));
	const reading = {
		story,
		teller,
		plays: told,
		told: countLines(told),
		wordsRead: told.reduce((sum, play) => sum + play.words, 0),
		menus: menusOf(story, told),
		coverage: teller.coverage(),
		randomCoverage,
	};
	return {...reading, everyPath: everyPathInPlays(reading)};
}

function countLines(plays: readonly Play[]): ReadonlyMap<Line, number> {
	const counts = new Map<Line, number>();
	for (const play of plays)
		for (const line of play.lines) counts.set(line, (counts.get(line) ?? 0) + 1);
	return counts;
}

function menusOf(story: StoryInHand, plays: readonly Play[]): readonly Menu[] {
	const menus = new Map<string, Menu>();
	for (const play of plays)
		for (const {menu, beat} of play.turns) {
			if (menu.length === 0) continue;
			const key = menu.map(option => `${option.path} ${option.label}`).join('\n');
			const known = menus.get(key);
			menus.set(key, {
				beat: hubOf(story, beat),
				place: menu[0]?.place,
				options: menu,
				times: (known?.times ?? 0) + 1,
			});
		}
	return [...menus.values()];
}
