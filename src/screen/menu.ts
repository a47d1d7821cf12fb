import {shapeOf} from '../core/choice-shape.ts';
import type {Choice} from '../core/model.ts';
import {printable} from '../core/printable.ts';
import {hang, proseOf, type Setting} from './layout.ts';
import {type Piece, type Row, widthOf} from './rows.ts';

/** How far the ruled line of a form entry goes, in columns. */
const FIELD = 40;

export type MenuState = {
	readonly focused: number | undefined;
	/** Choices that were taken in an earlier telling, or on another line of this one. */
	readonly known: ReadonlySet<number>;
	/** What is said of a choice taken before. */
	readonly knownNote: string;
};

/** The choices as rows, each with the number of its choice. */
export function layMenu(
	choices: readonly Choice[],
	state: MenuState,
	setting: Setting,
): readonly (Row & {readonly choice: number})[] {
	const digits = `${choices.length}`.length;
	return choices.flatMap((choice, index) => {
		const isFocused = state.focused === index;
		const mark = isFocused ? setting.glyphs.pointer : ' ';
		const lead = ` ${mark} ${`${index + 1}`.padStart(digits)}  `;
		const label = layLabel(choice, isFocused, setting);
		const note: readonly Piece[] = state.known.has(index)
			? [{text: `  (${state.knownNote})`, look: 'known'}]
			: [];
		const look = isFocused ? 'focused' : 'number';
		return hang(lead, [...label, ...note], setting.width, look).map(row => ({
			...row,
			choice: index,
		}));
	});
}

function layLabel({text}: Choice, isFocused: boolean, setting: Setting): readonly Piece[] {
	const shape = shapeOf(printable(text));
	const look = isFocused ? 'focused' : 'choice';
	if (shape.kind !== 'entry') return proseOf(shape.words, setting, look);
	const words = proseOf(shape.words, setting, 'entry');
	const blank = Math.max(0, Math.min(FIELD, setting.width - 12) - widthOf(words));
	return [
		{text: `${shape.section}: `, look: isFocused ? 'focused' : 'section'},
		...words,
		{text: '\u00A0'.repeat(blank), look: 'entry'},
	];
}
