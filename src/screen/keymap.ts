import type {Key} from './key-names.ts';

/** What a key does; the help is drawn from the same table that handles the keys. */
export type Binding<Does extends string> = {
	readonly does: Does;
	readonly keys: readonly Key[];
	readonly help: string;
};

export type PageDoes =
	| 'next'
	| 'previous'
	| 'take'
	| 'digit'
	| 'onward'
	| 'back'
	| 'start'
	| 'end'
	| 'undo'
	| 'redo'
	| 'type'
	| 'command'
	| 'history'
	| 'help'
	| 'quit';

export const pageKeys: readonly Binding<PageDoes>[] = [
	{does: 'digit', keys: [...'1234567890'], help: 'take the choice of that number'},
	{does: 'next', keys: ['down', 'j'], help: 'go to the next choice'},
	{does: 'previous', keys: ['up', 'k'], help: 'go to the choice before'},
	{does: 'take', keys: ['return'], help: 'take the choice gone to'},
	{does: 'type', keys: ['>', 'tab'], help: 'type words of a choice'},
	{does: 'command', keys: ['/', ':'], help: 'type a command'},
	{does: 'onward', keys: ['space', 'pagedown'], help: 'read on'},
	{does: 'back', keys: ['pageup', 'b'], help: 'read back'},
	{does: 'start', keys: ['home', 'g'], help: 'go to the beginning'},
	{does: 'end', keys: ['end', 'G'], help: 'go to the end'},
	{does: 'undo', keys: ['u', 'backspace'], help: 'take back the last choice'},
	{does: 'redo', keys: ['r'], help: 'make it again'},
	{does: 'history', keys: ['h'], help: 'read and search the whole telling'},
	{does: 'help', keys: ['?', 'f1'], help: 'list the keys'},
	{does: 'quit', keys: ['q', 'ctrl+d'], help: 'leave; the telling is saved already'},
];

export type ScrollDoes = 'down' | 'up' | 'onward' | 'back' | 'start' | 'end' | 'close';

export const scrollKeys: readonly Binding<ScrollDoes>[] = [
	{does: 'down', keys: ['down', 'j'], help: 'a line down'},
	{does: 'up', keys: ['up', 'k'], help: 'a line up'},
	{does: 'onward', keys: ['space', 'pagedown'], help: 'a window down'},
	{does: 'back', keys: ['pageup', 'b'], help: 'a window up'},
	{does: 'start', keys: ['home', 'g'], help: 'to the beginning'},
	{does: 'end', keys: ['end', 'G'], help: 'to the end'},
	{does: 'close', keys: ['escape', 'q', 'return', 'backspace'], help: 'back to the page'},
];

export type LineDoes = 'close';

export const lineKeys: readonly Binding<LineDoes>[] = [
	{does: 'close', keys: ['escape', 'ctrl+c'], help: 'close the typed line'},
];

/** Keys that do not depend on what is shown. Urgent ones do not wait for the screen. */
export const urgentKeys: readonly Binding<'stop' | 'suspend'>[] = [
	{does: 'stop', keys: ['ctrl+c'], help: 'leave at once; the telling is saved already'},
	{does: 'suspend', keys: ['ctrl+z'], help: 'back to the shell until `fg`'},
];

export const commonKeys: readonly Binding<'redraw'>[] = [
	{does: 'redraw', keys: ['ctrl+l'], help: 'draw the screen again'},
];

export function findBinding<Does extends string>(
	table: readonly Binding<Does>[],
	key: Key,
): Does | undefined {
	return table.find(({keys}) => keys.includes(key))?.does;
}

const spoken: {readonly [key: Key]: string} = {
	up: '↑',
	down: '↓',
	return: 'Enter',
	space: 'Space',
	tab: 'Tab',
	escape: 'Esc',
	backspace: 'Backspace',
	pageup: 'PgUp',
	pagedown: 'PgDn',
	home: 'Home',
	end: 'End',
	f1: 'F1',
};

const spokenInAscii: {readonly [key: Key]: string} = {...spoken, up: 'Up', down: 'Down'};

/** A key as the help prints it. */
export function nameKey(key: Key, isAscii: boolean): string {
	const names = isAscii ? spokenInAscii : spoken;
	return (
		names[key] ?? key.replace(/^ctrl\+(.)$/u, (_, letter: string) => `Ctrl+${letter.toUpperCase()}`)
	);
}

/** The keys of a binding as the help prints them; the digits stand together. */
export function nameKeys({keys}: Binding<string>, isAscii: boolean): string {
	if (keys.length === 10) return '1 to 9';
	return keys.map(key => nameKey(key, isAscii)).join('  ');
}
