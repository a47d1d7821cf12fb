import {type BeatMachine, isOnForm, nameBeat} from '../core/beats.ts';
import {readTyped, typedCommands} from '../core/commands.ts';
import type {Game} from '../core/game.ts';
import type {Replay} from '../core/replay.ts';
import {current} from '../core/session.ts';
import {curl} from '../core/typography.ts';
import type {OverlayName} from './deeds.ts';
import {nameKey} from './keymap.ts';
import type {Setting} from './layout.ts';
import type {OverlayView} from './overlay-view.ts';
import {clip, type Piece, type Row, rowOf, spread, widthOf} from './rows.ts';
import type {Watching} from './watching.ts';

/** The running head: which part of the form this is, and of how many. */
export function layHead(
	{session, machine}: Pick<Game, 'session' | 'machine'>,
	isOpening: boolean,
	width: number,
): Row {
	const {beat} = current(session).passage;
	const here = beat === undefined ? undefined : machine?.beats[beat];
	if (here === undefined || machine === undefined)
		return spread([{text: session.narrator.story.title, look: 'chrome'}], [], width);
	const left = nameBeat(here);
	const right = isOnForm(here.section)
		? `section ${here.section} of ${countSections(machine)}`
		: '';
	return spread(
		[{text: isOpening ? '' : left, look: 'chrome'}],
		[{text: right, look: 'chrome'}],
		width,
	);
}

function countSections({beats}: BeatMachine): number {
	const numbers = Object.values(beats).map(({section}) => Number(section));
	return Math.max(0, ...numbers.filter(Number.isInteger));
}

/** The rule under the page; where there is more to read, it says so. */
export function layFootRule(hasMore: boolean, {width, glyphs}: Setting): Row {
	if (!hasMore) return rowOf(glyphs.rule.repeat(width), 'rule');
	const mark = ` more ${glyphs.more} `;
	const left = width - mark.length - 2;
	return {
		from: 0,
		pieces: [
			{text: glyphs.rule.repeat(left), look: 'rule'},
			{text: mark, look: 'notice'},
			{text: glyphs.rule.repeat(2), look: 'rule'},
		],
	};
}

/** The keys that are of use now, closer together where they do not all fit; then as many as do. */
export function layKeys(
	keys: readonly Hint[],
	width: number,
	{glyphs}: Pick<Setting, 'glyphs'>,
): Row {
	const apart = joinKeys(keys, `  ${glyphs.dot}  `);
	if (widthOf(apart) <= width) return {from: 0, pieces: apart};
	const close = ` ${glyphs.dot} `;
	let count = keys.length;
	while (count > 1 && widthOf(joinKeys(keys.slice(0, count), close)) > width) count--;
	return {from: 0, pieces: joinKeys(keys.slice(0, count), close)};
}

function joinKeys(keys: readonly Hint[], separator: string): readonly Piece[] {
	return keys.flatMap(([key, does], n): readonly Piece[] => [
		...(n === 0 ? [] : [{text: separator, look: 'rule' as const}]),
		{text: key, look: 'key'},
		{text: ` ${does}`, look: 'chrome'},
	]);
}

type Hint = readonly [key: string, does: string];

/** The footer's keys on the page. */
export function pageHints(
	count: number,
	canChoose: boolean,
	hasMore: boolean,
	isAscii: boolean,
): readonly Hint[] {
	const numbers = count === 1 ? '1' : `1 to ${Math.min(count, 9)}`;
	const onward: Hint = [nameKey('space', isAscii), 'read on'];
	const first: readonly Hint[] = canChoose
		? [...(hasMore ? [onward] : []), [numbers, 'choose'], ['>', 'type']]
		: [onward];
	return [...first, ['?', 'help'], ['u', 'undo'], ['h', 'history'], ['q', 'quit']];
}

/** The footer's keys while a telling is watched. */
export function watchHints({isPlaying}: Replay, isAscii: boolean): readonly Hint[] {
	const key = (name: string) => nameKey(name, isAscii);
	return [
		[key('space'), isPlaying ? 'pause' : 'play'],
		[`${key('left')} ${key('right')}`, 'step'],
		['[ ]', 'section'],
		['t', 'take over'],
		['?', 'help'],
		['q', 'stop'],
	];
}

/** Where a replay stands, in a line. */
export function describeReplay({watched, replay}: Watching): string {
	const {turn, line, isPlaying, speed} = replay;
	const pace = isPlaying ? `playing, speed ${speed}` : 'paused';
	return `Watching ${watched.name}: turn ${turn} of ${line.length}, ${pace}.`;
}

/** The footer's keys over the page. */
export function overlayHints(
	name: OverlayName,
	{items}: OverlayView,
	isAscii: boolean,
): readonly Hint[] {
	const key = (name: string) => nameKey(name, isAscii);
	const arrows = `${key('up')} ${key('down')}`;
	const close: Hint = [key('escape'), 'back'];
	if (name === 'title')
		return [
			[arrows, 'go to'],
			[key('return'), 'take'],
			['q', 'leave'],
		];
	if (name === 'recap') return [[key('return'), 'go on']];
	if (name === 'map') return mapHints({closer: false, further: false}, isAscii);
	if (name === 'settings')
		return [[arrows, 'go to'], [`${key('left')} ${key('right')}`, 'change'], close];
	if (name === 'history')
		return [[arrows, 'scroll'], [key('space'), 'read on'], ['/', 'search'], ['n', 'next'], close];
	if (items.length > 0) return [[arrows, 'go to'], [key('return'), 'take'], close];
	return [[arrows, 'scroll'], [key('space'), 'read on'], close];
}

/** The footer's keys on a map. */
export function mapHints(
	can: {readonly closer: boolean; readonly further: boolean},
	isAscii: boolean,
): readonly Hint[] {
	const key = (name: string) => nameKey(name, isAscii);
	const arrows = [key('up'), key('down'), key('left'), key('right')].join(' ');
	return [
		[arrows, 'go to'],
		...(can.closer ? [['+', 'look into'] as const] : []),
		...(can.further ? [['-', 'step back'] as const] : []),
		[key('escape'), 'back'],
	];
}

/** The footer's keys while commands are typed. */
export function paletteHints(isAscii: boolean): readonly Hint[] {
	const key = (name: string) => nameKey(name, isAscii);
	return [
		[`${key('up')} ${key('down')}`, 'go to'],
		[key('return'), 'do it'],
		[key('tab'), 'complete'],
		[key('escape'), 'back'],
	];
}

/** What Enter would do with the typed line. */
export function layMatch(line: string, {session}: Game, setting: Setting): Row {
	const {choices} = current(session).passage;
	if (line.trim() === '') return rowOf('a number, words of a choice, or / for a command', 'chrome');
	const typed = readTyped(line, choices);
	switch (typed.kind) {
		case 'problem':
			// What would do instead is said on Enter; while words are being typed it is too much.
			return rowOf(typed.sentence.replace(/;.*/su, '.'), 'notice');
		case 'choose': {
			const label = choices[typed.index]?.text ?? '';
			const shown = setting.isCurled ? curl(label) : label;
			const lead: Piece = {text: `Enter takes ${typed.index + 1}  `, look: 'key'};
			return {from: 0, pieces: clip([lead, {text: shown, look: 'prose'}], setting.width)};
		}
		case 'command': {
			const help = typedCommands.find(({name}) => name === typed.name)?.help ?? '';
			return {from: 0, pieces: clip([{text: help, look: 'prose'}], setting.width)};
		}
	}
}
