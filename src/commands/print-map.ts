import {countNodes, type Diagram, formatCount} from '../core/diagram.ts';
import {printable} from '../core/printable.ts';
import type {Paint} from '../core/report-text.ts';
import type {TextDrawing, TextRole} from '../core/text-drawing.ts';
import {formatOutline} from '../picture/outline.ts';
import {drawText, formatLegend} from '../picture/text-drawing.ts';
import {paintFor} from '../plain/paint.ts';
import type {Common, MapCommand} from './command.ts';
import type {World} from './world.ts';

export type PrintOptions = Pick<MapCommand & Common, 'mode' | 'color'> & {
	readonly labelWidth: number;
};

/** Prints a diagram: drawn where that fits, else in words. */
export function printMap(
	diagram: Diagram,
	telling: string | undefined,
	{mode, color, labelWidth}: PrintOptions,
	world: World,
): void {
	const write = (text: string) => world.stdout.write(text);
	const isAscii = mode === 'ascii';
	write(`${headingOf(diagram, telling)}\n`);
	if (mode === 'list' || isRead(world)) {
		write(`\n${formatOutline(diagram)}`);
		return;
	}
	const drawing = drawText(diagram, {isAscii, labelWidth});
	const columns = world.stdout.isTTY ? world.stdout.columns : undefined;
	if (columns !== undefined && drawing.width > columns) {
		write(
			`The drawing is ${drawing.width} columns wide and this terminal has ${columns}; in words:\n\n${formatOutline(diagram)}`,
		);
		return;
	}
	const legend = formatLegend(diagram, isAscii);
	write(`${legend === '' ? '' : `${legend}\n`}\n${textOf(drawing, paintFor(color, world))}`);
}

function isRead({env}: World): boolean {
	return env.INK_SCREEN_READER === 'true' || Boolean(env.ACCESSIBLE);
}

function headingOf({title, boxes, unit}: Diagram, telling: string | undefined): string {
	const way = telling === undefined ? '' : `, and the way of ${telling}`;
	return printable(`${title}: ${formatCount(countNodes(boxes), unit)}${way}.`);
}

function textOf({rows}: TextDrawing, {strong}: Paint): string {
	const strongRoles: readonly TextRole[] = ['way', 'walked', 'here'];
	return rows
		.map(row => row.map(({text, role}) => (strongRoles.includes(role) ? strong(text) : text)))
		.map(texts => `${texts.join('')}\n`)
		.join('');
}
