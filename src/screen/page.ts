import type {BeatMachine} from '../core/beats.ts';
import {type Block, newestBlocks, tellingTo} from '../core/blocks.ts';
import type {Session} from '../core/session.ts';
import type {MenuItem} from './deeds.ts';
import {isApart, layBlock, type Setting} from './layout.ts';
import {layMenu, type MenuState} from './menu.ts';
import {emptyRow, type Row} from './rows.ts';

/** A row of the page; `block` numbers its piece of the telling, the menu's come after the last. */
export type PageRow = Row & {
	readonly block: number;
	readonly kind: Block['kind'] | 'gap' | 'end' | 'menu';
	readonly choice?: number;
};

/** The whole telling with the choices at its end; the window shows a part of it. */
export type Page = {
	readonly rows: readonly PageRow[];
	/** The row at which the newest passage begins. */
	readonly newest: number;
	/** The row at which the prose has ended. */
	readonly prose: number;
};

/** A place in the telling that a new width does not move. */
export type Anchor = {readonly block: number; readonly from: number};

/** Past the last row: the window shows as much of the end as it can. */
export const END: Anchor = {block: Number.MAX_SAFE_INTEGER, from: 0};

/** What stands at the end of the page: after the last passage, `end` before the menu. */
export type Foot = {
	readonly items: readonly MenuItem[];
	readonly state: MenuState;
	readonly end: readonly Row[];
};

/** Lays the page out; what was laid with this same `setting` object is not laid again. */
export function layPage(
	session: Session,
	machine: BeatMachine | undefined,
	{items, state, end}: Foot,
	setting: Setting,
): Page {
	const told = layTelling(session, machine, setting);
	const rows = [...told.rows];
	let next = told.blocks;
	if (end.length > 0) rows.push(gap(next), gap(next));
	for (const row of end) rows.push({...row, from: 0, block: next++, kind: 'end'});
	if (rows.length > 0 && rows.at(-1)?.kind !== 'spent') rows.push(gap(next));
	for (const row of layMenu(items, state, setting)) {
		rows.push({...row, block: next + row.choice, kind: 'menu'});
	}
	return {rows, newest: told.newest, prose: told.rows.length};
}

/** The rows of the telling itself, and how many blocks they are of. */
type Telling = {
	readonly setting: Setting;
	readonly rows: readonly PageRow[];
	readonly blocks: number;
	readonly newest: number;
};

// A key that moves the focus finds the telling laid, however long it is; a choice lays what is new.
const tellings = new WeakMap<Session, Telling>();
const laidBlocks = new WeakMap<Block, LaidBlock>();

function layTelling(session: Session, machine: BeatMachine | undefined, setting: Setting): Telling {
	const known = tellings.get(session);
	if (known?.setting === setting) return known;
	const blocks = tellingTo(session, session.at, machine);
	const first = blocks.length - newestBlocks(session, machine);
	const rows: PageRow[] = [];
	let newest: number | undefined;
	blocks.forEach((block, n) => {
		// A choice that the prose repeats would stand there twice.
		if (block.kind === 'taken' && block.isSpoken) return;
		const isSetApart = rows.length > 0 && isApart(block, blocks[n - 1], setting);
		const laid = layNumbered(block, n, isSetApart, setting);
		if (n >= first && laid.length > 0) newest ??= rows.length + (isSetApart ? 1 : 0);
		for (const row of laid) rows.push(row);
	});
	const telling = {setting, rows, blocks: blocks.length, newest: newest ?? rows.length};
	tellings.set(session, telling);
	return telling;
}

type LaidBlock = {
	readonly setting: Setting;
	readonly n: number;
	readonly isSetApart: boolean;
	readonly rows: readonly PageRow[];
};

/** The rows of the block that is the nth of the telling. */
function layNumbered(
	block: Block,
	n: number,
	isSetApart: boolean,
	setting: Setting,
): readonly PageRow[] {
	const known = laidBlocks.get(block);
	if (known?.setting === setting && known.n === n && known.isSetApart === isSetApart)
		return known.rows;
	const laid = layBlock(block, setting).map(row => ({...row, block: n, kind: block.kind}));
	const rows = isSetApart && laid.length > 0 ? [gap(n), ...laid] : laid;
	laidBlocks.set(block, {setting, n, isSetApart, rows});
	return rows;
}

/** An empty row before a block; no place in the block is on it. */
function gap(block: number): PageRow {
	return {...emptyRow, from: -1, block, kind: 'gap'};
}

/** The place of a row, and back: the row that shows a place. */
export function anchorAt({rows}: Page, row: number): Anchor {
	const at = rows[Math.max(0, Math.min(row, rows.length - 1))];
	return {block: at?.block ?? 0, from: at?.from ?? 0};
}

function rowAt({rows}: Page, {block, from}: Anchor): number {
	const first = firstOfBlock(rows, block);
	let found = Math.max(0, first - 1);
	let nearest = -2;
	for (let n = first; rows[n]?.block === block; n++) {
		const start = rows[n]?.from ?? 0;
		// Of several rows that begin alike, such as those of a box, the place is at the first.
		if (start > from || start <= nearest) continue;
		nearest = start;
		found = n;
	}
	return found;
}

/** The first row of a block, or of one after it: the rows are in the order of their blocks. */
function firstOfBlock(rows: readonly PageRow[], block: number): number {
	let low = 0;
	let high = rows.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((rows[middle]?.block ?? 0) < block) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The row in the window's first line; the window never goes further down than it has to. */
export function topRow(page: Page, top: Anchor, height: number): number {
	return Math.min(rowAt(page, top), Math.max(page.newest, page.rows.length - height));
}
