import path from 'node:path';
import {realFileSystem, reasonOf} from '../disk/file-system.ts';
import {cacheFolder, namingVariable, type Purpose} from '../disk/folders.ts';
import {exists} from '../disk/save-files.ts';
import {recordedFolder} from './find-save.ts';
import {settingsFile} from './open-settings.ts';
import {SAVES_VARIABLE, savesFolder} from './open-shelf.ts';
import type {PlayersWorld} from './world.ts';

type PathsWorld = PlayersWorld & {readonly packageFolder: string};

/** A file or a folder that the program uses; `where` is undefined where there is no home for it. */
type Used = {readonly what: string; readonly where: string | undefined; readonly by: string};

/** Every file and folder that the program uses: where, whether it is there, and what says so. */
export function formatPaths(savesDir: string | undefined, world: PathsWorld): string {
	return usedPaths(savesDir, world).map(formatUsed).join('');
}

function usedPaths(savesDir: string | undefined, world: PathsWorld): readonly Used[] {
	const {env, platform, home, packageFolder} = world;
	const saves = savesFolder(savesDir, world);
	const cache = cacheFolder(env, platform, home);
	const inSaves = (folder: string) => saves && path.join(saves, folder);
	const withSaves = 'in the folder of saves';
	const shipped = 'comes with the program';
	return [
		{what: 'settings', where: settingsFile(world), by: namedBy('config', world)},
		{what: 'saves and transcripts', where: saves, by: savesNamedBy(savesDir, world)},
		{what: 'older copies of saves', where: inSaves('older'), by: withSaves},
		{what: 'deleted saves', where: inSaves('deleted'), by: withSaves},
		{what: 'exported saves', where: inSaves('exported'), by: withSaves},
		{
			what: 'compiled code',
			where: cache && path.join(cache, 'code'),
			by: env.NODE_DISABLE_COMPILE_CACHE
				? 'not used: NODE_DISABLE_COMPILE_CACHE is set'
				: namedBy('cache', world),
		},
		{
			what: 'the story',
			where: path.join(packageFolder, 'dist', 'story'),
			by: `${shipped}; --story FILE plays another`,
		},
		{what: 'recorded tellings', where: recordedFolder(packageFolder), by: shipped},
	];
}

function namedBy(purpose: Purpose, {env, platform}: PlayersWorld): string {
	const named = namingVariable(purpose, env, platform);
	if (named === undefined) return 'its usual place';
	return named.isUsed
		? `named by ${named.variable}`
		: `its usual place; ${named.variable} names another`;
}

function savesNamedBy(savesDir: string | undefined, world: PlayersWorld): string {
	if (savesDir !== undefined) return 'named by --saves-dir';
	if (world.env[SAVES_VARIABLE]) return `named by ${SAVES_VARIABLE}; --saves-dir names another`;
	const named = namingVariable('data', world.env, world.platform);
	const by = named?.isUsed ? `named by ${named.variable}` : 'its usual place';
	return `${by}; --saves-dir or ${SAVES_VARIABLE} names another`;
}

function formatUsed({what, where, by}: Used): string {
	if (where === undefined) return `${what}: nowhere, since there is no home folder\n`;
	return `${what}: ${where}\n  ${describePresence(where)}; ${by}\n`;
}

function describePresence(file: string): string {
	try {
		return exists(realFileSystem, file) ? 'there' : 'not there yet';
	} catch (error) {
		return `cannot be looked at: ${reasonOf(error)}`;
	}
}
