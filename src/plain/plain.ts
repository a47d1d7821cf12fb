import type {Readable} from 'node:stream';
import type {Game, Question} from '../core/game.ts';
import {matchChoice} from '../core/match.ts';
import {current} from '../core/session.ts';
import {broken, type Layout} from './layout.ts';
import {type Lines, readLines} from './read-lines.ts';
import {formatOpening, respond} from './respond.ts';

export type PlainOptions = {
	readonly input: Readable;
	/** The lines of the input, where they are being read already. */
	readonly lines?: Lines;
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
	const say = (text: string) => write(broken(text, layout));
	say(`${options.announcement}\n\n`);
	const lines = options.lines ?? readLines(options.input, options.unread);
	const settled = await settle(game, lines, options);
	if (settled === undefined) return leave(lines, 0);
	let now = settled;
	say(formatOpening(now, layout));
	while (options.isInteractive || isGoingOn(now)) {
		write('> ');
		const line = await lines.next();
		write(options.isInteractive ? '' : '\n');
		if (line.done) break;
		const {game: next, text, isQuit, isMap} = respond(now, line.value, layout);
		const isSettled = next.session === now.session || next.question !== undefined;
		const notice = isSettled ? undefined : next.keep(next.session);
		if (notice !== undefined) say(`${notice}\n\n`);
		if (isMap) write(await drawMap(next, layout));
		else say(text);
		now = next;
		if (isQuit) break;
		if (next.question === undefined) continue;
		const opened = await settle(next, lines, options);
		if (opened === undefined) break;
		now = opened;
		say(formatOpening(now, layout));
	}
	const farewell = now.farewell();
	say(farewell === '' ? '' : `${farewell}\n`);
	return leave(lines, current(now.session).passage.fault ? 1 : 0);
}

/** The map of what the telling has shown: drawn where it fits, else in words. */
async function drawMap({session, settings, openMap}: Game, {width = 0}: Layout): Promise<string> {
	const {sheet, words} = await openMap(session, settings.chrome === 'ascii');
	const {title, legend, drawing} = sheet;
	const rows = drawing.rows.map(row => `${row.map(({text}) => text).join('')}\n`);
	const drawn = [legend === '' ? '' : `${legend}\n\n`, ...rows].join('');
	return `${title}.\n\n${drawing.width <= width ? drawn : words}\n`;
}

async function leave(lines: Lines, code: number): Promise<number> {
	await lines.return();
	return code;
}

/** Asks what only the player can decide, until nothing is open; undefined where the input ends first. */
async function settle(
	game: Game,
	lines: Lines,
	{write, layout, isInteractive}: PlainOptions,
): Promise<Game | undefined> {
	let now = game;
	while (now.question !== undefined) {
		const {text} = now.question;
		write(`${broken(`${text}\n\n${listAnswers(now.question)}`, layout)}\n> `);
		const line = await lines.next();
		write(isInteractive ? '' : '\n');
		if (line.done) return undefined;
		const match = matchChoice(line.value, answersOf(now.question));
		const answer = match.kind === 'one' ? now.question.answers[match.index] : undefined;
		if (answer === undefined) write('Type the number of an answer.\n\n');
		else now = answer.take();
	}
	return now;
}

function answersOf({answers}: Question): readonly {text: string}[] {
	return answers.map(({label}) => ({text: label}));
}

function listAnswers({answers}: Question): string {
	return answers.map(({label}, n) => `${n + 1}. ${label}\n`).join('');
}

function isGoingOn({session}: Game): boolean {
	return current(session).passage.choices.length > 0;
}
