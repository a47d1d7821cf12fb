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

const laid = new WeakMap<Block, {readonly setting: Setting; readonly rows: readonly Row[]}>();

/** What stands at the end of the page: after the last passage, `end` before the menu. */
export type Foot = {
	readonly items: readonly MenuItem[];
	readonly state: MenuState;
	readonly end: readonly Row[];
};

/** Lays the page out; blocks that were laid with this same `setting` object are not laid again. */
export function layPage(
	session: Session,
	machine: BeatMachine | undefined,
	{items, state, end}: Foot,
	setting: Setting,
): Page {
	const blocks = tellingTo(session, session.at, machine);
	const first = blocks.length - newestBlocks(session, machine);
	const rows: PageRow[] = [];
	let newest: number | undefined;
	blocks.forEach((block, n) => {
		// A choice that the prose repeats would stand there twice.
		if (block.kind === 'taken' && block.isSpoken) return;
		const laid = cached(block, setting);
		if (laid.length === 0) return;
		if (rows.length > 0 && isApart(block, blocks[n - 1], setting)) rows.push(gap(n));
		if (n >= first) newest ??= rows.length;
		for (const row of laid) rows.push({...row, block: n, kind: block.kind});
	});
	const prose = rows.length;
	let next = blocks.length;
	if (end.length > 0) rows.push(gap(next), gap(next));
	for (const row of end) rows.push({...row, from: 0, block: next++, kind: 'end'});
	if (rows.length > 0 && blocks.at(-1)?.kind !== 'spent') rows.push(gap(next));
	for (const row of layMenu(items, state, setting)) {
		rows.push({...row, block: next + row.choice, kind: 'menu'});
	}
	return {rows, newest: newest ?? prose, prose};
}

/** An empty row before a block; no place in the block is on it. */
function gap(block: number): PageRow {
	return {...emptyRow, from: -1, block, kind: 'gap'};
}

function cached(block: Block, setting: Setting): readonly Row[] {
	const known = laid.get(block);
	if (known?.setting === setting) return known.rows;
	const rows = layBlock(block, setting);
	laid.set(block, {setting, rows});
	return rows;
}

/** The place of a row, and back: the row that shows a place. */
export function anchorAt({rows}: Page, row: number): Anchor {
	const at = rows[Math.max(0, Math.min(row, rows.length - 1))];
	return {block: at?.block ?? 0, from: at?.from ?? 0};
}

export function rowAt({rows}: Page, {block, from}: Anchor): number {
	let found = 0;
	let nearest = -2;
	for (let n = 0; n < rows.length; n++) {
		const row = rows[n];
		if (row === undefined || row.block > block) break;
		if (row.block < block) {
			found = n;
			continue;
		}
		// Of several rows that begin alike, such as those of a box, the place is at the first.
		if (row.from > from || row.from <= nearest) continue;
		nearest = row.from;
		found = n;
	}
	return found;
}

/** The row in the window's first line; the window never goes further down than it has to. */
export function topRow(page: Page, top: Anchor, height: number): number {
	return Math.min(rowAt(page, top), Math.max(page.newest, page.rows.length - height));
}
