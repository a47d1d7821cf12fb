/** The signs that the chrome is drawn with. */
export type Glyphs = {
	readonly rule: string;
	readonly corners: readonly [string, string, string, string];
	readonly upright: string;
	/** Where the box of a section's number stands on its rule. */
	readonly foot: string;
	readonly pointer: string;
	readonly taken: string;
	readonly more: string;
	readonly dot: string;
	readonly here: string;
	readonly passed: string;
	readonly ahead: string;
	readonly branch: string;
	readonly lastBranch: string;
};

export const drawn: Glyphs = {
	rule: '─',
	corners: ['┌', '┐', '└', '┘'],
	upright: '│',
	foot: '┴',
	pointer: '▸',
	taken: '›',
	more: '▾',
	dot: '·',
	here: '●',
	passed: '•',
	ahead: '○',
	branch: '├',
	lastBranch: '└',
};

export const ascii: Glyphs = {
	rule: '-',
	corners: ['+', '+', '+', '+'],
	upright: '|',
	foot: '+',
	pointer: '>',
	taken: '>',
	more: 'v',
	dot: '-',
	here: '@',
	passed: '*',
	ahead: 'o',
	branch: '|',
	lastBranch: '`',
};

type Environment = {readonly [name: string]: string | undefined};

/** Whether the terminal draws more than ASCII: its locale is UTF-8 and it is not the Linux console. */
export function canDraw({LC_ALL, LC_CTYPE, LANG, TERM}: Environment): boolean {
	if (TERM === 'linux') return false;
	return /utf-?8/iu.test(LC_ALL || LC_CTYPE || LANG || '');
}
