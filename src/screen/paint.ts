import {Chalk, type ChalkInstance} from 'chalk';
import type {ColourDepth} from './colour-depth.ts';
import {noPaper, type Paper} from './painter.ts';
import type {Piece} from './rows.ts';
import {type Look, palettes, styles, type ThemeName} from './theme.ts';

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
	const palette = depth >= 2 ? palettes[theme] : undefined;
	const looks = new Map<Look, (text: string) => string>();
	for (const [look, style] of Object.entries(styles)) {
		let pen: ChalkInstance = chalk;
		if (palette) pen = pen.hex(palette[style.ink]);
		if (style.bold) pen = pen.bold;
		if (style.underline) pen = pen.underline;
		if (style.inverse) pen = pen.inverse;
		if (style.struck && canStrike) pen = pen.strikethrough;
		const between = style.struck && !canStrike ? (text: string) => `-${text}-` : undefined;
		looks.set(look as Look, text => pen(between ? between(text) : text));
	}
	return {
		draw: pieces => pieces.map(({text, look}) => looks.get(look)?.(text) ?? text).join(''),
		paper: palette ? paperOf(chalk, palette.prose, palette.paper) : noPaper,
	};
}

function paperOf(chalk: ChalkInstance, prose: string, paper: string): Paper {
	const [foreground = ''] = chalk.hex(prose)('|').split('|');
	const [background = ''] = chalk.bgHex(paper)('|').split('|');
	return {foreground, background};
}
