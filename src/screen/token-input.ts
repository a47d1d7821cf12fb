import {EventEmitter} from 'node:events';
import type {Readable} from 'node:stream';
import {StringDecoder} from 'node:string_decoder';
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
	readonly #queue: string[] = [];
	#hear: ((token: string) => void) | undefined;
	#isBusy = false;
	#escape: NodeJS.Timeout | undefined;

	constructor(source: KeySource, options: TokenInputOptions) {
		this.#source = source;
		this.#options = options;
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
		clearTimeout(this.#escape);
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

	/** The rest of a token, to be handed over next. */
	pushBack(rest: string): void {
		this.#queue.unshift(rest);
	}

	/** The last token has had its whole effect. */
	acknowledge(): void {
		this.#isBusy = false;
		setImmediate(() => this.#pump());
	}

	readonly #onData = (chunk: Buffer | string): void => {
		clearTimeout(this.#escape);
		const text = typeof chunk === 'string' ? chunk : this.#decoder.write(chunk);
		this.#enqueue(this.#splitter.push(text));
		if (this.#splitter.isWaiting())
			this.#escape = setTimeout(() => this.#enqueue(this.#splitter.flush()), ESCAPE_MS);
	};

	#enqueue(tokens: readonly string[]): void {
		for (const token of tokens) if (!this.#options.onUrgent(token)) this.#queue.push(token);
		this.#pump();
	}

	#pump(): void {
		if (this.#isBusy || this.#hear === undefined) return;
		const token = this.#queue.shift();
		if (token === undefined) return;
		this.#isBusy = true;
		this.#hear(token);
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
