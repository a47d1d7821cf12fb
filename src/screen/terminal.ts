import type {Writable} from 'node:stream';
import type {OpensOn, Watched} from '../core/game.ts';
import type {Clock} from './clock.ts';
import type {ThemeName} from './theme.ts';
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

export type ScreenOptions = {
	readonly color: 'auto' | 'always' | 'never';
	/** Whether a title comes first, and offers to go on, begin anew or open another telling. */
	readonly opensOn: OpensOn;
	/** Whether text may appear by and by, where the settings want that. */
	readonly isAnimated: boolean;
	/** A telling to be watched first; leaving it leaves, taking it over plays on. */
	readonly watched?: Watched | undefined;
};

export type MapScreenOptions = {
	readonly color: 'auto' | 'always' | 'never';
	readonly theme: ThemeName;
	/** Whether nothing but ASCII is wanted; where the terminal draws no more, it is all there is. */
	readonly isAscii: boolean;
};
