import type {BeatMachine} from '../core/beats.ts';
import type {Session} from '../core/session.ts';
import {filledForm} from '../core/transcript-form.ts';
import {layBox, layField, type Setting} from './layout.ts';
import {emptyRow, type Row, rowOf} from './rows.ts';
import {wrapPieces} from './wrap.ts';

/** The whole form, every section with what this telling has put in it. */
export function layForm(
	session: Session,
	machine: BeatMachine | undefined,
	setting: Setting,
): readonly Row[] {
	const sections = filledForm(session, machine);
	return sections.flatMap(({section, heading, entries}, n) => {
		const isBox = n === sections.length - 1 && machine !== undefined;
		return [
			...(n === 0 ? [] : [emptyRow]),
			{
				from: 0,
				pieces: [
					{text: `${section.padStart(2)}  `, look: 'section' as const},
					{text: heading, look: 'heading' as const},
				],
			},
			...(isBox
				? indented(layBox(entries, inset(setting)))
				: layField('', entries.join(' '), setting)),
		];
	});
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

/** What follows the last passage: the form as filled in, and what there is to be said of it. */
export function layEnd(
	session: Session,
	machine: BeatMachine | undefined,
	notes: readonly string[],
	setting: Setting,
): readonly Row[] {
	const form = layForm(session, machine, setting);
	if (form.length === 0) return [rowOf('The end.', 'heading')];
	return [
		rowOf('The form, as filled in', 'heading'),
		rowOf(setting.glyphs.rule.repeat(setting.width), 'section'),
		emptyRow,
		...form,
		emptyRow,
		...notes.flatMap(text => wrapPieces([{text, look: 'chrome'}], setting.width)),
	];
}
