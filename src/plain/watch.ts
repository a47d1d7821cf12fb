import type {Watched} from '../core/game.ts';
import {
	beatTurns,
	isOver,
	pauseBefore,
	type Replay,
	type ReplayAction,
	shownMove,
	turnOfBeat,
	watch,
} from '../core/replay.ts';
import {toldAt} from '../core/session.ts';
import {splitWords} from '../core/words.ts';
import type {Layout} from './layout.ts';
import type {Lines} from './read-lines.ts';
import {sleep} from './sleep.ts';
import {formatShown, framesOf} from './watch-format.ts';

export type WatchOptions = {
	readonly lines: Lines;
	readonly unread: AbortSignal;
	readonly write: (text: string) => void;
	readonly layout: Layout;
	/** Said first: which mode this is and why. */
	readonly announcement: string;
	/** Whether it tells itself from the start. */
	readonly isPlaying: boolean;
};

const HELP = `Enter: one step on. Or type one of these:
back: one step back
turn and a number: to that turn; beat and its name or section, next or previous: to where it begins
play: let it tell itself; Enter stops it
speed and a number: how fast it does, 1 being a reading pace
take over: play on from here, as a new line
quit: leave`;

/** What a typed line does to a replay. */
type Typed =
	| ReplayAction
	| {readonly type: 'take over'}
	| {readonly type: 'quit'}
	| {readonly type: 'say'; readonly text: string};

/** Shows a telling step by step as typed lines say. Gives the replay where it is to be played on from there. */
export async function watchPlain(
	watched: Watched,
	options: WatchOptions,
): Promise<Replay | undefined> {
	const {write, layout, lines} = options;
	const {machine} = watched;
	write(`${options.announcement}\n\n${watched.notices.map(notice => `${notice}\n\n`).join('')}`);
	let replay = options.isPlaying ? watch(watched.replay, {type: 'play'}) : watched.replay;
	write(formatShown(replay, machine, layout));
	let line: Promise<Line> | undefined;
	for (;;) {
		if (!replay.isPlaying) write(prompt(replay));
		// A line that is being waited for stays so while the telling tells itself.
		line ??= lines.next();
		const typed = replay.isPlaying ? await lineOrTime(line, replay, options) : await line;
		if (options.unread.aborted) return undefined;
		if (typed === undefined) {
			replay = watch(replay, {type: 'tick'});
			write(formatShown(replay, machine, layout));
			continue;
		}
		if (typed.done) return undefined;
		line = undefined;
		const action = readLine(typed.value, replay, watched);
		if (action.type === 'quit') return undefined;
		if (action.type === 'take over') return replay;
		if (action.type === 'say') {
			write(`${action.text}\n\n`);
			continue;
		}
		const next = watch(replay, action);
		const isMoved = next.turn !== replay.turn || next.isMarking !== replay.isMarking;
		replay = next;
		if (isMoved) write(formatShown(replay, machine, layout));
	}
}

/** Prints a telling to its end, at once or at its own pace, with no answer waited for. */
export async function streamReplay(
	{replay, machine}: Pick<Watched, 'replay' | 'machine'>,
	{write, layout, unread}: Pick<WatchOptions, 'write' | 'layout' | 'unread'>,
	isPaced: boolean,
): Promise<void> {
	for (const {after, text} of framesOf(replay, machine, layout)) {
		if (isPaced) await sleep(after, unread);
		if (unread.aborted) return;
		write(text);
	}
}

type Line = IteratorResult<string, void>;

/** The line typed, or undefined where the time to read has passed first. */
function lineOrTime(
	line: Promise<Line>,
	replay: Replay,
	{unread}: WatchOptions,
): Promise<Line | undefined> {
	const typed = new AbortController();
	const signal = AbortSignal.any([unread, typed.signal]);
	const time = sleep(pauseBefore(replay), signal).then(() => undefined);
	return Promise.race([line, time]).finally(() => typed.abort());
}

function readLine(line: string, replay: Replay, watched: Watched): Typed {
	const [word = '', ...rest] = splitWords(line.toLowerCase());
	const argument = rest.join(' ');
	switch (word) {
		case '':
			return {type: replay.isPlaying ? 'pause' : 'forward'};
		case 'next':
		case 'on':
			return {type: 'forward'};
		case 'back':
			return {type: 'back'};
		case 'play':
			return isOver(replay) ? {type: 'say', text: 'This is the end of it.'} : {type: 'play'};
		case 'pause':
			return {type: 'pause'};
		case 'turn':
			return readTurn(argument, replay);
		case 'beat':
		case 'section':
			return readBeat(argument, replay, watched);
		case 'speed':
			return readSpeed(argument);
		case 'take':
		case 'over':
			return {type: 'take over'};
		case 'quit':
		case 'exit':
		case 'q':
			return {type: 'quit'};
		default:
			return {type: 'say', text: HELP};
	}
}

function readTurn(argument: string, {line}: Replay): Typed {
	const turn = Number(argument);
	if (argument !== '' && Number.isInteger(turn) && turn >= 0 && turn <= line.length) {
		return {type: 'seek', turn};
	}
	return {type: 'say', text: `Turns go from 0 to ${line.length}.`};
}

function readBeat(argument: string, replay: Replay, {machine}: Watched): Typed {
	if (argument === 'next') return {type: 'next beat'};
	if (argument === 'previous' || argument === 'back') return {type: 'previous beat'};
	const turn = turnOfBeat(replay, argument, machine);
	if (turn !== undefined) return {type: 'seek', turn};
	const entered = beatTurns(replay).flatMap(
		turn => toldAt(replay.session, shownMove({...replay, turn})).passage.entered,
	);
	const list = entered.length === 0 ? 'it has none' : `it has ${entered.join(', ')}`;
	return {type: 'say', text: `This telling has no such beat; ${list}.`};
}

function readSpeed(argument: string): Typed {
	const speed = Number(argument);
	if (speed > 0 && speed <= 1000) return {type: 'speed', speed};
	return {type: 'say', text: 'A speed is a number above 0: 0.5, 1, 4.'};
}

function prompt(replay: Replay): string {
	const {turn, line} = replay;
	return `${isOver(replay) ? 'The end of it, t' : 'T'}urn ${turn} of ${line.length}> `;
}
