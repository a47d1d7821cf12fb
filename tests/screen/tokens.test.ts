import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {keysOf} from '../../src/screen/key-names.ts';
import {createSplitter, isRun, MAX_RUN} from '../../src/screen/tokens.ts';

describe('what a terminal sends is cut into keys and runs', () => {
	const cases: readonly (readonly [string, readonly string[]])[] = [
		['1\r', ['1', '\r']],
		['ask ruth\r', ['ask ruth', '\r']],
		['2\r3\r', ['2', '\r', '3', '\r']],
		['\u001B[A\u001B[B', ['\u001B[A', '\u001B[B']],
		['q\u0003', ['q', '\u0003']],
		['one\r\ntwo\n', ['one', '\r', 'two', '\r']],
		['\u001BOP\u001B[5~x', ['\u001BOP', '\u001B[5~', 'x']],
		['\u001B[200~a\rb\u001B[201~\r', ['a b', '\r']],
		['é\u007F月', ['é', '\u007F', '月']],
	];
	for (const [text, tokens] of cases)
		test(JSON.stringify(text), () => expect(createSplitter().push(text)).toEqual(tokens));
});

test('a sequence that comes in parts is one key', () => {
	const splitter = createSplitter();
	expect(splitter.push('\u001B')).toEqual([]);
	expect(splitter.isWaiting()).toBe(true);
	expect(splitter.push('[')).toEqual([]);
	expect(splitter.push('A')).toEqual(['\u001B[A']);
	expect(splitter.isWaiting()).toBe(false);
});

test('a lone Escape is a key once nothing follows it', () => {
	const splitter = createSplitter();
	splitter.push('\u001B');
	expect(splitter.flush()).toEqual(['\u001B']);
	expect(splitter.flush()).toEqual([]);
});

test('a pasted novel is one short run, wherever it is cut', () => {
	const novel = `\u001B[200~${'the whole of it\r\n'.repeat(60_000)}\u001B[201~`;
	const whole = fc.integer({min: 1, max: 5000});
	fc.assert(
		fc.property(whole, size => {
			const splitter = createSplitter();
			const tokens: string[] = [];
			for (let at = 0; at < novel.length; at += size * 100)
				tokens.push(...splitter.push(novel.slice(at, at + size * 100)));
			expect(tokens).toHaveLength(1);
			expect(tokens[0]?.length).toBe(MAX_RUN);
		}),
		{numRuns: 20},
	);
});

test('whatever is sent in whatever parts, no run is long and no token mixes text and control', () => {
	const piece = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.constantFrom('\u001B', '\u001B[', '\u001B[200~', '\u001B[201~', '\r', '\u001B[1;5C'),
	);
	fc.assert(
		fc.property(fc.array(piece), pieces => {
			const splitter = createSplitter();
			const tokens = [...pieces.flatMap(text => splitter.push(text)), ...splitter.flush()];
			for (const token of tokens) {
				expect([...token].length).toBeLessThanOrEqual(MAX_RUN);
				const isMixed = [...token].some(character => isRun(character) !== isRun(token));
				if (isRun(token)) expect(isMixed).toBe(false);
			}
		}),
	);
});

describe('keys have names', () => {
	const cases = [
		['\r', ['return']],
		['\u001B[A', ['up']],
		['\u001B[1;5A', ['up']],
		['\u001BOB', ['down']],
		['\u001B[5~', ['pageup']],
		['\u001B[5;2~', ['pageup']],
		['\u001BOP', ['f1']],
		['\u0003', ['ctrl+c']],
		['jk 1', ['j', 'k', 'space', '1']],
		['\u001B[999z', []],
	] as const;
	for (const [token, keys] of cases)
		test(JSON.stringify(token), () => expect(keysOf(token)).toEqual(keys));
});
