// The modules of inkjs need one another; loaded from here they come in an order that works.
import 'inkjs/engine/Story';

import {ChoicePoint} from 'inkjs/engine/ChoicePoint';
import {Container} from 'inkjs/engine/Container';
import {ControlCommand} from 'inkjs/engine/ControlCommand';
import {InkList} from 'inkjs/engine/InkList';
import type {InkObject} from 'inkjs/engine/Object';
import {Story} from 'inkjs/engine/Story';
import {StringValue} from 'inkjs/engine/Value';
import {uniformInt} from 'pure-rand/distribution/uniformInt';
import {mersenne} from 'pure-rand/generator/mersenne';
import type {Place, Start} from '../../src/core/model.ts';
import {parseSpans} from '../../src/core/spans.ts';
import {tagValue} from '../../src/core/tags.ts';
import {openStory} from '../../src/narrator/inkjs-fixes.ts';
import {placeAt} from '../../src/narrator/place-at.ts';
import {countWords} from './language.ts';
import type {Compiled} from './story-in-hand.ts';

/** A line as it was told. Lines alike in place, text and tags are one object in all plays of a teller. */
export type Line = {
	readonly text: string;
	/** The text as it stands after its alterations. */
	readonly standing: string;
	readonly tags: readonly string[];
	readonly beat: string;
	readonly place: Place | undefined;
	readonly words: number;
};

export type Option = {
	readonly label: string;
	readonly tags: readonly string[];
	readonly place: Place | undefined;
	readonly path: string;
};

/** What was told up to a menu, the menu, and what was taken there; the last turn has no menu. */
export type Turn = {
	readonly lines: readonly Line[];
	readonly menu: readonly Option[];
	readonly taken: number | undefined;
	readonly beat: string;
};

export type Play = {
	readonly turns: readonly Turn[];
	/** The lines of all turns. */
	readonly lines: readonly Line[];
	readonly words: number;
	/** The variables at the end, as ink prints them. */
	readonly values: {readonly [name: string]: string};
	/** What the runtime complained of, empty in a sound story. */
	readonly faults: readonly string[];
};

/** Picks one of the options; `turn` counts menus from 0. */
export type Player = (menu: readonly Option[], turn: number) => number;

/** Where a play opens, with which variables, and the beats at whose door it stops. */
export type Opening = {
	readonly beat: string;
	readonly settled: {readonly [variable: string]: readonly string[] | number};
	readonly until?: readonly string[];
};

export type Teller = {
	play(player: Player, start?: Start, opening?: Opening): Play;
	/** Each printable text of the compiled story, and in how many of the plays so far it was told. */
	coverage(): readonly {
		readonly text: string;
		readonly place: Place | undefined;
		readonly plays: number;
	}[];
};

/** Tells plays of one compiled story, fast enough for thousands: no moment of a play is kept. */
export function openTeller({json, map, variables}: Compiled): Teller {
	const runtime = openStory(json);
	const texts = printableTexts(runtime.mainContentContainer);
	const seen = new Map<InkObject, {plays: number; last: number}>();
	for (const text of texts) seen.set(text, {plays: 0, last: 0});
	const lines = new Map<string, Line>();
	let number = 0;
	let stepped: StringValue[] = [];
	runtime.Step = () => {
		const content = firstContent(runtime.state.currentPointer.Resolve());
		if (content instanceof StringValue) {
			stepped.push(content);
			const count = seen.get(content);
			if (count && count.last !== number) {
				count.plays++;
				count.last = number;
			}
		}
		Story.prototype.Step.call(runtime);
	};
	const placeOf = (path: string) => placeAt(map, path);
	const choicePlaces = placesOfChoices(runtime.mainContentContainer, placeOf);

	function lineOf(text: string, tags: readonly string[], beat: string): Line {
		const first = stepped.find(each => {
			const printed = each.value?.trim() ?? '';
			return printed !== '' && text.startsWith(printed.slice(0, text.length));
		});
		const place = first?.path ? placeOf(first.path.toString()) : undefined;
		const key = [beat, place?.file, place?.line, text, ...tags].join('\n');
		const known = lines.get(key);
		if (known) return known;
		const standing = parseSpans(text)
			.filter(span => !span.isStruck)
			.map(span => span.text)
			.join('')
			.replace(/ {2,}/gu, ' ')
			.trim();
		const line = {text, standing, tags, beat, place, words: countWords(text)};
		lines.set(key, line);
		return line;
	}

	function play(player: Player, start: Start = {}, opening?: Opening): Play {
		number++;
		const faults: string[] = [];
		runtime.onError = message => faults.push(message);
		runtime.ResetState();
		for (const [name, value] of Object.entries(start)) runtime.variablesState.$(name, value);
		if (opening) open(runtime, opening);
		const turns: Turn[] = [];
		let told: Line[] = [];
		let beat = '';
		let isOver = false;
		for (;;) {
			while (runtime.canContinue && !isOver) {
				stepped = [];
				const text = runtime.Continue()?.trim() ?? '';
				const tags = runtime.currentTags ?? [];
				const entered = tagValue(tags, 'beat') ?? beat;
				isOver = opening?.until?.includes(entered) ?? false;
				if (isOver) break;
				beat = entered;
				if (text === '' && tags.length === 0) continue;
				told.push(lineOf(text, tags, beat));
			}
			const menu = runtime.currentChoices.map(
				(choice): Option => ({
					label: choice.text,
					tags: choice.tags ?? [],
					place: choicePlaces.get(choice.pathStringOnChoice),
					path: choice.pathStringOnChoice,
				}),
			);
			if (menu.length === 0 || isOver || faults.length > 0) {
				turns.push({lines: told, menu: [], taken: undefined, beat});
				return endOf(turns, valuesOf(runtime, variables), faults);
			}
			const taken = player(menu, turns.length);
			turns.push({lines: told, menu, taken, beat});
			told = [];
			runtime.ChooseChoiceIndex(taken);
		}
	}

	return {
		play,
		coverage: () =>
			texts.map(text => ({
				text: text.value?.trim() ?? '',
				place: placeOf(text.path?.toString() ?? ''),
				plays: seen.get(text)?.plays ?? 0,
			})),
	};
}

/** Takes every option with the same chance; the same seed takes the same ones. */
export function randomPlayer(seed: number): Player {
	const generator = mersenne(seed);
	return menu => uniformInt(generator, 0, menu.length - 1);
}

/** Takes what was taken least so far, in this play and all others of this player. */
export function curiousPlayer(seed: number): Player {
	const taken = new Map<string, number>();
	const generator = mersenne(seed);
	return menu => {
		const times = menu.map(option => taken.get(option.path) ?? 0);
		const least = Math.min(...times);
		const fresh = menu.flatMap((_, index) => (times[index] === least ? [index] : []));
		const index = fresh[uniformInt(generator, 0, fresh.length - 1)] ?? 0;
		const path = menu[index]?.path ?? '';
		taken.set(path, least + 1);
		return index;
	};
}

/**
 * Takes the same option at the same menu in every play, whatever else is told or offered there:
 * the one whose path comes first in an order drawn by the seed.
 */
export function steadyPlayer(seed: number): Player {
	const rank = (path: string) => {
		let hash = seed;
		for (const character of path) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0;
		return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
	};
	return menu => {
		const ranks = menu.map(option => rank(option.path));
		return ranks.indexOf(Math.min(...ranks));
	};
}

function endOf(turns: readonly Turn[], values: Play['values'], faults: readonly string[]): Play {
	const lines = turns.flatMap(turn => turn.lines);
	return {turns, lines, words: lines.reduce((sum, line) => sum + line.words, 0), values, faults};
}

function open(runtime: Story, {beat, settled}: Opening): void {
	for (const [name, value] of Object.entries(settled)) {
		if (typeof value === 'number') runtime.variablesState.$(name, value);
		else {
			const list = new InkList();
			for (const item of value) {
				const [each] = InkList.FromString(`${name}.${item}`, runtime).orderedItems;
				if (each) list.Add(each.Key, each.Value);
			}
			runtime.variablesState.$(name, list);
		}
	}
	runtime.ChoosePathString(beat);
}

function valuesOf(
	{variablesState}: Story,
	variables: readonly string[],
): {readonly [name: string]: string} {
	return Object.fromEntries(variables.map(name => [name, String(variablesState.$(name))]));
}

/** A step that enters a container goes on, in the same step, to the first thing inside. */
function firstContent(content: InkObject | null): InkObject | null {
	return content instanceof Container && content.content.length > 0
		? firstContent(content.content[0] ?? null)
		: content;
}

/** Every container of the compiled story, from the outside in. */
function* containersOf(container: Container): Generator<Container> {
	yield container;
	for (const piece of container.content) if (piece instanceof Container) yield* containersOf(piece);
	for (const [, piece] of container.namedOnlyContent ?? [])
		if (piece instanceof Container) yield* containersOf(piece);
}

/** Where each choice stands, by the path of what it leads to. */
function placesOfChoices(
	root: Container,
	placeOf: (path: string) => Place | undefined,
): ReadonlyMap<string, Place | undefined> {
	const points = [...containersOf(root)].flatMap(({content}) =>
		content.filter(piece => piece instanceof ChoicePoint),
	);
	return new Map(
		points.map(point => [
			point.choiceTarget?.path?.toString() ?? '',
			placeOf(point.path?.toString() ?? ''),
		]),
	);
}

/** The pieces of text that a play can print, tags left out. */
function printableTexts(root: Container): readonly StringValue[] {
	return [...containersOf(root)].flatMap(({content}) => {
		let isTag = false;
		return content.filter((piece): piece is StringValue => {
			if (piece instanceof ControlCommand) {
				if (piece.commandType === ControlCommand.CommandType.BeginTag) isTag = true;
				if (piece.commandType === ControlCommand.CommandType.EndTag) isTag = false;
			}
			return piece instanceof StringValue && !isTag && Boolean(piece.value?.trim());
		});
	});
}
