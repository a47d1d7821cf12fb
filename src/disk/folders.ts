import path from 'node:path';

export type Environment = {readonly [name: string]: string | undefined};

/**
 * The platform's folder for data that must not be lost: XDG, Application Support or %APPDATA%.
 * Undefined where it hangs on a home folder and there is none.
 */
export function dataFolder(
	env: Environment,
	platform: NodeJS.Platform,
	home: string | undefined,
): string | undefined {
	const base = baseFolder(env, platform, home && path.isAbsolute(home) ? home : undefined);
	return base === undefined ? undefined : path.join(base, 'never-let-me-go');
}

function baseFolder(
	env: Environment,
	platform: NodeJS.Platform,
	home: string | undefined,
): string | undefined {
	const under = (...parts: string[]) =>
		home === undefined ? undefined : path.join(home, ...parts);
	if (platform === 'darwin') return under('Library', 'Application Support');
	if (platform === 'win32') return env.APPDATA || under('AppData', 'Roaming');
	const xdg = env.XDG_DATA_HOME;
	return xdg && path.isAbsolute(xdg) ? xdg : under('.local', 'share');
}

/** The platform's folder for settings: XDG, Application Support or %APPDATA%; undefined as above. */
export function configFolder(
	env: Environment,
	platform: NodeJS.Platform,
	home: string | undefined,
): string | undefined {
	if (platform === 'darwin' || platform === 'win32') return dataFolder(env, platform, home);
	const xdg = env.XDG_CONFIG_HOME;
	return dataFolder(
		{XDG_DATA_HOME: xdg && path.isAbsolute(xdg) ? xdg : configUnder(home)},
		platform,
		home,
	);
}

function configUnder(home: string | undefined): string | undefined {
	return home === undefined ? undefined : path.join(home, '.config');
}

/** The platform's folder for what can be made again: XDG, Caches or %LOCALAPPDATA%; undefined as above. */
export function cacheFolder(
	env: Environment,
	platform: NodeJS.Platform,
	home: string | undefined,
): string | undefined {
	const base = cacheBase(env, platform, home && path.isAbsolute(home) ? home : undefined);
	return base === undefined ? undefined : path.join(base, 'never-let-me-go');
}

function cacheBase(
	env: Environment,
	platform: NodeJS.Platform,
	home: string | undefined,
): string | undefined {
	const under = (...parts: string[]) =>
		home === undefined ? undefined : path.join(home, ...parts);
	if (platform === 'darwin') return under('Library', 'Caches');
	if (platform === 'win32') return env.LOCALAPPDATA || under('AppData', 'Local');
	const xdg = env.XDG_CACHE_HOME;
	return xdg && path.isAbsolute(xdg) ? xdg : under('.cache');
}
