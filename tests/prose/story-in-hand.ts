import fs from 'node:fs';
import path from 'node:path';
import {type Beat, type BeatMachine, parseBeats} from '../../src/core/beats.ts';
import type {SourceMap} from '../../src/core/model.ts';
import {compileStory, formatIssue} from '../../src/narrator/compile.ts';
import {type InkLine, parseInk} from './ink-lines.ts';

/** The story as its files stand. */
export type StoryInHand = {
	readonly machine: BeatMachine;
	/** The beats of the form, in the order of play, without those inside the hub. */
	readonly order: readonly string[];
	readonly cast: readonly string[];
	/** The names of all variables, lists too. */
	readonly variables: readonly string[];
	readonly files: ReadonlyMap<string, string>;
	/** The lines of every ink file, in the order of play. */
	readonly lines: readonly InkLine[];
};

const MAIN = 'main.ink';

export type Compiled = {
	readonly json: string;
	readonly map: SourceMap;
	readonly variables: readonly string[];
};

/** A variable of the story: the beat by whose end it is settled, and every value it can have then. */
export type StoryVariable = {
	readonly name: string;
	readonly settledIn: string;
	readonly values: readonly (readonly string[] | number)[];
};

const oneOf = (...items: readonly string[]) => items.map(item => [item]);

/** The eight variables of the story, in the order in which they are settled. */
export const VARIABLES: readonly StoryVariable[] = [
	{name: 'went', settledIn: 'moon', values: oneOf('JOINED', 'WATCHED', 'WENT')},
	{
		name: 'told',
		settledIn: 'evenings',
		values: [
			['GATE', 'COALMAN'],
			['GATE', 'SPELLING'],
			['GATE', 'POWER_CUT'],
			['COALMAN', 'SPELLING'],
			['COALMAN', 'POWER_CUT'],
			['SPELLING', 'POWER_CUT'],
		],
	},
	{name: 'hung', settledIn: 'madame', values: oneOf('TAKEN', 'NOT', 'WONTSAY')},
	{name: 'kept', settledIn: 'afterwards', values: oneOf('HOOK', 'MITTEN', 'BOOK')},
	{name: 'hair', settledIn: 'cottages', values: oneOf('LEVEL', 'TRUE', 'PEGS')},
	{name: 'unsaid', settledIn: 'becoming_a_carer', values: oneOf('GOING', 'RUTH', 'HIM')},
	// Slips are used to the end; the first beat to read how many is the one after this.
	{name: 'candour', settledIn: 'becoming_a_carer', values: [0, 1, 2, 3]},
	{name: 'gave', settledIn: 'ruth', values: oneOf('PARDON', 'COMPANY', 'SILENCE')},
];

/** The value as ink writes it. */
export function inkOf(value: StoryVariable['values'][number]): string {
	if (typeof value === 'number') return String(value);
	return value.length === 1 ? String(value[0]) : `(${value.join(', ')})`;
}

/** The text of a file of the story, by its name relative to the story's folder. Throws where there is none. */
export type ReadFile = (file: string) => string;

const fromStoryFolder: ReadFile = file => fs.readFileSync(path.join('story', file), 'utf8');

/** Reads the story that ships, or another. Throws where beats.json is no beat machine or a file is not there. */
export function readStory(read: ReadFile = fromStoryFolder): StoryInHand {
	const machine = parseBeats(read('beats.json'));
	if ('problem' in machine) throw new Error(`beats.json: ${machine.problem}.`);
	const included = [...read(MAIN).matchAll(/^INCLUDE\s+(\S+)/gmu)].map(match => match[1] ?? '');
	const files = new Map([MAIN, ...included].map(file => [file, read(file)]));
	return {
		machine,
		order: orderOf(machine.beats),
		cast: Object.keys(JSON.parse(read('cast.json'))),
		variables: [...read('state.ink').matchAll(/^(?:VAR|LIST)\s+(\w+)/gmu)].map(
			([, name]) => name ?? '',
		),
		files,
		lines: included.flatMap(file => parseInk(file, files.get(file) ?? '')),
	};
}

/** Compiles the story, told from its beginning or, with `opening`, from other ink. Throws what the compiler says. */
export function compileWhole(story: StoryInHand, opening?: string): Compiled {
	const main = story.files.get(MAIN) ?? '';
	const opened = opening === undefined ? main : main.replace(/^->.*$/mu, opening);
	const {
		story: compiled,
		map,
		issues,
	} = compileStory(MAIN, file => (file === MAIN ? opened : story.files.get(file)));
	const errors = issues.filter(issue => issue.severity === 'error');
	if (compiled === undefined || errors.length > 0)
		throw new Error(`The story does not compile:\n${errors.map(formatIssue).join('\n')}`);
	return {json: compiled.json, map, variables: story.variables};
}

/** The top-level beats as the machine's `next` arrows lead through them. */
function orderOf(beats: {readonly [id: string]: Beat}): readonly string[] {
	return Object.keys(beats).filter(id => beats[id]?.within === undefined);
}

export function sceneOf(beat: string): string {
	return `scenes/${beat}.ink`;
}

/** The scene that a beat stands in: a beat of the hub is told in the hub's own file. */
export function hubOf({machine}: StoryInHand, beat: string): string {
	return machine.beats[beat]?.within ?? beat;
}
