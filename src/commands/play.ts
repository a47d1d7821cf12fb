import type {Game} from '../core/game.ts';
import type {Layout} from '../plain/layout.ts';
import {openDesk} from './games.ts';
import {type LoadedStory, loadStory} from './load-story.ts';
import {openSettings} from './open-settings.ts';
import {openShelf} from './open-shelf.ts';
import type {Command} from './parse.ts';
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
	const desk = openDesk({
		narrator: story.narrator,
		machine: story.machine,
		shelf: openShelf(command.savesDir, world),
		isSaved: command.isSaved,
		newSeed: () => command.seed ?? world.randomSeed(),
		now: world.now,
		settingsFile: openSettings(world),
	});
	try {
		const game = command.isNew ? desk.begin() : desk.continueNewest();
		return await present(game, story, command, world);
	} finally {
		desk.release();
	}
}

async function present(game: Game, story: LoadedStory, command: Play, world: World) {
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
	if (plain !== undefined) return startPlain(game, plain, command, world);
	const {runScreen} = await import('../screen/screen.tsx');
	return runScreen(game, world, {color: command.color, hasTitle: command.hasTitle});
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

async function startPlain(game: Game, why: string, {mode}: Play, world: World): Promise<number> {
	const {playPlain} = await import('../plain/plain.ts');
	const {stdin, stdout, env, unread} = world;
	const isRead = mode === 'screen-reader' || env.INK_SCREEN_READER === 'true' || !!env.ACCESSIBLE;
	const layout: Layout = {width: isRead ? undefined : Math.min(MEASURE, stdout.columns ?? MEASURE)};
	return playPlain(game, {
		input: stdin,
		unread,
		write: text => void stdout.write(text),
		layout,
		announcement: `${isRead ? 'Screen-reader' : 'Plain'} mode, because ${why}. "help" lists the commands.`,
		isInteractive: stdin.isTTY === true,
	});
}
