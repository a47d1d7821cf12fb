import {type Diagram, type DiagramBox, type DiagramPart, formatCount} from '../core/diagram.ts';
import {printable} from '../core/printable.ts';
import type {Mark} from '../core/walk.ts';
import {notesOf} from './label.ts';

const SAID = {
	here: 'you are here',
	walked: 'passed',
	elsewhere: 'passed on another line',
	unvisited: '',
} as const;

/** A diagram in words, for a screen reader and for where no drawing fits: a line for each box. */
export function formatOutline({boxes, arrows, unit, besides}: Diagram): string {
	const labels = new Map(boxes.map(box => [box.id, nameOf(box)]));
	const lines = boxes.flatMap(box => {
		const next = arrows
			.filter(({from, to}) => from === box.id && labels.has(to))
			.map(({to}) => (to === box.id ? 'itself' : labels.get(to)));
		const ways = next.length === 0 ? '' : `; leads to ${next.join(', ')}`;
		const rows = box.parts.map(part => `  - ${sayPart(part.label, part)}`);
		return [`${sayPart(nameOf(box), box)}${ways}`, ...rows];
	});
	const rest = besides === 0 ? [] : [`and ${formatCount(besides, unit)} more`];
	return [...lines, ...rest].map(line => `${printable(line)}\n`).join('');
}

/** How a telling stands to a place, in words; empty where it was never there. */
export function sayMark(mark: Mark): string {
	return SAID[mark];
}

function nameOf({field, label}: DiagramBox): string {
	return [field, label].filter(each => each !== '').join('. ');
}

function sayPart(name: string, part: DiagramPart): string {
	const said = [...notesOf(part), SAID[part.mark]].filter(each => each !== '');
	return said.length === 0 ? name : `${name} (${said.join(', ')})`;
}
