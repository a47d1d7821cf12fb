import type {Finding, Report, Rule} from '../../src/core/report.ts';
import {tagValues} from '../../src/core/tags.ts';
import type {Reading} from './reading.ts';
import type {Offence} from './standard.ts';
import {hubOf} from './story-in-hand.ts';

/** What must be so on every path of the story, and where it is not. */
export type EveryPath = {
	/** Parts of canon that some path does not tell, or tells in another beat than the machine says. */
	readonly canonMissing: readonly Offence[];
	/** Paths that end elsewhere than in the final beat, or break. */
	readonly badEnds: readonly Offence[];
	/** Printable pieces of the source that no path tells. */
	readonly unseen: readonly Offence[];
};

/**
 * What the plays show of every path: a sample, quick enough for every look at the figures. What the
 * verifier proves of the same stands in `everyPathProved`.
 */
export function everyPathInPlays(reading: Omit<Reading, 'everyPath'>): EveryPath {
	const {plays, coverage} = reading;
	return {
		canonMissing: missingCanon(reading),
		badEnds: plays.flatMap(play => {
			const end = play.lines.at(-1);
			const isFinal = reading.story.machine.beats[end?.beat ?? '']?.final === true;
			const fault = play.faults[0];
			if (isFinal && fault === undefined) return [];
			return [{place: end?.place, words: fault ?? `a play ends in ${end?.beat ?? 'no beat'}`}];
		}),
		unseen: coverage
			.filter(({plays, place}) => plays === 0 && place?.file.startsWith('scenes/') === true)
			.map(({place, text}) => ({place, words: text.slice(0, 60)})),
	};
}

const CANON_RULES: readonly Rule[] = ['canon-missing', 'canon-order', 'beat-order'];
const UNREACHED_RULES: readonly Rule[] = ['unreached-line', 'unreached-choice', 'unreached-knot'];

/** What the verifier found on its walk through every state. A law that is broken counts as a bad end. */
export function everyPathProved({findings}: Pick<Report, 'findings'>): EveryPath {
	const offencesOf = (is: (finding: Finding) => boolean) =>
		findings.filter(is).map(({spot, message}) => ({place: spot.place, words: message}));
	return {
		canonMissing: offencesOf(({rule}) => CANON_RULES.includes(rule)),
		badEnds: offencesOf(({rule, severity}) => severity === 'error' && !CANON_RULES.includes(rule)),
		unseen: offencesOf(({rule}) => UNREACHED_RULES.includes(rule)),
	};
}

function missingCanon({story, plays}: Omit<Reading, 'everyPath'>): readonly Offence[] {
	const offences = new Map<string, Offence>();
	const due = Object.entries(story.machine.beats).flatMap(([beat, {canon}]) =>
		Object.keys(canon).map(id => ({beat, id})),
	);
	for (const play of plays) {
		const told = play.lines.flatMap(line => tagValues(line.tags, 'canon').map(id => ({id, line})));
		for (const {beat, id} of due)
			if (!told.some(each => each.id === id && hubOf(story, each.line.beat) === beat))
				offences.set(id, {place: undefined, words: `${id} is not told in ${beat} by every play`});
		for (const {id, line} of told)
			if (!due.some(each => each.id === id))
				offences.set(`${id} ${line.beat}`, {place: line.place, words: `there is no canon ${id}`});
	}
	return [...offences.values()];
}
