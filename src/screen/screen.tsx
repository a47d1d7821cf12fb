import process from 'node:process';
import type {Game} from '../core/game.ts';
import type {MapSheet} from '../core/map-view.ts';
import type {MapScreenOptions, ScreenOptions, Terminal} from './terminal.ts';

/** React-ink says nothing while one of these is set, and asks for developer tools with the last. */
const SILENCING = ['CI', 'CONTINUOUS_INTEGRATION', 'DEV'];

/** Shows a map on the full screen. Gives the exit code; the terminal is left as it was found. */
export async function runMapScreen(
	open: (isAscii: boolean) => MapSheet,
	terminal: Terminal,
	options: MapScreenOptions,
): Promise<number> {
	for (const name of SILENCING) delete process.env[name];
	const {showMap} = await import('./show-map.tsx');
	return showMap(open, terminal, options);
}

/** Plays on the full screen. Gives the exit code; the terminal is left as it was found. */
export async function runScreen(
	game: Game,
	terminal: Terminal,
	options: ScreenOptions,
): Promise<number> {
	for (const name of SILENCING) delete process.env[name];
	const {show} = await import('./show.tsx');
	return show(game, terminal, options);
}
