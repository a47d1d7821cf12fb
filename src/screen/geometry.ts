/** The smallest window that a page fits in. */
export const MIN_COLUMNS = 40;
export const MIN_ROWS = 12;

/** Columns and rows of the terminal's window. */
export type Size = {readonly columns: number; readonly rows: number};

/** Where things stand in a window. The last row of the terminal is never drawn on. */
export type Geometry = {
	readonly margin: number;
	readonly measure: number;
	/** Empty rows above the head. */
	readonly above: number;
	/** Rows of the page itself, between the head and the foot. */
	readonly height: number;
	readonly isRoomy: boolean;
};

/** The head, its rule, and the rule over the foot. */
const CHROME_ROWS = 3;

/** `footRows` is how many rows the foot takes: notices or typing, and the keys. */
export function arrange({columns, rows}: Size, widest: number, footRows: number): Geometry {
	const measure = Math.min(widest, columns - 4);
	const above = rows >= 32 ? 2 : rows >= 22 ? 1 : 0;
	return {
		measure,
		margin: Math.floor((columns - measure) / 2),
		above,
		height: Math.max(1, rows - 1 - above - CHROME_ROWS - footRows),
		isRoomy: rows >= 18,
	};
}

export function isTooSmall({columns, rows}: Size): boolean {
	return columns < MIN_COLUMNS || rows < MIN_ROWS;
}
