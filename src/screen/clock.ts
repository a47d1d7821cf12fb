import {performance} from 'node:perf_hooks';

/** The time, and what is to happen after some of it. The tests hand in their own. */
export type Clock = {
	/** Milliseconds since some moment; it never goes back. */
	readonly now: () => number;
	/** Calls back once, after so many milliseconds. What it gives calls that off. */
	readonly after: (milliseconds: number, call: () => void) => () => void;
};

export const systemClock: Clock = {
	now: () => performance.now(),
	after(milliseconds, call) {
		const timer = setTimeout(call, milliseconds);
		return () => clearTimeout(timer);
	},
};
