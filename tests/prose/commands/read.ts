import {parseArgs} from 'node:util';
import wrapAnsi from 'wrap-ansi';
import {
	curiousPlayer,
	type Line,
	type Opening,
	type Option,
	openTeller,
	type Play,
	type Player,
	randomPlayer,
	type Teller,
} from '../plays.ts';
import {compileWhole, inkOf, readStory, type StoryInHand, VARIABLES} from '../story-in-hand.ts';

const USAGE = `Usage: npm run read -- BEAT [options]

BEAT is a beat of beats.json, or "all" for the whole story. Without options the beat is read twice:
with every variable at its first value and the first option always taken, then with the last of each.

  --set "went=WENT told=GATE,COALMAN candour=2 returned"   what is settled before
  --choices 1,3,2        the options taken, counted from 1; after these, the first
  --seed 7               options taken at random
  --every                as many readings as it takes to see every line of the beat
  --bare                 the prose alone, without line numbers and tags`;

type Settings = {
	readonly beat: string;
	readonly set: string | undefined;
	readonly choices: string | undefined;
	readonly seed: string | undefined;
	readonly every: boolean;
	readonly bare: boolean;
};

type Settled = {[variable: string]: readonly string[] | number};

/** Prints one beat or the whole story as a transcript, with the choices and the one taken. */
export function read(words: readonly string[], story: StoryInHand = readStory()): number {
	const settings = parseWords(words);
	if ('problem' in settings) return refuse(settings.problem);
	if (settings.beat !== 'all' && !story.order.includes(settings.beat))
		return refuse(`There is no beat "${settings.beat}"; the beats are ${story.order.join(', ')}.`);
	const teller = openTeller(compileWhole(story));
	if (settings.every) return readEvery(story, teller, settings);
	const chosen = settings.choices ?? settings.seed;
	const ends =
		chosen === undefined && settings.set === undefined ? ([0, -1] as const) : ([0] as const);
	for (const end of ends) {
		const settled = settle(story, settings, end);
		if (typeof settled === 'string') return refuse(settled);
		const player = playerOf(settings, end);
		if (typeof player === 'string') return refuse(player);
		print(story, settings, settled, tell(story, teller, settings, settled, player));
	}
	return 0;
}

function parseWords(words: readonly string[]): Settings | {problem: string} {
	try {
		const {values, positionals} = parseArgs({
			args: [...words],
			allowPositionals: true,
			options: {
				set: {type: 'string'},
				choices: {type: 'string'},
				seed: {type: 'string'},
				every: {type: 'boolean', default: false},
				bare: {type: 'boolean', default: false},
			},
		});
		const [beat] = positionals;
		if (beat === undefined || positionals.length > 1) return {problem: 'Name one beat, or "all".'};
		return {beat, set: undefined, choices: undefined, seed: undefined, ...values};
	} catch (error) {
		return {problem: (error as Error).message};
	}
}

function refuse(problem: string): number {
	console.error(`${problem}\n\n${USAGE}`);
	return 2;
}

/** The variables before the beat: the first or last value of each, but as --set says. */
function settle(story: StoryInHand, {beat, set = ''}: Settings, end: 0 | -1): Settled | string {
	const settled: Settled = {};
	if (beat !== 'all')
		for (const {name, values, settledIn} of VARIABLES) {
			const isBefore = story.order.indexOf(settledIn) < story.order.indexOf(beat);
			const value = values.at(end);
			if (isBefore && value !== undefined) settled[name] = value;
		}
	for (const word of set.split(/[\s;]+/u).filter(each => each !== '')) {
		const [name = '', value = 'true'] = word.split('=');
		const known = VARIABLES.find(each => each.name === name);
		if (!story.variables.includes(name)) return `There is no variable "${name}".`;
		const items = value.replace(/[()]/gu, '').split(',');
		const strange = items.find(item => known && !known.values.flat().map(String).includes(item));
		if (strange !== undefined) return `"${strange}" is no value of ${name}.`;
		settled[name] = /^\d+$/u.test(value) ? Number(value) : known ? items : value === 'true' ? 1 : 0;
	}
	return settled;
}

function playerOf({choices, seed}: Settings, end: 0 | -1): Player | string {
	if (seed !== undefined && !/^\d+$/u.test(seed))
		return `"${seed}" is no seed; a seed is a whole number, as in --seed 7.`;
	if (seed !== undefined) return randomPlayer(Number(seed));
	const list = choices?.split(',').map(Number) ?? [];
	if (list.some(number => !Number.isInteger(number) || number < 1))
		return `"${choices}" is no list of options; say them by number, as in 1,3,2.`;
	return (menu, turn) => {
		const wanted = list[turn] ?? (end === 0 ? 1 : menu.length);
		return Math.min(wanted, menu.length) - 1;
	};
}

function tell(
	story: StoryInHand,
	teller: Teller,
	{beat}: Settings,
	{returned, ...settled}: Settled,
	player: Player,
): Play {
	const start = returned === undefined ? {} : {returned: returned === 1};
	const next = story.order[story.order.indexOf(beat) + 1];
	const opening: Opening | undefined =
		beat === 'all' ? undefined : {beat, settled, ...(next !== undefined && {until: [next]})};
	return teller.play(player, start, opening);
}

/** More readings than this are of no use to a reader. */
const MOST_READINGS = 40;

/** Reads until every piece of the beat's text has been told, each time with other values. */
function readEvery(story: StoryInHand, teller: Teller, settings: Settings): number {
	const player = curiousPlayer(1);
	const ofBeat = () =>
		teller
			.coverage()
			.filter(
				({place}) => settings.beat === 'all' || place?.file.includes(`/${settings.beat}.ink`),
			);
	const left = () => ofBeat().filter(({plays, place}) => plays === 0 && place !== undefined);
	for (let n = 0; n < MOST_READINGS && left().length > 0; n++) {
		const before = left().length;
		const settled: Settled = {...settledInTurn(story, settings.beat, n), returned: n % 2};
		const play = tell(story, teller, settings, settled, player);
		if (left().length < before) print(story, settings, settled, play);
	}
	for (const {place, text} of left())
		console.log(`Never told: ${place?.file}:${place?.line}  ${text.slice(0, 60)}`);
	return 0;
}

function settledInTurn(story: StoryInHand, beat: string, turn: number): Settled {
	const before = VARIABLES.filter(
		({settledIn}) => story.order.indexOf(settledIn) < story.order.indexOf(beat),
	);
	return Object.fromEntries(
		before.map(({name, values}) => [name, values[turn % values.length] ?? 0]),
	);
}

const WIDTH = 88;
const GUTTER = 6;

function print(
	story: StoryInHand,
	{beat, bare}: Settings,
	settled: Settled,
	{turns, faults}: Play,
): void {
	const state = Object.entries(settled).map(([name, value]) => `${name} = ${inkOf(value)}`);
	if (!bare) console.log(`${'='.repeat(WIDTH)}\n${beat}  ${state.join('; ')}\n`);
	let here = '';
	for (const {lines, menu, taken} of turns) {
		for (const line of lines) {
			if (line.beat !== here && !bare) console.log(headingOf(story, line.beat));
			here = line.beat;
			console.log(bare ? `${wrap(line.text, 0)}\n` : `${paragraphOf(line)}\n`);
		}
		menu.forEach((option, index) => {
			console.log(optionOf(option, index, index === taken));
		});
		if (menu.length > 0) console.log('');
	}
	for (const fault of faults) console.log(`! ${fault}`);
}

function headingOf({machine}: StoryInHand, beat: string): string {
	const {section, heading} = machine.beats[beat] ?? {section: '', heading: ''};
	return `--- ${beat}: ${section} ${heading} ---\n`;
}

function paragraphOf({text, tags, place}: Line): string {
	const shown = tags.filter(tag => !tag.startsWith('beat:'));
	const marks = shown.length > 0 ? `  {${shown.join('; ')}}` : '';
	const body = wrap(`${text}${marks}`, GUTTER);
	return `${String(place?.line ?? '').padStart(GUTTER - 2)}  ${body.trimStart()}`;
}

function optionOf({label, tags}: Option, index: number, isTaken: boolean): string {
	const mark = isTaken ? '  >' : '   ';
	return `${mark} ${index + 1}. ${label}${tags.length > 0 ? `  {${tags.join('; ')}}` : ''}`;
}

function wrap(text: string, indent: number): string {
	return wrapAnsi(text, WIDTH - indent)
		.split('\n')
		.map(line => ' '.repeat(indent) + line)
		.join('\n');
}
