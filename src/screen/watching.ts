import type {Watched} from '../core/game.ts';
import {type Replay, shownMove} from '../core/replay.ts';
import type {Session} from '../core/session.ts';

/** A telling that is watched instead of played. */
export type Watching = {
	readonly watched: Watched;
	readonly replay: Replay;
	/** Whether there is nothing else to go back to. */
	readonly isAll: boolean;
};

/** The session as it stood at the turn that is shown. */
export function sessionOf(replay: Replay): Session {
	return {...replay.session, at: shownMove(replay)};
}
