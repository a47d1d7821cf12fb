import {shapeOf} from '../core/choice-shape.ts';
import {printable} from '../core/printable.ts';
import type {MenuItem} from './deeds.ts';
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

/** The choices, or what else can be done, as rows; each has the number of its item. */
export function layMenu(
	items: readonly MenuItem[],
	state: MenuState,
	setting: Setting,
): readonly (Row & {readonly choice: number})[] {
	const digits = `${items.length}`.length;
	return items.flatMap((item, index) => {
		const isFocused = state.focused === index;
		const mark = isFocused ? setting.glyphs.pointer : ' ';
		const lead = ` ${mark} ${`${index + 1}`.padStart(digits)}  `;
		const label = layLabel(item, isFocused, setting);
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

function layLabel(
	{label, choice}: MenuItem,
	isFocused: boolean,
	setting: Setting,
): readonly Piece[] {
	const look = isFocused ? 'focused' : 'choice';
	if (choice === undefined) return [{text: label, look}];
	const shape = shapeOf(printable(label));
	if (shape.kind !== 'entry') return proseOf(shape.words, setting, look);
	const words = proseOf(shape.words, setting, 'entry');
	const blank = Math.max(0, Math.min(FIELD, setting.width - 12) - widthOf(words));
	return [
		{text: `${shape.section}: `, look: isFocused ? 'focused' : 'section'},
		...words,
		{text: '\u00A0'.repeat(blank), look: 'entry'},
	];
}
