/** How heavy a line leaves a cell to the north, east, south and west: 0 not at all, 1 light, 2 heavy. */
export type Strokes = readonly [north: number, east: number, south: number, west: number];

export type LineGlyphs = {
	readonly lineOf: (strokes: Strokes, isDashed: boolean) => string;
	readonly down: string;
	readonly up: string;
	readonly marks: {readonly here: string; readonly walked: string; readonly elsewhere: string};
	readonly loop: string;
};

/** U+2500 to U+254B in an order that counts: the digits of the index, base 3, are the four strokes. */
const BOXES = [
	' ╴╸╷┐┑╻┒┓', // no north, no east; then south 0, 1, 2; within it west 0, 1, 2
	'╶─╾┌┬┭┎┰┱',
	'╺╼━┍┮┯┏┲┳',
	'╵┘┙│┤┥╽┧┪',
	'└┴┵├┼┽┟╁╅',
	'┕┶┷┝┾┿┢╆╈',
	'╹┚┛╿┦┩┃┨┫',
	'┖┸┹┞╀╃┠╂╉',
	'┗┺┻┡╄╇┣╊╋',
].join('');

const DASHED: {readonly [solid: string]: string} = {'─': '┄', '━': '┅', '│': '┆', '┃': '┇'};

export const boxGlyphs: LineGlyphs = {
	lineOf([north, east, south, west], isDashed) {
		const solid = BOXES[((north * 3 + east) * 3 + south) * 3 + west] ?? ' ';
		return isDashed ? (DASHED[solid] ?? solid) : solid;
	},
	down: '▼',
	up: '▲',
	marks: {here: '◆', walked: '●', elsewhere: '○'},
	loop: '↻',
};

export const asciiGlyphs: LineGlyphs = {
	lineOf(strokes, isDashed) {
		const [north, east, south, west] = strokes;
		const isHeavy = strokes.includes(2);
		if (Math.max(...strokes) === 0) return ' ';
		if (north + south === 0) return isHeavy ? '=' : isDashed ? '.' : '-';
		if (east + west === 0) return isHeavy ? '#' : isDashed ? ':' : '|';
		return isHeavy ? '#' : '+';
	},
	down: 'v',
	up: '^',
	marks: {here: '@', walked: '*', elsewhere: 'o'},
	loop: '(again)',
};
