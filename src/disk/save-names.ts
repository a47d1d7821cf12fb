/** The longest name in bytes: with the ends that files get here, within the 255 of every file system. */
const MAX_BYTES = 120;

/** A file name that can leave neither the folder nor the rules of any file system. Idempotent. */
export function saveName(name: string): string {
	const plain = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}._ -]+/gu, '-');
	const trimmed = trimEnds(cut(trimEnds(plain), MAX_BYTES));
	return /^(?:con|prn|aux|nul|com\d|lpt\d|)(?:\..*)?$/iu.test(trimmed)
		? `save-${trimmed}`
		: trimmed;
}

function trimEnds(text: string): string {
	return text.replace(/^[. -]+|[. -]+$/gu, '');
}

/** As much of the text as fits in so many bytes, no character cut in two. */
function cut(text: string, bytes: number): string {
	let length = 0;
	let end = 0;
	for (const character of text) {
		length += Buffer.byteLength(character);
		if (length > bytes) break;
		end += character.length;
	}
	return text.slice(0, end);
}
