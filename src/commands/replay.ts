import {formatCast} from '../core/cast.ts';
import {listEntries} from '../core/describe-save.ts';
import type {Watched} from '../core/game.ts';
import {printable} from '../core/printable.ts';
import {beginReplay, type Replay, takeOver, watch} from '../core/replay.ts';
import type {Shelf} from '../core/shelf.ts';
import {writeNew} from '../disk/save-transfer.ts';
import type {Frame} from '../plain/watch-format.ts';
import {checkRecording} from './check-recording.ts';
import type {Command} from './command.ts';
import {findSave, openRecorded} from './find-save.ts';
import {openDesk} from './games.ts';
import {type LoadedStory, loadStory} from './load-story.ts';
import {openSettings} from './open-settings.ts';
import {openShelf} from './open-shelf.ts';
import {announce, layoutFor, present, whyPlain} from './play.ts';
import {seenMapOf} from './seen-map.ts';
import {type Telling, tell} from './telling.ts';
import type {World} from './world.ts';

type ReplayCommand = Extract<Command, {name: 'replay'}>;

/** The size of a recording; the prose in it is as wide as in plain mode. */
const CAST_COLUMNS = 80;
const CAST_ROWS = 24;
const CAST_WIDTH = 72;

/** Tells a saved telling again: to be watched, read, checked or recorded. Gives the exit code. */
export async function replay(command: ReplayCommand, world: World): Promise<number> {
	const shelf = openShelf(command.savesDir, world);
	const [save] = command.saves;
	if (save === undefined && command.code === undefined && command.route === undefined) {
		world.stdout.write(listTellings(shelf, world));
		return 0;
	}
	const story = await loadStory(command.story, world.packageFolder);
	if ('problem' in story) return refuse(story.problem, world);
	if (command.isChecked) return check(command.saves, story, shelf, world);
	const {packageFolder, now} = world;
	const telling = tell({...command, save}, {story, shelf, packageFolder, now});
	if ('problem' in telling) return refuse(telling.problem, world);
	if (command.cast === undefined) return show(telling, story, shelf, command, world);
	for (const notice of telling.notices) world.stderr.write(`${notice}\n`);
	return record(telling, story, command.cast, command.speed ?? 1, world);
}

function listTellings(shelf: Shelf, {packageFolder}: World): string {
	const kept = listEntries(shelf.list());
	const recorded = openRecorded(packageFolder)
		.list()
		.map(({name}) => `- ${printable(name)}`);
	return [
		'Replay which telling? Name one, or give its number: replay SAVE.',
		...(kept.length === 0 ? ['None of yours are kept yet.'] : kept),
		...(recorded.length === 0 ? [] : ['These come with the story:', ...recorded]),
		'',
	].join('\n');
}

function check(
	words: readonly string[],
	story: LoadedStory,
	shelf: Shelf,
	{stdout, packageFolder}: World,
): number {
	let isSame = true;
	// A glob takes in the texts beside the recordings too.
	const isText = (word: string) =>
		word.endsWith('.txt') && words.includes(word.replace(/txt$/u, 'json'));
	for (const word of words.filter(word => !isText(word))) {
		const found = findSave(word, shelf, packageFolder);
		const checked =
			'problem' in found
				? {isSame: false, report: `${found.problem}\n`}
				: checkRecording(found.save, found.file, story);
		stdout.write(checked.report);
		isSame &&= checked.isSame;
	}
	return isSame ? 0 : 1;
}

async function record(
	{session, save}: Telling,
	{machine}: LoadedStory,
	file: string,
	speed: number,
	world: World,
): Promise<number> {
	const {framesOf} = await import('../plain/watch-format.ts');
	const replay = watch(beginReplay(session), {type: 'speed', speed});
	const frames: Frame[] = [];
	const layout = {width: CAST_WIDTH, initials: machine?.initials};
	const telling = framesOf(replay, machine, layout);
	let step = telling.next();
	for (; !step.done; step = telling.next()) frames.push(step.value);
	// The last page stands as long as it takes to read, too.
	frames.push({after: step.value, text: ''});
	const cast = formatCast(
		{
			title: session.narrator.story.title,
			columns: CAST_COLUMNS,
			rows: CAST_ROWS,
			timestamp: Math.floor(Date.parse(save.updatedAt) / 1000),
		},
		frames.map(({after, text}) => ({after: after / 1000, text})),
	);
	const written = writeNew(file, cast);
	if ('problem' in written) return refuse(written.problem, world);
	world.stderr.write(`The recording is in ${written.file}.\n`);
	return 0;
}

/** A telling to be shown, and how that was asked for. */
type Showing = {
	readonly telling: Telling;
	readonly story: LoadedStory;
	readonly command: ReplayCommand;
	readonly replay: Replay;
};

/** Lets a telling be watched where there is somebody to watch; else prints it. */
async function show(
	telling: Telling,
	story: LoadedStory,
	shelf: Shelf,
	command: ReplayCommand,
	world: World,
): Promise<number> {
	const {speed = 1} = command;
	const replay = watch(beginReplay(telling.session), {type: 'speed', speed});
	const showing = {telling, story, command, replay};
	if (!world.stdin.isTTY || !world.stdout.isTTY) return stream(showing, world);
	const desk = openDesk({
		...story,
		shelf,
		isSaved: true,
		newSeed: () => world.randomSeed(),
		now: world.now,
		settingsFile: openSettings(world),
		openMap: seenMapOf(story),
		packageFolder: world.packageFolder,
	});
	const watched: Watched = {
		name: telling.save.name,
		replay,
		machine: story.machine,
		notices: telling.notices,
		takeOver: at => desk.takeUp(takeOver(at), telling.save, telling.isOnShelf),
	};
	const why = whyPlain(command, world);
	try {
		return why === undefined
			? await watchOnScreen(watched, command, world)
			: await watchInLines(watched, why, showing, world);
	} finally {
		desk.release();
	}
}

async function stream(
	{telling, story: {machine}, command: {mode, speed}, replay}: Showing,
	world: World,
): Promise<number> {
	const {streamReplay} = await import('../plain/watch.ts');
	for (const notice of telling.notices) world.stderr.write(`${notice}\n`);
	const write = (text: string) => void world.stdout.write(text);
	const layout = layoutFor(mode, machine, world);
	const {unread} = world;
	await streamReplay({replay, machine}, {write, layout, unread}, speed !== undefined);
	return 0;
}

async function watchOnScreen(
	watched: Watched,
	{color, speed}: ReplayCommand,
	world: World,
): Promise<number> {
	const {runScreen} = await import('../screen/screen.tsx');
	const {replay} = watched;
	const started = speed === undefined ? replay : watch(replay, {type: 'play'});
	return runScreen(watched.takeOver(replay), world, {
		color,
		opensOn: 'page',
		isAnimated: true,
		watched: {...watched, replay: started},
	});
}

async function watchInLines(
	watched: Watched,
	why: string,
	{story, command: {mode, color, speed}}: Showing,
	world: World,
): Promise<number> {
	const {watchPlain} = await import('../plain/watch.ts');
	const {readLines} = await import('../plain/read-lines.ts');
	const {unread} = world;
	const lines = readLines(world.stdin, unread);
	try {
		const at = await watchPlain(watched, {
			lines,
			unread,
			write: text => void world.stdout.write(text),
			layout: layoutFor(mode, story.machine, world),
			announcement: announce(mode, why, world),
			isPlaying: speed !== undefined,
		});
		if (at === undefined) return 0;
		const shown = {mode, color, opensOn: 'page', isAnimated: true} as const;
		return await present(watched.takeOver(at), story, shown, world, lines);
	} finally {
		await lines.return();
	}
}

function refuse(problem: string, {stderr}: World): number {
	stderr.write(`${problem}\n`);
	return 1;
}
