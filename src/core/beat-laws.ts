import {type BeatMachine, refuseBeat} from './beats.ts';
import type {ErrorRule} from './report.ts';
import {tagValues} from './tags.ts';

/** A line as the beat laws see it; `piece` says which piece printed a tag. */
export type TaggedLine = {readonly tags: readonly string[]; readonly pieces: readonly number[]};

export type BeatFault = {
	readonly rule: ErrorRule;
	readonly message: string;
	/** The piece that printed the tag; undefined where the passage as a whole is at fault. */
	readonly piece: number | undefined;
};

export type BeatMark = {
	readonly faults: readonly BeatFault[];
	/** The parts of canon that the passage tells. */
	readonly canon: readonly string[];
};

/** Follows one passage through the beat machine, tag by tag. */
export function followBeats(
	machine: BeatMachine,
	beatBefore: string,
	lines: readonly TaggedLine[],
	isEnding: boolean,
): BeatMark {
	const faults: BeatFault[] = [];
	const canon: string[] = [];
	let beat = beatBefore === '' ? undefined : beatBefore;
	for (const {tags, pieces} of lines)
		tags.forEach((tag, at) => {
			for (const next of tagValues([tag], 'beat')) {
				const refusal = refuseBeat(machine, beat, next);
				if (refusal) faults.push({rule: 'beat-order', message: refusal, piece: pieces[at]});
				beat = next;
			}
			for (const id of tagValues([tag], 'canon')) {
				const message = misplacedCanon(machine, id, beat);
				if (message) faults.push({rule: 'canon-order', message, piece: pieces[at]});
				canon.push(id);
			}
		});
	// A beat that the machine does not know was refused when it was entered: that is the one fault.
	const isUnknown = beat !== undefined && !Object.hasOwn(machine.beats, beat);
	if (isEnding && !isUnknown && !(beat !== undefined && machine.beats[beat]?.final)) {
		const message = beat
			? `the story ends in the beat "${beat}", which is not final`
			: 'the story ends before any beat';
		faults.push({rule: 'ending-not-final', message, piece: undefined});
	}
	return {faults, canon};
}

/** Every part of canon that a machine declares. */
export function canonOf(machine: BeatMachine): readonly string[] {
	return Object.values(machine.beats).flatMap(({canon}) => Object.keys(canon));
}

function misplacedCanon(
	machine: BeatMachine,
	id: string,
	beat: string | undefined,
): string | undefined {
	const home = Object.entries(machine.beats).find(([, {canon}]) => Object.hasOwn(canon, id))?.[0];
	if (home === undefined) return `canon ${id} is not in beats.json`;
	if (home === beat) return undefined;
	return `canon ${id} belongs to the beat "${home}" and is told in "${beat ?? 'no beat'}"`;
}
