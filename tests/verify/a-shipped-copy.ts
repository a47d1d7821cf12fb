import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A change in one file of the story: what stands there exactly once, and what stands there instead. */
export type Edit = {readonly file: string; readonly was: string; readonly is: string};

export type Copy = {
	/** Where the copy begins: earlier beats are neither told nor asked for. */
	readonly from: string;
	readonly edits: readonly Edit[];
};

type Beats = {
	start: string;
	starts: unknown;
	beats: {[id: string]: unknown};
};

/** What the beats before the copy's first one would have settled. */
const SETTLED = {
	went: 'WATCHED',
	told: '(GATE, SPELLING)',
	hung: 'NOT',
	kept: 'HOOK',
	hair: 'TRUE',
	unsaid: 'HIM',
	gave: 'COMPANY',
	candour: '1',
};

/**
 * Copies the shipped story into a folder of its own, begun at a later beat and changed as told, and
 * gives the path of its main file. Throws where an edit does not apply exactly once.
 */
export function writeShippedCopy({from, edits}: Copy): string {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'shipped-copy-'));
	fs.cpSync('story', folder, {recursive: true});
	const settled = Object.entries(SETTLED).map(([name, value]) => `~ ${name} = ${value}\n`);
	edit(folder, {file: 'main.ink', was: '-> form\n', is: `${settled.join('')}-> ${from}\n`});
	for (const beat of beginAt(path.join(folder, 'beats.json'), from))
		dropScene(path.join(folder, 'main.ink'), beat);
	for (const each of edits) edit(folder, each);
	return path.join(folder, 'main.ink');
}

/** The line, from 1, on which a text stands in a file of the copy. */
export function lineIn(main: string, file: string, text: string): number {
	const lines = fs.readFileSync(path.join(path.dirname(main), file), 'utf8').split('\n');
	const at = lines.findIndex(line => line.includes(text));
	if (at === -1) throw new Error(`${file} has no line with "${text}".`);
	return at + 1;
}

function edit(folder: string, {file, was, is}: Edit): void {
	const whole = path.join(folder, file);
	const parts = fs.readFileSync(whole, 'utf8').split(was);
	if (parts.length !== 2) throw new Error(`"${was}" stands ${parts.length - 1} times in ${file}.`);
	fs.writeFileSync(whole, parts.join(is));
}

/** Keeps the beats from the first one on, in the order of the file; gives those that are left out. */
function beginAt(file: string, from: string): readonly string[] {
	const machine = JSON.parse(fs.readFileSync(file, 'utf8')) as Beats;
	const ids = Object.keys(machine.beats);
	const kept = ids.slice(ids.indexOf(from)).map(id => [id, machine.beats[id]]);
	const changed = {...machine, start: from, starts: [{}], beats: Object.fromEntries(kept)};
	fs.writeFileSync(file, JSON.stringify(changed));
	return ids.slice(0, ids.indexOf(from));
}

function dropScene(main: string, beat: string): void {
	const text = fs.readFileSync(main, 'utf8');
	fs.writeFileSync(main, text.replace(`INCLUDE scenes/${beat}.ink\n`, ''));
}
