import {type Diagram, isHub} from '../core/diagram.ts';
import type {TextBox, TextDrawing, TextRole} from '../core/text-drawing.ts';
import type {Mark} from '../core/walk.ts';
import {Canvas, columnsOf, type Weight} from './canvas.ts';
import type {PlacedBox, PlacedPart, Route} from './drawing.ts';
import {breakLabel, NOW_MEANS, noteOf} from './label.ts';
import {layOut} from './lay-out.ts';
import {asciiGlyphs, boxGlyphs, type LineGlyphs} from './line-glyphs.ts';
import {
	cells,
	fieldWidth,
	formOf,
	noteOfBox,
	partLabel,
	sizeBox,
	type TextPen,
} from './text-sizes.ts';

export type TextOptions = {
	/** Nothing but ASCII in lines and marks; what the story says stays as it is. */
	readonly isAscii: boolean;
	/** Labels are broken into lines of at most so many columns. */
	readonly labelWidth: number;
};

/** Draws a diagram in character cells. */
export function drawText(diagram: Diagram, {isAscii, labelWidth}: TextOptions): TextDrawing {
	const loose: TextPen = {
		glyphs: isAscii ? asciiGlyphs : boxGlyphs,
		labelWidth,
		hasMarks: diagram.boxes.some(({mark}) => mark !== 'unvisited'),
		loops: new Set(diagram.arrows.filter(({from, to}) => from === to).map(({to}) => to)),
		form: {field: 0, width: 0},
	};
	const pen = {...loose, form: formOf(diagram, loose)};
	const drawing = layOut(diagram, {...cells, sizeOf: (box, width) => sizeBox(box, width, pen)});
	const canvas = new Canvas(drawing.width, drawing.height, pen.glyphs);
	for (const placed of drawing.boxes) drawFrame(canvas, placed, pen);
	// What was walked lies over what was not.
	for (const route of drawing.routes.filter(({arrow}) => !arrow.isWalked)) drawWay(canvas, route);
	for (const route of drawing.routes.filter(({arrow}) => arrow.isWalked)) drawWay(canvas, route);
	for (const route of drawing.routes) drawHead(canvas, route, pen.glyphs);
	for (const placed of drawing.boxes) writeBox(canvas, placed, pen);
	return {width: drawing.width, rows: canvas.rows(), boxes: drawing.boxes.flatMap(textBoxes)};
}

function weightOf(mark: Mark, isOutside = false): Weight {
	if (isOutside) return 'dashed';
	return mark === 'here' || mark === 'walked' ? 'heavy' : 'light';
}

function roleOf(mark: Mark): TextRole {
	if (mark === 'here') return 'here';
	return mark === 'walked' ? 'walked' : 'name';
}

function drawFrame(canvas: Canvas, placed: PlacedBox, pen: TextPen): void {
	const {box, x, y, width, height, parts} = placed;
	const isFrame = isHub(box);
	const weight = weightOf(isFrame ? 'unvisited' : box.mark, box.isOutside);
	const role = weight === 'heavy' ? 'way' : 'rule';
	canvas.rectangle(placed, weight, role);
	if (box.field !== '') {
		const column = x + fieldWidth(box, pen);
		canvas.line(
			[
				{x: column, y},
				{x: column, y: y + height - 1},
			],
			'light',
			'rule',
		);
	}
	const [first] = parts;
	if (first && !isFrame) {
		canvas.line(
			[
				{x, y: first.y - 1},
				{x: x + width - 1, y: first.y - 1},
			],
			'light',
			'rule',
		);
	}
	if (!isFrame) return;
	for (const part of parts) {
		const inner = weightOf(part.part.mark);
		canvas.rectangle(part, inner, inner === 'heavy' ? 'way' : 'rule');
	}
}

function drawWay(canvas: Canvas, {arrow, points}: Route): void {
	const weight = arrow.isWalked ? 'heavy' : arrow.kind === 'divert' ? 'light' : 'dashed';
	const [last, before] = [points.at(-1), points.at(-2)];
	if (!last || !before) return;
	// The head stands in the cell before the box; the line ends there.
	const end = {x: last.x, y: last.y - Math.sign(last.y - before.y)};
	canvas.line([...points.slice(0, -1), end], weight, arrow.isWalked ? 'way' : 'rule');
}

function drawHead(canvas: Canvas, {arrow, points}: Route, glyphs: LineGlyphs): void {
	const [last, before] = [points.at(-1), points.at(-2)];
	if (!last || !before) return;
	const isDown = last.y > before.y;
	const y = last.y + (isDown ? -1 : 1);
	canvas.write(last.x, y, isDown ? glyphs.down : glyphs.up, arrow.isWalked ? 'way' : 'rule');
}

function writeBox(canvas: Canvas, {box, x, y, width, parts}: PlacedBox, pen: TextPen): void {
	if (isHub(box)) {
		canvas.write(x + 2, y, ` ${box.label} `, 'note');
		for (const part of parts) writeAcross(canvas, part, pen);
		return;
	}
	if (box.field !== '') canvas.write(x + 2, y + 1, box.field, roleOf(box.mark));
	const left = x + 2 + fieldWidth(box, pen);
	breakLabel(box.label, pen.labelWidth, columnsOf).forEach((line, n) => {
		const mark = n === 0 ? box.mark : undefined;
		writeRow(canvas, left, y + 1 + n, {mark, label: line, role: roleOf(box.mark)}, pen);
	});
	writeNote(canvas, x + width - 2, y + 1, noteOfBox(box, pen));
	for (const {part, ...at} of parts) {
		writeRow(
			canvas,
			x + 2,
			at.y,
			{mark: part.mark, label: partLabel(part), role: roleOf(part.mark)},
			pen,
		);
		writeNote(canvas, x + width - 2, at.y, noteOf(part));
	}
}

function writeAcross(canvas: Canvas, {part, x, y, width}: PlacedPart, pen: TextPen): void {
	breakLabel(part.label, pen.labelWidth, columnsOf).forEach((line, n) => {
		const mark = n === 0 ? part.mark : undefined;
		writeRow(canvas, x + 2, y + 1 + n, {mark, label: line, role: roleOf(part.mark)}, pen);
	});
	writeNote(canvas, x + width - 2, y + 1, noteOf(part));
}

type Row = {readonly mark: Mark | undefined; readonly label: string; readonly role: TextRole};

function writeRow(
	canvas: Canvas,
	x: number,
	y: number,
	{mark, label, role}: Row,
	pen: TextPen,
): void {
	if (mark !== undefined && mark !== 'unvisited') canvas.write(x, y, pen.glyphs.marks[mark], role);
	canvas.write(x + (pen.hasMarks ? 2 : 0), y, label, role);
}

function writeNote(canvas: Canvas, right: number, y: number, note: string): void {
	canvas.write(right - columnsOf(note), y, note, 'note');
}

function textBoxes({box, parts, ...at}: PlacedBox): TextBox[] {
	const own = {id: box.id, x: at.x, y: at.y, width: at.width, height: at.height};
	const inner = parts.map(({part, x, y, width, height}) => ({id: part.id, x, y, width, height}));
	return isHub(box) ? inner : [own, ...inner];
}

/** What the marks of a drawing mean, in a line; empty where it has none. */
export function formatLegend({boxes, arrows}: Diagram, isAscii: boolean): string {
	const {marks, loop} = isAscii ? asciiGlyphs : boxGlyphs;
	const used = new Set(boxes.flatMap(box => [box.mark, ...box.parts.map(({mark}) => mark)]));
	return [
		used.has('here') ? `${marks.here} here` : '',
		used.has('walked') ? `${marks.walked} passed` : '',
		used.has('elsewhere') ? `${marks.elsewhere} passed on another line` : '',
		arrows.some(({from, to}) => from === to) ? `${loop} comes back to itself` : '',
		boxes.some(({isPresent}) => isPresent) ? NOW_MEANS : '',
	]
		.filter(each => each !== '')
		.join('   ');
}
