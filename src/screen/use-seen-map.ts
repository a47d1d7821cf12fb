import {useEffect} from 'react';
import {type MapWindow, openMap} from '../core/map-view.ts';
import type {Session} from '../core/session.ts';
import type {Reader} from './reader-state.ts';

/** Draws the map once it is asked for. */
export function useSeenMap(
	{overlay, game}: Reader,
	session: Session,
	window: MapWindow,
	isAscii: boolean,
	update: (change: (reader: Reader) => Reader) => void,
): void {
	const isWanted = overlay?.name === 'map' && overlay.map === undefined;
	const {openMap: drawMap} = game;
	// The window may change while the map is drawn, and the map is drawn once all the same.
	// biome-ignore lint/correctness/useExhaustiveDependencies: see above
	useEffect(() => {
		if (!isWanted) return;
		let isStale = false;
		const show = (change: (reader: Reader) => Reader) => {
			if (!isStale) update(change);
		};
		drawMap(session, isAscii).then(
			({sheet}) =>
				show(reader => {
					if (reader.overlay?.name !== 'map') return reader;
					const map = openMap(sheet, window);
					const [{y}] = map;
					return {...reader, overlay: {...reader.overlay, map, top: y}, notice: sheet.legend};
				}),
			(error: Error) =>
				show(reader => ({
					...reader,
					overlay: undefined,
					notice: `The map cannot be drawn: ${error.message}`,
				})),
		);
		return () => {
			isStale = true;
		};
	}, [isWanted]);
}
