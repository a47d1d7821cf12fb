import {MAP_MARGIN, type MapLook, type MapWindow} from './map-view.ts';
import type {TextRole} from './text-drawing.ts';

export type MapRun = {readonly text: string; readonly role: TextRole | 'focus'};

/**
 * The part of the drawing that is in the window, row by row, with `pointer` beside the box gone to.
 * A wide character that the window's edge cuts is left out.
 */
export function cropMap(
	{sheet, focus, x, y}: MapLook,
	{width, height}: MapWindow,
	pointer: string,
	columnsOf: (text: string) => number,
): readonly (readonly MapRun[])[] {
	const box = sheet.drawing.boxes.find(({id}) => id === focus);
	const pointed = box && {x: box.x + MAP_MARGIN - 1, y: box.height === 1 ? box.y : box.y + 1};
	return sheet.drawing.rows.slice(y, y + height).map((row, n) => {
		const cells = cellsOf(row, columnsOf);
		const isIn = (column: number) =>
			box !== undefined &&
			y + n >= box.y &&
			y + n < box.y + box.height &&
			column >= box.x &&
			column < box.x + box.width;
		const shown = [
			...Array.from({length: MAP_MARGIN}, (): Cell => ({text: ' ', role: 'rule'})),
			...cells.map((cell, column): Cell => (isIn(column) ? {...cell, role: 'focus'} : cell)),
		];
		if (pointed?.y === y + n) shown[pointed.x] = {text: pointer, role: 'focus'};
		return joined(wholeIn(shown, x, width, columnsOf));
	});
}

type Cell = {readonly text: string; readonly role: MapRun['role']};

let segmenter: Intl.Segmenter | undefined;

/** Made for the first map, not for the first page, as it takes a part of the time of that. */
function graphemesOf(text: string): Intl.Segments {
	segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'});
	return segmenter.segment(text);
}

/** A cell for each column; a wide character has an empty one after it. */
function cellsOf(
	row: readonly {readonly text: string; readonly role: TextRole}[],
	columnsOf: (text: string) => number,
): readonly Cell[] {
	return row.flatMap(({text, role}) =>
		[...graphemesOf(text)].flatMap(({segment}): Cell[] => [
			{text: segment, role},
			...Array.from({length: columnsOf(segment) - 1}, (): Cell => ({text: '', role})),
		]),
	);
}

function wholeIn(
	cells: readonly Cell[],
	from: number,
	width: number,
	columnsOf: (text: string) => number,
): readonly Cell[] {
	const cut = cells.slice(from, from + width);
	const blank = (cell: Cell): Cell => ({...cell, text: ' '});
	const [first, last] = [cut[0], cut.at(-1)];
	if (first?.text === '') cut[0] = blank(first);
	if (last && columnsOf(last.text) > 1) cut[cut.length - 1] = blank(last);
	return cut;
}

function joined(cells: readonly Cell[]): readonly MapRun[] {
	const runs: {text: string; role: MapRun['role']}[] = [];
	for (const {text, role} of cells) {
		const last = runs.at(-1);
		if (last && last.role === role) last.text += text;
		else runs.push({text, role});
	}
	return runs;
}
