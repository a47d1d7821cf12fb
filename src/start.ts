import path from 'node:path';
import type {main} from './cli.ts';
import {openChunks} from './disk/chunks.ts';
import {cacheFolder, homeFolder} from './disk/folders.ts';

/** Names the chunks that this was built with; put here by the build. */
declare const BUILD: string;

/** Compiled code is kept when the first page stands: later V8 drops what is not called again. */
const KEEP_AFTER_MS = 1_000;

/** Starts the program, whose compiled code is kept from one run to the next. */
export async function start(words: readonly string[], packageFolder: string): Promise<void> {
	const {load, keep} = openChunks({
		folder: path.join(packageFolder, 'dist'),
		cache: isKept() ? cacheFolder(process.env, process.platform, homeFolder()) : undefined,
		build: BUILD,
	});
	setTimeout(keep, KEEP_AFTER_MS).unref();
	process.once('exit', keep);
	const cli = load('./cli.cjs') as {main: typeof main};
	process.exitCode = await cli.main(words, packageFolder);
}

/** The variable by which Node itself is told to keep none. */
function isKept(): boolean {
	return !process.env.NODE_DISABLE_COMPILE_CACHE;
}
