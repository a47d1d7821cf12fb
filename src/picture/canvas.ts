import stringWidth from 'string-width';
import {printable} from '../core/printable.ts';
import type {TextRole, TextRun} from '../core/text-drawing.ts';
import type {Point, Rectangle} from './drawing.ts';
import type {LineGlyphs, Strokes} from './line-glyphs.ts';

type Cell = {
	strokes: [number, number, number, number];
	isDashed: boolean;
	text: string | undefined;
	role: TextRole;
};

export type Weight = 'light' | 'heavy' | 'dashed';

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'});

/** How many columns a text takes; control characters are counted as they will be shown. */
export function columnsOf(text: string): number {
	return stringWidth(shown(text));
}

function shown(text: string): string {
	return printable(text).replace(/[\t\n]/gu, ' ');
}

/** A sheet of character cells on which lines join where they meet. */
export class Canvas {
	readonly #cells: Cell[][];
	readonly #glyphs: LineGlyphs;

	constructor(width: number, height: number, glyphs: LineGlyphs) {
		this.#glyphs = glyphs;
		this.#cells = Array.from({length: height}, () =>
			Array.from({length: width}, () => ({
				strokes: [0, 0, 0, 0] as [number, number, number, number],
				isDashed: false,
				text: undefined,
				role: 'rule' as TextRole,
			})),
		);
	}

	/** Draws from point to point, both ends included. */
	line(points: readonly Point[], weight: Weight, role: TextRole): void {
		points.slice(1).forEach((to, n) => {
			const from = points[n] ?? to;
			const [dx, dy] = [Math.sign(to.x - from.x), Math.sign(to.y - from.y)];
			for (let {x, y} = from; x !== to.x || y !== to.y; x += dx, y += dy) {
				this.#stroke(x, y, dx, dy, weight, role);
				this.#stroke(x + dx, y + dy, -dx, -dy, weight, role);
			}
		});
	}

	rectangle({x, y, width, height}: Rectangle, weight: Weight, role: TextRole): void {
		const [right, bottom] = [x + width - 1, y + height - 1];
		const corners = [
			{x, y},
			{x: right, y},
			{x: right, y: bottom},
			{x, y: bottom},
			{x, y},
		];
		this.line(corners, weight, role);
	}

	/** Writes over whatever is there; what does not fit on the sheet is cut. */
	write(x: number, y: number, text: string, role: TextRole): void {
		let column = x;
		for (const {segment} of graphemes.segment(shown(text))) {
			const width = stringWidth(segment);
			const cell = this.#cells[y]?.[column];
			if (cell === undefined || width === 0) continue;
			Object.assign(cell, {text: segment, role});
			for (let n = 1; n < width; n++) {
				const covered = this.#cells[y]?.[column + n];
				if (covered) Object.assign(covered, {text: '', role});
			}
			column += width;
		}
	}

	rows(): readonly (readonly TextRun[])[] {
		return this.#cells.map(row => runsOf(row.map(cell => this.#glyphOf(cell))));
	}

	#stroke(x: number, y: number, dx: number, dy: number, weight: Weight, role: TextRole): void {
		const cell = this.#cells[y]?.[x];
		if (cell === undefined) return;
		const side = dy < 0 ? 0 : dx > 0 ? 1 : dy > 0 ? 2 : 3;
		const isEmpty = Math.max(...cell.strokes) === 0;
		cell.strokes[side] = Math.max(cell.strokes[side], weight === 'heavy' ? 2 : 1);
		cell.isDashed = weight === 'dashed' && (isEmpty || cell.isDashed);
		if (role === 'way' || isEmpty) cell.role = role;
	}

	#glyphOf({strokes, isDashed, text, role}: Cell): TextRun {
		return {text: text ?? this.#glyphs.lineOf(strokes as Strokes, isDashed), role};
	}
}

/** Cells to runs of one role, blanks at the end of the row left off. */
function runsOf(cells: readonly TextRun[]): readonly TextRun[] {
	const runs: {text: string; role: TextRole}[] = [];
	const end = cells.findLastIndex(({text}) => text.trim() !== '') + 1;
	for (const {text, role} of cells.slice(0, end)) {
		const last = runs.at(-1);
		if (last && (last.role === role || text === ' ')) last.text += text;
		else runs.push({text, role});
	}
	return runs;
}
