import path from 'node:path';
import {configFolder} from '../disk/folders.ts';
import {openNoSettings, openSettingsFile, type SettingsFile} from '../disk/settings-file.ts';
import type {PlayersWorld, World} from './world.ts';

/** The settings of this player, in the platform's folder for them; with no home, none are kept. */
export function openSettings(world: World): SettingsFile {
	const file = settingsFile(world);
	return file === undefined
		? openNoSettings('There is no home folder to keep settings in.')
		: openSettingsFile(file);
}

/** Where they are; undefined where there is no home. */
export function settingsFile({env, platform, home}: PlayersWorld): string | undefined {
	const folder = configFolder(env, platform, home);
	return folder && path.join(folder, 'settings.json');
}
