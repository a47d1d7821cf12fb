import type {Readable, Writable} from 'node:stream';
import type {Environment} from '../disk/folders.ts';

/** Whose files they are, and where such files belong. */
export type PlayersWorld = Pick<World, 'env' | 'platform' | 'home'>;

/** Everything outside that a command may touch. The tests hand in their own. */
export type World = {
	readonly stdin: Readable & {readonly isTTY?: boolean};
	readonly stdout: Writable & {readonly isTTY?: boolean; readonly columns?: number};
	readonly stderr: Writable;
	/** Aborted when nobody reads stdout any more. */
	readonly unread: AbortSignal;
	readonly env: Environment;
	readonly platform: NodeJS.Platform;
	/** The home folder; undefined where the player has none. */
	readonly home: string | undefined;
	/** Where the program is installed. */
	readonly packageFolder: string;
	now(): Date;
	randomSeed(): number;
};
