import {type TypedCommand, typedCommands} from '../core/commands.ts';
import {hang, type Setting} from './layout.ts';
import {type Row, rowOf} from './rows.ts';

/** The commands that what is typed after the `/` may become; all of them where it is nothing yet. */
export function paletteOf(line: string): readonly TypedCommand[] {
	const word = line.slice(1).trim().toLowerCase().split(/\s/u)[0] ?? '';
	const begins = (names: readonly string[]) => names.some(each => each.startsWith(word));
	const named = typedCommands.filter(({name}) => begins([name]));
	const also = typedCommands.filter(({name, also}) => !begins([name]) && begins(also));
	if (named.length + also.length > 0) return [...named, ...also];
	return typedCommands.filter(({help}) => help.toLowerCase().includes(word));
}

/** The palette as rows, as many as fit around the command gone to, which is marked. */
export function layPalette(
	line: string,
	focus: number,
	setting: Setting,
	height: number,
): readonly Row[] {
	const commands = paletteOf(line);
	const focused = Math.min(focus, commands.length - 1);
	const rows = commands.flatMap((command, n) =>
		layCommand(command, n === focused, setting).map(row => ({...row, command: n})),
	);
	const last = rows.findLastIndex(({command}) => command === focused);
	return rows.slice(Math.max(0, last - height + 1)).slice(0, height);
}

function layCommand(
	{name, argument, help}: TypedCommand,
	isFocused: boolean,
	{width, glyphs}: Setting,
): readonly Row[] {
	const mark = isFocused ? glyphs.pointer : ' ';
	const left = ` ${mark} /${name} ${argument}`.trimEnd();
	const column = Math.min(30, Math.floor(width / 2));
	const look = isFocused ? 'focused' : 'choice';
	const leadLook = isFocused ? 'focused' : 'key';
	const isLong = left.length > column - 2;
	const rows = hang(
		isLong ? ' '.repeat(column) : left.padEnd(column),
		[{text: help, look}],
		width,
		leadLook,
	);
	return isLong ? [rowOf(left, leadLook), ...rows] : rows;
}
