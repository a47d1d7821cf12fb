import type {BeatMachine} from './beats.ts';
import type {Fault, Passage} from './model.ts';
import {printable} from './printable.ts';
import {lineTo, type Session, type SessionMove} from './session.ts';
import {hasTag, tagValues} from './tags.ts';

/** A piece of the telling as a page shows it. Texts are printable; prose may hold alterations. */
export type Block =
	/** A part of the form opens. */
	| {
			readonly kind: 'heading';
			readonly beat: string;
			readonly section: string;
			readonly heading: string;
	  }
	| {readonly kind: 'prose'; readonly text: string}
	/** Section 8 itself, line by line. */
	| {readonly kind: 'box'; readonly texts: readonly string[]}
	/** Where Section 8 of the last telling is shown, if the form has come back. */
	| {readonly kind: 'last box'}
	/** An option that is no longer to be had. */
	| {readonly kind: 'spent'; readonly text: string}
	/** A choice that was taken; `move` numbers it. `isSpoken` where the prose after it begins with it. */
	| {
			readonly kind: 'taken';
			readonly text: string;
			readonly move: number;
			readonly isSpoken: boolean;
	  }
	/** What was written in a section of the form. */
	| {readonly kind: 'entry'; readonly section: string; readonly text: string}
	| {readonly kind: 'fault'; readonly sentence: string};

const cache = new WeakMap<Passage, readonly Block[]>();

/** What a passage says, in order; the same passage always gives the same blocks. */
function blocksOf(passage: Passage, machine: BeatMachine | undefined): readonly Block[] {
	const known = cache.get(passage);
	if (known !== undefined) return known;
	const blocks: Block[] = joinBoxes(
		passage.lines.flatMap(line => [
			...tagValues(line.tags, 'beat').flatMap(id => headingOf(id, machine)),
			...proseOf(line.text, hasTag(line.tags, 'box')),
			...tagValues(line.tags, 'entry').flatMap(entryOf),
			...tagValues(line.tags, 'spent').map(text => ({
				kind: 'spent' as const,
				text: printable(text),
			})),
		]),
	);
	if (passage.fault) blocks.push({kind: 'fault', sentence: describeFault(passage.fault)});
	cache.set(passage, blocks);
	return blocks;
}

/** The telling up to `move`: the opening, then each choice taken and what it led to. */
export function tellingTo(
	session: Session,
	move: number,
	machine: BeatMachine | undefined,
): readonly Block[] {
	return passagesTo(session, move, machine).flat();
}

/** The same passage by passage: the opening's blocks, then those of each choice, which comes first. */
export function passagesTo(
	session: Session,
	move: number,
	machine: BeatMachine | undefined,
): readonly (readonly Block[])[] {
	const told = lineTo(session, move).flatMap(number => {
		const taken = session.moves[number];
		return taken === undefined ? [] : [takenBlocks(taken, number, machine)];
	});
	return [openingBlocks(session, machine), ...told];
}

const lastBox: Block = {kind: 'last box'};

const openings = new WeakMap<Passage, readonly Block[]>();

/** The opening; where the form has come back, its last Section 8 after the first paragraph. */
function openingBlocks(
	{opening, start}: Session,
	machine: BeatMachine | undefined,
): readonly Block[] {
	const blocks = blocksOf(opening.passage, machine);
	if (start.returned !== true) return blocks;
	const known = openings.get(opening.passage);
	if (known !== undefined) return known;
	const at = blocks.findIndex(block => block.kind === 'prose') + 1;
	const opened = [...blocks.slice(0, at), lastBox, ...blocks.slice(at)];
	openings.set(opening.passage, opened);
	return opened;
}

const takenCache = new WeakMap<
	Passage,
	{readonly move: number; readonly blocks: readonly Block[]}
>();

/** The choice that was taken and what it led to; the same move always gives the same blocks. */
function takenBlocks(
	{choice, told: {passage}}: SessionMove,
	move: number,
	machine: BeatMachine | undefined,
): readonly Block[] {
	const known = takenCache.get(passage);
	if (known?.move === move) return known.blocks;
	const text = printable(choice.text).trim();
	const isSpoken = isSaidAgain(text, passage.lines[0]?.text ?? '');
	const blocks: readonly Block[] = [
		{kind: 'taken', text, move, isSpoken},
		...blocksOf(passage, machine),
	];
	takenCache.set(passage, {move, blocks});
	return blocks;
}

/** Whether the line begins with the words of the label, as ink's own choices print them. */
function isSaidAgain(label: string, line: string): boolean {
	const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
	const said = words(label);
	return said.length > 0 && words(line).slice(0, said.length).join(' ') === said.join(' ');
}

function headingOf(id: string, machine: BeatMachine | undefined): readonly Block[] {
	const beat = machine?.beats[id];
	if (beat === undefined || beat.within !== undefined) return [];
	return [{kind: 'heading', beat: id, section: beat.section, heading: beat.heading}];
}

function proseOf(text: string, isBox: boolean): readonly Block[] {
	const shown = printable(text).trim();
	if (shown === '') return [];
	return [isBox ? {kind: 'box', texts: [shown]} : {kind: 'prose', text: shown}];
}

/** Lines of Section 8 that follow one another stand in one box. */
function joinBoxes(blocks: readonly Block[]): Block[] {
	const joined: Block[] = [];
	for (const block of blocks) {
		const last = joined.at(-1);
		if (block.kind === 'box' && last?.kind === 'box')
			joined[joined.length - 1] = {kind: 'box', texts: [...last.texts, ...block.texts]};
		else joined.push(block);
	}
	return joined;
}

function entryOf(value: string): readonly Block[] {
	const [section = '', ...rest] = printable(value).split(':');
	const text = rest.join(':').trim();
	return text === '' ? [] : [{kind: 'entry', section: section.trim(), text}];
}

function describeFault({message, place}: Fault): string {
	const where = place === undefined ? '' : ` (${place.file}, line ${place.line})`;
	return printable(`The story broke here${where}: ${message}`);
}
