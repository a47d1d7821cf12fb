import type {Save} from '../core/save.ts';
import {toSave} from '../core/save.ts';
import {beginSession, current, leaves, type Session, update} from '../core/session.ts';
import type {Refused, Shelf} from '../core/shelf.ts';
import {sha256} from '../disk/read-save.ts';
import {ENGINE} from '../narrator/tell.ts';
import {parseCode} from './code.ts';
import {findSave} from './find-save.ts';
import type {LoadedStory} from './load-story.ts';
import {retellSave} from './retell-save.ts';

/** Which telling: a save, a code or a route, and which line of it. */
export type Which = {
	readonly save: string | undefined;
	readonly code: string | undefined;
	readonly route?: readonly number[] | undefined;
	readonly seed?: number;
	readonly line: number | undefined;
};

/** A telling told by the story as it is now. */
export type Telling = {
	readonly session: Session;
	readonly save: Save;
	readonly isOnShelf: boolean;
	readonly notices: readonly string[];
};

export type TellingWorld = {
	readonly story: LoadedStory;
	readonly shelf: Shelf;
	readonly packageFolder: string;
	readonly now: () => Date;
};

/** Tells what was asked for, to the end of the line that was asked for. */
export function tell(which: Which, world: TellingWorld): Telling | Refused {
	const telling = tellAll(which, world);
	if ('problem' in telling) return telling;
	const session = goToLine(telling.session, which.line);
	return 'problem' in session ? session : {...telling, session};
}

/** The session at the end of the line of that number, counted from 1; as it stands where none is named. */
export function goToLine(session: Session, line: number | undefined): Session | Refused {
	if (line === undefined) return session;
	const ends = leaves(session);
	const end = ends[line - 1];
	if (end !== undefined) return update(session, {type: 'rewind', to: end});
	const count = ends.length === 1 ? 'one line' : `${ends.length} lines`;
	return {problem: `There is no line ${line}; this telling has ${count}.`};
}

function tellAll(which: Which, world: TellingWorld): Telling | Refused {
	const {story, shelf, packageFolder} = world;
	if (which.code !== undefined) {
		return nameIt(parseCode(which.code, story.narrator, story.machine), world);
	}
	if (which.route !== undefined) {
		return nameIt(follow(which.route, which.seed ?? 0, story), world);
	}
	const found = findSave(which.save ?? '', shelf, packageFolder);
	if ('problem' in found) return found;
	const told = retellSave(found.save, story.narrator);
	return 'problem' in told ? told : {...told, isOnShelf: found.isOnShelf};
}

/** A telling that has no save yet gets what a save would say of it. */
function nameIt(session: Session | Refused, {now}: TellingWorld): Telling | Refused {
	if ('problem' in session) return session;
	const at = now().toISOString();
	const head = {name: 'telling-1', createdAt: at, updatedAt: at, secondsPlayed: 0, engine: ENGINE};
	return {session, save: toSave(session, head, sha256), isOnShelf: false, notices: []};
}

function follow(
	route: readonly number[],
	seed: number,
	{narrator}: LoadedStory,
): Session | Refused {
	let session = beginSession(narrator, {}, seed);
	for (const [step, index] of route.entries()) {
		const offered = current(session).passage.choices.length;
		if (index >= offered) {
			const only = offered === 0 ? 'the story has ended' : `only 0 to ${offered - 1} are offered`;
			return {problem: `Step ${step + 1} of the route takes choice ${index}, but ${only} there.`};
		}
		session = update(session, {type: 'choose', index});
	}
	return session;
}
