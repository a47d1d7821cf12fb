import {describe, expect, test} from 'vitest';
import {describeTellings, sayCount} from '../../src/core/tellings.ts';

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
