import {describe, expect, test} from 'vitest';
import {parse} from '../../src/commands/parse.ts';

const words = (line: string) => line.split(' ').filter(word => word !== '');

const PLAY = {
	name: 'play',
	isNew: false,
	story: undefined,
	seed: undefined,
	isSaved: true,
	mode: 'auto',
	savesDir: undefined,
	color: 'auto',
	hasTitle: false,
};

const commands = [
	['', {...PLAY, hasTitle: true}],
	['play', PLAY],
	['play --new --plain', {...PLAY, isNew: true, mode: 'plain'}],
	['play --story any.ink --json', {...PLAY, story: 'any.ink', mode: 'json'}],
	[
		'--saves-dir here play --seed 7 --no-save',
		{...PLAY, savesDir: 'here', seed: 7, isSaved: false},
	],
	['play --story=a=b.ink', {...PLAY, story: 'a=b.ink'}],
	['--color never', {...PLAY, color: 'never', hasTitle: true}],
	['--help', {name: 'help', about: undefined, savesDir: undefined, color: 'auto'}],
	['-h', {name: 'help', about: undefined, savesDir: undefined, color: 'auto'}],
	['play --help', {name: 'help', about: 'play', savesDir: undefined, color: 'auto'}],
	['--version', {name: 'version', savesDir: undefined, color: 'auto'}],
] as const;

describe('the words after the name', () => {
	for (const [line, command] of commands) {
		test(`"${line}"`, () => expect(parse(words(line))).toEqual(command));
	}
});

const problems = [
	['plya', 'There is no command "plya". Did you mean "play"? --help lists them.'],
	['xyzzy', 'There is no command "xyzzy". --help lists them.'],
	['play --plan', '"play" has no option --plan. Did you mean --plain? play --help lists them.'],
	['play --seed', '--seed needs a value: --seed N.'],
	['play --seed two', '--seed takes a whole number from 0, not "two".'],
	['play --seed -1', '--seed takes a whole number from 0, not "-1".'],
	['play --new=yes', '--new takes no value.'],
	['play --plain --json', '--plain and --json exclude each other.'],
	['play now', '"play" takes no "now".'],
	['--color red', '--color takes auto, always or never, not "red".'],
] as const;

describe('wrong usage is one sentence', () => {
	for (const [line, problem] of problems) {
		test(`"${line}"`, () => expect(parse(words(line))).toEqual({problem}));
	}
});
