import {lookedAt, type MapView, type MapWindow} from '../core/map-view.ts';
import {turnSetting} from '../core/settings.ts';
import type {Key} from './key-names.ts';
import {findBinding, listKeys, pageKeys, scrollKeys, searchKeys} from './keymap.ts';
import {pressMap} from './map-rows.ts';
import {type OverlayView, overlayTop, rowsAbove} from './overlay-view.ts';
import {type Overlay, overlayOf, perform, type Reader} from './reader-state.ts';

/** What a key comes to while something lies over the page. */
export function pressOverlay(
	reader: Reader,
	overlay: Overlay,
	key: Key,
	view: OverlayView,
	window: MapWindow,
): Reader {
	const {height} = window;
	if (overlay.map) return pressSeenMap(reader, overlay, overlay.map, key, window);
	if (view.items.length > 0) {
		const done = pressList(reader, overlay, key, view, height);
		if (done !== undefined) return done;
	}
	if (overlay.name === 'history') {
		const done = pressSearch(reader, overlay, key, view, height);
		if (done !== undefined) return done;
	}
	return pressScroll(reader, overlay, key, view, height);
}

function pressSeenMap(
	reader: Reader,
	overlay: Overlay,
	map: MapView,
	key: Key,
	window: MapWindow,
): Reader {
	const pressed = pressMap(map, key, window);
	if (pressed === undefined) return reader;
	if (pressed === 'leave') return {...reader, overlay: undefined};
	if ('notice' in pressed) return {...reader, notice: pressed.notice};
	return {...reader, overlay: {...overlay, map: pressed, top: lookedAt(pressed).y}};
}

function pressScroll(
	reader: Reader,
	overlay: Overlay,
	key: Key,
	view: OverlayView,
	height: number,
): Reader {
	const last = Math.max(0, view.rows.length - height);
	const top = overlayTop(overlay, view, height);
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
			return to(top + height - 1);
		case 'back':
			return to(top - height + 1);
		case 'start':
			return to(0);
		case 'end':
			return to(last);
		case 'close':
			return closeOverlay(reader, overlay, key);
	}
}

/** Back to the page or the title; behind a title or a question there is nothing yet, and only what leaves leaves. */
function closeOverlay(reader: Reader, {name, isFromTitle}: Overlay, key: Key): Reader {
	if (isFromTitle) return {...reader, overlay: overlayOf('title')};
	if (name !== 'title' && name !== 'question') return {...reader, overlay: undefined};
	return findBinding(pageKeys, key) === 'quit' ? {...reader, isLeaving: true} : reader;
}

function pressList(
	reader: Reader,
	overlay: Overlay,
	key: Key,
	view: OverlayView,
	height: number,
): Reader | undefined {
	const {items} = view;
	const does = findBinding(listKeys, key);
	switch (does) {
		case undefined:
			return undefined;
		case 'next':
			return focusOn(reader, overlay, step(overlay, view, 1), view, height);
		case 'previous':
			return focusOn(reader, overlay, step(overlay, view, -1), view, height);
		case 'first':
			return focusOn(reader, overlay, 0, view, height);
		case 'last':
			return focusOn(reader, overlay, items.length - 1, view, height);
		case 'digit':
			return takeOverlayItem(reader, overlay, view, Number(key) - 1, 1);
		case 'take':
			return takeOverlayItem(reader, overlay, view, focusedItem(overlay, view), 1);
		case 'right':
			return view.items[focusedItem(overlay, view)]?.deed.type === 'turn'
				? takeOverlayItem(reader, overlay, view, focusedItem(overlay, view), 1)
				: reader;
		case 'left':
			return takeOverlayItem(reader, overlay, view, focusedItem(overlay, view), -1);
	}
}

function focusedItem({focused}: Overlay, {start}: OverlayView): number {
	return focused ?? start ?? -1;
}

function step(overlay: Overlay, view: OverlayView, by: 1 | -1): number {
	const count = view.items.length;
	const at = focusedItem(overlay, view);
	if (at === -1) return by === 1 ? 0 : count - 1;
	return (at + by + count) % count;
}

/** Focuses an item of a list and brings it into the window. */
function focusOn(
	reader: Reader,
	overlay: Overlay,
	focused: number,
	view: OverlayView,
	height: number,
): Reader {
	const {rows} = view;
	const first = rows.findIndex(row => row.item === focused);
	const last = rows.findLastIndex(row => row.item === focused);
	const from = overlayTop(overlay, view, height);
	const top = last >= from + height ? last - height + 1 : Math.min(from, first);
	return {...reader, overlay: {...overlay, focused, top: Math.max(0, top)}};
}

function takeOverlayItem(
	reader: Reader,
	overlay: Overlay,
	{items}: OverlayView,
	index: number,
	turn: 1 | -1,
): Reader | undefined {
	const item = items[index];
	if (item === undefined) return reader;
	const {deed} = item;
	if (deed.type !== 'turn') return turn === 1 ? perform(reader, deed) : reader;
	const settings = turnSetting(reader.settings, deed.setting, turn);
	return {...reader, settings, overlay: {...overlay, focused: index}};
}

function pressSearch(
	reader: Reader,
	overlay: Overlay,
	key: Key,
	view: OverlayView,
	height: number,
): Reader | undefined {
	const does = findBinding(searchKeys, key);
	switch (does) {
		case undefined:
			return undefined;
		case 'search':
			return {...reader, line: ''};
		case 'nextHit':
			return toHit(reader, overlay, view, height, 1);
		case 'previousHit':
			return toHit(reader, overlay, view, height, -1);
	}
}

/** Goes to the next or the previous row with the words looked for, round and round. */
function toHit(
	reader: Reader,
	overlay: Overlay,
	view: OverlayView,
	height: number,
	by: 1 | -1,
): Reader {
	const {hits} = view;
	if (overlay.query === '') return {...reader, line: ''};
	const at = overlayTop(overlay, view, height);
	const tops = hits.map(row => overlayTop({...overlay, top: rowsAbove(row, height)}, view, height));
	const next = by === 1 ? tops.find(top => top > at) : tops.findLast(top => top < at);
	const top = next ?? (by === 1 ? tops[0] : tops.at(-1)) ?? at;
	return {...reader, overlay: {...overlay, top}};
}
