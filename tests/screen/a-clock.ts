import type {Clock} from '../../src/screen/clock.ts';

/** A clock that stands still until it is moved on. */
export class TestClock implements Clock {
	#time = 0;
	readonly #waiting = new Map<() => void, number>();

	readonly now = () => this.#time;

	readonly after = (milliseconds: number, call: () => void) => {
		const once = () => call();
		this.#waiting.set(once, this.#time + milliseconds);
		return () => void this.#waiting.delete(once);
	};

	/** So many milliseconds pass; what was to happen by then does, in order. */
	pass(milliseconds: number): void {
		const until = this.#time + milliseconds;
		for (;;) {
			const [due] = [...this.#waiting].sort(([, a], [, b]) => a - b);
			if (due === undefined || due[1] > until) break;
			const [call, at] = due;
			this.#time = at;
			this.#waiting.delete(call);
			call();
		}
		this.#time = until;
	}
}
