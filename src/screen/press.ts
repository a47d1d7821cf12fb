import {current} from '../core/session.ts';
import {menuOf} from './deeds.ts';
import type {Key} from './key-names.ts';
import {findBinding, pageKeys} from './keymap.ts';
import {anchorAt, rowsOfChoice, topRow} from './page.ts';
import {pressOverlay} from './press-overlay.ts';
import {pressWatch} from './press-watch.ts';
import {act, overlayOf, perform, type Reader, readOn, scrollBy, takeItem} from './reader-state.ts';
import type {Sight} from './sight.ts';

/** What a key comes to. The typed line has its own keys. */
export function press(reader: Reader, key: Key, sight: Sight): Reader {
	const heard = {...reader, notice: undefined};
	if (reader.overlay && sight.over)
		return pressOverlay(heard, reader.overlay, key, sight.over, sight);
	if (reader.watching) return pressWatch(heard, reader.watching, key, sight);
	// A key pressed while text is appearing finishes the text and does nothing else.
	if (reader.revealed !== undefined) return {...heard, revealed: undefined};
	return pressPage({...heard, isReached: canChoose(reader, sight)}, key, sight);
}

/** Whether the choices are shown: the end of the page has been in view. */
export function canChoose(
	{isReached, top, revealed, watching}: Reader,
	{page, height}: Sight,
): boolean {
	if (watching) return true;
	if (revealed !== undefined) return false;
	return isReached || topRow(page, top, height) + height >= page.length;
}

/**
 * Whether keys are about something else after this one, so that it must be let go before it counts
 * again. Taking back and making again may go on for as long as their key is held.
 */
export function isTurned(before: Reader, after: Reader, key: Key, sight: Sight): boolean {
	const does = before.overlay || before.watching ? undefined : findBinding(pageKeys, key);
	if (does === 'undo' || does === 'redo') return false;
	return (
		before.game.session !== after.game.session ||
		before.overlay?.name !== after.overlay?.name ||
		(before.watching === undefined) !== (after.watching === undefined) ||
		(before.revealed !== undefined && after.revealed === undefined) ||
		(after.isReached && !canChoose(before, sight))
	);
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
			return {...reader, line: '/', paletteFocus: 0};
		case 'onward':
			return readOn(reader, sight);
		case 'back':
			return scrollBy(reader, 1 - sight.height, sight);
		case 'start':
			return scrollBy(reader, Number.NEGATIVE_INFINITY, sight);
		case 'end':
			return toEnd(reader, sight);
		case 'undo':
			return act(reader, {type: 'undo'}, 'There is nothing to take back.');
		case 'redo':
			return act(reader, {type: 'redo'}, 'There is nothing to make again.');
		case 'history':
		case 'lines':
		case 'sections':
		case 'map':
		case 'form':
		case 'saves':
		case 'settings':
		case 'help':
			return {...reader, overlay: overlayOf(does)};
		case 'keep':
			return perform(reader, {type: does});
		case 'close':
			return {...reader, focused: undefined, digits: ''};
		case 'quit':
			return {...reader, isLeaving: true};
	}
}

/** A choice key before the end has been read moves there, and chooses nothing. */
function pressDigit(reader: Reader, key: Key, sight: Sight): Reader {
	if (!reader.isReached) return toEnd(reader, sight);
	const items = menuOf(reader.game.session);
	if (items.length <= 9) return takeItem(reader, items, Number(key) - 1);
	const digits = `${reader.digits}${key}`.replace(/^0+/u, '').slice(-`${items.length}`.length);
	const index = Number(digits) - 1;
	const isThere = index >= 0 && index < items.length;
	return focusOn({...reader, digits}, isThere ? index : undefined, sight);
}

function focus(reader: Reader, step: 1 | -1, sight: Sight): Reader {
	if (!reader.isReached) return scrollBy(reader, step, sight);
	const count = menuOf(reader.game.session).length;
	const first = step === 1 ? 0 : count - 1;
	const index = reader.focused === undefined ? first : (reader.focused + step + count) % count;
	return focusOn({...reader, digits: ''}, index, sight);
}

/** Focuses a choice and brings it into the window. */
function focusOn(reader: Reader, focused: number | undefined, sight: Sight): Reader {
	const {page, height} = sight;
	const moved = {...reader, focused};
	const rows = focused === undefined ? undefined : rowsOfChoice(page, focused);
	if (rows === undefined) return moved;
	const {first, last} = rows;
	const top = topRow(page, reader.top, height);
	if (last >= top + height) return {...moved, top: anchorAt(page, last - height + 1)};
	return first < top ? {...moved, top: anchorAt(page, first)} : moved;
}

function take(reader: Reader, sight: Sight): Reader {
	if (!reader.isReached) return readOn(reader, sight);
	const items = menuOf(reader.game.session);
	if (reader.focused !== undefined) return takeItem(reader, items, reader.focused);
	const {choices} = current(reader.game.session).passage;
	const one = choices.length === 0 ? 'an item' : 'a choice';
	return {...reader, notice: `Press the number of ${one}, or go to one with the arrows first.`};
}

function toEnd(reader: Reader, {page, height}: Sight): Reader {
	const end = Math.max(page.newest, page.length - height);
	return {...reader, top: anchorAt(page, end), isReached: true};
}
