import type {Diagram} from '../core/diagram.ts';
import {writeText} from '../disk/write-text.ts';
import type {Common, MapCommand, MapLevel, PictureFormat} from './command.ts';
import {type Atlas, diagramOf, LABEL_WIDTH, levelOf, openAtlas} from './map-diagram.ts';
import {readSubject, type Subject} from './map-subject.ts';
import {openSettings} from './open-settings.ts';
import {whyPlain} from './play.ts';
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
	const isShown = command.mode === 'auto' && whyPlain({mode: 'auto'}, world) === undefined;
	if (isShown) return showOnScreen(map, level, command, world);
	const {printMap} = await import('./print-map.ts');
	printMap(diagram, subject.telling?.name, {...command, labelWidth: map.labelWidth}, world);
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

/** The map on the full screen, to be walked over and looked into. */
async function showOnScreen(
	{atlas, diagram}: OpenMap,
	level: MapLevel,
	{color, zoom}: Command,
	world: World,
): Promise<number> {
	const {openSheets} = await import('./map-sheets.ts');
	const {runMapScreen} = await import('../screen/screen.tsx');
	const {settings} = openSettings(world).read();
	const seen = zoom === undefined ? level : 'stitches';
	return runMapScreen(isAscii => openSheets(atlas, seen, diagram, isAscii), world, {
		color,
		theme: settings.theme,
		isAscii: settings.chrome === 'ascii',
	});
}

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
