import {useEffect} from 'react';
import {countWords, pauseBefore, timeToRead} from '../core/replay.ts';
import type {Clock} from './clock.ts';
import {type Anchor, type Page, rowsFrom, topRow, turnPage} from './page.ts';
import {direct} from './press-watch.ts';
import type {Reader} from './reader-state.ts';
import {rowText} from './rows.ts';

/**
 * Lets a telling that is watched tell itself: each page as long as it takes to read, and one that is
 * taller than the window is turned a window at a time.
 */
export function useReplay(
	reader: Reader,
	page: Page,
	height: number,
	clock: Clock,
	update: (change: (reader: Reader) => Reader) => void,
): void {
	const replay = reader.watching?.replay;
	const {pause, next} = (replay?.isPlaying && windowOf(reader, page, height)) || {
		pause: replay ? pauseBefore(replay) : 0,
		next: undefined,
	};
	const {block, from, nth = 0, isTurned = false} = next ?? {};
	useEffect(() => {
		if (!replay?.isPlaying) return;
		return clock.after(pause, () =>
			update(reader => {
				if (block !== undefined && from !== undefined)
					return {...reader, top: {block, from, nth, isTurned}};
				return reader.watching ? direct(reader, reader.watching, {type: 'tick'}) : reader;
			}),
		);
	}, [replay, pause, block, from, nth, isTurned, clock, update]);
}

type Window = {readonly pause: number; readonly next: Anchor | undefined};

/** How long the window takes to read, and where the next one begins; undefined where all fits in one. */
function windowOf({watching, top}: Reader, page: Page, height: number): Window | undefined {
	const {newest, prose} = page;
	if (!watching || watching.replay.isMarking || prose - newest <= height) return undefined;
	const first = topRow(page, top, height);
	const shown = rowsFrom(page, first, Math.min(height, prose - first));
	const words = shown.reduce((sum, row) => sum + countWords(rowText(row)), 0);
	const isLast = first + height >= prose;
	return {
		pause: timeToRead(words, watching.replay),
		next: isLast ? undefined : turnPage(page, top, height),
	};
}
