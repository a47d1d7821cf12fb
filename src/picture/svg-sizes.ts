import {type DiagramBox, isHub} from '../core/diagram.ts';
import {columnsOf} from './canvas.ts';
import type {BoxSize, Metrics, Rectangle} from './drawing.ts';
import {breakLabel, noteOf} from './label.ts';

/** The width of a character and the height of a line, in pixels: a monospaced face of 13 pixels. */
const CHARACTER = 7.83;
export const LINE = 18;
export const PADDING = 9;
/** The height of a row below the label, with room for the bar of its share. */
const ROW = LINE + 7;

export type SvgPen = {
	readonly labelWidth: number;
	readonly loops: ReadonlySet<string>;
	/** Boxes that have a field are all so wide, and so are their fields: a form has ruled columns. */
	readonly form: {readonly field: number; readonly width: number};
	/** Where a box or part leads when it is followed; undefined for nowhere. */
	readonly linkOf: (id: string) => string | undefined;
	readonly anchorOf: (id: string) => string | undefined;
};

export const pixels: Omit<Metrics, 'sizeOf'> = {
	gap: 26,
	column: 14,
	track: 11,
	lead: 13,
	headBelow: 8,
	head: 21,
	inset: 14,
	edge: 0,
};

/** The ruled columns of those boxes that have a field. */
export function svgForm(boxes: readonly DiagramBox[], pen: SvgPen): SvgPen['form'] {
	const lines = boxes.filter(({field}) => field !== '');
	const field = Math.ceil(
		Math.max(0, ...lines.map(box => columnsOf(box.field) * CHARACTER + 2 * PADDING)),
	);
	const widths = lines.map(box => sizeSvgBox(box, 0, {...pen, form: {field, width: 0}}).width);
	return {field, width: Math.max(0, ...widths)};
}

/** The size of a box: fields, label and note in one row, parts below or side by side. */
export function sizeSvgBox(box: DiagramBox, atLeast: number, pen: SvgPen): BoxSize {
	const lines = breakLabel(box.label, pen.labelWidth, columnsOf);
	const field = fieldWidth(box, pen);
	const least = Math.max(atLeast, field === 0 ? 0 : pen.form.width);
	const own = field + rowWidth(lines, noteOfBox(box, pen)) + 2 * PADDING;
	const height = lines.length * LINE + 2 * PADDING;
	if (box.parts.length === 0) return {width: Math.ceil(Math.max(own, least)), height, parts: []};
	if (isHub(box)) return sizeHub(box, pen);
	const rows = box.parts.map(part => rowWidth([`= ${part.label}`], noteOf(part)) + 2 * PADDING);
	const width = Math.ceil(Math.max(own, least, ...rows));
	const parts = box.parts.map((_, n) => ({
		x: 0,
		y: height + n * ROW,
		width,
		height: ROW,
	}));
	return {width, height: height + parts.length * ROW, parts};
}

function sizeHub(box: DiagramBox, pen: SvgPen): BoxSize {
	let x = PADDING;
	const parts = box.parts.map((part): Rectangle => {
		const lines = breakLabel(part.label, pen.labelWidth, columnsOf);
		const width = Math.ceil(rowWidth(lines, noteOf(part)) + 2 * PADDING);
		const placed = {x, y: LINE + PADDING, width, height: lines.length * LINE + 2 * PADDING};
		x += width + PADDING;
		return placed;
	});
	const height = Math.max(...parts.map(part => part.y + part.height)) + PADDING;
	return {
		width: Math.max(x, Math.ceil(columnsOf(box.label) * CHARACTER) + 2 * PADDING),
		height,
		parts,
	};
}

function rowWidth(lines: readonly string[], note: string): number {
	const widest = Math.max(...lines.map(columnsOf));
	return (widest + (note === '' ? 0 : 2 + columnsOf(note))) * CHARACTER;
}

export function fieldWidth({field}: DiagramBox, {form}: SvgPen): number {
	return field === '' ? 0 : form.field;
}

export function noteOfBox(box: DiagramBox, {loops}: SvgPen): string {
	return [noteOf(box), loops.has(box.id) ? '↻' : ''].filter(each => each !== '').join(' ');
}
