import {type Key, keysOf} from './key-names.ts';

/** A token as it came: when, in milliseconds, and in which chunk of the input, by number. */
export type Arrival = {readonly token: string; readonly at: number; readonly chunk: number};

/** A key that has turned the page and may still be down; `at` and `chunk` are of its last arrival. */
export type HeldKey = {
	readonly key: Key;
	readonly at: number;
	readonly chunk: number;
	/** Whether it has been found to repeat itself. */
	readonly isRepeating: boolean;
};

/** What is to be done with a token; a number of milliseconds, where that is yet to be seen. */
export type Verdict = 'take' | 'drop' | number;

/** The longest that a keyboard waits before a key held down begins to repeat itself. */
const FIRST_REPEAT_MS = 1000;

/** Longer than it takes between two repeats (33 ms on most systems, 92 on the Linux console), shorter than a hand does. */
const REPEAT_MS = 120;

/**
 * Whether a token is pressed anew or the repetition of a key held down, which no terminal says: the
 * first repetition comes as late as a second press would. So a key that has just turned the page is
 * held back when it comes again, for as long as another repetition would take to follow; what comes
 * in quick succession is dropped until the key has been let go. Keys that came in one chunk were
 * typed ahead, and each is meant.
 */
export function judge(
	held: HeldKey | undefined,
	first: Arrival,
	queue: readonly Arrival[],
	now: number,
): Verdict {
	if (held === undefined || first.chunk === held.chunk || !isOf(held.key, first)) return 'take';
	const gap = first.at - held.at;
	if (gap >= FIRST_REPEAT_MS) return 'take';
	if (held.isRepeating && gap < REPEAT_MS) return 'drop';
	const next = queue.find(each => each.chunk !== first.chunk || !isOf(held.key, each));
	if (next === undefined) return now < first.at + REPEAT_MS ? first.at + REPEAT_MS - now : 'take';
	return isOf(held.key, next) && next.at - first.at < REPEAT_MS ? 'drop' : 'take';
}

/** A slow line may deliver several repetitions in one run. */
function isOf(key: Key, {token}: Arrival): boolean {
	const keys = keysOf(token);
	return keys.length > 0 && keys.every(each => each === key);
}
