import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	formatSave,
	MAX_SAVE_CHARACTERS,
	parseSave,
	SAVE_VERSION,
	type Save,
} from '../../src/core/save.ts';
import {sha256} from '../../src/disk/read-save.ts';
import {telling} from '../disk/a-telling.ts';

const MUTATIONS = process.env.SOAK ? 100_000 : 5_000;

const SAVE: Save = {
	...telling(4),
	start: {returned: true, section8: 'Hangs her own coat up.'},
	finished: true,
};
const BRANCHED: Save = {
	...SAVE,
	moves: SAVE.moves.map((move, n) =>
		n === 3 ? {...move, from: 1, text: 'Sleep “late” 𠮷'} : move,
	),
	at: 1,
	tip: 3,
};
const TEXT = formatSave(BRANCHED, sha256);

const reading = (text: string) => parseSave(text, sha256);

/** A save changed by hand and given a checksum that fits, so that only the change can be found fault with. */
function resealed(change: object): string {
	return formatSave({...BRANCHED, ...change} as Save, sha256);
}

describe('a save', () => {
	test('comes back from its text as it was', () => {
		expect(reading(TEXT)).toEqual(BRANCHED);
	});

	test('may be laid out anew and its fields put in another order', () => {
		const {story, ...rest} = JSON.parse(TEXT);
		expect(reading(JSON.stringify({...rest, story}, null, 4))).toEqual(BRANCHED);
	});

	test.each([
		['nothing', '', 'it is empty'],
		['blanks', ' \n', 'it is empty'],
		['a brace', '{', 'it is damaged: it is cut short or is not JSON'],
		['zeros', '\u0000\u0000', 'it is damaged: it is cut short or is not JSON'],
		['null', 'null', 'it is not a save of this program'],
		['a number', '42', 'it is not a save of this program'],
		[
			'inkjs’s own state',
			'{"inkSaveVersion": 10, "flows": {}}',
			'it is not a save of this program',
		],
		['no version', '{"format": "never-let-me-go/save"}', 'it is damaged: version is wrong'],
		[
			'another seed',
			TEXT.replace('"seed": 7', '"seed": 8'),
			'its contents do not match its checksum',
		],
		['at beyond the moves', resealed({at: 9}), 'it stands on a move that is not there'],
		['at off the line', resealed({tip: 2, at: 3}), 'it stands on a move that is not on its line'],
		['time before time', resealed({secondsPlayed: -1}), 'it is damaged: secondsPlayed is wrong'],
		[
			'a knot',
			resealed({moves: [{...BRANCHED.moves[0], from: 0}], at: 0, tip: 0}),
			'move 0 follows a later one',
		],
		[
			'a Section 8 that is no text',
			resealed({start: {section8: true}}),
			'it is damaged: start is wrong',
		],
		[
			'a date that is none',
			resealed({updatedAt: 'yesterday'}),
			'it is damaged: updatedAt is wrong',
		],
	])('that holds %s is refused with the reason', (_, text, problem) => {
		expect(reading(text)).toMatchObject({problem: expect.stringContaining(problem)});
	});

	test('of a later format is refused as newer, whatever else stands in it', () => {
		expect(reading(`{"format": "never-let-me-go/save", "version": ${SAVE_VERSION + 1}}`)).toEqual({
			problem:
				'it was made by a newer version of this program (save format 2; this one reads up to 1)',
			isNewer: true,
		});
	});

	test('that is too large is refused before it is read', () => {
		expect(reading(' '.repeat(MAX_SAVE_CHARACTERS + 1))).toEqual({
			problem: 'it is too large to be a save',
		});
	});

	test('with more moves, longer texts or deeper nesting than any play has is refused', () => {
		const [move] = BRANCHED.moves;
		const many = Array.from({length: 50_001}, (_, n) => ({...move, from: n - 1}));
		expect(reading(resealed({moves: many}))).toHaveProperty('problem');
		expect(reading(resealed({moves: [{...move, text: 'x'.repeat(10_001)}]}))).toHaveProperty(
			'problem',
		);
		expect(reading('['.repeat(100_000))).toHaveProperty('problem');
	});

	test('cannot bring in names that reach into objects', () => {
		const text = TEXT.replace('"start": {', '"start": {"__proto__": true, ');
		expect(reading(text)).toEqual(BRANCHED);
		expect(({} as {returned?: boolean}).returned).toBeUndefined();
	});
});

type Mutation = typeof mutation extends fc.Arbitrary<infer Change> ? Change : never;

const place = fc.nat(TEXT.length - 1);
const mutation = fc.oneof(
	fc.record({kind: fc.constant('replace' as const), at: place, text: fc.string({maxLength: 3})}),
	fc.record({kind: fc.constant('insert' as const), at: place, text: fc.string({maxLength: 20})}),
	fc.record({kind: fc.constant('delete' as const), at: place, length: fc.nat(200)}),
	fc.record({kind: fc.constant('repeat' as const), at: place, length: fc.nat(200)}),
	fc.record({kind: fc.constant('flip' as const), at: place, bit: fc.nat(6)}),
	fc.record({kind: fc.constant('swap' as const), at: place, other: place}),
);

describe('a damaged save', () => {
	test('is refused however it is cut short', () => {
		for (let length = 0; length < TEXT.length - 1; length++) {
			const cut = reading(TEXT.slice(0, length));
			if (!('problem' in cut)) expect(cut).toEqual(BRANCHED);
		}
		expect(reading(TEXT.slice(0, -3))).toHaveProperty('problem');
	});

	test(`mutated ${MUTATIONS} times is refused with a reason, or says exactly what it said before`, () => {
		fc.assert(
			fc.property(fc.array(mutation, {minLength: 1, maxLength: 3}), mutations => {
				const text = mutations.reduce(mutate, TEXT);
				const save = reading(text);
				if ('problem' in save) expect(save.problem).toMatch(/^it \S/u);
				else expect(save).toEqual(BRANCHED);
			}),
			{numRuns: MUTATIONS},
		);
	});

	test('of any JSON at all is refused with a reason', () => {
		fc.assert(
			fc.property(fc.json(), text => {
				expect(reading(text)).toHaveProperty('problem');
			}),
			{numRuns: MUTATIONS / 10},
		);
	});

	const anyValue = fc.oneof(
		fc.integer(),
		fc.double(),
		fc.string(),
		fc.constant(null),
		fc.boolean(),
	);

	test('with one field that is something else, resealed, never passes for a save that it is not', () => {
		const paths = ['name', 'secondsPlayed', 'seed', 'at', 'tip', 'start', 'story', 'finished'];
		fc.assert(
			fc.property(fc.constantFrom(...paths), anyValue, (field, value) => {
				const save = reading(resealed({[field]: value}));
				if (!('problem' in save))
					expect(JSON.parse(formatSave(save, sha256))[field]).toEqual(
						JSON.parse(JSON.stringify(value)),
					);
			}),
			{numRuns: MUTATIONS / 10},
		);
	});
});

function mutate(text: string, change: Mutation): string {
	const before = text.slice(0, change.at);
	const after = text.slice(change.at);
	switch (change.kind) {
		case 'replace':
			return before + change.text + after.slice(change.text.length);
		case 'insert':
			return before + change.text + after;
		case 'delete':
			return before + after.slice(change.length);
		case 'repeat':
			return before + after.slice(0, change.length) + after;
		case 'flip':
			return (
				before +
				String.fromCharCode((after.charCodeAt(0) || 0) ^ (1 << change.bit)) +
				after.slice(1)
			);
		case 'swap':
			return before + (text[change.other] ?? '') + after.slice(1);
	}
}
