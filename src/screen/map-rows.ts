import stringWidth from 'string-width';
import {cropMap, type MapRun} from '../core/map-crop.ts';
import {
	goTo,
	goToEnd,
	lookedAt,
	MAP_MARGIN,
	type MapView,
	type MapWindow,
	turnPage,
	zoomIn,
	zoomOut,
} from '../core/map-view.ts';
import type {Key} from './key-names.ts';
import {findBinding, mapKeys} from './keymap.ts';
import type {Piece, Row} from './rows.ts';
import type {Look} from './theme.ts';

const looks: {readonly [role in MapRun['role']]: Look} = {
	rule: 'rule',
	way: 'taken',
	name: 'prose',
	walked: 'taken',
	here: 'number',
	note: 'chrome',
	focus: 'focused',
};

/** The part of a map that is in the window; a narrow map stands in the middle. */
export function layMap(view: MapView, window: MapWindow, pointer: string): readonly Row[] {
	const look = lookedAt(view);
	const spare = window.width - look.sheet.drawing.width - MAP_MARGIN;
	const margin: Piece = {text: ' '.repeat(Math.max(0, Math.floor(spare / 2))), look: 'rule'};
	return cropMap(look, window, pointer, stringWidth).map(runs => ({
		from: 0,
		pieces: [margin, ...runs.map(({text, role}) => ({text, look: looks[role]}))],
	}));
}

/** What a key comes to on a map: another view, a sentence, or leaving it; undefined for no key of a map. */
export type MapPress = MapView | {readonly notice: string} | 'leave' | undefined;

export function pressMap(view: MapView, key: Key, window: MapWindow): MapPress {
	const does = findBinding(mapKeys, key);
	switch (does) {
		case undefined:
			return undefined;
		case 'up':
		case 'down':
		case 'left':
		case 'right':
			return goTo(view, does, window);
		case 'onward':
			return turnPage(view, 1, window);
		case 'back':
			return turnPage(view, -1, window);
		case 'start':
			return goToEnd(view, 'first', window);
		case 'end':
			return goToEnd(view, 'last', window);
		case 'closer':
			return zoomIn(view, window) ?? {notice: 'There is nothing closer to see here.'};
		case 'further':
			return zoomOut(view) ?? {notice: 'This is the whole map.'};
		case 'close':
			return zoomOut(view) ?? 'leave';
		case 'quit':
			return 'leave';
	}
}
