import type {Readable} from 'node:stream';
import type {Game} from '../core/game.ts';
import {current} from '../core/session.ts';
import {formatScene, type Layout} from './layout.ts';
import {readLines} from './read-lines.ts';
import {formatEnding, respond} from './respond.ts';

export type PlainOptions = {
	readonly input: Readable;
	readonly unread: AbortSignal;
	readonly write: (text: string) => void;
	readonly layout: Layout;
	/** Which mode this is and why, said first. */
	readonly announcement: string;
	/** Whether a person may go on after the end: undo, read the form, begin anew. */
	readonly isInteractive: boolean;
};

/** Plays in lines that are only ever added to. Gives the exit code. */
export async function playPlain(game: Game, options: PlainOptions): Promise<number> {
	const {write, layout} = options;
	let now = game;
	write(`${options.announcement}\n\n`);
	write(openingOf(now, layout));
	const lines = readLines(options.input, options.unread);
	while (options.isInteractive || isGoingOn(now)) {
		write('> ');
		const line = await lines.next();
		write(options.isInteractive ? '' : '\n');
		if (line.done) break;
		const {game: next, text, isQuit} = respond(now, line.value, layout);
		const notice = next.session === now.session ? undefined : next.keep(next.session);
		if (notice !== undefined) write(`${notice}\n\n`);
		write(text);
		now = next;
		if (isQuit) break;
	}
	await lines.return();
	write(farewell(now));
	return current(now.session).passage.fault ? 1 : 0;
}

function openingOf(game: Game, layout: Layout): string {
	const notices = game.notices.map(notice => `${notice}\n\n`).join('');
	const resumed = game.isContinued ? `Going on with ${game.saveName}.\n\n` : '';
	return notices + resumed + formatScene(game, layout) + formatEnding(game, layout);
}

function isGoingOn({session}: Game): boolean {
	return current(session).passage.choices.length > 0;
}

function farewell({saveName, shelf}: Game): string {
	return saveName === undefined ? '' : `Saved as ${saveName} in ${shelf.folder}.\n`;
}
