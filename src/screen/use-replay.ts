import {useEffect} from 'react';
import {pauseBefore} from '../core/replay.ts';
import {direct, type Watching} from './press-watch.ts';
import type {Reader} from './reader-state.ts';

/** Lets a telling that is watched tell itself: each page as long as it takes to read. */
export function useReplay(
	watching: Watching | undefined,
	update: (change: (reader: Reader) => Reader) => void,
): void {
	const replay = watching?.replay;
	useEffect(() => {
		if (!replay?.isPlaying) return;
		const timer = setTimeout(
			() =>
				update(reader =>
					reader.watching ? direct(reader, reader.watching, {type: 'tick'}) : reader,
				),
			pauseBefore(replay),
		);
		return () => clearTimeout(timer);
	}, [replay, update]);
}
