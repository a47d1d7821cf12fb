import {typedCommands} from '../core/commands.ts';
import {
	type Binding,
	lineKeys,
	listKeys,
	mapKeys,
	nameKeys,
	pageKeys,
	scrollKeys,
	searchKeys,
	urgentKeys,
	watchKeys,
} from './keymap.ts';
import {hang, type Setting} from './layout.ts';
import {emptyRow, type Row, rowOf} from './rows.ts';

/** The help: every key and every typed command, from the tables that handle them. */
export function layHelp(setting: Setting, isAscii: boolean): readonly Row[] {
	const keys = (table: readonly Binding<string>[]) =>
		table.map(binding => [nameKeys(binding, isAscii), binding.help] as const);
	return [
		...laySection('On the page', keys(pageKeys), setting),
		...laySection('At any time', keys(urgentKeys), setting),
		...laySection('In a list', keys(listKeys), setting),
		...laySection('In the history', keys(searchKeys), setting),
		...laySection('In the history, the help and the lists', keys(scrollKeys), setting),
		...laySection('On the map', keys(mapKeys), setting),
		...laySection('While a telling is watched', keys(watchKeys), setting),
		...laySection('In the typed line', keys(lineKeys), setting),
		...laySection(
			'Typed, after > or /',
			[
				['words', 'a number, or words of a choice: "ask ruth", "peg out"'],
				...typedCommands.map(
					({name, argument, help}) => [`/${name} ${argument}`.trim(), help] as const,
				),
			],
			setting,
		),
	].slice(1);
}

const COLUMN = 20;

function laySection(
	title: string,
	lines: readonly (readonly [string, string])[],
	setting: Setting,
): readonly Row[] {
	return [
		emptyRow,
		rowOf(title, 'heading'),
		...lines.flatMap(([left, right]) => {
			const isLong = left.length > COLUMN - 4;
			const head = isLong ? [rowOf(`  ${left}`, 'key')] : [];
			const lead = isLong ? ' '.repeat(COLUMN) : `  ${left}`.padEnd(COLUMN);
			return [...head, ...hang(lead, [{text: right, look: 'prose'}], setting.width, 'key')];
		}),
	];
}
