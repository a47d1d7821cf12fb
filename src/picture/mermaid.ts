import type {Diagram, DiagramArrow, DiagramBox} from '../core/diagram.ts';
import {printable} from '../core/printable.ts';
import {noteOf} from './label.ts';
import {type BoxGroup, type NamedDiagram, nameDiagram} from './named-diagram.ts';

/** A diagram as a Mermaid flowchart, for Markdown that draws one. */
export function formatMermaid(diagram: Diagram): string {
	const {groups, arrows, nameOf} = nameDiagram(diagram);
	const walked = arrows.flatMap(({isWalked}, n) => (isWalked ? [n] : []));
	return [
		'---',
		// YAML, which reads JSON.
		`title: ${JSON.stringify(printable(diagram.title).replace(/\s+/gu, ' '))}`,
		'---',
		'flowchart TD',
		...groups.flatMap((group, n) => formatGroup(group, n, nameOf)),
		...arrows.map(arrow => `\t${arrow.from} ${lineOf(arrow)} ${arrow.to}`),
		...(walked.length === 0
			? []
			: [`\tlinkStyle ${walked.join(',')} stroke:#23468c,stroke-width:3px`]),
		'\tclassDef walked stroke:#23468c,stroke-width:3px',
		'\tclassDef here fill:#23468c,stroke:#23468c,color:#fffefb',
		'\tclassDef elsewhere stroke:#23468c,stroke-dasharray:5 3',
		'\tclassDef outside stroke-dasharray:3 3',
		'',
	].join('\n');
}

function formatGroup(
	{name, boxes}: BoxGroup,
	number: number,
	nameOf: NamedDiagram['nameOf'],
): string[] {
	const lines = boxes.map(box => formatNode(box, nameOf(box)));
	if (name === '') return lines;
	return [`\tsubgraph g${number}["${escapeMermaid(name)}"]`, ...lines, '\tend'];
}

function formatNode(box: DiagramBox, name: string): string {
	const label = [
		[box.field, box.label].filter(each => each !== '').join(' · '),
		noteOf(box),
		...box.parts.map(part => [part.label, noteOf(part)].filter(each => each !== '').join(', ')),
	];
	const said = label
		.filter(each => each !== '')
		.map(escapeMermaid)
		.join('<br/>');
	const style = box.isOutside ? 'outside' : box.mark;
	return `\t${name}["${said}"]${style === 'unvisited' ? '' : `:::${style}`}`;
}

function lineOf({kind, isWalked}: DiagramArrow): string {
	if (isWalked) return '==>';
	return kind === 'divert' ? '-->' : '-.->';
}

/** Mermaid reads HTML, Markdown and its own signs in a label: all but letters and digits goes in by number. */
export function escapeMermaid(text: string): string {
	return printable(text)
		.replace(/\p{Surrogate}/gu, '\uFFFD')
		.replace(/[^\p{L}\p{N}\p{M} ·,_-]/gu, character => `#${character.codePointAt(0)};`);
}
