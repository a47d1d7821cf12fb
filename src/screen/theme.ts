import type {Settings} from '../core/settings.ts';

/** What a piece of text is; a theme says how that looks. */
export type Look =
	| 'prose'
	| 'struck'
	| 'initials'
	| 'section'
	| 'heading'
	| 'number'
	| 'choice'
	| 'focused'
	| 'known'
	| 'taken'
	| 'spent'
	| 'entry'
	| 'box'
	| 'fault'
	| 'notice'
	| 'hit'
	| 'key'
	| 'chrome'
	| 'rule';

/** The inks of a theme: two accents at most, besides the prose and a quieter one for the chrome. */
export type Ink = 'prose' | 'pen' | 'rubric' | 'quiet';

/** A colour as `#rrggbb`, and as one of the 256 where the terminal has no more. */
export type Colour = readonly [all: string, of256: number];

export type Palette = {readonly paper: Colour} & {readonly [ink in Ink]: Colour};

export type ThemeName = Settings['theme'];

/**
 * Each ink has a contrast of at least 7 to its paper. `terminal` has no palette: it takes the
 * terminal's own colours, and tells looks apart by weight.
 */
export const palettes: {readonly [name in ThemeName]: Palette | undefined} = {
	default: {
		paper: ['#17181c', 234],
		prose: ['#dcd8ce', 253],
		pen: ['#a9c3ee', 153],
		rubric: ['#dcb27c', 180],
		quiet: ['#a9a7a1', 248],
	},
	contrast: {
		paper: ['#000000', 16],
		prose: ['#ffffff', 231],
		pen: ['#ffff5f', 227],
		rubric: ['#5fffff', 87],
		quiet: ['#d7d7d7', 188],
	},
	sepia: {
		paper: ['#f2e6cf', 230],
		prose: ['#352a1b', 235],
		pen: ['#173a75', 18],
		rubric: ['#74240f', 88],
		quiet: ['#4f4434', 239],
	},
	light: {
		paper: ['#fcfcfa', 231],
		prose: ['#1c1c1c', 234],
		pen: ['#0f3d8c', 18],
		rubric: ['#861d1d', 88],
		quiet: ['#4d4d4d', 239],
	},
	terminal: undefined,
};

export type Style = {
	readonly ink: Ink;
	readonly bold?: boolean;
	readonly underline?: boolean;
	readonly struck?: boolean;
	readonly inverse?: boolean;
};

/** No look is told apart by colour alone, and none is dim. */
export const styles: {readonly [look in Look]: Style} = {
	prose: {ink: 'prose'},
	struck: {ink: 'prose', struck: true},
	initials: {ink: 'pen', bold: true},
	section: {ink: 'rubric', bold: true},
	heading: {ink: 'rubric', bold: true},
	number: {ink: 'pen', bold: true},
	choice: {ink: 'prose'},
	focused: {ink: 'pen', bold: true},
	known: {ink: 'quiet'},
	taken: {ink: 'pen'},
	spent: {ink: 'prose', struck: true},
	entry: {ink: 'pen', underline: true},
	box: {ink: 'pen'},
	fault: {ink: 'rubric', bold: true},
	notice: {ink: 'rubric'},
	hit: {ink: 'prose', inverse: true},
	key: {ink: 'prose', bold: true},
	chrome: {ink: 'quiet'},
	rule: {ink: 'quiet'},
};
