import {type Page, type PageRow, rowsFrom} from './page.ts';
import {emptyRow, rowText} from './rows.ts';

/** How many characters of the newest passage there are to appear. */
export function revealable(page: Page): number {
	return lengthOf(rowsFrom(page, page.newest, page.prose - page.newest));
}

/**
 * The rows of a window with only so many characters of the newest passage, in whole words; all where
 * undefined.
 */
export function hideUnrevealed(
	page: Page,
	revealed: number | undefined,
	from: number,
	height: number,
): readonly PageRow[] {
	const rows = rowsFrom(page, from, height);
	if (revealed === undefined) return rows;
	let left = revealed - lengthOf(rowsFrom(page, page.newest, from - page.newest));
	return rows.map((row, n) => {
		if (from + n < page.newest) return row;
		if (from + n >= page.prose || left <= 0) return {...row, pieces: emptyRow.pieces};
		const length = lengthOf([row]);
		left -= length;
		return left >= 0 ? row : {...row, pieces: cut(row, length + left)};
	});
}

function lengthOf(rows: readonly PageRow[]): number {
	return rows.reduce((sum, row) => sum + rowText(row).length + 1, 0);
}

function cut(row: PageRow, characters: number): PageRow['pieces'] {
	const text = rowText(row);
	let left = Math.max(0, text.lastIndexOf(' ', characters));
	return row.pieces.flatMap(piece => {
		const shown = piece.text.slice(0, left);
		left = Math.max(0, left - piece.text.length);
		return shown === '' ? [] : [{...piece, text: shown}];
	});
}
