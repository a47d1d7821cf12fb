import {newestBlocks, tellingTo} from '../core/blocks.ts';
import {readTyped} from '../core/commands.ts';
import type {Game} from '../core/game.ts';
import {printable} from '../core/printable.ts';
import {type Action, current, update} from '../core/session.ts';
import type {Key} from './key-names.ts';
import {findBinding, pageKeys, scrollKeys} from './keymap.ts';
import {type Anchor, anchorAt, type Page, rowAt} from './page.ts';

/** What lies over the page. */
export type Overlay = {readonly name: 'help' | 'history'; readonly top: number};

/** Everything the screen shows, and what it was asked. */
export type Reader = {
	readonly game: Game;
	/** What stands in the window's first row. */
	readonly top: Anchor;
	/** Whether the end of the newest passage has been in view, so that choices can be taken. */
	readonly isReached: boolean;
	readonly focused: number | undefined;
	/** The digits of a choice's number so far, where there are more than nine. */
	readonly digits: string;
	/** What is in the typed line; undefined while it is closed. */
	readonly line: string | undefined;
	readonly overlay: Overlay | undefined;
	readonly notice: string | undefined;
	readonly isLeaving: boolean;
};

/** What is in the window, as it was last drawn. */
export type Sight = {
	readonly page: Page;
	/** The rows of the window that the page has. */
	readonly height: number;
	/** The rows of the overlay, and the rows that the window has for it. */
	readonly overlayRows: number;
	readonly overlayHeight: number;
};

export function openReader(game: Game): Reader {
	return {
		game,
		...atNewest(game),
		line: undefined,
		overlay: undefined,
		notice: game.notices.length === 0 ? undefined : game.notices.join(' '),
		isLeaving: false,
	};
}

/** The page turned to the newest passage, nothing focused. */
function atNewest({
	session,
	machine,
}: Game): Pick<Reader, 'top' | 'isReached' | 'focused' | 'digits'> {
	const blocks = tellingTo(session, session.at, machine);
	const first = blocks.length - newestBlocks(session, machine);
	const shown = blocks.findIndex(
		(block, n) => n >= first && !(block.kind === 'taken' && block.isSpoken),
	);
	return {
		top: {block: shown === -1 ? first : shown, from: 0},
		isReached: false,
		focused: undefined,
		digits: '',
	};
}

/** What a key comes to. The typed line has its own keys; see `edit` and `submit`. */
export function press(reader: Reader, key: Key, sight: Sight): Reader {
	const heard = {...reader, notice: undefined};
	if (reader.overlay) return pressOverlay(heard, reader.overlay, key, sight);
	return pressPage({...heard, isReached: canChoose(reader, sight)}, key, sight);
}

/** Whether the choices are shown: the end of the page has been in view. */
export function canChoose({isReached, top}: Reader, {page, height}: Sight): boolean {
	return isReached || rowAt(page, top) + height >= page.rows.length;
}

function pressPage(reader: Reader, key: Key, sight: Sight): Reader {
	const does = findBinding(pageKeys, key);
	switch (does) {
		case undefined:
			return reader.digits === '' ? reader : {...reader, digits: ''};
		case 'digit':
			return pressDigit(reader, key, sight);
		case 'next':
			return focus(reader, 1, sight);
		case 'previous':
			return focus(reader, -1, sight);
		case 'take':
			return take(reader, sight);
		case 'type':
			return {...reader, line: ''};
		case 'command':
			return {...reader, line: '/'};
		case 'onward':
			return scroll(reader, sight.height - 1, sight);
		case 'back':
			return scroll(reader, 1 - sight.height, sight);
		case 'start':
			return scroll(reader, Number.NEGATIVE_INFINITY, sight);
		case 'end':
			return toEnd(reader, sight);
		case 'undo':
			return act(reader, {type: 'undo'}, 'There is nothing to take back.');
		case 'redo':
			return act(reader, {type: 'redo'}, 'There is nothing to make again.');
		case 'history':
			return {...reader, overlay: {name: 'history', top: Number.MAX_SAFE_INTEGER}};
		case 'help':
			return {...reader, overlay: {name: 'help', top: 0}};
		case 'quit':
			return {...reader, isLeaving: true};
	}
}

/** Takes a choice, or goes back or forward; the page turns to what it led to. */
export function act(reader: Reader, action: Action, otherwise: string): Reader {
	const {game} = reader;
	const session = update(game.session, action);
	if (session.at === game.session.at) return {...reader, notice: otherwise};
	const next = {...game, session};
	return {...reader, game: next, ...atNewest(next)};
}

/** A choice key before the end has been read moves there, and chooses nothing. */
function pressDigit(reader: Reader, key: Key, sight: Sight): Reader {
	if (!reader.isReached) return toEnd(reader, sight);
	const count = current(reader.game.session).passage.choices.length;
	if (count === 0) return {...reader, notice: 'The story has ended; there is nothing to choose.'};
	if (count > 9) {
		const digits = `${reader.digits}${key}`.replace(/^0+/u, '').slice(-`${count}`.length);
		const index = Number(digits) - 1;
		return focusOn({...reader, digits}, index < count && index >= 0 ? index : undefined, sight);
	}
	return choose(reader, Number(key) - 1, count);
}

function choose(reader: Reader, index: number, count: number): Reader {
	if (index < 0 || index >= count) {
		const notice = count === 1 ? 'There is only choice 1.' : `The choices go from 1 to ${count}.`;
		return {...reader, notice};
	}
	return act(reader, {type: 'choose', index}, '');
}

function focus(reader: Reader, step: 1 | -1, sight: Sight): Reader {
	if (!reader.isReached) return scroll(reader, step, sight);
	const count = current(reader.game.session).passage.choices.length;
	if (count === 0) return scroll(reader, step, sight);
	const first = step === 1 ? 0 : count - 1;
	const index = reader.focused === undefined ? first : (reader.focused + step + count) % count;
	return focusOn({...reader, digits: ''}, index, sight);
}

/** Focuses a choice and brings it into the window. */
function focusOn(reader: Reader, focused: number | undefined, sight: Sight): Reader {
	const {page, height} = sight;
	const moved = {...reader, focused};
	const first = focused === undefined ? -1 : page.rows.findIndex(row => row.choice === focused);
	if (first === -1) return moved;
	const last = page.rows.findLastIndex(row => row.choice === focused);
	const top = rowAt(page, reader.top);
	if (last >= top + height) return {...moved, top: anchorAt(page, last - height + 1)};
	return first < top ? {...moved, top: anchorAt(page, first)} : moved;
}

function take(reader: Reader, sight: Sight): Reader {
	if (!reader.isReached) return scroll(reader, sight.height - 1, sight);
	const {choices} = current(reader.game.session).passage;
	if (reader.focused !== undefined) return choose(reader, reader.focused, choices.length);
	if (choices.length === 0) return reader;
	return {...reader, notice: 'Press the number of a choice, or go to one with the arrows first.'};
}

function scroll(reader: Reader, step: number, {page, height}: Sight): Reader {
	const last = Math.max(page.newest, page.rows.length - height);
	const from = rowAt(page, reader.top);
	const to = Math.max(0, Math.min(last, from + step));
	return to === from ? reader : {...reader, top: anchorAt(page, to)};
}

function toEnd(reader: Reader, {page, height}: Sight): Reader {
	const end = Math.max(page.newest, page.rows.length - height);
	return {...reader, top: anchorAt(page, end), isReached: true};
}

function pressOverlay(reader: Reader, overlay: Overlay, key: Key, sight: Sight): Reader {
	const {overlayRows, overlayHeight} = sight;
	const last = Math.max(0, overlayRows - overlayHeight);
	const top = Math.min(overlay.top, last);
	const to = (row: number): Reader => ({
		...reader,
		overlay: {...overlay, top: Math.max(0, Math.min(last, row))},
	});
	switch (findBinding(scrollKeys, key)) {
		case undefined:
			return reader;
		case 'down':
			return to(top + 1);
		case 'up':
			return to(top - 1);
		case 'onward':
			return to(top + overlayHeight - 1);
		case 'back':
			return to(top - overlayHeight + 1);
		case 'start':
			return to(0);
		case 'end':
			return to(last);
		case 'close':
			return {...reader, overlay: undefined};
	}
}

/** The typed line after a key or a run of text; at most so many characters are kept. */
export function edit(reader: Reader, line: string): Reader {
	return reader.line === undefined ? reader : {...reader, line: printable(line).slice(0, 200)};
}

/** Enter in the typed line. */
export function submit(reader: Reader): Reader {
	const {line = '', game} = reader;
	if (line.trim() === '') return {...reader, line: undefined};
	const typed = readTyped(line, current(game.session).passage.choices);
	switch (typed.kind) {
		case 'problem':
			return {...reader, notice: typed.sentence};
		case 'choose':
			return act({...reader, line: undefined}, {type: 'choose', index: typed.index}, '');
		case 'command':
			return obey({...reader, line: undefined}, typed.name);
	}
}

function obey(reader: Reader, name: string): Reader {
	switch (name) {
		case 'undo':
			return act(reader, {type: 'undo'}, 'There is nothing to take back.');
		case 'redo':
			return act(reader, {type: 'redo'}, 'There is nothing to make again.');
		case 'history':
			return {...reader, overlay: {name: 'history', top: Number.MAX_SAFE_INTEGER}};
		case 'help':
			return {...reader, overlay: {name: 'help', top: 0}};
		case 'quit':
			return {...reader, isLeaving: true};
		default:
			return {...reader, notice: `"${name}" is not here yet.`};
	}
}
