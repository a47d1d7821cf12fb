import fs from 'node:fs';
import path from 'node:path';
import {defaultSettings, formatSettings, parseSettings, type Settings} from '../core/settings.ts';
import {makeFolder, reasonOf} from './file-system.ts';
import {writeDurably} from './write-durably.ts';

/** The settings of one player, in one file. Nothing here throws. */
export type SettingsFile = {
	/** The settings as they were kept; a sentence says what of them could not be read. */
	read(): {readonly settings: Settings; readonly notice: string | undefined};
	/** Keeps the settings; else says why it could not. */
	write(settings: Settings): string | undefined;
};

export function openSettingsFile(file: string): SettingsFile {
	return {
		read() {
			if (!fs.existsSync(file)) return {settings: defaultSettings, notice: undefined};
			try {
				const {settings, problem} = parseSettings(fs.readFileSync(file, 'utf8'));
				const notice = problem && `The settings in ${file} cannot all be read: ${problem}`;
				return {settings, notice: notice?.replace(/\.?$/u, '.')};
			} catch (error) {
				const notice = `The settings in ${file} cannot be read: ${reasonOf(error)}.`;
				return {settings: defaultSettings, notice};
			}
		},
		write(settings) {
			try {
				makeFolder(fs, path.dirname(file));
				writeDurably(file, formatSettings(settings));
				return undefined;
			} catch (error) {
				return `The settings could not be kept: ${reasonOf(error)}.`;
			}
		},
	};
}

/** Where there is nowhere to keep settings, each attempt says so. */
export function openNoSettings(problem: string): SettingsFile {
	return {read: () => ({settings: defaultSettings, notice: undefined}), write: () => problem};
}
