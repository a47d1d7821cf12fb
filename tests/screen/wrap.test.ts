import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {rowText} from '../../src/screen/rows.ts';
import {wrapPieces} from '../../src/screen/wrap.ts';

const lines = (text: string, width: number) =>
	wrapPieces([{text, look: 'prose'}], width).map(rowText);

describe('text is broken at spaces', () => {
	const cases: readonly (readonly [string, number, readonly string[]])[] = [
		['We were twelve', 20, ['We were twelve']],
		['We were twelve', 8, ['We were', 'twelve']],
		['We were twelve', 7, ['We were', 'twelve']],
		['a  b', 10, ['a  b']],
		['extraordinary', 5, ['extra', 'ordin', 'ary']],
		['an extraordinary day', 5, ['an', 'extra', 'ordin', 'ary', 'day']],
		['', 5, ['']],
		[
			'You can have the second of March, she said. It is nearly spring.',
			60,
			['You can have the second of March, she said. It is', 'nearly spring.'],
		],
		[
			'A paragraph of forty columns that ends within its last row.',
			40,
			['A paragraph of forty columns that ends', 'within its last row.'],
		],
		[
			'Nobody moves a very long word down: incomprehensibilities again.',
			58,
			['Nobody moves a very long word down: incomprehensibilities', 'again.'],
		],
		['月の夜は長い', 5, ['月の', '夜は', '長い']],
	];
	for (const [text, width, expected] of cases)
		test(`"${text}" in ${width} columns`, () => expect(lines(text, width)).toEqual(expected));
});

test('a break keeps the look of every piece', () => {
	const rows = wrapPieces(
		[
			{text: 'a ', look: 'prose'},
			{text: 'Saturday', look: 'struck'},
			{text: ' Friday', look: 'prose'},
		],
		11,
	);
	expect(rows).toEqual([
		{
			from: 0,
			pieces: [
				{text: 'a ', look: 'prose'},
				{text: 'Saturday', look: 'struck'},
			],
		},
		{from: 11, pieces: [{text: 'Friday', look: 'prose'}]},
	]);
});

test('no row is wider than the window, and no word is lost', () => {
	const words = fc.array(fc.oneof(fc.string(), fc.string({unit: 'grapheme'}), fc.constant('月夜')));
	fc.assert(
		fc.property(words, fc.integer({min: 2, max: 80}), (texts, width) => {
			const text = texts.join(' ').replace(/[\p{Cc}\s]+/gu, ' ');
			const rows = lines(text, width);
			const isOneGrapheme = (row: string) => [...new Intl.Segmenter().segment(row)].length === 1;
			expect(rows.filter(row => stringWidth(row) > width && !isOneGrapheme(row))).toEqual([]);
			expect(rows.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
		}),
	);
});
