import type {MenuItem} from './deeds.ts';
import {hang, type Setting} from './layout.ts';
import {AT_START, FIRST_HIT, type Overlay} from './reader-state.ts';
import type {Piece, Row} from './rows.ts';

export type OverlayRow = Row & {readonly item?: number};

/** What lies over the page, as it is drawn. */
export type OverlayView = {
	readonly title: string;
	readonly rows: readonly OverlayRow[];
	/** What can be taken in a list; empty where there is only text. */
	readonly items: readonly MenuItem[];
	/** The item that stands for the one gone to before any was. */
	readonly start?: number | undefined;
	/** The rows with the words looked for. */
	readonly hits: readonly number[];
	/** How many rows stand free above, for what is set in the middle of the window. */
	readonly isCentred?: boolean;
};

/** The row at the top of the window, which shows no more emptiness than it has to. */
export function overlayTop({top}: Overlay, view: OverlayView, height: number): number {
	const last = Math.max(0, view.rows.length - height);
	return Math.max(0, Math.min(last, wantedTop(top, view, height)));
}

function wantedTop(top: number, {rows, hits, start}: OverlayView, height: number): number {
	if (top === FIRST_HIT) return rowsAbove(hits[0] ?? rows.length, height);
	if (top !== AT_START || start === undefined) return top;
	return rowsAbove(
		rows.findIndex(row => row.item === start),
		height,
	);
}

/** The top that shows a row a third down the window. */
export function rowsAbove(row: number, height: number): number {
	return row - Math.floor(height / 3);
}

/** A row of a list: the mark of the item gone to, its number, its pieces. */
export function layItem(
	index: number,
	pieces: readonly Piece[],
	{focused}: Pick<Overlay, 'focused'>,
	setting: Setting,
): readonly OverlayRow[] {
	const isFocused = focused === index;
	const mark = isFocused ? setting.glyphs.pointer : ' ';
	const number = index < 9 ? `${index + 1}` : ' ';
	const shown = isFocused ? pieces.map(piece => ({...piece, look: 'focused' as const})) : pieces;
	const look = isFocused ? 'focused' : 'number';
	return hang(` ${mark} ${number}  `, shown, setting.width, look).map(row => ({
		...row,
		item: index,
	}));
}
