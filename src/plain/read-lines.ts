import {createInterface} from 'node:readline';
import type {Readable} from 'node:stream';

/** The longest piece of input that is held while its newline is waited for; the rest of it is dropped. */
const MAX_HELD = 4096;

export type Lines = AsyncGenerator<string, void, undefined>;

/** The lines of a stream, until it ends or nobody wants them. A line of any length is safe to read. */
export async function* readLines(input: Readable, unread: AbortSignal): Lines {
	const lines = createInterface({
		input,
		signal: unread,
		crlfDelay: Number.POSITIVE_INFINITY,
		terminal: false,
	});
	try {
		for await (const line of lines) yield line.slice(0, MAX_HELD);
	} finally {
		lines.close();
		input.destroy();
	}
}
