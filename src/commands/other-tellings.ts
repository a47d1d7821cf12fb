import {type Earlier, earlierIn} from '../core/earlier.ts';
import {tellAgain} from '../core/resume.ts';
import {current, isFinished, type Session} from '../core/session.ts';
import type {ShelfEntry} from '../core/shelf.ts';
import {sha256} from '../disk/read-save.ts';
import type {GameOptions} from './game-options.ts';

/** When the newest save was kept. */
export function newestOf([newest]: readonly ShelfEntry[]): string {
	return newest && 'save' in newest ? newest.save.updatedAt : '';
}

/** The telling of this story that was finished last, if it can be told to its end. */
export function lastFinished({shelf, narrator, machine}: GameOptions): Session | undefined {
	for (const entry of shelf.list()) {
		if ('problem' in entry || entry.save.story.id !== narrator.story.id) continue;
		if (!machine?.beats[entry.save.moves[entry.save.at]?.beat ?? '']?.final) continue;
		const told = tellAgain(narrator, entry.save);
		if ('problem' in told || told.strict.lost.length > 0) continue;
		const {session} = told.strict;
		if (isFinished(session) && current(session).passage.lines.length > 0) return session;
	}
	return undefined;
}

/** What the other tellings of this story on the shelf hold. */
export function earlierThan(name: string, {shelf, narrator}: GameOptions): Earlier {
	const saves = shelf
		.list()
		.flatMap(entry => ('save' in entry && entry.name !== name ? [entry.save] : []))
		.filter(save => save.story.id === narrator.story.id);
	return earlierIn(saves, sha256);
}
