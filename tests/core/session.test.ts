import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {retell} from '../../src/core/retell.ts';
import {formatSave, parseSave, toSave} from '../../src/core/save.ts';
import {
	type Action,
	beginSession,
	current,
	leaves,
	lineTo,
	OPENING,
	type Session,
	update,
} from '../../src/core/session.ts';
import {sha256} from '../../src/disk/read-save.ts';
import {LAMP, narratorOf} from '../a-narrator.ts';

const RUNS = process.env.SOAK ? 2_000 : 100;
const lamp = narratorOf(LAMP);
const begin = () => beginSession(lamp, {}, 7);

const anyAction: fc.Arbitrary<Action> = fc.oneof(
	{weight: 4, arbitrary: fc.record({type: fc.constant('choose' as const), index: fc.nat(4)})},
	fc.constant({type: 'undo' as const}),
	fc.constant({type: 'redo' as const}),
	fc.record({type: fc.constant('rewind' as const), to: fc.integer({min: -1, max: 12})}),
);

const anyPlay = fc.array(anyAction, {maxLength: 25});

function play(actions: readonly Action[]): Session {
	return actions.reduce(update, begin());
}

/** The same line of choices, taken from the start by a session that knows nothing else. */
function playLine(session: Session): Session {
	const taken = lineTo(session, session.at).map(move => session.moves[move]?.choice.index ?? -1);
	return taken.reduce((fresh, index) => update(fresh, {type: 'choose', index}), begin());
}

describe('a session', () => {
	test('begins with the opening and its choices', () => {
		const {passage} = current(begin());
		expect(passage.lines.map(line => line.text)).toEqual(['Salt on the glass. 2 left.\n']);
		expect(passage.choices.map(choice => choice.text)).toEqual([
			'Try the door',
			'Light the lamp',
			'Sleep',
		]);
	});

	test('gives back a spent choice when it is undone', () => {
		const tried = update(begin(), {type: 'choose', index: 0});
		expect(current(tried).passage.choices.map(choice => choice.text)).not.toContain('Try the door');
		expect(current(update(tried, {type: 'undo'}))).toEqual(current(begin()));
	});

	test('refuses a choice that is not on offer by staying as it is', () => {
		const session = begin();
		expect(update(session, {type: 'choose', index: 3})).toBe(session);
		expect(update(session, {type: 'choose', index: -1})).toBe(session);
		expect(update(session, {type: 'undo'})).toBe(session);
	});

	test('keeps the line that undo and another choice leave behind', () => {
		const session = play([
			{type: 'choose', index: 0},
			{type: 'choose', index: 0},
			{type: 'undo'},
			{type: 'choose', index: 1},
		]);
		expect(leaves(session)).toEqual([1, 2]);
		expect(update(session, {type: 'rewind', to: 1}).tip).toBe(1);
	});

	test('takes the old line again when the same choice is made', () => {
		const session = play([
			{type: 'choose', index: 0},
			{type: 'choose', index: 1},
			{type: 'rewind', to: OPENING},
			{type: 'choose', index: 0},
		]);
		expect(session.moves).toHaveLength(2);
		expect(session.tip).toBe(1);
	});
});

describe('whatever is chosen, undone, redone and rewound', () => {
	test('what stands is what the line to it tells by itself', () => {
		fc.assert(
			fc.property(anyPlay, actions => {
				const session = play(actions);
				expect(current(session).passage).toEqual(current(playLine(session)).passage);
			}),
			{numRuns: RUNS},
		);
	});

	test('redo takes back an undo', () => {
		fc.assert(
			fc.property(anyPlay, actions => {
				const session = play(actions);
				fc.pre(session.at !== OPENING);
				const back = update(update(session, {type: 'undo'}), {type: 'redo'});
				expect([back.at, back.tip]).toEqual([session.at, session.tip]);
			}),
			{numRuns: RUNS},
		);
	});

	test('the player stands on the line that redo follows', () => {
		fc.assert(
			fc.property(anyPlay, actions => {
				const session = play(actions);
				expect([OPENING, ...lineTo(session, session.tip)]).toContain(session.at);
			}),
			{numRuns: RUNS},
		);
	});

	test('saving and telling again gives the same tree, place and text', () => {
		fc.assert(
			fc.property(anyPlay, actions => {
				const session = play(actions);
				const save = parseSave(formatSave(toSave(session, HEAD, sha256), sha256), sha256);
				if ('problem' in save) throw new Error(save.problem);
				const retelling = retell(lamp, save);
				if ('problem' in retelling) throw new Error(retelling.problem);
				const {session: again, lost} = retelling;
				expect(lost).toEqual([]);
				expect([again.at, again.tip]).toEqual([session.at, session.tip]);
				expect(again.moves.map(move => move.told.passage)).toEqual(
					session.moves.map(move => move.told.passage),
				);
			}),
			{numRuns: RUNS},
		);
	});
});

const HEAD = {
	name: 'telling-1',
	createdAt: '2026-11-23T08:00:00.000Z',
	updatedAt: '2026-11-23T08:10:00.000Z',
	secondsPlayed: 600,
	engine: 'inkjs 2.4.0',
};
