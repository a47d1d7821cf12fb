import {isOnForm, nameBeat} from '../core/beats.ts';
import type {Block} from '../core/blocks.ts';
import {parseSpans} from '../core/spans.ts';
import {curl} from '../core/typography.ts';
import type {Glyphs} from './glyphs.ts';
import {emptyRow, type Piece, type Row, rowOf, widthOf} from './rows.ts';
import type {Look} from './theme.ts';
import {wrapPieces} from './wrap.ts';

/** How a page is set. */
export type Setting = {
	/** The measure, in columns. */
	readonly width: number;
	readonly glyphs: Glyphs;
	/** Whether quotes are curled. */
	readonly isCurled: boolean;
	/** Whether a section's number stands in a box of three rows, or in one row. */
	readonly isRoomy: boolean;
	/** Paragraphs stand apart by an empty row, or follow on with an indent. */
	readonly isSpaced: boolean;
	/** Section 8 as the last telling filled it, where the form has come back. */
	readonly lastBox: string | undefined;
	/** Whether the terminal has the colours that the themes are made of. */
	readonly hasThemes: boolean;
	/** What stands beside an alteration. */
	readonly initials: string | undefined;
};

/** The width of the small box, in columns of writing: Section 8 is the size of a bus ticket. */
const TICKET = 34;
const INDENT = '  ';

type LaidBlock = {readonly setting: Setting; readonly rows: readonly Row[]};

const laidBlocks = new WeakMap<Block, LaidBlock>();

/**
 * The rows of one block, without the empty row that sets it apart from the one before. What was laid
 * with this same `setting` object is not laid again.
 */
export function layBlock(block: Block, setting: Setting): readonly Row[] {
	const known = laidBlocks.get(block);
	if (known?.setting === setting) return known.rows;
	const rows = layAnew(block, setting);
	laidBlocks.set(block, {setting, rows});
	return rows;
}

function layAnew(block: Block, setting: Setting): readonly Row[] {
	switch (block.kind) {
		case 'heading':
			return layHeading(block.section, block.heading, setting);
		case 'prose':
			return wrapPieces(
				[
					...(setting.isSpaced ? [] : [{text: INDENT, look: 'prose' as const}]),
					...proseOf(block.text, setting),
				],
				setting.width,
			);
		case 'box':
			return layBox(block.texts, setting);
		case 'last box':
			return setting.lastBox === undefined
				? []
				: layBox([`<s>${setting.lastBox}</s>`], {...setting, initials: undefined});
		case 'spent':
			return hang('      ', proseOf(block.text, setting, 'spent'), setting.width);
		case 'taken':
			return hang(
				`${setting.glyphs.taken} `,
				proseOf(block.text, setting, 'taken'),
				setting.width,
				'taken',
			);
		case 'entry':
			// Section 8 stands in its box already.
			return block.section === '8' ? [] : layField(block.section, block.text, setting);
		case 'fault':
			return wrapPieces([{text: block.sentence, look: 'fault'}], setting.width);
	}
}

/** Whether an empty row sets the block apart from the one before it. */
export function isApart(block: Block, before: Block | undefined, {isSpaced}: Setting): boolean {
	if (before === undefined) return false;
	if (block.kind === 'entry' && before.kind === 'entry') return false;
	return isSpaced || block.kind !== 'prose' || before.kind !== 'prose';
}

/**
 * The pieces of a text with alterations. The initials stand beside the struck words, as a form wants
 * them: how many of the words after them are the replacement, nobody has said.
 */
export function proseOf(
	text: string,
	{isCurled, initials}: Pick<Setting, 'isCurled' | 'initials'>,
	look: Look = 'prose',
): readonly Piece[] {
	const spans = parseSpans(isCurled ? curl(text) : text);
	const beside: readonly Piece[] =
		initials === undefined ? [] : [{text: ` ${initials}`, look: 'initials'}];
	return spans.flatMap((span): Piece[] =>
		span.isStruck ? [{text: span.text, look: 'struck'}, ...beside] : [{text: span.text, look}],
	);
}

/** Rows behind a lead of so many columns, which stands in the first. */
export function hang(
	lead: string,
	pieces: readonly Piece[],
	width: number,
	look: Look = 'prose',
): readonly Row[] {
	const first: Piece = {text: lead, look};
	const indent: Piece = {text: ' '.repeat(widthOf([first])), look: 'prose'};
	return wrapPieces(pieces, width - widthOf([first])).map((row, n) => ({
		...row,
		pieces: [n === 0 ? first : indent, ...row.pieces],
	}));
}

/** A section's head as the form prints it: its number in a box, standing on a rule. */
function layHeading(section: string, heading: string, setting: Setting): readonly Row[] {
	const {width, glyphs, isRoomy} = setting;
	const title = isRoomy ? heading : heading.slice(0, width);
	if (!isOnForm(section)) {
		return wrapPieces([{text: nameBeat({section, heading: title}), look: 'heading'}], width);
	}
	if (!isRoomy) return hang(`[${section}] `, [{text: title, look: 'heading'}], width, 'section');
	const [topLeft, topRight, bottomLeft] = glyphs.corners;
	const side = glyphs.rule.repeat(section.length + 2);
	const rest = glyphs.rule.repeat(Math.max(0, width - section.length - 4));
	const [first = emptyRow, ...more] = wrapPieces(
		[{text: title, look: 'heading'}],
		width - section.length - 6,
	);
	const beside = ' '.repeat(section.length + 6);
	return [
		rowOf(`${topLeft}${side}${topRight}`, 'section'),
		{
			from: 0,
			pieces: [
				{text: `${glyphs.upright} ${section} ${glyphs.upright}  `, look: 'section'},
				...first.pieces,
			],
		},
		...more.map(row => ({
			...row,
			pieces: [{text: beside, look: 'heading' as const}, ...row.pieces],
		})),
		rowOf(`${bottomLeft}${side}${glyphs.foot}${rest}`, 'section'),
	];
}

/** The small box, with what stands in it. */
export function layBox(texts: readonly string[], setting: Setting): readonly Row[] {
	const inside = Math.min(TICKET, setting.width - 4);
	const {glyphs} = setting;
	const [topLeft, topRight, bottomLeft, bottomRight] = glyphs.corners;
	const rule = glyphs.rule.repeat(inside + 2);
	const lines = texts.flatMap(text => wrapPieces(proseOf(text, setting, 'box'), inside));
	return [
		rowOf(`${topLeft}${rule}${topRight}`, 'section'),
		...lines.map(row => ({
			...row,
			pieces: [
				{text: `${glyphs.upright} `, look: 'section' as const},
				...row.pieces,
				{
					text: `${' '.repeat(inside - widthOf(row.pieces))} ${glyphs.upright}`,
					look: 'section' as const,
				},
			],
		})),
		rowOf(`${bottomLeft}${rule}${bottomRight}`, 'section'),
	];
}

/** A ruled field, with what was entered in it. */
export function layField(section: string, text: string, setting: Setting): readonly Row[] {
	const lead = `${section.padStart(2)}  `;
	const width = setting.width - lead.length;
	return hang(lead, proseOf(text, setting, 'entry'), setting.width, 'section').map(row => {
		const blank = width + lead.length - widthOf(row.pieces);
		return {...row, pieces: [...row.pieces, {text: ' '.repeat(blank), look: 'entry' as const}]};
	});
}
