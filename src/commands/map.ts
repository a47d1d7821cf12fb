import {countNodes, type Diagram, formatCount} from '../core/diagram.ts';
import {printable} from '../core/printable.ts';
import type {TextDrawing} from '../core/text-drawing.ts';
import {writeText} from '../disk/write-text.ts';
import type {Common, MapCommand, PictureFormat} from './command.ts';
import {type Atlas, diagramOf, LABEL_WIDTH, levelOf, openAtlas} from './map-diagram.ts';
import {readSubject, type Subject} from './map-subject.ts';
import type {World} from './world.ts';

type Command = MapCommand & Common;

/** Draws a story and where a telling went in it. Exit code 1 where there is nothing to draw. */
export async function map(command: Command, world: World): Promise<number> {
	const subject = await readSubject(command, world);
	if ('problem' in subject) return refuse(subject.problem, world);
	const atlas = openAtlas(subject);
	const level = levelOf(command.level, atlas);
	const diagram = diagramOf(atlas, level, command.zoom);
	if ('problem' in diagram) return refuse(diagram.problem, world);
	for (const notice of subject.notices) world.stderr.write(`${notice}\n`);
	const map = {subject, atlas, diagram, labelWidth: LABEL_WIDTH[level]};
	if (Object.keys(command.files).length > 0) return writePictures(map, command, world);
	await print(map, command, world);
	return 0;
}

function refuse(problem: string, world: World): number {
	world.stderr.write(`${problem}\n`);
	return 1;
}

type OpenMap = {
	readonly subject: Subject;
	readonly atlas: Atlas;
	readonly diagram: Diagram;
	readonly labelWidth: number;
};

async function writePictures(map: OpenMap, {files}: Command, world: World): Promise<number> {
	for (const [format, file] of Object.entries(files)) {
		if (file === undefined) continue;
		const text = await formatPicture(map, format as PictureFormat);
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

async function formatPicture(map: OpenMap, format: PictureFormat) {
	const {atlas, diagram, labelWidth} = map;
	const {story} = map.subject;
	switch (format) {
		case 'svg':
			return (await import('../picture/svg.ts')).formatSvg(diagram, {labelWidth});
		case 'html':
			return (await import('./map-page.ts')).formatStoryPage(atlas, {
				hash: story.narrator.story.hash,
				sources: story.sources(),
				proof: undefined,
			});
		case 'mermaid':
			return (await import('../picture/mermaid.ts')).formatMermaid(diagram);
		case 'dot':
			return (await import('../picture/dot.ts')).formatDot(diagram);
	}
}

async function print(
	{subject: {telling}, diagram, labelWidth}: OpenMap,
	{mode}: Command,
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
