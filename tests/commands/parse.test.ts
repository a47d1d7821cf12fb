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

const MAP = {
	name: 'map',
	subject: undefined,
	story: undefined,
	level: undefined,
	zoom: undefined,
	isBare: false,
	files: {},
	mode: 'auto',
	savesDir: undefined,
	color: 'auto',
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
	['map', MAP],
	[
		'map any.ink --level knots --svg a.svg --dot -',
		{...MAP, subject: 'any.ink', level: 'knots', files: {svg: 'a.svg', dot: '-'}},
	],
	[
		'map telling-1 --zoom moon --ascii --bare',
		{...MAP, subject: 'telling-1', zoom: 'moon', mode: 'ascii', isBare: true},
	],
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
	['map a b', '"map" takes one save or story; "b" is one too many.'],
	['map --level rooms', '--level takes beats, knots or stitches, not "rooms".'],
	['map --ascii --list', '--ascii and --list exclude each other.'],
	['map --svg - --dot -', 'Only one picture can be written to stdout.'],
	[
		'map --level beats --zoom moon',
		'--zoom looks into a beat or a knot; --level beats has none of that to show.',
	],
	['--color red', '--color takes auto, always or never, not "red".'],
] as const;

describe('wrong usage is one sentence', () => {
	for (const [line, problem] of problems) {
		test(`"${line}"`, () => expect(parse(words(line))).toEqual({problem}));
	}
});
