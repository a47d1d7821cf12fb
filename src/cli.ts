import type {Command} from './commands/command.ts';
import {parse} from './commands/parse.ts';
import {formatUsage} from './commands/usage.ts';
import type {World} from './commands/world.ts';
import {homeFolder} from './disk/folders.ts';
import {readText} from './disk/story-files.ts';

/** Runs the program on the words after its name. Gives the exit code; never throws. */
export async function main(words: readonly string[], packageFolder: string): Promise<number> {
	const command = parse(words);
	if ('problem' in command) {
		process.stderr.write(`never-let-me-go: ${command.problem}\n`);
		return 2;
	}
	const unread = watchReader();
	const world = openWorld(packageFolder, unread.signal);
	try {
		const code = await run(command, world);
		return unread.signal.aborted ? 0 : code;
	} catch (error) {
		if (unread.signal.aborted) return 0;
		process.stderr.write(`never-let-me-go: ${describe(error)}\n`);
		return 1;
	}
}

async function run(command: Command, world: World): Promise<number> {
	switch (command.name) {
		case 'help':
			world.stdout.write(`${formatUsage(command.about)}\n`);
			return 0;
		case 'version':
			world.stdout.write(`never-let-me-go ${versionOf(world.packageFolder)}\n`);
			return 0;
		case 'paths':
			world.stdout.write(
				(await import('./commands/paths.ts')).formatPaths(command.savesDir, world),
			);
			return 0;
		case 'play':
			return (await import('./commands/play.ts')).play(command, world);
		case 'saves':
			return (await import('./commands/saves.ts')).saves(command, world);
		case 'replay':
			return (await import('./commands/replay.ts')).replay(command, world);
		case 'transcript':
			return (await import('./commands/transcript.ts')).transcript(command, world);
		case 'verify':
			return (await import('./commands/verify.ts')).verify(command, world);
		case 'map':
			return (await import('./commands/map.ts')).map(command, world);
		case 'completion':
			world.stdout.write(
				(await import('./commands/completion.ts')).formatCompletion(command.shell),
			);
			return 0;
		case 'manual':
			world.stdout.write(
				(await import('./commands/manual.ts')).formatManual(versionOf(world.packageFolder)),
			);
			return 0;
	}
}

function openWorld(packageFolder: string, unread: AbortSignal): World {
	return {
		stdin: process.stdin,
		stdout: process.stdout,
		stderr: process.stderr,
		unread,
		env: process.env,
		platform: process.platform,
		home: homeFolder(),
		packageFolder,
		now: () => new Date(),
		randomSeed: () => Math.floor(Math.random() * 2 ** 31),
	};
}

/** A reader that goes away, as a pager does, is a quiet end and no failure. */
function watchReader(): AbortController {
	const unread = new AbortController();
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
		unread.abort();
	});
	return unread;
}

function versionOf(packageFolder: string): string {
	const text = readText(`${packageFolder}/package.json`) ?? '{}';
	return (JSON.parse(text) as {version?: string}).version ?? 'of unknown version';
}

function describe(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return `something went wrong that should not have: ${message}. What was chosen is saved.`;
}
