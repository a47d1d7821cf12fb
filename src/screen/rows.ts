import stringWidth from 'string-width';
import type {Look} from './theme.ts';

/** A run of text in one look. */
export type Piece = {readonly text: string; readonly look: Look};

/** One line of the window. `from` is where in its text, in characters, it begins. */
export type Row = {readonly pieces: readonly Piece[]; readonly from: number};

export const emptyRow: Row = {pieces: [], from: 0};

export function rowOf(text: string, look: Look): Row {
	return {pieces: [{text, look}], from: 0};
}

/** The text of a row, without its looks. */
export function rowText({pieces}: Row): string {
	return pieces.map(piece => piece.text).join('');
}

/** How many columns the pieces take. */
export function widthOf(pieces: readonly Piece[]): number {
	return pieces.reduce((width, {text}) => width + stringWidth(text), 0);
}

/** A row with text to the left and to the right; the right gives way where both do not fit. */
export function spread(left: readonly Piece[], right: readonly Piece[], width: number): Row {
	const space = width - widthOf(left) - widthOf(right);
	if (space < 2) return {pieces: clip(left, width), from: 0};
	return {pieces: [...left, {text: ' '.repeat(space), look: 'chrome'}, ...right], from: 0};
}

/** The pieces as far as they fit. */
export function clip(pieces: readonly Piece[], width: number): readonly Piece[] {
	let left = width;
	return pieces.flatMap(piece => {
		const text = clipText(piece.text, left);
		left -= stringWidth(text);
		return text === '' ? [] : [{...piece, text}];
	});
}

/** The text as far as it fits in so many columns. */
function clipText(text: string, width: number): string {
	if (text.length <= width && stringWidth(text) <= width) return text;
	let taken = '';
	let used = 0;
	for (const {segment} of new Intl.Segmenter().segment(text)) {
		used += stringWidth(segment);
		if (used > width) break;
		taken += segment;
	}
	return taken;
}
