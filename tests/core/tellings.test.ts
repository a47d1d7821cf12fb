import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {toSave} from '../../src/core/save.ts';
import {beginSession, current, type Session, update} from '../../src/core/session.ts';
import {describeTellings, endedLines, endedLinesOf, sayCount} from '../../src/core/tellings.ts';
import {sha256} from '../../src/disk/read-save.ts';
import {LAMP, narratorOf} from '../a-narrator.ts';

describe('a number of tellings is said', () => {
	const cases = [
		[12n, '12'],
		[1_234_567n, '1,234,567'],
		[999_999_999_999_999n, '999,999,999,999,999'],
		[1_234_500_000_000_000n, 'about 123 followed by 13 noughts'],
		[36_748n * 10n ** 49n, 'about 367 followed by 51 noughts'],
		[99_991n * 10n ** 20n, 'about 1000 followed by 22 noughts'],
	] as const;
	for (const [count, said] of cases)
		test(`${count} as ${said}`, () => expect(sayCount(count)).toBe(said));
});

test('the first telling is called that, and later ones are counted', () => {
	const possible = 1000n;
	expect(describeTellings({possible, seen: 1})).toBe(
		'The tellings of this form number 1,000. This was your first; another puts other things on the form.',
	);
	expect(describeTellings({possible, seen: 3})).toBe(
		'The tellings of this form number 1,000. You have seen 3 of them.',
	);
});

describe('the lines of a save that came to an ending', () => {
	const narrator = narratorOf(LAMP);
	const {hash} = narrator.story;
	const head = {name: 'x', createdAt: '', updatedAt: '', secondsPlayed: 0, engine: ''};
	const ways = fc.array(fc.oneof(fc.nat(2), fc.constantFrom('undo', 'sleep')), {maxLength: 12});

	function play(ways: readonly (number | string)[]): Session {
		return ways.reduce(
			(session: Session, way) => {
				if (way === 'undo') return update(session, {type: 'undo'});
				const {choices} = current(session).passage;
				return update(session, {
					type: 'choose',
					index: way === 'sleep' ? choices.length - 1 : Number(way),
				});
			},
			beginSession(narrator, {oil: 1}, 1),
		);
	}

	test('are those of its session, where the save says them', () => {
		let said = 0;
		fc.assert(
			fc.property(ways, ways => {
				const session = play(ways);
				const lines = endedLinesOf(toSave(session, head, sha256), hash, () => true);
				if (lines === undefined) return;
				said++;
				expect(lines).toEqual(endedLines(session));
			}),
		);
		expect(said).toBeGreaterThan(10);
	});

	test('are not taken from what another version of the story ended with', () => {
		const save = toSave(play(['sleep']), head, sha256);
		expect(endedLinesOf(save, hash, () => true)).toEqual(['{"oil":1} 2']);
		expect(endedLinesOf(save, 'other', () => true)).toBeUndefined();
		expect(endedLinesOf(save, 'other', () => false)).toEqual([]);
	});
});
