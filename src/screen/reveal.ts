import type {Page, PageRow} from './page.ts';
import {emptyRow, rowText} from './rows.ts';

/** How many characters of the newest passage there are to appear. */
export function revealable({rows, newest, prose}: Page): number {
	return rows.slice(newest, prose).reduce((sum, row) => sum + rowText(row).length + 1, 0);
}

/** The rows with only so many characters of the newest passage, in whole words; all where undefined. */
export function hideUnrevealed(page: Page, revealed: number | undefined): readonly PageRow[] {
	if (revealed === undefined) return page.rows;
	let left = revealed;
	return page.rows.map((row, n) => {
		if (n < page.newest) return row;
		if (n >= page.prose || left <= 0) return {...row, pieces: emptyRow.pieces};
		const length = rowText(row).length + 1;
		left -= length;
		return left >= 0 ? row : {...row, pieces: cut(row, length + left)};
	});
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
