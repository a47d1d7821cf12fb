import process from 'node:process';
import type {Writable} from 'node:stream';
import type {Game, OpensOn, Watched} from '../core/game.ts';
import type {MapSheet} from '../core/map-view.ts';
import type {Clock} from './clock.ts';
import type {MapScreenOptions} from './show-map.tsx';
import type {KeySource} from './token-input.ts';

type Environment = {readonly [name: string]: string | undefined};

/** The terminal that the screen takes over. */
export type Terminal = {
	readonly stdin: KeySource;
	readonly stdout: Writable & {
		readonly columns?: number | undefined;
		readonly rows?: number | undefined;
	};
	readonly stderr: {write(text: string): unknown};
	readonly env: Environment;
	/** Aborted when nobody reads stdout any more. */
	readonly unread: AbortSignal;
	/** The system's, where none is given. */
	readonly clock?: Clock;
};

/** React-ink says nothing while one of these is set, and asks for developer tools with the last. */
const SILENCING = ['CI', 'CONTINUOUS_INTEGRATION', 'DEV'];

export type ScreenOptions = {
	readonly color: 'auto' | 'always' | 'never';
	/** Whether a title comes first, and offers to go on, begin anew or open another telling. */
	readonly opensOn: OpensOn;
	/** Whether text may appear by and by, where the settings want that. */
	readonly isAnimated: boolean;
	/** A telling to be watched first; leaving it leaves, taking it over plays on. */
	readonly watched?: Watched | undefined;
};

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
