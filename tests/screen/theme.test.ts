import {describe, expect, test} from 'vitest';
import {createBrush} from '../../src/screen/paint.ts';
import {type Look, palettes, styles, type ThemeName} from '../../src/screen/theme.ts';

/** Relative luminance of `#rrggbb`, 0 to 1, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
		const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

/** A colour of the 256 beyond the first sixteen, as every terminal has it. */
function ofIndex(index: number): string {
	const cube = index - 16;
	const grey = 8 + 10 * (index - 232);
	const step = (n: number) => (n === 0 ? 0 : 55 + 40 * n);
	const parts =
		index >= 232
			? [grey, grey, grey]
			: [Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map(step);
	return `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`;
}

test('contrast is computed as WCAG computes it', () => {
	expect(contrast('#000000', '#ffffff')).toBe(21);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
	expect([16, 88, 188, 231, 234].map(ofIndex)).toEqual([
		'#000000',
		'#870000',
		'#d7d7d7',
		'#ffffff',
		'#1c1c1c',
	]);
});

const themes = Object.keys(palettes) as ThemeName[];

describe('every ink of every theme stands out from its paper', () => {
	for (const name of themes) {
		const palette = palettes[name];
		if (palette === undefined) continue;
		const {paper, ...inks} = palette;
		for (const [ink, [all, of256]] of Object.entries(inks)) {
			test(`${ink} on ${name}, in all colours`, () =>
				expect(contrast(all, paper[0])).toBeGreaterThanOrEqual(7));
			test(`${ink} on ${name}, in 256 colours`, () =>
				expect(contrast(ofIndex(of256), ofIndex(paper[1]))).toBeGreaterThanOrEqual(7));
		}
	}
});

describe('with fewer than 256 colours every theme keeps those of the terminal', () => {
	for (const theme of themes)
		for (const depth of [0, 1] as const)
			test(`${theme}, ${depth === 0 ? 'with none' : 'with sixteen'}`, () => {
				const {draw, paper} = createBrush({theme, depth, canStrike: true});
				const looks = Object.keys(styles) as Look[];
				const drawn = looks.map(look => draw([{text: 'word', look}])).join('');
				const codes = [...drawn.matchAll(/\[([\d;]+)m/gu)].flatMap(([, code]) => code?.split(';'));
				// Bold, underlined, inverse, struck, and their ends.
				expect(new Set(codes)).toEqual(new Set(['1', '22', '4', '24', '7', '27', '9', '29']));
				expect(paper).toEqual({foreground: '', background: ''});
			});
});

test('what tells one thing from another is told apart without any colour', () => {
	const {draw} = createBrush({theme: 'default', depth: 0, canStrike: true});
	const drawn = (look: Look) => draw([{text: 'word', look}]);
	for (const look of [
		'struck',
		'initials',
		'heading',
		'number',
		'focused',
		'entry',
		'hit',
		'key',
	] as const)
		expect(drawn(look), look).not.toBe(drawn('prose'));
});

test('the terminal theme leaves every colour to the terminal', () => {
	expect(palettes.terminal).toBe(undefined);
});
