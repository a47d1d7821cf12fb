import {type BeatMark, followBeats} from '../../core/beat-laws.ts';
import type {BeatMachine} from '../../core/beats.ts';
import {type Law, type Mark, markPassage} from '../../core/laws.ts';
import {tagValues} from '../../core/tags.ts';
import type {Observer, Seen} from './story-machine.ts';

type Marks = {readonly laws: readonly Mark[]; readonly beats: BeatMark};

/** What the laws see of each transition, numbered: equal marks share a number. */
export type Watch = {
	readonly observer: Observer;
	markOf(marks: number, law: number): Mark;
	faultsOf(marks: number): BeatMark['faults'];
	canonOf(marks: number): readonly string[];
};

const NO_BEATS: BeatMark = {faults: [], canon: []};

/** Nothing where there is nothing to watch. */
export function watchLaws(
	laws: readonly Law[],
	machine: BeatMachine | undefined,
	knotOf: (piece: number) => string,
): Watch | undefined {
	if (laws.length === 0 && machine === undefined) return undefined;
	const known = new Map<string, number>();
	const byEvent: Map<string, number>[] = [];
	const all: Marks[] = [];
	const variables = [...new Set(laws.flatMap(law => law.variables))];

	function mark({telling, beatBefore, valueAfter}: Seen): Marks {
		const isEnding = telling.stop === 'done' || telling.stop === 'end';
		const entered = telling.lines.flatMap(({tags}) => tagValues(tags, 'beat'));
		const told = {
			lines: telling.lines,
			beat: entered.at(-1) ?? beatBefore,
			knot: knotOf(telling.stoppedAt),
			isEnding,
			choices: telling.offers.map(({text}) => text),
			value: valueAfter,
		};
		const lines = telling.lines.map(({tags}, at) => ({tags, pieces: telling.tagPieces[at] ?? []}));
		return {
			laws: laws.map(law => markPassage(law, told)),
			beats: machine ? followBeats(machine, beatBefore, lines, isEnding) : NO_BEATS,
		};
	}

	function number(marks: Marks): number {
		const key = JSON.stringify(marks);
		const found = known.get(key);
		if (found !== undefined) return found;
		known.set(key, all.length);
		return all.push(marks) - 1;
	}

	const observer: Observer = {
		variables,
		observe(seen) {
			// A passage means the same wherever it is told from the same beat with the same values.
			const values = variables.map(name => seen.valueAfter(name));
			const key = values.length === 0 ? seen.beatBefore : JSON.stringify([seen.beatBefore, values]);
			byEvent[seen.event] ??= new Map();
			const here = byEvent[seen.event] as Map<string, number>;
			const found = here.get(key);
			if (found !== undefined) return found;
			const made = number(mark(seen));
			here.set(key, made);
			return made;
		},
	};
	return {
		observer,
		markOf: (marks, law) => (all[marks] as Marks).laws[law] as Mark,
		faultsOf: marks => (all[marks] as Marks).beats.faults,
		canonOf: marks => (all[marks] as Marks).beats.canon,
	};
}
