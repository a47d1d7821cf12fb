import path from 'node:path';
import type {Shelf} from '../core/shelf.ts';
import {dataFolder} from '../disk/folders.ts';
import {openSavesFolder} from '../disk/saves-folder.ts';
import type {World} from './world.ts';

/** The saves of this player: the flag before the environment before the platform's data folder. */
export function openShelf(savesDir: string | undefined, world: World): Shelf {
	const chosen = savesDir ?? (world.env.NEVER_LET_ME_GO_SAVES || undefined);
	const folder = chosen ?? path.join(dataFolder(world.env, world.platform, world.home), 'saves');
	return openSavesFolder(path.resolve(folder));
}
