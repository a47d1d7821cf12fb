import path from 'node:path';
import type {Shelf} from '../core/shelf.ts';
import {dataFolder} from '../disk/folders.ts';
import {openNoFolder} from '../disk/no-folder.ts';
import {openSavesFolder} from '../disk/saves-folder.ts';
import type {World} from './world.ts';

/**
 * The saves of this player: the flag before the environment before the platform's data folder.
 * With no home there is no data folder; then nothing is kept, and every attempt says so.
 */
export function openShelf(savesDir: string | undefined, world: World): Shelf {
	const chosen = savesDir ?? (world.env.NEVER_LET_ME_GO_SAVES || undefined);
	if (chosen !== undefined) return openSavesFolder(path.resolve(chosen));
	const folder = dataFolder(world.env, world.platform, world.home);
	if (folder === undefined) {
		return openNoFolder(
			'There is no home folder to keep saves in; --saves-dir DIR names another place.',
		);
	}
	return openSavesFolder(path.join(folder, 'saves'));
}
