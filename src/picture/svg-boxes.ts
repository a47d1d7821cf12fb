import {type DiagramBox, type DiagramPart, isHub} from '../core/diagram.ts';
import {columnsOf} from './canvas.ts';
import type {BoxSize, Metrics, PlacedBox, PlacedPart, Rectangle} from './drawing.ts';
import {escapeMarkup} from './escape.ts';
import {breakLabel, noteOf, notesOf} from './label.ts';

/** The width of a character and the height of a line, in pixels: a monospaced face of 13 pixels. */
const CHARACTER = 7.83;
const LINE = 18;
const PADDING = 9;
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

function fieldWidth({field}: DiagramBox, {form}: SvgPen): number {
	return field === '' ? 0 : form.field;
}

function noteOfBox(box: DiagramBox, {loops}: SvgPen): string {
	return [noteOf(box), loops.has(box.id) ? '↻' : ''].filter(each => each !== '').join(' ');
}

/** A box as SVG. */
export function formatBox(placed: PlacedBox, pen: SvgPen): string {
	const {box, x, y, width, height, parts} = placed;
	if (isHub(box)) {
		const label = text(x + PADDING, y + LINE, box.label, 'note');
		const inner = parts.map(part => formatHubPart(part, pen)).join('');
		return `<g class="hub">${rect(placed, 'frame')}${label}${inner}</g>`;
	}
	const field = fieldWidth(box, pen);
	const lines = breakLabel(box.label, pen.labelWidth, columnsOf).map((line, n) =>
		text(x + field + PADDING, baseline(y, n), line, 'label'),
	);
	const own = [
		rect(placed, 'frame'),
		shade({x, y, width, height: (parts[0]?.y ?? y + height) - y}, box.share),
		box.field === '' ? '' : rule(x + field, y, x + field, y + height),
		box.field === '' ? '' : text(x + PADDING, baseline(y, 0), box.field, 'field'),
		...lines,
		endText(x + width - PADDING, baseline(y, 0), noteOfBox(box, pen)),
	].join('');
	const [first] = parts;
	const divider = first ? rule(x, first.y, x + width, first.y) : '';
	const rows = parts.map(part => formatRow(part, pen)).join('');
	return `<g${anchor(box.id, pen)} class="${classOf(box)}">${follow(box, own, pen)}${divider}${rows}</g>`;
}

function formatHubPart(placed: PlacedPart, pen: SvgPen): string {
	const {part, x, y, width} = placed;
	const lines = breakLabel(part.label, pen.labelWidth, columnsOf).map((line, n) =>
		text(x + PADDING, baseline(y, n), line, 'label'),
	);
	const note = endText(x + width - PADDING, baseline(y, 0), noteOf(part));
	const body = rect(placed, 'frame') + shade(placed, part.share) + lines.join('') + note;
	return `<g${anchor(part.id, pen)} class="box ${part.mark}">${follow(part, body, pen)}</g>`;
}

function formatRow(placed: PlacedPart, pen: SvgPen): string {
	const {part, x, y, width, height} = placed;
	const line = text(x + PADDING, y + 16, `= ${part.label}`, 'label');
	const note = endText(x + width - PADDING, y + 16, noteOf(part));
	const ground = `<rect class="ground" ${size({x: x + 1, y: y + 1, width: width - 2, height: height - 2})}/>`;
	const body = ground + shade(placed, part.share) + line + note;
	return `<g${anchor(part.id, pen)} class="part ${part.mark}">${follow(part, body, pen)}</g>`;
}

function anchor(id: string, {anchorOf}: SvgPen): string {
	const name = anchorOf(id);
	return name === undefined ? '' : ` id="${escapeMarkup(name)}"`;
}

function classOf({mark, isOutside}: DiagramBox): string {
	return `box ${mark}${isOutside ? ' outside' : ''}`;
}

const SPOKEN = {
	here: 'the telling stands here',
	walked: 'the telling came by here',
	elsewhere: 'another line of the telling came by here',
	unvisited: '',
} as const;

/** The name of a box for a tooltip and for a screen reader, and the link where there is one. */
function follow(part: DiagramPart, body: string, {linkOf}: SvgPen): string {
	const said = [part.label, ...notesOf(part), SPOKEN[part.mark]]
		.filter(each => each !== '')
		.join(', ');
	const title = `<title>${escapeMarkup(said)}</title>`;
	const link = linkOf(part.id);
	return link === undefined ? title + body : `<a href="${escapeMarkup(link)}">${title}${body}</a>`;
}

function rect(at: Rectangle, name: string): string {
	return `<rect class="${name}" ${size(at)}/>`;
}

/** The share of playthroughs as a bar along the lower edge, which needs no colour to be read. */
function shade({x, y, width, height}: Rectangle, share: number | undefined): string {
	if (share === undefined || share <= 0) return '';
	const wide = Math.max(2, Math.round((width - 2) * Math.min(1, share)));
	return `<rect class="share" ${size({x: x + 1, y: y + height - 4, width: wide, height: 3})}/>`;
}

function size({x, y, width, height}: Rectangle): string {
	return `x="${x}" y="${y}" width="${width}" height="${height}"`;
}

function rule(x1: number, y1: number, x2: number, y2: number): string {
	return `<path class="rule" d="M${round(x1)} ${y1}L${round(x2)} ${y2}"/>`;
}

function baseline(y: number, line: number): number {
	return y + PADDING + line * LINE + 13;
}

function text(x: number, y: number, said: string, name: string): string {
	return `<text class="${name}" x="${round(x)}" y="${y}">${escapeMarkup(said)}</text>`;
}

function endText(x: number, y: number, said: string): string {
	if (said === '') return '';
	return `<text class="note" text-anchor="end" x="${round(x)}" y="${y}">${escapeMarkup(said)}</text>`;
}

function round(x: number): number {
	return Math.round(x * 10) / 10;
}
