import type {Diagram, DiagramArrow, DiagramBox, DiagramPart} from '../core/diagram.ts';
import {escapeMarkup} from '../core/escape-markup.ts';
import type {Mark} from '../core/walk.ts';
import {noteOf} from './label.ts';
import {type BoxGroup, type NamedDiagram, nameDiagram} from './named-diagram.ts';

/** A diagram in the language of Graphviz. */
export function formatDot(diagram: Diagram): string {
	const {groups, arrows, nameOf} = nameDiagram(diagram);
	return [
		'digraph story {',
		`\tlabel=<${escapeMarkup(diagram.title)}>; labelloc=t; rankdir=TB;`,
		'\tgraph [fontname="monospace", fontsize=14]; node [shape=plain, fontname="monospace", fontsize=11];',
		'\tedge [color="#8f8a7c", arrowsize=0.7];',
		...groups.flatMap((group, n) => formatGroup(group, n, nameOf)),
		...arrows.map(arrow => `\t${arrow.from} -> ${arrow.to}${styleOf(arrow)};`),
		'}',
		'',
	].join('\n');
}

function formatGroup(
	{name, boxes}: BoxGroup,
	number: number,
	nameOf: NamedDiagram['nameOf'],
): string[] {
	const lines = boxes.map(box => `\t${nameOf(box)} [label=<${formatTable(box)}>];`);
	if (name === '') return lines;
	const head = `\tsubgraph cluster_${number} { label=<${escapeMarkup(name)}>; style=dashed; color="#c9c4b6";`;
	return [head, ...lines, '\t}'];
}

/** A box as the table that Graphviz draws for a label in its form of HTML. */
function formatTable(box: DiagramBox): string {
	const field = box.field === '' ? '' : cell(box.field, box.mark);
	const span = field === '' ? 1 : 2;
	const rows = [
		`<tr>${field}${cell(sayPart(box), box.mark)}</tr>`,
		...box.parts.map(part => `<tr>${cell(sayPart(part), part.mark, span)}</tr>`),
	];
	const [width, color] = box.mark === 'unvisited' ? [1, '#8f8a7c'] : [2, '#23468c'];
	const style = box.isOutside || box.mark === 'elsewhere' ? ' style="dashed"' : '';
	return `<table border="${width}" color="${color}" cellborder="1" cellspacing="0" cellpadding="5"${style}>${rows.join('')}</table>`;
}

function cell(text: string, mark: Mark, span = 1): string {
	const ground = mark === 'here' ? ' bgcolor="#23468c"' : '';
	const across = span === 1 ? '' : ` colspan="${span}"`;
	const said = escapeMarkup(text);
	const shown = mark === 'here' ? `<font color="#fffefb">${said}</font>` : said;
	return `<td align="left"${ground}${across}>${mark === 'walked' ? `<b>${shown}</b>` : shown}</td>`;
}

function sayPart(part: DiagramPart): string {
	return [part.label, noteOf(part)].filter(each => each !== '').join('  ');
}

function styleOf({kind, isWalked}: DiagramArrow): string {
	if (isWalked) return ' [color="#23468c", penwidth=2.4]';
	return kind === 'divert' ? '' : ' [style=dashed]';
}
