import {Chalk, type ChalkInstance} from 'chalk';
import {type ColourDepth, THEME_DEPTH} from './colour-depth.ts';
import {noPaper, type Paper} from './painter.ts';
import type {Piece} from './rows.ts';
import {type Colour, type Look, type Palette, palettes, styles, type ThemeName} from './theme.ts';

/** Draws pieces of text in the looks of a theme. */
export type Brush = {
	readonly draw: (pieces: readonly Piece[]) => string;
	readonly paper: Paper;
};

export type BrushOptions = {
	readonly theme: ThemeName;
	readonly depth: ColourDepth;
	/** Whether a struck run can be drawn through; else it is put between dashes. */
	readonly canStrike: boolean;
};

/**
 * A brush for a theme. With fewer than 256 colours the terminal's own are used, since nobody knows
 * what contrast its palette has. Bold, underline and the rest are no colours: NO_COLOR leaves them.
 */
export function createBrush({theme, depth, canStrike}: BrushOptions): Brush {
	const chalk = new Chalk({level: depth === 0 ? 1 : depth});
	const palette = depth >= THEME_DEPTH ? palettes[theme] : undefined;
	const looks = new Map<Look, (text: string) => string>();
	for (const [look, style] of Object.entries(styles)) {
		let pen: ChalkInstance = chalk;
		if (palette) pen = inked(pen, palette[style.ink], depth);
		if (style.bold) pen = pen.bold;
		if (style.underline) pen = pen.underline;
		if (style.inverse) pen = pen.inverse;
		if (style.struck && canStrike) pen = pen.strikethrough;
		const between = style.struck && !canStrike ? (text: string) => `-${text}-` : undefined;
		looks.set(look as Look, text => pen(between ? between(text) : text));
	}
	return {
		draw: pieces => pieces.map(({text, look}) => looks.get(look)?.(text) ?? text).join(''),
		paper: palette ? paperOf(chalk, palette, depth) : noPaper,
	};
}

function inked(pen: ChalkInstance, [all, of256]: Colour, depth: ColourDepth): ChalkInstance {
	return depth === 3 ? pen.hex(all) : pen.ansi256(of256);
}

function paperOf(chalk: ChalkInstance, {prose, paper}: Palette, depth: ColourDepth): Paper {
	const [all, of256] = paper;
	const laid = depth === 3 ? chalk.bgHex(all) : chalk.bgAnsi256(of256);
	const [foreground = ''] = inked(chalk, prose, depth)('|').split('|');
	const [background = ''] = laid('|').split('|');
	return {foreground, background};
}
