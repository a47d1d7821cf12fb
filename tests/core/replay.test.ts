import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type BeatMachine, parseBeats} from '../../src/core/beats.ts';
import {
	beatTurns,
	beginReplay,
	isOver,
	nextChoice,
	pauseBefore,
	type Replay,
	type ReplayAction,
	shownMove,
	takeOver,
	turnOfBeat,
	watch,
} from '../../src/core/replay.ts';
import {beginSession, current, lineTo, OPENING, update} from '../../src/core/session.ts';
import {narratorOf} from '../a-narrator.ts';

const SOURCE = `
-> gate
=== gate ===
One two three four. # beat: gate
* [Go in]
- Inside.
* [Go on] -> lamp
=== lamp ===
The lamp. # beat: lamp
* [Light it]
* [Leave it]
- Done.
-> END
`;

const choose = (index: number) => ({type: 'choose', index}) as const;
const played = [choose(0), choose(0), choose(1)].reduce(
	update,
	beginSession(narratorOf(SOURCE), {}, 1),
);
const start = beginReplay(played);
const seen = (...actions: ReplayAction[]): Replay => actions.reduce(watch, start);
const where = ({turn, isMarking, isPlaying}: Replay) => [turn, isMarking, isPlaying];

describe('a replay', () => {
	test('plays itself: each passage, then the mark on the choice taken, to the end', () => {
		const states: unknown[] = [];
		let replay = watch(start, {type: 'play'});
		while (replay.isPlaying) {
			states.push([replay.turn, replay.isMarking, nextChoice(replay)?.text]);
			replay = watch(replay, {type: 'tick'});
		}
		expect(states).toEqual([
			[0, false, 'Go in'],
			[0, true, 'Go in'],
			[1, false, 'Go on'],
			[1, true, 'Go on'],
			[2, false, 'Leave it'],
			[2, true, 'Leave it'],
		]);
		expect([isOver(replay), nextChoice(replay), shownMove(replay)]).toEqual([true, undefined, 2]);
	});

	test('stands still while it is paused', () => {
		expect(watch(start, {type: 'tick'})).toBe(start);
		expect(where(seen({type: 'play'}, {type: 'tick'}, {type: 'pause'}, {type: 'tick'}))).toEqual([
			0,
			true,
			false,
		]);
	});

	test('steps on and back by hand, and a step stops the playing', () => {
		expect(where(seen({type: 'play'}, {type: 'forward'}))).toEqual([0, true, false]);
		expect(where(seen({type: 'forward'}, {type: 'forward'}))).toEqual([1, false, false]);
		expect(where(seen({type: 'seek', turn: 1}, {type: 'back'}))).toEqual([0, true, false]);
		expect(where(seen({type: 'back'}))).toEqual([0, false, false]);
	});

	test('is sought by turn, within the line', () => {
		expect(where(seen({type: 'seek', turn: 2}))).toEqual([2, false, false]);
		expect(where(seen({type: 'seek', turn: 99}))).toEqual([3, false, false]);
		expect(where(seen({type: 'seek', turn: -1}))).toEqual([0, false, false]);
		expect(where(seen({type: 'seek', turn: Number.NaN}))).toEqual([0, false, false]);
	});

	test('is sought by beat', () => {
		expect([
			beatTurns(start),
			turnOfBeat(start, 'lamp', undefined),
			turnOfBeat(start, 'moon', undefined),
		]).toEqual([[0, 2], 2, undefined]);
		const machine = parseBeats(
			'{"start": "gate", "beats": {"gate": {"section": "3", "next": ["lamp"]}, "lamp": {"section": "Tuesday"}}}',
		) as BeatMachine;
		expect(['Tuesday', 'tuesday', '3', ''].map(word => turnOfBeat(start, word, machine))).toEqual([
			2,
			2,
			0,
			undefined,
		]);
		expect(where(seen({type: 'next beat'}))).toEqual([2, false, false]);
		expect(where(seen({type: 'next beat'}, {type: 'next beat'}))).toEqual([2, false, false]);
		expect(where(seen({type: 'seek', turn: 3}, {type: 'previous beat'}))).toEqual([
			2,
			false,
			false,
		]);
		expect(where(seen({type: 'seek', turn: 2}, {type: 'previous beat'}))).toEqual([
			0,
			false,
			false,
		]);
	});

	test('waits as long as reading takes, shorter when faster', () => {
		expect(pauseBefore(start)).toBe(1_000);
		expect(pauseBefore(seen({type: 'faster'}))).toBe(500);
		expect(pauseBefore(seen({type: 'slower'}, {type: 'forward'}))).toBe(3_000);
		expect(seen({type: 'speed', speed: 0}).speed).toBe(1);
		expect(seen({type: 'speed', speed: 3}, {type: 'slower'}).speed).toBe(2);
	});

	test('is taken over where it stands, and another choice keeps the line watched', () => {
		const session = takeOver(seen({type: 'seek', turn: 2}));
		expect(current(session).passage.choices.map(({text}) => text)).toEqual([
			'Light it',
			'Leave it',
		]);
		const other = update(session, choose(0));
		expect(lineTo(other, other.at)).toEqual([0, 1, 3]);
		expect(other.moves).toHaveLength(4);
	});

	test('stays within its line whatever is done to it', () => {
		const action: fc.Arbitrary<ReplayAction> = fc.oneof(
			fc.constantFrom<ReplayAction>(
				{type: 'tick'},
				{type: 'play'},
				{type: 'pause'},
				{type: 'forward'},
				{type: 'back'},
				{type: 'next beat'},
				{type: 'previous beat'},
				{type: 'faster'},
				{type: 'slower'},
			),
			fc.record({type: fc.constant('seek' as const), turn: fc.double()}),
			fc.record({type: fc.constant('speed' as const), speed: fc.double({noNaN: true})}),
		);
		fc.assert(
			fc.property(fc.array(action, {maxLength: 30}), actions => {
				const replay = actions.reduce(watch, start);
				expect(replay.turn).toBeGreaterThanOrEqual(0);
				expect(replay.turn).toBeLessThanOrEqual(3);
				expect([OPENING, 0, 1, 2]).toContain(shownMove(replay));
				expect(pauseBefore(replay)).toBeGreaterThanOrEqual(0);
				if (isOver(replay)) expect([replay.isPlaying, replay.isMarking]).toEqual([false, false]);
			}),
		);
	});
});
