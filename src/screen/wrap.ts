import stringWidth from 'string-width';
import type {Piece, Row} from './rows.ts';

/** Where a line begins and ends in its text, in characters. */
type Range = {readonly from: number; readonly to: number};

/**
 * Breaks pieces of text into rows of at most `width` columns: at spaces, which a break swallows,
 * and inside a word only where it is wider than a row by itself, between two graphemes. No last row
 * is left with one short word, where that can be helped.
 */
export function wrapPieces(pieces: readonly Piece[], width: number): readonly Row[] {
	const text = pieces.map(piece => piece.text).join('');
	const lines = withoutRunt(text, ranges(text, Math.max(1, width)), width);
	return lines.map(({from, to}) => ({
		from,
		pieces: slicePieces(pieces, from, to),
	}));
}

function ranges(text: string, width: number): readonly Range[] {
	const lines: Range[] = [];
	let from = 0;
	let to = 0;
	let used = 0;
	const close = () => {
		if (to > from) lines.push({from, to});
		used = 0;
	};
	for (const {start, end, space} of wordsOf(text)) {
		const columns = stringWidth(text.slice(start, end));
		if (used > 0 && used + space + columns > width) close();
		if (used === 0) {
			from = start;
			used = columns;
		} else used += space + columns;
		to = end;
		if (used <= width) continue;
		const broken = breakWord(text, from, end, width);
		lines.push(...broken.slice(0, -1));
		from = broken.at(-1)?.from ?? from;
		used = stringWidth(text.slice(from, end));
	}
	close();
	return lines.length === 0 ? [{from: 0, to: 0}] : lines;
}

/** The narrowest measure at which a word may be moved without the line before looking short. */
const ROOMY = 40;

/** A last line of one short word gets the word before it, where that leaves enough behind. */
function withoutRunt(text: string, lines: readonly Range[], width: number): readonly Range[] {
	const last = lines.at(-1);
	const before = lines.at(-2);
	if (width < ROOMY || last === undefined || before === undefined) return lines;
	const end = text.slice(last.from, last.to);
	if (end.includes(' ') || stringWidth(end) > width / 5) return lines;
	const [, kept = '', moved = ''] =
		/^(.* [^ ]+) +([^ ]+)$/u.exec(text.slice(before.from, before.to)) ?? [];
	if (moved === '' || stringWidth(moved) > width / 4) return lines;
	const from = before.to - moved.length;
	return [
		...lines.slice(0, -2),
		{from: before.from, to: before.from + kept.length},
		{from, to: last.to},
	];
}

/** The words of a text; `space` is how many columns stand before one. */
function wordsOf(text: string) {
	return [...text.matchAll(/( *)([^ ]+)/gu)].map(match => {
		const space = match[1]?.length ?? 0;
		const start = match.index + space;
		return {start, end: match.index + match[0].length, space};
	});
}

function breakWord(text: string, start: number, end: number, width: number): readonly Range[] {
	const lines: Range[] = [];
	let from = start;
	let used = 0;
	let at = start;
	for (const {segment} of new Intl.Segmenter().segment(text.slice(start, end))) {
		const columns = stringWidth(segment);
		if (used > 0 && used + columns > width) {
			lines.push({from, to: at});
			from = at;
			used = 0;
		}
		used += columns;
		at += segment.length;
	}
	return [...lines, {from, to: at}];
}

function slicePieces(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
	let start = 0;
	return pieces.flatMap(piece => {
		const text = piece.text.slice(Math.max(0, from - start), Math.max(0, to - start));
		start += piece.text.length;
		return text === '' ? [] : [{...piece, text}];
	});
}
