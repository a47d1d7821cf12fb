import type {Readable} from 'node:stream';
import type {Game} from '../core/game.ts';
import type {Fault, Passage} from '../core/model.ts';
import {current, type Session, update} from '../core/session.ts';
import {readLines} from './read-lines.ts';

export type JsonOptions = {
	readonly input: Readable;
	readonly unread: AbortSignal;
	/** What the compiler said of the story. */
	readonly issues: readonly string[];
	readonly write: (text: string) => void;
	/** Takes what is no part of the story: a save that cannot be read or written. */
	readonly warn: (text: string) => void;
};

/**
 * Plays in the shape of `inklecate -p -j`, so that what drives inklecate can drive this: one JSON
 * object a line. Gives the exit code.
 */
export async function playJson(game: Game, options: JsonOptions): Promise<number> {
	const say = (value: object) => options.write(`${JSON.stringify(value)}\n`);
	let {session} = game;
	for (const notice of game.notices) options.warn(`${notice}\n`);
	say({issues: options.issues});
	sayPassage(current(session).passage, say);
	const lines = readLines(options.input, options.unread);
	while (hasChoices(session)) {
		say({needInput: true});
		const line = await lines.next();
		if (line.done) {
			say({close: true});
			return 0;
		}
		const taken = take(session, line.value, say);
		if (taken === session) continue;
		session = taken;
		const notice = game.keep(session);
		if (notice !== undefined) options.warn(`${notice}\n`);
		sayPassage(current(session).passage, say);
	}
	lines.return?.();
	if (current(session).passage.fault) return 1;
	say({end: true});
	return 0;
}

function hasChoices(session: Session): boolean {
	return current(session).passage.choices.length > 0;
}

function take(session: Session, line: string, say: (value: object) => void): Session {
	if (/^\s*-?\d+\s*$/u.test(line))
		return update(session, {type: 'choose', index: Number(line) - 1});
	say({cmdOutput: 'Unexpected input. Type a choice number.'});
	return session;
}

function sayPassage({lines, choices, fault}: Passage, say: (value: object) => void): void {
	for (const {text, tags, warnings} of lines) {
		say({text});
		if (tags.length > 0) say({tags});
		if (warnings.length > 0) say({issues: warnings});
	}
	if (fault) say({issues: [formatFault(fault)]});
	if (choices.length === 0) return;
	say({
		choices: choices.map(({text, tags}) =>
			tags.length > 0 ? {text, tags, tag_count: tags.length} : {text},
		),
	});
}

function formatFault({message, place}: Fault): string {
	return place
		? `RUNTIME ERROR: '${place.file}' line ${place.line}: ${message}`
		: `RUNTIME ERROR: ${message}`;
}
