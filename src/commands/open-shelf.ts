import path from 'node:path';
import type {Shelf} from '../core/shelf.ts';
import {dataFolder} from '../disk/folders.ts';
import {openNoFolder} from '../disk/no-folder.ts';
import {openSavesFolder} from '../disk/saves-folder.ts';
import type {PlayersWorld, World} from './world.ts';

export const SAVES_VARIABLE = 'NEVER_LET_ME_GO_SAVES';

/**
 * The saves of this player: the flag before the environment before the platform's data folder.
 * With no home there is no data folder; then nothing is kept, and every attempt says so.
 */
export function openShelf(savesDir: string | undefined, world: World): Shelf {
	const folder = savesFolder(savesDir, world);
	return folder === undefined
		? openNoFolder('There is no home folder to keep saves in; --saves-dir DIR names another place.')
		: openSavesFolder(folder);
}

/** Where they are; undefined where nothing names a folder and there is no home. */
export function savesFolder(
	savesDir: string | undefined,
	{env, platform, home}: PlayersWorld,
): string | undefined {
	const chosen = savesDir ?? (env[SAVES_VARIABLE] || undefined);
	if (chosen !== undefined) return path.resolve(chosen);
	const folder = dataFolder(env, platform, home);
	return folder && path.join(folder, 'saves');
}
