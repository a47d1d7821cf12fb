import {printable} from './printable.ts';
import type {Save} from './save.ts';
import {leaves, OPENING} from './session.ts';
import type {ShelfEntry} from './shelf.ts';
import {parseSpans} from './spans.ts';
import {depthOf, walkTree} from './tree.ts';

/** A save in one line of a list: its story, how far it is, when it was last played. */
function describeEntry(entry: ShelfEntry): string {
	const name = printable(entry.name);
	if ('save' in entry) return `${name}: ${describeSave(entry.save)}`;
	const older = entry.older === undefined ? '' : `; an older copy has ${countChoices(entry.older)}`;
	return `${name}: cannot be read: ${entry.problem}${older}`;
}

/** A numbered list of saves; the numbers can be used for the names. */
export function listEntries(entries: readonly ShelfEntry[]): readonly string[] {
	return entries.map((entry, n) => `${n + 1}. ${describeEntry(entry)}`);
}

function describeSave(save: Save): string {
	const lines = leaves(save).length;
	const parts = [
		printable(save.story.title),
		countChoices({moves: save.moves, tip: save.tip}),
		...(lines > 1 ? [`${lines} lines`] : []),
		dateOf(save),
	];
	return parts.join(', ');
}

/** Everything a save says of itself, and the tree of its choices with its lines numbered. */
export function showSave(save: Save): readonly string[] {
	const {story, start, createdAt, secondsPlayed} = save;
	const version = story.version === '' ? '' : `, version ${printable(story.version)}`;
	return [
		printable(save.name),
		`Story: ${printable(story.title)}${version} (${story.hash.slice(0, 8)})`,
		`Begun ${minute(createdAt)}, last played ${dateOf(save)}, ${duration(secondsPlayed)} in all`,
		...(start.returned === true ? ['The form had come back.'] : []),
		`${countChoices(save)} on the line to the end`,
		'',
		...showTree(save),
	];
}

/** The choices as a tree: a line that was left is indented under the choice it left from. */
export function showTree(save: {
	readonly at: number;
	readonly tip: number;
	readonly moves: readonly {readonly from: number; readonly text: string}[];
}): readonly string[] {
	const ends = leaves(save);
	return walkTree(save).map(({move, level}) => {
		const text = move === OPENING ? 'The beginning' : labelOf(save.moves[move]?.text ?? '');
		const line = ends.indexOf(move) + 1;
		const end = line === 0 ? '' : ` [end of line ${line}]`;
		const here = move === save.at ? ' (stands here)' : '';
		return `${'  '.repeat(level)}${text}${end}${here}`;
	});
}

function labelOf(text: string): string {
	return parseSpans(printable(text).trim())
		.map(span => (span.isStruck ? `[struck: ${span.text}]` : span.text))
		.join('');
}

/** How many choices lead to the end of the line that is held. */
export function countChoices(save: Pick<Save, 'moves' | 'tip'>): string {
	const count = depthOf(save, save.tip);
	return count === 1 ? '1 choice' : `${count} choices`;
}

export function dateOf({updatedAt}: Pick<Save, 'updatedAt'>): string {
	return minute(updatedAt);
}

function minute(instant: string): string {
	return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}

function duration(seconds: number): string {
	const minutes = Math.round(seconds / 60);
	if (minutes < 60) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
	return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}
