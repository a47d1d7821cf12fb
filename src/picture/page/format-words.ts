import type {Diagram, DiagramBox, DiagramPart} from '../../core/diagram.ts';
import {escapeMarkup} from '../../core/escape-markup.ts';
import {notesOf} from '../label.ts';
import {sayMark} from '../outline.ts';

/** A diagram as nested lists, with the same links as its boxes. */
export function formatWords(
	{boxes, arrows}: Diagram,
	linkOf: (id: string) => string | undefined,
): string {
	const names = new Map(boxes.map(box => [box.id, nameOf(box)]));
	const items = boxes.map(box => {
		const next = arrows
			.filter(({from, to}) => from === box.id && names.has(to))
			.map(({to}) => escapeMarkup(to === box.id ? 'itself' : (names.get(to) ?? '')));
		const ways = next.length === 0 ? '' : ` leads to ${next.join(', ')}`;
		const parts = box.parts.map(part => `<li>${sayPart(part.label, part, linkOf)}</li>`);
		const inner = parts.length === 0 ? '' : `<ul>${parts.join('')}</ul>`;
		return `<li>${sayPart(nameOf(box), box, linkOf)}${ways}${inner}</li>`;
	});
	return `<ul>${items.join('\n')}</ul>`;
}

function nameOf({field, label}: DiagramBox): string {
	return [field, label].filter(each => each !== '').join('. ');
}

function sayPart(
	name: string,
	part: DiagramPart,
	linkOf: (id: string) => string | undefined,
): string {
	const link = linkOf(part.id);
	const shown = escapeMarkup(name);
	const said = [...notesOf(part), sayMark(part.mark)].filter(each => each !== '').join(', ');
	const tail = said === '' ? '' : ` (${escapeMarkup(said)})`;
	return link === undefined ? `${shown}${tail}` : `<a href="${link}">${shown}</a>${tail}`;
}
