import {EventEmitter} from 'node:events';
import stringWidth from 'string-width';

/** What the terminal's output has to be able to do. */
export type Surface = {
	readonly columns?: number | undefined;
	readonly rows?: number | undefined;
	write(text: string): unknown;
};

const BEGIN_UPDATE = '\u001B[?2026h';
const END_UPDATE = '\u001B[?2026l';
const CLEAR_WINDOW = '\u001B[2J';
const NO_WRAP = '\u001B[?7l';
const WRAP = '\u001B[?7h';

/** Colours under everything that is drawn: SGR sequences, empty where the terminal's own are kept. */
export type Paper = {readonly foreground: string; readonly background: string};

export const noPaper: Paper = {foreground: '', background: ''};

/**
 * The stdout that React-ink is given. React-ink (in its debug mode) writes each frame whole; this
 * paints the lines that changed, at absolute places, in one write. So nothing depends on where the
 * cursor was left, a resize is only a repaint, and no frame can scroll or clear the scrollback:
 * React-ink's own drawing sends CSI 3J for a frame as tall as the window.
 */
export class Painter extends EventEmitter {
	readonly isTTY = true;
	readonly #surface: Surface;
	#painted: readonly string[] | undefined;
	#frame = '';
	#paper = noPaper;
	#isOpen = false;

	constructor(surface: Surface) {
		super();
		this.#surface = surface;
	}

	get columns(): number {
		return this.#surface.columns || 80;
	}

	get rows(): number {
		return this.#surface.rows || 24;
	}

	/** React-ink draws once more as it ends, unless it cannot be written. */
	get writable(): boolean {
		return this.#isOpen;
	}

	/** Begins to paint, from nothing. */
	open(): void {
		this.#isOpen = true;
		this.repaint();
	}

	/** What is written from now on is dropped. */
	close(): void {
		this.#isOpen = false;
	}

	setPaper(paper: Paper): void {
		if (paper.foreground === this.#paper.foreground && paper.background === this.#paper.background)
			return;
		this.#paper = paper;
		this.#painted = undefined;
	}

	/** Forgets what stands on the window and paints it all. */
	repaint(): void {
		this.#painted = undefined;
		this.#paint();
	}

	write(text: string): boolean {
		// Cursor switches and whatever else is no frame are not for the terminal.
		if (!text.startsWith('\u001B[?')) {
			this.#frame = text;
			this.#paint();
		}
		return true;
	}

	#paint(): void {
		if (!this.#isOpen || this.#frame === '') return;
		const lines = fitLines(this.#frame, this.rows);
		const changed = lines.flatMap((line, n) =>
			this.#painted?.[n] === line ? [] : [`\u001B[${n + 1};1H${this.#onPaper(line)}`],
		);
		if (changed.length === 0) return;
		const clear = this.#painted === undefined ? `${this.#base()}${CLEAR_WINDOW}` : '';
		this.#painted = lines;
		// A line that the terminal finds wider, such as one drawn for a wider window or with signs that
		// it measures otherwise, is cut at the edge; wrapped, it would stand in the rows below.
		this.#surface.write(BEGIN_UPDATE + NO_WRAP + clear + changed.join('') + WRAP + END_UPDATE);
	}

	#base(): string {
		return `\u001B[0m${this.#paper.foreground}${this.#paper.background}`;
	}

	#onPaper(line: string): string {
		const {foreground, background} = this.#paper;
		const inked = line
			.replaceAll('\u001B[39m', `\u001B[39m${foreground}`)
			.replaceAll('\u001B[49m', `\u001B[49m${background}`);
		return this.#base() + inked + ' '.repeat(Math.max(0, this.columns - stringWidth(line)));
	}
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences that clear a window or more
const CLEARING = /\u001B\[[0-3]?J/gu;

/** The lines of a frame, one for each row of the window, the last row empty. */
function fitLines(frame: string, rows: number): readonly string[] {
	const lines = frame
		.replace(CLEARING, '')
		.split('\n')
		.slice(0, rows - 1);
	return [...lines, ...Array<string>(rows - lines.length).fill('')];
}
