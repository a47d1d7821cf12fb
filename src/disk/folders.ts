import path from 'node:path';

export type Environment = {readonly [name: string]: string | undefined};

/** The platform's folder for data that must not be lost: XDG, Application Support or %APPDATA%. */
export function dataFolder(env: Environment, platform: NodeJS.Platform, home: string): string {
	const base = {
		darwin: path.join(home, 'Library', 'Application Support'),
		win32: env.APPDATA || path.join(home, 'AppData', 'Roaming'),
	}[platform as string];
	const xdg = env.XDG_DATA_HOME;
	const unix = xdg && path.isAbsolute(xdg) ? xdg : path.join(home, '.local', 'share');
	return path.join(base ?? unix, 'never-let-me-go');
}
