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
	| 'lines'
	| 'sections'
	| 'map'
	| 'form'
	| 'saves'
	| 'keep'
	| 'settings'
	| 'help'
	| 'close'
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
	{does: 'sections', keys: ['w'], help: 'where on the form you are; start a section again'},
	{does: 'map', keys: ['m'], help: 'the map of what you have seen'},
	{does: 'lines', keys: ['t'], help: 'every choice of every line taken; go to any of them'},
	{does: 'form', keys: ['f'], help: 'the form as filled in so far'},
	{does: 'saves', keys: ['l'], help: 'go on with another telling, or begin a new one'},
	{does: 'keep', keys: ['K'], help: 'keep a copy of the telling as it stands'},
	{does: 'settings', keys: ['s'], help: 'colours, width, spacing and the rest'},
	{does: 'help', keys: ['?', 'f1'], help: 'list the keys'},
	{does: 'close', keys: ['escape'], help: 'go to no choice'},
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
	{does: 'close', keys: ['escape', 'q', 'return', 'backspace', 'ctrl+d'], help: 'back to the page'},
];

export type ListDoes = 'digit' | 'next' | 'previous' | 'first' | 'last' | 'take' | 'left' | 'right';

export const listKeys: readonly Binding<ListDoes>[] = [
	{does: 'digit', keys: [...'1234567890'], help: 'take the item of that number'},
	{does: 'next', keys: ['down', 'j'], help: 'the next item'},
	{does: 'previous', keys: ['up', 'k'], help: 'the item before'},
	{does: 'first', keys: ['home', 'g'], help: 'the first item'},
	{does: 'last', keys: ['end', 'G'], help: 'the last item'},
	{does: 'take', keys: ['return'], help: 'take the item; in the settings, change it'},
	{does: 'right', keys: ['right'], help: 'in the settings, the next value'},
	{does: 'left', keys: ['left'], help: 'in the settings, the value before'},
];

export type MapDoes =
	| 'up'
	| 'down'
	| 'left'
	| 'right'
	| 'onward'
	| 'back'
	| 'start'
	| 'end'
	| 'closer'
	| 'further'
	| 'close'
	| 'quit';

export const mapKeys: readonly Binding<MapDoes>[] = [
	{does: 'down', keys: ['down', 'j'], help: 'to the next box below'},
	{does: 'up', keys: ['up', 'k'], help: 'to the next box above'},
	{does: 'left', keys: ['left', 'h'], help: 'to the next box at the left'},
	{does: 'right', keys: ['right', 'l'], help: 'to the next box at the right'},
	{does: 'onward', keys: ['space', 'pagedown'], help: 'a window down'},
	{does: 'back', keys: ['pageup', 'b'], help: 'a window up'},
	{does: 'start', keys: ['home', 'g'], help: 'to the first box'},
	{does: 'end', keys: ['end', 'G'], help: 'to the last box'},
	{does: 'closer', keys: ['return', '+', '='], help: 'look into the box'},
	{does: 'further', keys: ['-', 'backspace'], help: 'step back'},
	{does: 'close', keys: ['escape'], help: 'step back, and off the map'},
	{does: 'quit', keys: ['q', 'ctrl+d'], help: 'off the map'},
];

export const searchKeys: readonly Binding<'search' | 'nextHit' | 'previousHit'>[] = [
	{does: 'search', keys: ['/'], help: 'look for words'},
	{does: 'nextHit', keys: ['n'], help: 'the next place with them'},
	{does: 'previousHit', keys: ['N'], help: 'the place before'},
];

export type WatchDoes =
	| 'play'
	| 'forward'
	| 'back'
	| 'next beat'
	| 'previous beat'
	| 'first'
	| 'last'
	| 'faster'
	| 'slower'
	| 'seek'
	| 'take over'
	| 'onward'
	| 'pageBack'
	| 'help'
	| 'leave';

export const watchKeys: readonly Binding<WatchDoes>[] = [
	{does: 'play', keys: ['space', 'p'], help: 'let it tell itself; pause'},
	{does: 'forward', keys: ['right', 'down', 'j', 'return'], help: 'one step on'},
	{does: 'back', keys: ['left', 'up', 'k', 'backspace'], help: 'one step back'},
	{does: 'next beat', keys: [']'], help: 'to the next section'},
	{does: 'previous beat', keys: ['['], help: 'to the section before'},
	{does: 'first', keys: ['home', 'g'], help: 'to the beginning'},
	{does: 'last', keys: ['end', 'G'], help: 'to the end'},
	{does: 'faster', keys: ['+', '='], help: 'faster'},
	{does: 'slower', keys: ['-'], help: 'slower'},
	{does: 'seek', keys: ['>', '/', ':'], help: 'to a turn by its number, or to a beat by its name'},
	{does: 'onward', keys: ['pagedown'], help: 'read on in a long passage'},
	{does: 'pageBack', keys: ['pageup', 'b'], help: 'read back'},
	{does: 'take over', keys: ['t'], help: 'play on from here, as a new line'},
	{does: 'help', keys: ['?', 'f1'], help: 'list the keys'},
	{does: 'leave', keys: ['escape', 'q', 'ctrl+d'], help: 'stop watching'},
];

export type LineDoes = 'close' | 'next' | 'previous' | 'complete' | 'clear';

export const lineKeys: readonly Binding<LineDoes>[] = [
	{does: 'close', keys: ['escape', 'ctrl+d'], help: 'close the typed line'},
	{does: 'next', keys: ['down'], help: 'the next command of the list'},
	{does: 'previous', keys: ['up'], help: 'the command before'},
	{does: 'complete', keys: ['tab'], help: 'complete the command'},
	{does: 'clear', keys: ['ctrl+u'], help: 'empty the line'},
];

/** Keys that work whatever is shown, and do not wait for the screen. */
export const urgentKeys: readonly Binding<'stop' | 'suspend' | 'redraw'>[] = [
	{does: 'redraw', keys: ['ctrl+l'], help: 'draw the screen again'},
	{does: 'suspend', keys: ['ctrl+z'], help: 'stop, back to the shell; `fg` goes on'},
	{does: 'stop', keys: ['ctrl+c'], help: 'leave at once; the telling is saved already'},
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
	left: '←',
	right: '→',
	backspace: 'Backspace',
	pageup: 'PgUp',
	pagedown: 'PgDn',
	home: 'Home',
	end: 'End',
	f1: 'F1',
};

const spokenInAscii: {readonly [key: Key]: string} = {
	...spoken,
	up: 'Up',
	down: 'Down',
	left: 'Left',
	right: 'Right',
};

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
