import {type Diagram, type DiagramBox, type DiagramPart, isHub} from '../core/diagram.ts';
import {columnsOf} from './canvas.ts';
import type {BoxSize, Metrics, Rectangle} from './drawing.ts';
import {breakLabel, noteOf} from './label.ts';
import type {LineGlyphs} from './line-glyphs.ts';

/** What a drawing in characters is drawn with. */
export type TextPen = {
	readonly glyphs: LineGlyphs;
	readonly labelWidth: number;
	readonly hasMarks: boolean;
	readonly loops: ReadonlySet<string>;
	/** Boxes that have a field are all so wide, and so are their fields: a form has ruled columns. */
	readonly form: {readonly field: number; readonly width: number};
};

export function formOf({boxes}: Diagram, pen: TextPen): TextPen['form'] {
	const lines = boxes.filter(({field}) => field !== '');
	const field = Math.max(0, ...lines.map(box => columnsOf(box.field)));
	const widths = lines.map(box => sizeBox(box, 0, {...pen, form: {field, width: 0}}).width);
	return {field, width: Math.max(0, ...widths)};
}

export const cells: Omit<Metrics, 'sizeOf'> = {
	gap: 3,
	column: 2,
	track: 1,
	lead: 1,
	headBelow: 1,
	head: 2,
	inset: 1,
	edge: 1,
};

/** `│ 1 │ ● label  note │`; parts follow below a rule, or side by side in boxes of their own. */
export function sizeBox(box: DiagramBox, atLeast: number, pen: TextPen): BoxSize {
	const lines = breakLabel(box.label, pen.labelWidth, columnsOf);
	const field = fieldWidth(box, pen);
	const own = field + rowWidth(lines, noteOfBox(box, pen), pen);
	const least = Math.max(atLeast, field === 0 ? 0 : pen.form.width);
	if (box.parts.length === 0)
		return {width: Math.max(own + 4, least), height: lines.length + 2, parts: []};
	return isHub(box) ? sizeAcross(box, pen) : sizeDown(box, own, least, pen);
}

function sizeAcross(box: DiagramBox, pen: TextPen): BoxSize {
	let x = 2;
	const parts = box.parts.map((part): Rectangle => {
		const lines = breakLabel(part.label, pen.labelWidth, columnsOf);
		const placed = {
			x,
			y: 1,
			width: rowWidth(lines, noteOf(part), pen) + 4,
			height: 2 + lines.length,
		};
		x += placed.width + 1;
		return placed;
	});
	const height = Math.max(...parts.map(part => part.height)) + 2;
	return {width: Math.max(x + 1, columnsOf(box.label) + 6), height, parts};
}

function sizeDown(box: DiagramBox, own: number, atLeast: number, pen: TextPen): BoxSize {
	const rows = box.parts.map(part => rowWidth([partLabel(part)], noteOf(part), pen));
	const width = Math.max(own, ...rows, atLeast - 4) + 4;
	const top = breakLabel(box.label, pen.labelWidth, columnsOf).length + 2;
	const parts = box.parts.map((_, n) => ({x: 1, y: top + n, width: width - 2, height: 1}));
	return {width, height: top + parts.length + 1, parts};
}

function rowWidth(lines: readonly string[], note: string, {hasMarks}: TextPen): number {
	const widest = Math.max(...lines.map(columnsOf));
	return (hasMarks ? 2 : 0) + widest + (note === '' ? 0 : 2 + columnsOf(note));
}

export function fieldWidth({field}: DiagramBox, {form}: TextPen): number {
	return field === '' ? 0 : form.field + 3;
}

/** A stitch as ink declares it. */
export function partLabel({label}: DiagramPart): string {
	return `= ${label}`;
}

export function noteOfBox(box: DiagramBox, {loops, glyphs}: TextPen): string {
	return [noteOf(box), loops.has(box.id) ? glyphs.loop : ''].filter(each => each !== '').join(' ');
}
