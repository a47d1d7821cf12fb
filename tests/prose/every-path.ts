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
 * What the plays show of every path: all that can be said until the verifier has walked the story.
 * Its result, in this shape, takes the place of this one: it is then the proof, and not a sample.
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
