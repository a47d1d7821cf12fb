import {describe, expect, test} from 'vitest';
import {parse} from '../../src/commands/parse.ts';

const words = (line: string) => line.split(' ').filter(word => word !== '');

const PLAY = {
	name: 'play',
	isNew: false,
	save: undefined,
	code: undefined,
	line: undefined,
	story: undefined,
	seed: undefined,
	isSaved: true,
	mode: 'auto',
	savesDir: undefined,
	color: 'auto',
	opensOn: 'page',
	isAnimated: true,
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

const REPLAY = {
	name: 'replay',
	saves: [],
	isChecked: false,
	code: undefined,
	route: undefined,
	seed: 0,
	line: undefined,
	story: undefined,
	speed: undefined,
	cast: undefined,
	mode: 'auto',
	savesDir: undefined,
	color: 'auto',
};

const TRANSCRIPT = {
	name: 'transcript',
	save: 'a',
	code: undefined,
	line: undefined,
	format: 'text',
	output: undefined,
	isForm: false,
	story: undefined,
	savesDir: undefined,
	color: 'auto',
};

const SAVES = {name: 'saves', story: undefined, savesDir: undefined, color: 'auto'};

const commands = [
	['', {...PLAY, opensOn: 'title'}],
	['play', PLAY],
	['play --new --plain', {...PLAY, isNew: true, mode: 'plain'}],
	['play --story any.ink --json', {...PLAY, story: 'any.ink', mode: 'json'}],
	[
		'--saves-dir here play --seed 7 --no-save --no-animation',
		{...PLAY, savesDir: 'here', seed: 7, isSaved: false, isAnimated: false},
	],
	['play --story=a=b.ink', {...PLAY, story: 'a=b.ink'}],
	['--color never', {...PLAY, color: 'never', opensOn: 'title'}],
	['play ./a.json --line 2', {...PLAY, save: './a.json', line: 2}],
	['play --code nlmg1q', {...PLAY, code: 'nlmg1q'}],
	['replay', REPLAY],
	['replay a --speed 0.5', {...REPLAY, saves: ['a'], speed: 0.5}],
	['replay --check a b', {...REPLAY, saves: ['a', 'b'], isChecked: true}],
	['replay --route 0/2/1 --seed 3', {...REPLAY, route: [0, 2, 1], seed: 3}],
	['replay a --cast a.cast --plain', {...REPLAY, saves: ['a'], cast: 'a.cast', mode: 'plain'}],
	['saves', {...SAVES, words: []}],
	['saves rename a b c', {...SAVES, words: ['rename', 'a', 'b', 'c']}],
	['transcript a', TRANSCRIPT],
	['transcript a --output a.HTML', {...TRANSCRIPT, format: 'html', output: 'a.HTML'}],
	['transcript a --format md --form', {...TRANSCRIPT, format: 'markdown', isForm: true}],
	['map', MAP],
	[
		'map any.ink --level knots --svg a.svg --dot -',
		{...MAP, subject: 'any.ink', level: 'knots', files: {svg: 'a.svg', dot: '-'}},
	],
	[
		'map telling-1 --zoom moon --ascii --bare',
		{...MAP, subject: 'telling-1', zoom: 'moon', mode: 'ascii', isBare: true},
	],
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
	['play this that', '"play" takes one SAVE, and no "that".'],
	['play this --code nlmg1q', '"play" takes a SAVE or a --code, not both.'],
	['play this --new', '--new begins a new telling; it takes no SAVE and no --code.'],
	['play --line 0', '--line takes a whole number from 1, not "0".'],
	['replay a b', '"replay" shows one telling: a SAVE, a --code or a --route.'],
	['replay a --route 0', '"replay" shows one telling: a SAVE, a --code or a --route.'],
	['replay --check', '--check takes the saves to be checked: replay --check SAVE.'],
	['replay --route 1,2', '--route takes choices counted from 0, as 0/2/1, not "1,2".'],
	['replay a --speed fast', '--speed takes a number above 0, as 0.5, 1 or 4, not "fast".'],
	['transcript', '"transcript" needs a SAVE; `never-let-me-go saves` lists them.'],
	['transcript a --format pdf', '--format takes text, markdown or html, not "pdf".'],
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
