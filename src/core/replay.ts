import {type BeatMachine, isMeant} from './beats.ts';
import type {Choice} from './model.ts';
import {lineTo, OPENING, type Session, toldAt, update} from './session.ts';

/**
 * A telling that is watched: a line of it, told turn by turn. Turn 0 is the opening; turn N has
 * told what the line's Nth choice led to. The session is the whole one, told to its end.
 */
export type Replay = {
	readonly session: Session;
	/** The moves of the line, by number in the session. */
	readonly line: readonly number[];
	readonly turn: number;
	/** Whether the choice taken next is marked among the others; it is followed after that. */
	readonly isMarking: boolean;
	readonly isPlaying: boolean;
	/** 1 is a reading pace, 2 twice as fast. */
	readonly speed: number;
};

export type ReplayAction =
	/** The time that `pauseBefore` gave has passed. */
	| {readonly type: 'tick'}
	| {readonly type: 'play'}
	| {readonly type: 'pause'}
	/** One step on: the mark on the choice taken, then what it leads to. Stops the playing, as does every move by hand. */
	| {readonly type: 'forward'}
	| {readonly type: 'back'}
	| {readonly type: 'seek'; readonly turn: number}
	/** To the start of the next beat, or of this one or, from there, the one before. */
	| {readonly type: 'next beat'}
	| {readonly type: 'previous beat'}
	| {readonly type: 'faster'}
	| {readonly type: 'slower'}
	| {readonly type: 'speed'; readonly speed: number};

const SPEEDS = [0.25, 0.5, 1, 2, 4, 8, 16] as const;

/** Words a minute at speed 1, and milliseconds on a marked choice. */
const WORDS_A_MINUTE = 240;
const ON_A_CHOICE = 1_500;

/** A line of a session, to the end of it or to any move, shown from its opening. */
export function beginReplay(session: Session, end = session.at): Replay {
	const line = lineTo(session, end);
	return {session, line, turn: 0, isMarking: false, isPlaying: false, speed: 1};
}

/** Every case gives the same replay back where it has nothing to do. */
export function watch(replay: Replay, action: ReplayAction): Replay {
	switch (action.type) {
		case 'tick':
			return replay.isPlaying ? stepOn(replay) : replay;
		case 'play':
			return isOver(replay) ? replay : {...replay, isPlaying: true};
		case 'pause':
			return {...replay, isPlaying: false};
		case 'forward':
			return stepOn({...replay, isPlaying: false});
		case 'back':
			return stepBack(replay);
		case 'seek':
			return goTo(replay, action.turn);
		case 'next beat':
			return goTo(replay, beatTurns(replay).find(turn => turn > replay.turn) ?? replay.turn);
		case 'previous beat':
			return goTo(replay, beatTurns(replay).findLast(turn => turn < replay.turn) ?? 0);
		case 'faster':
			return {...replay, speed: SPEEDS.find(speed => speed > replay.speed) ?? replay.speed};
		case 'slower':
			return {...replay, speed: SPEEDS.findLast(speed => speed < replay.speed) ?? replay.speed};
		case 'speed':
			return action.speed > 0 ? {...replay, speed: action.speed} : replay;
	}
}

export function isOver({line, turn}: Replay): boolean {
	return turn === line.length;
}

/** The move whose passage is shown, or OPENING. */
export function shownMove({line, turn}: Replay): number {
	return line[turn - 1] ?? OPENING;
}

/** The choice that is taken next; undefined at the end of the line. */
export function nextChoice({session, line, turn}: Replay): Choice | undefined {
	return session.moves[line[turn] ?? OPENING]?.choice;
}

/** The milliseconds until the next tick: the time to read what is shown, or to see the choice that is taken. */
export function pauseBefore(replay: Replay): number {
	if (replay.isMarking) return ON_A_CHOICE / replay.speed;
	const {passage} = toldAt(replay.session, shownMove(replay));
	const words = passage.lines.reduce((sum, {text}) => sum + countWords(text), 0);
	return timeToRead(words, replay);
}

/** The milliseconds that so many words take at the speed of a replay. */
export function timeToRead(words: number, {speed}: Pick<Replay, 'speed'>): number {
	return (words * 60_000) / WORDS_A_MINUTE / speed;
}

/** The telling as it stands where it is watched, to be played on from there; the line watched is kept. */
export function takeOver(replay: Replay): Session {
	return update(replay.session, {type: 'rewind', to: shownMove(replay)});
}

/** The turns in which a beat is entered, in order, each once; a replay can be sought by them. */
export function beatTurns({session, line}: Replay): readonly number[] {
	return [OPENING, ...line].flatMap((move, turn) =>
		toldAt(session, move).passage.entered.length > 0 ? [turn] : [],
	);
}

/** The turn in which the beat that a word means is entered first. */
export function turnOfBeat(
	{session, line}: Replay,
	word: string,
	machine: BeatMachine | undefined,
): number | undefined {
	const turn = [OPENING, ...line].findIndex(move =>
		toldAt(session, move).passage.entered.some(beat => isMeant(beat, word, machine)),
	);
	return turn === -1 ? undefined : turn;
}

function stepOn(replay: Replay): Replay {
	if (isOver(replay)) return {...replay, isPlaying: false};
	if (!replay.isMarking) return {...replay, isMarking: true};
	const turn = replay.turn + 1;
	return {
		...replay,
		turn,
		isMarking: false,
		isPlaying: replay.isPlaying && turn < replay.line.length,
	};
}

function stepBack(replay: Replay): Replay {
	const paused = {...replay, isPlaying: false};
	if (replay.isMarking) return {...paused, isMarking: false};
	return replay.turn === 0 ? paused : {...paused, turn: replay.turn - 1, isMarking: true};
}

function goTo(replay: Replay, turn: number): Replay {
	const within = Math.min(Math.max(0, Math.trunc(turn) || 0), replay.line.length);
	return {...replay, turn: within, isMarking: false, isPlaying: false};
}

export function countWords(text: string): number {
	return text.split(/\s+/u).filter(word => word !== '').length;
}
