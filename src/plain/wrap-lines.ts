import wrapAnsi from 'wrap-ansi';

/** What a transcript's line can begin with: the sign of a choice or of a box, an indent. */
const MARK = /^(?:> |\| | +)?/u;

/** Breaks every line that is wider than the width; what it begins with is repeated under it as blanks. */
export function wrapLines(text: string, width: number, mark = MARK): string {
	return text
		.split('\n')
		.map(line => wrapLine(line, width, mark.exec(line)?.[0] ?? ''))
		.join('\n');
}

function wrapLine(line: string, width: number, mark: string): string {
	const hanging = mark === '| ' ? mark : ' '.repeat(mark.length);
	const words = wrapAnsi(line.slice(mark.length), Math.max(1, width - mark.length));
	return mark + words.replaceAll('\n', `\n${hanging}`);
}
