import {isRun} from './tokens.ts';

/** A key as the key table names it: `a`, `A`, `?`, `up`, `return`, `ctrl+c`. */
export type Key = string;

const named: {readonly [token: string]: Key} = {
	'\r': 'return',
	'\t': 'tab',
	' ': 'space',
	'\u001B': 'escape',
	'\u001B\u001B': 'escape',
	'\u007F': 'backspace',
	'\b': 'backspace',
	'\u001B[Z': 'shift+tab',
};

/** What follows `ESC [` or `ESC O`, modifiers left out. */
const sequences: {readonly [ending: string]: Key} = {
	A: 'up',
	B: 'down',
	C: 'right',
	D: 'left',
	F: 'end',
	H: 'home',
	P: 'f1',
	'[A': 'f1',
	'1~': 'home',
	'3~': 'delete',
	'4~': 'end',
	'5~': 'pageup',
	'6~': 'pagedown',
	'7~': 'home',
	'8~': 'end',
	'11~': 'f1',
};

/** The keys that a token stands for: one, or each character of a run; none where nobody names it. */
export function keysOf(token: string): readonly Key[] {
	if (Object.hasOwn(named, token)) return [named[token] ?? ''];
	if (isRun(token)) return [...token].map(character => (character === ' ' ? 'space' : character));
	const code = token.charCodeAt(0);
	if (token.length === 1 && code < 27) return [`ctrl+${String.fromCharCode(code + 96)}`];
	const ending = token
		.slice(2)
		.replace(/;\d+/u, '')
		.replace(/^1(?=[A-H]$)/u, '');
	return Object.hasOwn(sequences, ending) ? [sequences[ending] ?? ''] : [];
}
