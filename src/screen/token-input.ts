import {EventEmitter} from 'node:events';
import type {Readable} from 'node:stream';
import {StringDecoder} from 'node:string_decoder';
import type {Clock} from './clock.ts';
import {type Arrival, type HeldKey, judge} from './held-key.ts';
import type {Key} from './key-names.ts';
import {createSplitter} from './tokens.ts';

/** How long a lone Escape is held back, in case it begins a sequence that the line delivers in parts. */
const ESCAPE_MS = 40;

/** What the terminal's input has to be able to do. */
export type KeySource = Readable & {
	setRawMode?(isRaw: boolean): unknown;
	ref?(): unknown;
	unref?(): unknown;
};

export type TokenInputOptions = {
	/** Keys that do not wait their turn, such as Ctrl+C. Whether the token was one of them. */
	readonly onUrgent: (token: string) => boolean;
	/** The terminal will send nothing more. */
	readonly onEnd: () => void;
	readonly clock: Clock;
};

/**
 * The terminal's input, one token at a time: the next is handed over only when the screen has
 * acknowledged the last. React-ink's own reading gives a chunk (`1\r`, a paste, slow SSH) to
 * handlers that are stale until their effects have run, so what was typed would be lost.
 */
export class TokenInput {
	readonly #source: KeySource;
	readonly #options: TokenInputOptions;
	readonly #decoder = new StringDecoder('utf8');
	readonly #splitter = createSplitter();
	readonly #clock: Clock;
	readonly #queue: Arrival[] = [];
	#hear: ((token: string) => void) | undefined;
	#heard: Arrival | undefined;
	#held: HeldKey | undefined;
	#chunk = 0;
	#isBusy = false;
	#stopEscape = () => {};
	#stopPump = () => {};

	constructor(source: KeySource, options: TokenInputOptions) {
		this.#source = source;
		this.#options = options;
		this.#clock = options.clock;
	}

	/** Where React-ink reads what `type` hands on; raw mode is our own affair. */
	readonly forwarded = new Forwarded();

	open(): void {
		this.#source.setRawMode?.(true);
		this.#source.on('data', this.#onData);
		this.#source.on('end', this.#options.onEnd);
		this.#source.on('close', this.#options.onEnd);
		this.#source.on('error', this.#options.onEnd);
		this.#source.ref?.();
		this.#source.resume();
	}

	close(): void {
		this.#stopEscape();
		this.#stopPump();
		this.#source.off('data', this.#onData);
		this.#source.off('end', this.#options.onEnd);
		this.#source.off('close', this.#options.onEnd);
		this.#source.off('error', this.#options.onEnd);
		this.#source.setRawMode?.(false);
		this.#source.pause();
		this.#source.unref?.();
	}

	/** Who is to have the tokens; replaces whoever had them. */
	listen(hear: (token: string) => void): void {
		this.#hear = hear;
		this.#pump();
	}

	/** The rest of the token handed over last, to be handed over next. */
	pushBack(rest: string): void {
		if (this.#heard) this.#queue.unshift({...this.#heard, token: rest});
	}

	/** The key handed over last has turned the page: it is dropped for as long as it is held down. */
	awaitRelease(key: Key): void {
		if (this.#heard === undefined) return;
		const {at, chunk} = this.#heard;
		this.#held = {key, at, chunk, isRepeating: false};
	}

	/** The last token has had its whole effect. */
	acknowledge(): void {
		this.#isBusy = false;
		setImmediate(() => this.#pump());
	}

	readonly #onData = (chunk: Buffer | string): void => {
		this.#stopEscape();
		const text = typeof chunk === 'string' ? chunk : this.#decoder.write(chunk);
		this.#chunk++;
		this.#enqueue(this.#splitter.push(text));
		if (!this.#splitter.isWaiting()) return;
		const flush = () => this.#enqueue(this.#splitter.flush());
		this.#stopEscape = this.#clock.after(ESCAPE_MS, flush);
	};

	#enqueue(tokens: readonly string[]): void {
		const at = this.#clock.now();
		const chunk = this.#chunk;
		for (const token of tokens)
			if (!this.#options.onUrgent(token)) this.#queue.push({token, at, chunk});
		this.#pump();
	}

	#pump(): void {
		this.#stopPump();
		if (this.#isBusy || this.#hear === undefined) return;
		for (let [first] = this.#queue; first !== undefined; [first] = this.#queue) {
			const verdict = judge(this.#held, first, this.#queue, this.#clock.now());
			if (typeof verdict === 'number') {
				this.#stopPump = this.#clock.after(verdict, () => this.#pump());
				return;
			}
			this.#queue.shift();
			if (verdict === 'take') {
				this.#take(first, this.#hear);
				return;
			}
			const {at, chunk} = first;
			if (this.#held) this.#held = {key: this.#held.key, at, chunk, isRepeating: true};
		}
	}

	#take(arrival: Arrival, hear: (token: string) => void): void {
		this.#isBusy = true;
		this.#heard = arrival;
		this.#held = undefined;
		hear(arrival.token);
	}
}

/** A stdin as React-ink wants it, that says only what it is given. */
class Forwarded extends EventEmitter {
	readonly isTTY = true;
	#text: string | null = null;

	type(text: string): void {
		this.#text = text;
		this.emit('readable');
	}

	read(): string | null {
		const text = this.#text;
		this.#text = null;
		return text;
	}

	setEncoding(): this {
		return this;
	}

	setRawMode(): this {
		return this;
	}

	ref(): this {
		return this;
	}

	unref(): this {
		return this;
	}
}
