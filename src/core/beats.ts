import * as v from 'valibot';
import type {Start} from './model.ts';

/** One node of the beat machine. `when` is where Kathy is: at her table, or in what she remembers. */
export type Beat = {
	readonly section: string;
	readonly heading: string;
	readonly when: 'present' | 'past';
	readonly within?: string | undefined;
	readonly next: readonly string[];
	readonly final?: boolean | undefined;
	/** The facts that must be told in this beat: id to sentence. */
	readonly canon: {readonly [id: string]: string};
};

export type BeatMachine = {
	/** Whose alterations the form shows: what stands beside struck words. */
	readonly initials?: string | undefined;
	readonly start: string;
	readonly starts: readonly Start[];
	readonly beats: {readonly [id: string]: Beat};
};

export type BadBeats = {readonly problem: string};

const name = v.pipe(v.string(), v.regex(/^\w+$/u, 'a beat id is letters, digits and underscores'));

const beat = v.strictObject({
	section: v.optional(v.string(), ''),
	heading: v.optional(v.string(), ''),
	when: v.optional(v.picklist(['present', 'past']), 'present'),
	within: v.optional(name),
	next: v.optional(v.array(name), []),
	final: v.optional(v.boolean()),
	canon: v.optional(v.record(v.string(), v.string()), {}),
});

const machine = v.strictObject({
	initials: v.optional(v.string()),
	start: name,
	starts: v.optional(
		v.pipe(
			v.array(v.record(v.string(), v.union([v.boolean(), v.number(), v.string()]))),
			v.minLength(1),
		),
		[{}],
	),
	beats: v.record(name, beat),
});

/** Reads beats.json. Every id it names must be a beat of its own, and some final beat must be reachable. */
export function parseBeats(text: string): BeatMachine | BadBeats {
	const parsed = parseJson(text);
	if ('problem' in parsed) return parsed;
	const result = v.safeParse(machine, parsed.value);
	if (!result.success) return {problem: describeIssue(result.issues[0])};
	return checkBeats(result.output);
}

function parseJson(text: string): {value: unknown} | BadBeats {
	try {
		return {value: JSON.parse(text)};
	} catch (error) {
		return {problem: `it is not JSON: ${(error as Error).message}`};
	}
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
	const where = v.getDotPath(issue);
	return where ? `at ${where}: ${issue.message}` : issue.message;
}

function checkBeats(machine: BeatMachine): BeatMachine | BadBeats {
	const isBeat = (id: string) => Object.hasOwn(machine.beats, id);
	if (!isBeat(machine.start))
		return {problem: `its start, "${machine.start}", is not one of its beats`};
	for (const [id, beat] of Object.entries(machine.beats)) {
		const stranger = [...beat.next, ...(beat.within ? [beat.within] : [])].find(id => !isBeat(id));
		if (stranger !== undefined)
			return {problem: `the beat "${id}" names "${stranger}", which is not a beat`};
		if (beat.final && beat.next.length > 0)
			return {problem: `the final beat "${id}" leads on to "${beat.next[0]}"`};
	}
	const reached = reachableBeats(machine);
	const lost = Object.keys(machine.beats).find(id => !reached.has(id));
	if (lost !== undefined)
		return {problem: `no way leads from "${machine.start}" to the beat "${lost}"`};
	return machine;
}

function reachableBeats({start, beats}: BeatMachine): ReadonlySet<string> {
	const reached = new Set([start]);
	for (const id of reached) for (const next of beats[id]?.next ?? []) reached.add(next);
	return reached;
}

/** Why the machine has no way from one beat to the other; undefined where it has one. Staying is no move. */
export function refuseBeat(
	{start, beats}: BeatMachine,
	from: string | undefined,
	to: string,
): string | undefined {
	if (!Object.hasOwn(beats, to)) return `the beat "${to}" is not in beats.json`;
	if (from === undefined) {
		return to === start ? undefined : `the story opens with the beat "${to}", not with "${start}"`;
	}
	if (from === to || beats[from]?.next.includes(to)) return undefined;
	return `the beat "${from}" does not lead to the beat "${to}"`;
}

/** Whether a typed word means the beat: by its id, or by its section of the form. */
export function isMeant(id: string, word: string, machine: BeatMachine | undefined): boolean {
	const wanted = word.trim().toLowerCase();
	if (wanted === '') return false;
	return id === wanted || machine?.beats[id]?.section.toLowerCase() === wanted;
}

/** A beat as the form calls it: `3  Schooling and aptitudes`, or `Tuesday, not on the form`. */
export function nameBeat({section, heading}: Pick<Beat, 'section' | 'heading'>): string {
	if (isOnForm(section)) return `${section}  ${heading}`;
	if (section === '' || heading === '') return section + heading;
	return `${section}, ${lowerFirst(heading)}`;
}

/** A part of the form as transcripts head it: `1. Name and age`. */
export function titleOf({section, heading}: Pick<Beat, 'section' | 'heading'>): string {
	return [section, heading].filter(part => part !== '').join('. ');
}

/** Whether a section is one of the form's own, which are numbered. */
export function isOnForm(section: string): boolean {
	return /^\d+$/u.test(section);
}

function lowerFirst(text: string): string {
	return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}
