import path from 'node:path';
import {configFolder} from '../disk/folders.ts';
import {openNoSettings, openSettingsFile, type SettingsFile} from '../disk/settings-file.ts';
import type {World} from './world.ts';

/** The settings of this player, in the platform's folder for them; with no home, none are kept. */
export function openSettings({env, platform, home}: World): SettingsFile {
	const folder = configFolder(env, platform, home);
	return folder === undefined
		? openNoSettings('There is no home folder to keep settings in.')
		: openSettingsFile(path.join(folder, 'settings.json'));
}
