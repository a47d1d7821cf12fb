import type {BeatMachine} from '../core/beats.ts';
import {endNotes} from '../core/ending.ts';
import {type Entry, entries} from '../core/form.ts';
import {printable} from '../core/printable.ts';
import {passagesSoFar} from '../core/retell.ts';
import type {Session} from '../core/session.ts';
import {layBox, layField, type Setting} from './layout.ts';
import {emptyRow, type Row, rowOf} from './rows.ts';
import {wrapPieces} from './wrap.ts';

/** The whole form, every section with what this telling has put in it. */
export function layForm(
	session: Session,
	machine: BeatMachine | undefined,
	setting: Setting,
): readonly Row[] {
	const filled = entries(passagesSoFar(session).map(({passage}) => passage));
	const sections = sectionsOf(machine, filled);
	return sections.flatMap(({number, heading}, n) => {
		const texts = filled.filter(({section}) => section === number).map(({text}) => printable(text));
		const isBox = n === sections.length - 1 && machine !== undefined;
		return [
			...(n === 0 ? [] : [emptyRow]),
			{
				from: 0,
				pieces: [
					{text: `${number.padStart(2)}  `, look: 'section' as const},
					{text: heading, look: 'heading' as const},
				],
			},
			...(isBox ? indented(layBox(texts, inset(setting))) : layField('', texts.join(' '), setting)),
		];
	});
}

type Section = {readonly number: string; readonly heading: string};

/** The sections of the form in order; without a machine, those that something was entered in. */
function sectionsOf(
	machine: BeatMachine | undefined,
	filled: readonly Entry[],
): readonly Section[] {
	const headings = new Map<string, string>();
	for (const {section, heading} of Object.values(machine?.beats ?? {})) {
		if (/^\d+$/u.test(section) && !headings.has(section)) headings.set(section, heading);
	}
	for (const {section} of filled) if (!headings.has(section)) headings.set(section, '');
	return [...headings].map(([number, heading]) => ({number, heading}));
}

function inset(setting: Setting): Setting {
	return {...setting, width: setting.width - 4};
}

function indented(rows: readonly Row[]): readonly Row[] {
	return rows.map(row => ({
		...row,
		pieces: [{text: '    ', look: 'prose' as const}, ...row.pieces],
	}));
}

/** What follows the last passage: the form as filled in, what was not told, how many were. */
export function layEnd(
	session: Session,
	machine: BeatMachine | undefined,
	tellings: number,
	setting: Setting,
): readonly Row[] {
	const form = layForm(session, machine, setting);
	if (form.length === 0) return [rowOf('The end.', 'heading')];
	const notes = endNotes(session, machine, tellings);
	return [
		rowOf('The form, as filled in', 'heading'),
		rowOf(setting.glyphs.rule.repeat(setting.width), 'section'),
		emptyRow,
		...form,
		emptyRow,
		...notes.flatMap(text => wrapPieces([{text, look: 'chrome'}], setting.width)),
	];
}
