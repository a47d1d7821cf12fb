import os from 'node:os';
import path from 'node:path';

export type Environment = {readonly [name: string]: string | undefined};

/** The user's folder; undefined where the environment names none and the system knows no such user. */
export function homeFolder(): string | undefined {
	try {
		return os.homedir() || undefined;
	} catch {
		return undefined;
	}
}

/** What a folder is for: what must not be lost, what the player set, what can be made again. */
export type Purpose = 'data' | 'config' | 'cache';

/** For each purpose the variable that names the base folder, and where it is under home without one. */
const XDG = {
	data: ['XDG_DATA_HOME', '.local/share'],
	config: ['XDG_CONFIG_HOME', '.config'],
	cache: ['XDG_CACHE_HOME', '.cache'],
} as const;

const DARWIN = {
	data: 'Library/Application Support',
	config: 'Library/Application Support',
	cache: 'Library/Caches',
} as const;

const WINDOWS = {
	data: ['APPDATA', 'AppData/Roaming'],
	config: ['APPDATA', 'AppData/Roaming'],
	cache: ['LOCALAPPDATA', 'AppData/Local'],
} as const;

/** Undefined where the folder hangs on a home folder and there is none. */
type FolderOf = (
	env: Environment,
	platform: NodeJS.Platform,
	home: string | undefined,
) => string | undefined;

/** The platform's folder for data that must not be lost: XDG, Application Support or %APPDATA%. */
export const dataFolder: FolderOf = (...where) => folderFor('data', ...where);

/** The platform's folder for settings: XDG, Application Support or %APPDATA%. */
export const configFolder: FolderOf = (...where) => folderFor('config', ...where);

/** The platform's folder for what can be made again: XDG, Caches or %LOCALAPPDATA%. */
export const cacheFolder: FolderOf = (...where) => folderFor('cache', ...where);

function folderFor(purpose: Purpose, ...where: Parameters<FolderOf>): string | undefined {
	const base = baseFolder(purpose, ...where);
	return base === undefined ? undefined : path.join(base, 'never-let-me-go');
}

function baseFolder(
	purpose: Purpose,
	...[env, platform, home]: Parameters<FolderOf>
): string | undefined {
	const named = namingVariable(purpose, env, platform);
	if (named?.isUsed) return env[named.variable];
	const folder = platform === 'darwin' ? DARWIN[purpose] : tableOf(platform)[purpose][1];
	return home !== undefined && path.isAbsolute(home) ? path.join(home, folder) : undefined;
}

function tableOf(platform: NodeJS.Platform) {
	return platform === 'win32' ? WINDOWS : XDG;
}

/** The variable that can name the base folder for a purpose, and whether it does; undefined on macOS. */
export function namingVariable(
	purpose: Purpose,
	env: Environment,
	platform: NodeJS.Platform,
): {readonly variable: string; readonly isUsed: boolean} | undefined {
	if (platform === 'darwin') return undefined;
	const [variable] = tableOf(platform)[purpose];
	const named = env[variable];
	// The XDG specification tells programs to ignore a relative path.
	return {variable, isUsed: !!named && (platform === 'win32' || path.isAbsolute(named))};
}
