import wrapAnsi from 'wrap-ansi';
import {type BeatMachine, titleOf} from '../core/beats.ts';
import type {Earlier} from '../core/earlier.ts';
import type {Entry} from '../core/form.ts';
import type {Game} from '../core/game.ts';
import type {Choice, Fault, Line, Passage} from '../core/model.ts';
import {printable} from '../core/printable.ts';
import {current} from '../core/session.ts';
import {parseSpans} from '../core/spans.ts';
import {hasTag, tagValues} from '../core/tags.ts';
import {wrapLines} from './wrap-lines.ts';

export type Layout = {
	/** How wide lines are broken; undefined leaves every paragraph in one piece. */
	readonly width: number | undefined;
	/** What stands beside an alteration. */
	readonly initials?: string | undefined;
	/** Marks choices taken in an earlier telling with a note. */
	readonly known?: {readonly isTaken: (choice: Choice) => boolean; readonly note: string};
};

/** A passage as plain text: section headings, paragraphs, spent options; a blank line after each. */
export function formatPassage(
	passage: Passage,
	machine: BeatMachine | undefined,
	layout: Layout,
): string {
	const blocks = passage.lines.flatMap(line => [
		...tagValues(line.tags, 'beat').flatMap(id => formatHeading(id, machine)),
		...formatLine(line, layout),
	]);
	return blocks.map(block => `${block}\n\n`).join('');
}

function formatHeading(id: string, machine: BeatMachine | undefined): string[] {
	const beat = machine?.beats[id];
	if (!beat || beat.within !== undefined) return [];
	return [titleOf(beat)];
}

function formatLine(line: Line, layout: Layout): string[] {
	const text = plainText(line.text, layout);
	const shown = text === '' ? [] : [hasTag(line.tags, 'box') ? boxed(text) : broken(text, layout)];
	return [...shown, ...tagValues(line.tags, 'spent').map(option => `Spent: ${printable(option)}`)];
}

/** Where and why the story broke. */
export function formatFault({message, place}: Fault): string {
	const where = place ? `${place.file}:${place.line}: ` : '';
	return `${printable(`The story broke here: ${where}${message}`)}\n\n`;
}

/** The choices as a numbered list; each says in a word what kind of doing it is. */
export function formatChoices(choices: readonly Choice[], layout: Layout): string {
	const {known} = layout;
	const lines = choices.map((choice, n) => {
		const note = known?.isTaken(choice) ? ` (${known.note})` : '';
		return `${n + 1}. ${describeChoice(choice, layout)}${note}`;
	});
	return lines.map(line => `${broken(line, layout)}\n`).join('');
}

function describeChoice({text}: Choice, layout: Layout): string {
	const label = plainText(text, layout);
	if (label.startsWith('"')) return `Say ${label}`;
	if (/^\d+: /u.test(label)) return `Write ${label}`;
	return label;
}

/** The filled form, a line for each entry. */
export function formatForm(entries: readonly Entry[], layout: Layout): string {
	if (entries.length === 0) return 'Nothing is on the form yet.\n';
	return entries
		.map(({section, text}) => `${broken(`${section}: ${printable(text)}`, layout)}\n`)
		.join('');
}

/** Section 8 as a box that any terminal and any screen reader can take: two rules and the words. */
function boxed(text: string): string {
	const lines = wrapAnsi(text, 36).split('\n');
	const width = Math.max(...lines.map(line => line.length));
	const rule = `+${'-'.repeat(width + 2)}+`;
	return [rule, ...lines.map(line => `| ${line.padEnd(width)} |`), rule].join('\n');
}

/** `Tuesday [altered: Friday, K.H.]`: an alteration and what stands in its place, in words. */
export function plainText(text: string, {initials}: Pick<Layout, 'initials'>): string {
	const by = initials === undefined ? '' : `, ${initials}`;
	const spans = parseSpans(printable(text).trim());
	return spans
		.map(({text, isStruck}, n) => {
			if (isStruck) return text;
			if (!spans[n - 1]?.isStruck) return text;
			const [, space = '', word = '', rest = ''] =
				/^(\s*)(\S*?)([,.;:!?]*(?:\s.*)?)$/su.exec(text) ?? [];
			return word === '' ? text : `${space} [altered: ${word}${by}]${rest}`.replace(/^ +/u, ' ');
		})
		.join('');
}

/** What the rest of a plain line hangs behind: an indent, a number, a dash. */
const LEAD = /^ *(?:\d+[.:] |- )?/u;

/** Lines that are no wider than they may be. */
export function broken(text: string, {width}: Layout): string {
	return width === undefined ? text : wrapLines(text, width, LEAD);
}

/** What the player has before them: the passage, then the choices. */
export function formatScene(game: Game, layout: Layout): string {
	const {session, machine} = game;
	const {passage} = current(session);
	const choices = formatChoices(passage.choices, {...layout, ...marksOf(game)});
	return formatPassage(passage, machine, layout) + (choices === '' ? '' : `${choices}\n`);
}

/** What marks the choices of earlier tellings, where the player wants them marked. */
function marksOf({settings, session, earlier}: Game): Pick<Layout, 'known'> {
	if (settings.marks === 'off') return {};
	const known = earliers.get(earlier) ?? earlier();
	earliers.set(earlier, known);
	const note = session.start.returned === true ? 'already sent' : 'taken before';
	return {known: {isTaken: known.isTaken, note}};
}

/** The shelf is read once for each game, not for each passage. */
const earliers = new WeakMap<Game['earlier'], Earlier>();
