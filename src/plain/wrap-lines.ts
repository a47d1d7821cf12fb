import wrapAnsi from 'wrap-ansi';

/** Breaks every line that is wider than the width; what a line begins with is repeated under it as blanks. */
export function wrapLines(text: string, width: number): string {
	return text
		.split('\n')
		.map(line => wrapLine(line, width))
		.join('\n');
}

function wrapLine(line: string, width: number): string {
	const [, mark = '', words = ''] = /^((?:> |\| | +)?)(.*)$/su.exec(line) ?? [];
	const hanging = mark === '| ' ? mark : ' '.repeat(mark.length);
	return wrapAnsi(words, width - mark.length)
		.split('\n')
		.map((part, n) => (n === 0 ? mark : hanging) + part)
		.join('\n');
}
