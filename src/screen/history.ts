import type {BeatMachine} from '../core/beats.ts';
import {tellingTo} from '../core/blocks.ts';
import {wordsOf} from '../core/match.ts';
import type {Session} from '../core/session.ts';
import {isApart, layBlock, type Setting} from './layout.ts';
import {emptyRow, type Piece, type Row, rowText} from './rows.ts';

/** The whole telling to where the player stands, every choice marked; words looked for stand out. */
export function layHistory(
	session: Session,
	machine: BeatMachine | undefined,
	query: string,
	setting: Setting,
): {readonly rows: readonly Row[]; readonly hits: readonly number[]} {
	const blocks = tellingTo(session, session.at, machine);
	const rows = blocks.flatMap((block, n) => {
		const laid = layBlock(block, setting);
		const isSetApart = laid.length > 0 && isApart(block, blocks[n - 1], setting);
		return isSetApart ? [emptyRow, ...laid] : laid;
	});
	const wanted = wordsOf(query).join(' ');
	if (wanted === '') return {rows, hits: []};
	const texts = rows.map(row => wordsOf(rowText(row)).join(' '));
	const hits = texts.flatMap((text, n) => (isHit(text, texts[n + 1] ?? '', wanted) ? [n] : []));
	const found = new Set(hits);
	return {
		rows: rows.map((row, n) => (found.has(n) ? {...row, pieces: row.pieces.map(mark)} : row)),
		hits,
	};
}

/** Whether a row has the words, or they begin in it and go on in the next. */
function isHit(text: string, next: string, wanted: string): boolean {
	return text.includes(wanted) || (!next.includes(wanted) && `${text} ${next}`.includes(wanted));
}

function mark(piece: Piece): Piece {
	return piece.text.trim() === '' ? piece : {...piece, look: 'hit'};
}
