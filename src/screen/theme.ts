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

/** Colours as `#rrggbb`. */
export type Palette = {readonly paper: string} & {readonly [ink in Ink]: string};

export type ThemeName = 'default' | 'contrast' | 'sepia' | 'light' | 'terminal';

/** `terminal` has no palette: it takes the terminal's own colours, and tells looks apart by weight. */
export const palettes: {readonly [name in ThemeName]: Palette | undefined} = {
	default: {
		paper: '#17181c',
		prose: '#dcd8ce',
		pen: '#a9c3ee',
		rubric: '#dcb27c',
		quiet: '#a3a19b',
	},
	contrast: {
		paper: '#000000',
		prose: '#ffffff',
		pen: '#ffff5f',
		rubric: '#5fffff',
		quiet: '#d7d7d7',
	},
	sepia: {
		paper: '#f2e6cf',
		prose: '#352a1b',
		pen: '#173a75',
		rubric: '#74240f',
		quiet: '#544938',
	},
	light: {
		paper: '#fcfcfa',
		prose: '#1c1c1c',
		pen: '#0f3d8c',
		rubric: '#861d1d',
		quiet: '#4d4d4d',
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
