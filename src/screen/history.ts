import type {BeatMachine} from '../core/beats.ts';
import {tellingTo} from '../core/blocks.ts';
import {wordsOf} from '../core/match.ts';
import type {Session} from '../core/session.ts';
import {isApart, layBlock, type Setting} from './layout.ts';
import {emptyRow, type Piece, type Row, rowText} from './rows.ts';

type History = {
	readonly title: string;
	readonly rows: readonly Row[];
	/** The rows with the words looked for. */
	readonly hits: readonly number[];
};

type LaidHistory = {readonly setting: Setting; readonly query: string; readonly history: History};

// A key that scrolls finds the rows laid, however many they are.
const histories = new WeakMap<Session, LaidHistory>();

/** The whole telling to where the player stands, every choice marked; words looked for stand out. */
export function layHistory(
	session: Session,
	machine: BeatMachine | undefined,
	query: string,
	setting: Setting,
): History {
	const known = histories.get(session);
	if (known?.setting === setting && known.query === query) return known.history;
	const history = search(layAll(session, machine, setting), query);
	histories.set(session, {setting, query, history});
	return history;
}

function layAll(
	session: Session,
	machine: BeatMachine | undefined,
	setting: Setting,
): readonly Row[] {
	const blocks = tellingTo(session, session.at, machine);
	return blocks.flatMap((block, n) => {
		const laid = layBlock(block, setting);
		const isSetApart = laid.length > 0 && isApart(block, blocks[n - 1], setting);
		return isSetApart ? [emptyRow, ...laid] : laid;
	});
}

function search(rows: readonly Row[], query: string): History {
	const title = 'The telling so far';
	const wanted = wordsOf(query).join(' ');
	if (wanted === '') return {title, rows, hits: []};
	const texts = rows.map(row => wordsOf(rowText(row)).join(' '));
	const hits = texts.flatMap((text, n) => (isHit(text, texts[n + 1] ?? '', wanted) ? [n] : []));
	const found = new Set(hits);
	const words = new RegExp(wordsOf(query).join('[^\\p{L}\\p{N}]+'), 'giu');
	return {
		title: `${title}: ${describeHits(query, hits.length)}`,
		rows: rows.map((row, n) => (found.has(n) ? markRow(row, words) : row)),
		hits,
	};
}

function describeHits(query: string, count: number): string {
	if (count === 0) return `"${query}" is nowhere in it`;
	return `"${query}" ${count === 1 ? 'once' : `in ${count} places`}`;
}

/** Whether a row has the words, or they begin in it and go on in the next. */
function isHit(text: string, next: string, wanted: string): boolean {
	return text.includes(wanted) || (!next.includes(wanted) && `${text} ${next}`.includes(wanted));
}

/** The row with the words marked; all of it, where they go on in the next or are spelt otherwise. */
function markRow(row: Row, words: RegExp): Row {
	const ranges = [...rowText(row).matchAll(words)].map(
		match => [match.index, match.index + match[0].length] as const,
	);
	let start = 0;
	const pieces = row.pieces.flatMap((piece): readonly Piece[] => {
		const from = start;
		start += piece.text.length;
		if (ranges.length === 0) return [piece.text.trim() === '' ? piece : {...piece, look: 'hit'}];
		return cutPiece(piece, from, ranges);
	});
	return {...row, pieces};
}

function cutPiece(
	piece: Piece,
	from: number,
	ranges: readonly (readonly [number, number])[],
): readonly Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const [begin, end] of ranges) {
		const first = Math.max(at, Math.min(piece.text.length, begin - from));
		const last = Math.max(first, Math.min(piece.text.length, end - from));
		pieces.push({...piece, text: piece.text.slice(at, first)});
		pieces.push({text: piece.text.slice(first, last), look: 'hit'});
		at = last;
	}
	pieces.push({...piece, text: piece.text.slice(at)});
	return pieces.filter(({text}) => text !== '');
}
