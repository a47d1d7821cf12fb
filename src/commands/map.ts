import {countNodes, type Diagram, formatCount} from '../core/diagram.ts';
import {printable} from '../core/printable.ts';
import type {TextDrawing} from '../core/text-drawing.ts';
import {writeText} from '../disk/write-text.ts';
import {diagramOf, levelOf, openAtlas} from './map-diagram.ts';
import {readSubject, type Subject} from './map-subject.ts';
import type {Common, MapCommand, PictureFormat} from './parse.ts';
import type {World} from './world.ts';

type Map = MapCommand & Common;

/** The widest label of a drawing in characters, and of a picture. */
const LABEL = {beats: 40, knots: 26, stitches: 26};

/** Draws a story and where a telling went in it. Exit code 1 where there is nothing to draw. */
export async function map(command: Map, world: World): Promise<number> {
	const subject = await readSubject(command, world);
	if ('problem' in subject) return refuse(subject.problem, world);
	const atlas = openAtlas(subject);
	const level = levelOf(command.level, atlas);
	const diagram = diagramOf(atlas, level, command.zoom);
	if ('problem' in diagram) return refuse(diagram.problem, world);
	for (const notice of subject.notices) world.stderr.write(`${notice}\n`);
	if (Object.keys(command.files).length > 0)
		return writePictures(diagram, command, LABEL[level], world);
	await print(diagram, subject, command, LABEL[level], world);
	return 0;
}

function refuse(problem: string, world: World): number {
	world.stderr.write(`${problem}\n`);
	return 1;
}

async function writePictures(
	diagram: Diagram,
	{files}: Map,
	labelWidth: number,
	world: World,
): Promise<number> {
	for (const [format, file] of Object.entries(files)) {
		const text = await formatPicture(diagram, format as PictureFormat, labelWidth);
		if (file === '-') world.stdout.write(text);
		else {
			try {
				writeText(file, text);
			} catch (error) {
				return refuse((error as Error).message, world);
			}
		}
	}
	return 0;
}

async function formatPicture(diagram: Diagram, format: PictureFormat, labelWidth: number) {
	switch (format) {
		case 'svg':
			return (await import('../picture/svg.ts')).formatSvg(diagram, {labelWidth});
		case 'mermaid':
			return (await import('../picture/mermaid.ts')).formatMermaid(diagram);
		case 'dot':
			return (await import('../picture/dot.ts')).formatDot(diagram);
	}
}

async function print(
	diagram: Diagram,
	{telling}: Subject,
	{mode}: Map,
	labelWidth: number,
	world: World,
): Promise<void> {
	const {formatOutline} = await import('../picture/outline.ts');
	const {drawText, formatLegend} = await import('../picture/text-drawing.ts');
	const write = (text: string) => world.stdout.write(text);
	const isAscii = mode === 'ascii';
	write(`${headingOf(diagram, telling?.name)}\n`);
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
	write(`${legend === '' ? '' : `${legend}\n`}\n${textOf(drawing)}`);
}

function isRead({env}: World): boolean {
	return env.INK_SCREEN_READER === 'true' || Boolean(env.ACCESSIBLE);
}

function headingOf({title, boxes, unit}: Diagram, telling: string | undefined): string {
	const way = telling === undefined ? '' : `, and the way of ${telling}`;
	return printable(`${title}: ${formatCount(countNodes(boxes), unit)}${way}.`);
}

function textOf({rows}: TextDrawing): string {
	return rows.map(row => `${row.map(({text}) => text).join('')}\n`).join('');
}
