import {type Match, matchChoice, wordsOf} from './match.ts';
import {nearest} from './nearest.ts';

/** Everything a player can do besides choosing. The screen and the plain lines both obey these. */
export type CommandName =
	| 'undo'
	| 'redo'
	| 'rewind'
	| 'lines'
	| 'again'
	| 'recap'
	| 'history'
	| 'find'
	| 'beats'
	| 'map'
	| 'form'
	| 'transcript'
	| 'saves'
	| 'open'
	| 'new'
	| 'settings'
	| 'set'
	| 'help'
	| 'quit';

export type TypedCommand = {
	readonly name: CommandName;
	/** Other words for it. */
	readonly also: readonly string[];
	/** What follows the word, as the help shows it; empty where nothing may follow. */
	readonly argument: string;
	readonly help: string;
};

/** The command words, in the order in which the help lists them. */
export const typedCommands: readonly TypedCommand[] = [
	{name: 'undo', also: ['back', 'u'], argument: '', help: 'Take back the last choice.'},
	{name: 'redo', also: ['forward', 'r'], argument: '', help: 'Make again the choice taken back.'},
	{
		name: 'rewind',
		also: ['goto'],
		argument: '[number or section]',
		help: 'Go back to an earlier choice, or to the start of a section; alone, list them.',
	},
	{
		name: 'lines',
		also: ['branches'],
		argument: '[number]',
		help: 'The lines this telling has taken, undone ones too; with a number, go to that one.',
	},
	{name: 'again', also: ['look', 'l'], argument: '', help: 'Show the last passage once more.'},
	{
		name: 'recap',
		also: ['remind'],
		argument: '',
		help: 'The story so far: where you are, and your last choices.',
	},
	{name: 'history', also: ['log'], argument: '', help: 'Read the whole telling so far.'},
	{name: 'find', also: ['search'], argument: 'words', help: 'Find words in the telling so far.'},
	{name: 'beats', also: ['progress'], argument: '', help: 'Where in the form you are.'},
	{
		name: 'map',
		also: [],
		argument: '',
		help: 'The map of what you have seen, and nothing besides.',
	},
	{name: 'form', also: [], argument: '', help: 'The form as filled in so far.'},
	{name: 'transcript', also: [], argument: '[file]', help: 'Write the telling so far to a file.'},
	{
		name: 'saves',
		also: ['load'],
		argument: '[what]',
		help: 'List the saved tellings; or show, rename, delete, undelete, keep, export, import, code.',
	},
	{name: 'open', also: ['continue'], argument: 'name', help: 'Go on with another saved telling.'},
	{
		name: 'new',
		also: ['restart'],
		argument: '',
		help: 'Start a new telling; this one stays saved.',
	},
	{
		name: 'settings',
		also: ['options'],
		argument: '[reset]',
		help: 'List the settings; with "reset", all are as they were at first.',
	},
	{name: 'set', also: [], argument: 'setting value', help: 'Change a setting.'},
	{name: 'help', also: ['commands', 'keys', 'h'], argument: '', help: 'List the commands.'},
	{
		name: 'quit',
		also: ['exit', 'bye', 'q'],
		argument: '',
		help: 'Leave. The telling is saved already.',
	},
];

/** What a typed line asks for. */
export type Typed =
	| {readonly kind: 'choose'; readonly index: number}
	| {readonly kind: 'command'; readonly name: CommandName; readonly argument: string}
	/** Nothing can be done with it; one sentence says why and what would do. */
	| {readonly kind: 'problem'; readonly sentence: string};

/** The longest line that is taken; anything longer is a paste gone astray. */
export const MAX_TYPED = 200;

type Labelled = {readonly text: string};

/**
 * Reads a typed line. After a `/` it is a command; else a choice's number or whole label comes
 * before a command word, and a command word before some words of a label.
 */
export function readTyped(typed: string, choices: readonly Labelled[]): Typed {
	const line = typed.trim();
	if (line.length > MAX_TYPED)
		return {kind: 'problem', sentence: `That is longer than ${MAX_TYPED} characters.`};
	if (line.startsWith('/')) return readCommand(line.slice(1)) ?? unknownCommand(line.slice(1));
	const match = matchChoice(line, choices);
	if (match.kind === 'one' && isWholeLabel(line, choices[match.index]))
		return {kind: 'choose', index: match.index};
	return readCommand(line) ?? readMatch(match, choices);
}

/** A command and what follows it; undefined where the first word names none, or too much follows. */
function readCommand(line: string): Typed | undefined {
	const [, word = '', argument = ''] = /^(\S+)\s*(.*)$/su.exec(line.trim()) ?? [];
	const command = typedCommands.find(({name, also}) =>
		[name, ...also].includes(word.toLowerCase()),
	);
	if (command === undefined) return undefined;
	if (argument !== '' && command.argument === '') return undefined;
	return {kind: 'command', name: command.name, argument};
}

function unknownCommand(line: string): Typed {
	const [word = ''] = line.trim().split(/\s/u);
	const command = typedCommands.find(({name, also}) => [name, ...also].includes(word));
	if (command !== undefined) return {kind: 'problem', sentence: `Nothing can follow "${word}".`};
	const near = nearest(
		word,
		typedCommands.map(({name}) => name),
	);
	const hint = near === undefined ? '"help" lists the commands' : `did you mean "${near}"?`;
	const end = hint.endsWith('?') ? '' : '.';
	return {kind: 'problem', sentence: `There is no command "${word}"; ${hint}${end}`};
}

function isWholeLabel(line: string, choice: Labelled | undefined): boolean {
	if (choice === undefined) return false;
	return /^#?\d/u.test(line) || wordsOf(line).join(' ') === wordsOf(choice.text).join(' ');
}

function readMatch(match: Match, choices: readonly Labelled[]): Typed {
	switch (match.kind) {
		case 'one':
			return {kind: 'choose', index: match.index};
		case 'several':
			return {kind: 'problem', sentence: `Which: ${listOf(match.indices)}?`};
		case 'beyond':
			return {kind: 'problem', sentence: describeRange(match.number, choices.length)};
		case 'none':
			return {
				kind: 'problem',
				sentence: 'No choice has those words; type a number, words of a choice, or "help".',
			};
	}
}

function listOf(indices: readonly number[]): string {
	const numbers = indices.map(index => `${index + 1}`);
	return `${numbers.slice(0, -1).join(', ')} or ${numbers.at(-1)}`;
}

function describeRange(number: number, count: number): string {
	if (count === 0) return 'There is nothing to choose here.';
	if (count === 1) return `There is no choice ${number}, only choice 1.`;
	return `There is no choice ${number}; they go from 1 to ${count}.`;
}
