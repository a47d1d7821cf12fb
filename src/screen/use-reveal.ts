import {useEffect} from 'react';
import {type Reader, reveal} from './reader-state.ts';

const TICK_MS = 50;

/** Characters a second; a slow reader takes in about fifteen. */
const speeds = {off: Number.POSITIVE_INFINITY, fast: 80, medium: 40, slow: 18} as const;

/** Lets the newest passage appear word by word, where the player wants that. */
export function useReveal(
	{revealed, settings}: Reader,
	length: number,
	update: (change: (reader: Reader) => Reader) => void,
): void {
	const isRevealing = revealed !== undefined;
	const characters = (speeds[settings.reveal] * TICK_MS) / 1000;
	useEffect(() => {
		if (!isRevealing) return;
		const timer = setInterval(() => update(reader => reveal(reader, characters, length)), TICK_MS);
		return () => clearInterval(timer);
	}, [isRevealing, characters, length, update]);
}
