import {type DiagramBox, type DiagramPart, isHub} from '../core/diagram.ts';
import {escapeMarkup} from '../core/escape-markup.ts';
import {columnsOf} from './canvas.ts';
import type {PlacedBox, PlacedPart, Rectangle} from './drawing.ts';
import {breakLabel, noteOf, notesOf} from './label.ts';
import {fieldWidth, LINE, noteOfBox, PADDING, type SvgPen} from './svg-sizes.ts';

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

function classOf({mark, isOutside, isPresent}: DiagramBox): string {
	return `box ${mark}${isOutside ? ' outside' : ''}${isPresent ? ' present' : ''}`;
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
