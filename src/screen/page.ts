import type {BeatMachine} from '../core/beats.ts';
import {type Block, passagesTo} from '../core/blocks.ts';
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

/** The rows of one passage, and how many rows of the telling come before them. */
type Part = {readonly start: number; readonly rows: readonly PageRow[]};

/** The whole telling with the choices at its end; the window shows a part of it. */
export type Page = {
	/** The telling by passages, never copied into one: it may have any number of rows. */
	readonly parts: readonly Part[];
	/** What stands after it: how it ended, and the choices. */
	readonly foot: readonly PageRow[];
	/** How many rows there are in all. */
	readonly length: number;
	/** The row at which the newest passage begins. */
	readonly newest: number;
	/** The row at which the prose has ended. */
	readonly prose: number;
};

/** The rows in the window that begins at `from`. */
export function rowsFrom(page: Page, from: number, height: number): readonly PageRow[] {
	return Array.from({length: Math.max(0, height)}, (_, n) => pageRow(page, from + n) ?? []).flat();
}

function pageRow({parts, foot, prose}: Page, n: number): PageRow | undefined {
	if (n >= prose) return foot[n - prose];
	const {start, rows} = parts[lastWhere(parts.length, at => (parts[at]?.start ?? 0) <= n)] ?? {};
	return start === undefined ? undefined : rows?.[n - start];
}

/** The last of so many numbers for which it holds, where it holds for all before; 0 for none. */
function lastWhere(count: number, holds: (n: number) => boolean): number {
	let low = 0;
	let high = count - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (holds(middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** The first and the last row of a choice; undefined where it is not in the menu. */
export function rowsOfChoice({foot, prose}: Page, choice: number) {
	const first = foot.findIndex(row => row.choice === choice);
	if (first === -1) return undefined;
	const last = foot.findLastIndex(row => row.choice === choice);
	return {first: prose + first, last: prose + last};
}

/** A place in the telling that a new width does not move. */
export type Anchor = {
	readonly block: number;
	readonly from: number;
	/** Which of several rows that begin alike, such as those of a box; the first where it is not said. */
	readonly nth?: number;
	/** Whether nobody has scrolled there: it is where a passage opens. */
	readonly isOpening?: boolean;
	/** Whether the page was turned to it, so that what was read is above, and room may be left below. */
	readonly isTurned?: boolean;
};

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
	const {parts, rows: prose, newest, blocks, last} = layTelling(session, machine, setting);
	const foot: PageRow[] = [];
	let next = blocks;
	if (end.length > 0) foot.push(gap(next), gap(next));
	for (const row of end) foot.push({...row, from: 0, block: next++, kind: 'end'});
	const above = foot.at(-1)?.kind ?? last;
	if (above !== undefined && above !== 'spent') foot.push(gap(next));
	for (const row of layMenu(items, state, setting)) {
		foot.push({...row, block: next + row.choice, kind: 'menu'});
	}
	return {parts, foot, length: prose + foot.length, newest, prose};
}

/** The telling itself: how many rows and blocks it has, and what kind of row is its last. */
type Telling = {
	readonly setting: Setting;
	readonly parts: readonly Part[];
	readonly rows: number;
	readonly blocks: number;
	readonly newest: number;
	readonly last: PageRow['kind'] | undefined;
};

// A key that moves the focus finds the telling laid, however long it is; a choice lays what is new.
const tellings = new WeakMap<Session, Telling>();

function layTelling(session: Session, machine: BeatMachine | undefined, setting: Setting): Telling {
	const known = tellings.get(session);
	if (known?.setting === setting) return known;
	const parts: Part[] = [];
	let [rows, blocks, newest] = [0, 0, 0];
	let before: Block | undefined;
	let last: PageRow['kind'] | undefined;
	for (const passage of passagesTo(session, session.at, machine)) {
		const laid = layPassage(passage, {block: blocks, before, isFirst: rows === 0, setting});
		parts.push({start: rows, rows: laid});
		newest = rows + (laid[0]?.kind === 'gap' ? 1 : 0);
		rows += laid.length;
		blocks += passage.length;
		before = passage.at(-1) ?? before;
		last = laid.at(-1)?.kind ?? last;
	}
	const telling = {setting, parts, rows, blocks, newest, last};
	tellings.set(session, telling);
	return telling;
}

/** Where a passage stands: the number of its first block, and what is before it. */
type Place = {
	readonly block: number;
	readonly before: Block | undefined;
	readonly isFirst: boolean;
	readonly setting: Setting;
};

type LaidPassage = Place & {readonly rows: readonly PageRow[]};

const laidPassages = new WeakMap<readonly Block[], LaidPassage>();

function layPassage(blocks: readonly Block[], place: Place): readonly PageRow[] {
	const known = laidPassages.get(blocks);
	if (known && isSamePlace(known, place)) return known.rows;
	const rows: PageRow[] = [];
	blocks.forEach((block, n) => {
		// A choice that the prose repeats would stand there twice.
		if (block.kind === 'taken' && block.isSpoken) return;
		const {setting} = place;
		const number = place.block + n;
		const laid = layBlock(block, setting);
		const isOpening = place.isFirst && rows.length === 0;
		const isSetApart = !isOpening && isApart(block, blocks[n - 1] ?? place.before, setting);
		if (isSetApart && laid.length > 0) rows.push(gap(number));
		for (const row of laid) rows.push({...row, block: number, kind: block.kind});
	});
	laidPassages.set(blocks, {...place, rows});
	return rows;
}

function isSamePlace(known: Place, {block, before, isFirst, setting}: Place): boolean {
	return (
		known.setting === setting &&
		known.block === block &&
		known.before === before &&
		known.isFirst === isFirst
	);
}

/** An empty row before a block; no place in the block is on it. */
function gap(block: number): PageRow {
	return {...emptyRow, from: -1, block, kind: 'gap'};
}

/** The place of a row, and back: the row that shows a place. */
export function anchorAt(page: Page, row: number): Anchor {
	const place = Math.max(0, Math.min(row, page.length - 1));
	const {block = 0, from = 0} = pageRow(page, place) ?? {};
	let nth = 0;
	while (isAlike(pageRow(page, place - nth - 1), {block, from})) nth++;
	return {block, from, nth};
}

function isAlike(row: PageRow | undefined, {block, from}: Anchor): boolean {
	return row?.block === block && row.from === from;
}

function rowAt(page: Page, anchor: Anchor): number {
	const first = firstRowAt(page, anchor);
	const {block = 0, from = 0} = pageRow(page, first) ?? {};
	let row = first;
	while (row < first + (anchor.nth ?? 0) && isAlike(pageRow(page, row + 1), {block, from})) row++;
	return row;
}

function firstRowAt(page: Page, {block, from}: Anchor): number {
	const first = firstOfBlock(page, block);
	let found = Math.max(0, first - 1);
	let nearest = -2;
	for (let n = first; ; n++) {
		const row = pageRow(page, n);
		if (row?.block !== block) return found;
		if (row.from > from || row.from <= nearest) continue;
		nearest = row.from;
		found = n;
	}
}

/** The first row of a block, or of one after it: the rows are in the order of their blocks. */
function firstOfBlock(page: Page, block: number): number {
	const isBefore = (n: number) => (pageRow(page, n)?.block ?? 0) < block;
	const last = lastWhere(page.length, isBefore);
	return page.length > 0 && isBefore(last) ? last + 1 : last;
}

/** So few rows stand out by themselves, just above the choices. */
const FEW = 3;

/**
 * Where the page turns to: the last row that was read comes first, then what is new. Where that is a
 * few rows or the choices only, the end of the page as far as the window shows it.
 */
export function turnPage(page: Page, top: Anchor, height: number): Anchor {
	const unread = topRow(page, top, height) + height;
	if (unread >= page.length) return top;
	const ended = page.prose + page.foot.findLastIndex(({kind}) => kind === 'end') + 1;
	if (ended - unread <= FEW) return END;
	const isApart = pageRow(page, unread - 1)?.kind === 'gap';
	return {...anchorAt(page, isApart ? unread : unread - 1), isTurned: true};
}

/**
 * The row in the window's first line; the window never goes further down than it has to. A passage
 * opens with the choice that led to it, unless all the rest fits in the window without.
 */
export function topRow(page: Page, top: Anchor, height: number): number {
	const row = rowAt(page, top);
	const last = Math.max(page.newest, page.length - height);
	if (top.isTurned && page.length - page.newest > height) return Math.min(row, page.length - 1);
	if (!top.isOpening || last <= row) return Math.min(row, last);
	const passed = rowsFrom(page, row, last - row);
	return passed.every(({kind}) => kind === 'taken' || kind === 'gap') ? last : row;
}
