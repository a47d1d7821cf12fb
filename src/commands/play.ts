import type {BeatMachine} from '../core/beats.ts';
import type {Game} from '../core/game.ts';
import type {Refused} from '../core/shelf.ts';
import type {Layout} from '../plain/layout.ts';
import type {Lines} from '../plain/read-lines.ts';
import type {Command} from './command.ts';
import {type Found, findSave, isPath, nameOf} from './find-save.ts';
import {type Desk, openDesk} from './games.ts';
import {type LoadedStory, loadStory} from './load-story.ts';
import {openSettings} from './open-settings.ts';
import {openShelf} from './open-shelf.ts';
import {seenMapOf} from './seen-map.ts';
import {goToLine, type TellingWorld, tell} from './telling.ts';
import type {World} from './world.ts';

type Play = Extract<Command, {name: 'play'}>;

/** The width of prose where nobody has asked for another. */
const MEASURE = 72;

/** Plays a story in the front end that fits the terminal. Gives the exit code. */
export async function play(command: Play, world: World): Promise<number> {
	const story = await loadStory(command.story, world.packageFolder);
	const write = (text: string) => void world.stdout.write(text);
	if ('problem' in story) {
		if (command.mode === 'json') write(`${JSON.stringify({issues: story.issues})}\n`);
		else world.stderr.write(`${story.problem}\n`);
		return 1;
	}
	const shelf = openShelf(command.savesDir, world);
	const desk = openDesk({
		narrator: story.narrator,
		machine: story.machine,
		tellings: story.tellings,
		shelf,
		isSaved: command.isSaved,
		newSeed: () => command.seed ?? world.randomSeed(),
		now: world.now,
		settingsFile: openSettings(world),
		openMap: seenMapOf(story),
		packageFolder: world.packageFolder,
	});
	try {
		const game = openGame(command, desk, {story, shelf, ...world});
		if (!('problem' in game)) return await present(game, story, command, world);
		world.stderr.write(`${game.problem}\n`);
		return 1;
	} finally {
		desk.release();
	}
}

/** The game that was asked for: a new one, a save, a code, or the newest unfinished telling. */
function openGame(command: Play, desk: Desk, world: TellingWorld): Game | Refused {
	if (command.isNew) return desk.begin();
	const game = openTelling(command, desk, world);
	if ('problem' in game) return game;
	const session = goToLine(game.session, command.line);
	return 'problem' in session ? session : {...game, session};
}

function openTelling({save, code}: Play, desk: Desk, world: TellingWorld): Game | Refused {
	if (code !== undefined) {
		const told = tell({save: undefined, code, line: undefined}, world);
		return 'problem' in told ? told : desk.takeUp(told.session, told.save, false);
	}
	if (save === undefined) return desk.continueNewest();
	if (isPath(save)) return adopt(findSave(save, world.shelf, world.packageFolder), desk);
	const name = nameOf(save, world.shelf.list());
	const isKept = world.shelf.list().some(entry => entry.name === name);
	return isKept ? desk.open(name) : adopt(findSave(save, world.shelf, world.packageFolder), desk);
}

/** A save from elsewhere is left as it is and played on as a new one. */
function adopt(found: Found | Refused, desk: Desk): Game | Refused {
	return 'problem' in found ? found : desk.adopt(found.save);
}

export type Presented = Pick<Play, 'mode' | 'color' | 'opensOn' | 'isAnimated'>;

/** Plays a game in the front end that fits; `lines` where its input is being read already. */
export async function present(
	game: Game,
	story: LoadedStory,
	command: Presented,
	world: World,
	lines?: Lines,
): Promise<number> {
	if (command.mode === 'json') {
		const {playJson} = await import('../plain/json.ts');
		return playJson(game, {
			input: world.stdin,
			unread: world.unread,
			write: text => void world.stdout.write(text),
			warn: text => void world.stderr.write(text),
			issues: story.issues,
		});
	}
	const plain = whyPlain(command, world);
	if (plain !== undefined || lines !== undefined) {
		return startPlain(game, plain ?? 'it was watched so', command, world, lines);
	}
	const {runScreen} = await import('../screen/screen.tsx');
	const {color, opensOn, isAnimated} = command;
	return runScreen(game, world, {color, opensOn, isAnimated});
}

/** Why the lines are to be plain; undefined where the full screen is wanted and possible. */
export function whyPlain(
	{mode}: Pick<Play, 'mode'>,
	{stdin, stdout, env}: World,
): string | undefined {
	if (mode === 'screen-reader') return '--screen-reader was given';
	if (mode === 'plain') return '--plain was given';
	if (env.INK_SCREEN_READER === 'true') return 'INK_SCREEN_READER is set';
	if (env.ACCESSIBLE) return 'ACCESSIBLE is set';
	if (!stdin.isTTY) return 'input does not come from a terminal';
	if (!stdout.isTTY) return 'output does not go to a terminal';
	if (env.TERM === 'dumb') return 'TERM is dumb';
	return undefined;
}

async function startPlain(
	game: Game,
	why: string,
	{mode}: Pick<Play, 'mode'>,
	world: World,
	lines: Lines | undefined,
): Promise<number> {
	const {playPlain} = await import('../plain/plain.ts');
	const {stdin, stdout, unread} = world;
	return playPlain(game, {
		input: stdin,
		...(lines && {lines}),
		unread,
		write: text => void stdout.write(text),
		layout: layoutFor(mode, game.machine, world),
		announcement: announce(mode, why, world),
		isInteractive: stdin.isTTY === true,
	});
}

/** The width of plain lines; a screen reader takes a paragraph in one piece. */
export function layoutFor(
	mode: Play['mode'],
	machine: BeatMachine | undefined,
	world: World,
): Layout {
	const initials = machine?.initials;
	if (isRead(mode, world)) return {width: undefined, initials};
	return {width: Math.min(MEASURE, world.stdout.columns ?? MEASURE), initials};
}

/** The first line of plain mode: which mode it is and why. */
export function announce(mode: Play['mode'], why: string, world: World): string {
	const name = isRead(mode, world) ? 'Screen-reader' : 'Plain';
	return `${name} mode, because ${why}. "help" lists the commands.`;
}

function isRead(mode: Play['mode'], {env}: World): boolean {
	return mode === 'screen-reader' || env.INK_SCREEN_READER === 'true' || !!env.ACCESSIBLE;
}
