import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {formatCode, parseCode} from '../../src/commands/code.ts';
import type {Narrator} from '../../src/core/model.ts';
import {beginSession, lineTo, type Session, update} from '../../src/core/session.ts';
import {LAMP, narratorOf} from '../a-narrator.ts';

const RUNS = process.env.SOAK ? 20_000 : 300;
const lamp = narratorOf(LAMP);
const dice = narratorOf(`
# title: Dice
-> throw
=== throw ===
You throw {RANDOM(1, 6)}.
+ [Again] -> throw
+ [Once more] -> throw
`);
const MACHINE = {
	start: 'a',
	starts: [{}, {oil: 1}],
	beats: {},
};

function play(narrator: Narrator, indices: readonly number[], start = {}, seed = 0): Session {
	return indices.reduce(
		(session, index) => update(session, {type: 'choose', index}),
		beginSession(narrator, start, seed),
	);
}

function codeOf(session: Session): string {
	const code = formatCode(session, MACHINE);
	if (typeof code !== 'string') throw new Error(code.problem);
	return code;
}

function lineOf(session: Session | {readonly problem: string}): unknown {
	if ('problem' in session) return session;
	const line = lineTo(session, session.at).map(move => session.moves[move]?.told.passage);
	return [session.start, line];
}

const anyPlay = fc.array(fc.nat(3), {maxLength: 40}).map(indices => play(lamp, indices));

describe('a code', () => {
	test('is short, and stands for its telling', () => {
		const session = play(lamp, [0, 0, 1, 1]);
		const code = codeOf(session);
		expect(code).toMatch(/^nlmg1[02-9ac-hj-np-z]{16,18}$/u);
		expect(lineOf(parseCode(code, lamp, MACHINE))).toEqual(lineOf(session));
	});

	test('may be broken across lines and set in capitals', () => {
		const session = play(lamp, [0, 2]);
		const code = codeOf(session)
			.toUpperCase()
			.replace(/(.{5})/gu, '$1 \n');
		expect(lineOf(parseCode(code, lamp, MACHINE))).toEqual(lineOf(session));
	});

	test('holds the seed of a story that draws lots, and of no other', () => {
		expect([lamp.draws, dice.draws]).toEqual([false, true]);
		const session = play(dice, [0, 0, 0], {}, 2 ** 31 + 5);
		expect(lineOf(parseCode(codeOf(session), dice, undefined))).toEqual(lineOf(session));
	});

	test('holds how the telling was begun', () => {
		const session = play(lamp, [1], {oil: 1});
		expect(lineOf(parseCode(codeOf(session), lamp, MACHINE))).toEqual(lineOf(session));
		expect(formatCode(play(lamp, [1], {oil: 9}), MACHINE)).toEqual({
			problem: 'It began in a way that a code cannot tell.',
		});
	});

	test('of another story is refused', () => {
		expect(parseCode(codeOf(play(lamp, [0])), dice, undefined)).toEqual({
			problem: 'This code is of another story, or of another version of "Dice".',
		});
	});

	test.each([
		['nothing', '', 'This is no code; a code begins with nlmg1.'],
		['a word', 'hello', 'This is no code; a code begins with nlmg1.'],
		['a beginning', 'nlmg1', 'This code is damaged: a letter is wrong, missing or one too many.'],
		['5,000 letters', 'nlmg1'.padEnd(5_000, 'q'), 'This is no code; a code begins with nlmg1.'],
	])('that is %s is refused', (_, code, problem) => {
		expect(parseCode(code, lamp, MACHINE)).toEqual({problem});
	});

	test('too long to be pasted is refused for a file', () => {
		const long = play(
			dice,
			Array.from({length: 5_000}, () => 1),
		);
		expect(formatCode(long, MACHINE)).toEqual({
			problem: 'It is too long for a code; export it as a file.',
		});
	});

	test('comes back from any telling', () => {
		fc.assert(
			fc.property(anyPlay, session => {
				expect(lineOf(parseCode(codeOf(session), lamp, MACHINE))).toEqual(lineOf(session));
			}),
			{numRuns: Math.floor(RUNS / 3)},
		);
	});

	const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7lb1io';

	test('with one letter wrong, missing, doubled or exchanged for its neighbour is refused', () => {
		fc.assert(
			fc.property(
				anyPlay,
				fc.nat(),
				fc.constantFrom(...LETTERS),
				fc.constantFrom('wrong', 'missing', 'doubled', 'exchanged'),
				(session, place, letter, slip) => {
					const code = codeOf(session);
					const at = 5 + (place % (code.length - 6));
					const [a = '', b = ''] = [code[at], code[at + 1]];
					const rest = code.slice(at + 1);
					const slipped = {
						wrong: code.slice(0, at) + letter + rest,
						missing: code.slice(0, at) + rest,
						doubled: code.slice(0, at) + a + a + rest,
						exchanged: code.slice(0, at) + b + a + rest.slice(1),
					}[slip];
					fc.pre(slipped !== undefined && slipped !== code);
					expect(parseCode(slipped ?? '', lamp, MACHINE)).toHaveProperty('problem');
				},
			),
			{numRuns: RUNS},
		);
	});

	test('of any text at all never throws', () => {
		fc.assert(
			fc.property(fc.string(), text => {
				expect(parseCode(`nlmg1${text}`, lamp, MACHINE)).toHaveProperty('problem');
			}),
			{numRuns: RUNS},
		);
	});
});
