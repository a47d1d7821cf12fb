/** Size of a cell of the drawing, in its own units, and of its letters. */
const CELL = {width: 8.4, height: 18, font: 14, baseline: 13.5};
const FONTS = 'ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace';

/**
 * A terminal's screen as SVG, cell by cell: colours, weight, underline, strike.
 * @param {import('@xterm/headless').Terminal} terminal
 * @param {{title: string, foreground: string, background: string}} look colours of the terminal itself
 * @returns {string}
 */
export function drawScreen(terminal, {title, foreground, background}) {
	const {cols, rows} = terminal;
	const width = cols * CELL.width;
	const height = rows * CELL.height;
	const cells = Array.from({length: rows}, (_, y) => runsOf(terminal, y, foreground, background));
	const paper = commonest(cells.flat()) ?? background;
	const lines = cells.map(runs => runs.filter(run => isSeen(run, paper)));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
		`<title>${escapeXml(title)}</title>`,
		`<rect width="100%" height="100%" fill="${paper}"/>`,
		`<g font-family='${FONTS}' font-size="${CELL.font}">`,
		...lines.flatMap((runs, y) => runs.map(run => drawRun(run, y, paper))),
		'</g>',
		'</svg>',
		'',
	].join('\n');
}

function drawRun({x, text, columns, style}, y, paper) {
	const left = round(x * CELL.width);
	const wide = round(columns * CELL.width);
	const top = round(y * CELL.height);
	const box =
		style.background === undefined || style.background === paper
			? ''
			: `<rect x="${left}" y="${top}" width="${wide}" height="${CELL.height}" fill="${style.background}"/>`;
	const weight = style.isBold ? ' font-weight="bold"' : '';
	const line = lineOver(style, left, top, wide);
	const words = text.trim();
	if (words === '') return box + line;
	const indent = text.length - text.trimStart().length;
	const at = round((x + indent) * CELL.width);
	const length = round((columns - (text.length - words.length)) * CELL.width);
	return `${box}<text x="${at}" y="${round(top + CELL.baseline)}" textLength="${length}" lengthAdjust="spacingAndGlyphs" fill="${style.foreground}"${weight}>${escapeXml(words.replaceAll(' ', '\u00A0'))}</text>${line}`;
}

function lineOver({isUnderlined, isStruck, foreground}, x, top, width) {
	const at = offset =>
		`<rect x="${x}" y="${round(top + offset)}" width="${width}" height="1" fill="${foreground}"/>`;
	return (isUnderlined ? at(CELL.baseline + 2.5) : '') + (isStruck ? at(CELL.baseline - 4) : '');
}

/** The cells of a row that look alike, together. */
function runsOf(terminal, y, foreground, background) {
	const line = terminal.buffer.active.getLine(terminal.buffer.active.baseY + y);
	const runs = [];
	for (let x = 0; x < terminal.cols; x++) {
		const cell = line?.getCell(x);
		if (cell === undefined || cell.getWidth() === 0) continue;
		const style = styleOf(cell, foreground, background);
		const last = runs.at(-1);
		const text = cell.getChars() || ' ';
		if (last !== undefined && JSON.stringify(last.style) === JSON.stringify(style)) {
			last.text += text;
			last.columns += cell.getWidth();
		} else runs.push({x, text, columns: cell.getWidth(), style});
	}
	return runs;
}

function isSeen({text, style}, paper) {
	const isOnPaper = style.background === undefined || style.background === paper;
	return text.trim() !== '' || !isOnPaper || style.isUnderlined || style.isStruck;
}

/** The background of most cells: what the whole is drawn on. */
function commonest(runs) {
	const columns = new Map();
	for (const {style, columns: count} of runs) {
		columns.set(style.background, (columns.get(style.background) ?? 0) + count);
	}
	return [...columns].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function styleOf(cell, foreground, background) {
	const ink = colourOf(cell.isFgRGB(), cell.isFgPalette(), cell.getFgColor()) ?? foreground;
	const paper = colourOf(cell.isBgRGB(), cell.isBgPalette(), cell.getBgColor());
	const isInverse = cell.isInverse() !== 0;
	return {
		foreground: isInverse ? (paper ?? background) : ink,
		background: isInverse ? ink : paper,
		isBold: cell.isBold() !== 0,
		isUnderlined: cell.isUnderline() !== 0,
		isStruck: cell.isStrikethrough() !== 0,
	};
}

const BASIC =
	'000000 cd0000 00cd00 cdcd00 1e90ff cd00cd 00cdcd e5e5e5 4c4c4c ff0000 00ff00 ffff00 4682b4 ff00ff 00ffff ffffff'.split(
		' ',
	);

function colourOf(isRgb, isPalette, value) {
	if (isRgb) return `#${value.toString(16).padStart(6, '0')}`;
	if (!isPalette) return undefined;
	if (value < 16) return `#${BASIC[value]}`;
	const step = n => (n === 0 ? 0 : 55 + 40 * n);
	const grey = 8 + 10 * (value - 232);
	const cube = value - 16;
	const parts =
		value >= 232
			? [grey, grey, grey]
			: [Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map(step);
	return `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`;
}

function escapeXml(text) {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function round(value) {
	return Math.round(value * 10) / 10;
}
