import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {readSmallStory} from '../a-small-story.ts';
import {read} from './read.ts';

const {story} = readSmallStory({}, 1);
let printed = '';
let refused = '';

beforeEach(() => {
	[printed, refused] = ['', ''];
	vi.spyOn(console, 'log').mockImplementation(text => {
		printed += `${text}\n`;
	});
	vi.spyOn(console, 'error').mockImplementation(text => {
		refused += `${text}\n`;
	});
});

afterEach(() => vi.restoreAllMocks());

test('a beat is printed with its lines, its choices and the one taken', () => {
	expect(read(['box', '--set', 'went=WENT kept=HOOK', '--choices', '2'], story)).toBe(0);
	expect(printed.trimEnd().split('\n').slice(3)).toEqual([
		'--- box:  Anything else ---',
		'',
		'   6  It was Friday by then.',
		'',
		'  10  There was a broom on the landing.  {cb: went}',
		'',
		'    1. Post it',
		'  > 2. Wait',
		'',
		'  15  I read it over, all the way down to the end, and then I found it.',
		'',
		'   2  Hangs her own coat up. Sit.  {box}',
	]);
});

test('left alone, a beat is read at both extremes of what is settled before it', () => {
	read(['box', '--bare'], story);
	expect(printed).toContain('Somebody on the stairs laughed, late.');
	expect(printed).toContain('There was a broom on the landing.');
	expect(printed).toContain('  > 1. Post it');
	expect(printed).toContain('  > 2. Wait');
	expect(printed).not.toContain('cb: went');
});

test('as many readings as it takes show every line of a beat', () => {
	read(['moon', '--every'], story);
	for (const text of ['I laughed late', 'I kept a finger', 'He gave me the handle'])
		expect(printed).toContain(text);
	expect(printed).not.toContain('Never told');
	expect(printed.split('> ')).toHaveLength(4);
});

test('a reading of one beat stops before the next', () => {
	read(['form', '--choices', '1'], story);
	expect(printed).toContain('There were nine combs');
	expect(printed).not.toContain('We were twelve');
});

test.each([
	[['garden'], 'There is no beat "garden"; the beats are form, moon, box.'],
	[[], 'Name one beat, or "all".'],
	[['box', '--set', 'weather=WET'], 'There is no variable "weather".'],
	[['box', '--set', 'went=AWAY'], '"AWAY" is no value of went.'],
	[['box', '--choices', '0'], '"0" is no list of options'],
	[['box', '--seed', 'x'], '"x" is no seed'],
])('%j is refused with a sentence', (words, sentence) => {
	expect(read(words, story)).toBe(2);
	expect(refused).toContain(sentence);
	expect(printed).toBe('');
});
