/** A piece of what a terminal showed: how long after the piece before, in seconds, and its text. */
export type CastEvent = {readonly after: number; readonly text: string};

export type CastHead = {
	readonly title: string;
	readonly columns: number;
	readonly rows: number;
	/** When it was recorded, in seconds since 1970. */
	readonly timestamp: number;
};

/**
 * A terminal recording in the asciicast v2 format (docs.asciinema.org/manual/asciicast/v2), one JSON
 * value a line, times from the start. Every player since 2017 reads it; version 3 would say nothing more.
 */
export function formatCast(head: CastHead, events: readonly CastEvent[]): string {
	const {title, columns, rows, timestamp} = head;
	const header = {version: 2, width: columns, height: rows, timestamp, title};
	let time = 0;
	const lines = events.map(({after, text}) => {
		time += after;
		return JSON.stringify([Number(time.toFixed(3)), 'o', text.replace(/\r?\n/gu, '\r\n')]);
	});
	return `${[JSON.stringify(header), ...lines].join('\n')}\n`;
}
