const OPENS_AFTER = /[\s([{<—–-]/u;
const ELISION = /^(?:em|tis|twas|til|cause|d|s|ll|\d0s)\b/iu;

/**
 * The text with straight quotes curled and `--` drawn as a dash, as a printer would set it. An
 * alteration's marks (`<s>`, `</s>`) count for nothing: a quote opens by what stands before them.
 */
export function curl(text: string): string {
	let before = ' ';
	let set = '';
	for (let n = 0; n < text.length; n++) {
		const mark = /^<\/?s>/u.exec(text.slice(n, n + 4))?.[0];
		if (mark !== undefined) {
			set += mark;
			n += mark.length - 1;
			continue;
		}
		const character = text[n] ?? '';
		const drawn = curlOne(character, before, text.slice(n + 1));
		set += drawn;
		before = drawn;
	}
	return set.replace(/ ?--+(?= |$|["”’])/gu, dash => (dash.startsWith(' ') ? ' —' : '—'));
}

function curlOne(character: string, before: string, rest: string): string {
	const isOpening = OPENS_AFTER.test(before) || before === '“' || before === '‘';
	if (character === '"') return isOpening && !/^\s|^$/u.test(rest) ? '“' : '”';
	if (character !== "'") return character;
	return isOpening && !ELISION.test(rest) && !/^\s|^$/u.test(rest) ? '‘' : '’';
}
