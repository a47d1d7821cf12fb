import {describe, expect, test} from 'vitest';
import {readTyped, type Typed, typedCommands} from '../../src/core/commands.ts';

const choices = [{text: 'Undo the top button'}, {text: 'Help Ruth'}, {text: 'Quit'}];
const problem = (sentence: string): Typed => ({kind: 'problem', sentence});
const command = (name: string, argument = '') => ({kind: 'command', name, argument});

describe('a typed line is a choice, a command or one sentence', () => {
	const cases = [
		['1', {kind: 'choose', index: 0}],
		['quit', {kind: 'choose', index: 2}],
		['/quit', command('quit')],
		['undo', command('undo')],
		['Undo', command('undo')],
		['undo the', {kind: 'choose', index: 0}],
		['help ruth', {kind: 'choose', index: 1}],
		['top', {kind: 'choose', index: 0}],
		['find the moon', command('find', 'the moon')],
		['/set theme light', command('set', 'theme light')],
		['/undo it', problem('Nothing can follow "undo".')],
		['/histroy', problem('There is no command "histroy"; did you mean "history"?')],
		['/xyzzy', problem('There is no command "xyzzy"; "help" lists the commands.')],
		['4', problem('There is no choice 4; they go from 1 to 3.')],
		['madame', problem('No choice has those words; type a number, words of a choice, or "help".')],
		['', problem('No choice has those words; type a number, words of a choice, or "help".')],
		['x'.repeat(201), problem('That is longer than 200 characters.')],
	] as const;
	for (const [typed, expected] of cases)
		test(`"${typed.slice(0, 20)}"`, () => expect(readTyped(typed, choices)).toEqual(expected));
});

test('words that fit two choices ask which', () => {
	const asks = [{text: 'Ask Ruth'}, {text: 'Wait'}, {text: 'Ask Tommy'}];
	expect(readTyped('ask', asks)).toEqual(problem('Which: 1 or 3?'));
});

test('no two commands share a word', () => {
	const words = typedCommands.flatMap(({name, also}) => [name, ...also]);
	expect(new Set(words).size).toBe(words.length);
});
