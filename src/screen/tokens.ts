/** The longest printable run that is handed on; the rest of it is a paste gone astray. */
export const MAX_RUN = 200;

const PASTE_BEGINS = '\u001B[200~';
const PASTE_ENDS = '\u001B[201~';

/** Control sequences, escaped letters, control characters, printable runs, in this order of trying. */
const TOKEN =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it splits at
	/\u001B(?:\[\[?[0-?]*[ -/]*[@-~]|O[@-~]|\u001B|[^[O\u001B])|\r\n|[\u0000-\u001A\u001C-\u001F\u007F]|[^\u0000-\u001F\u007F]+/gu;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the beginning of a control sequence
const UNFINISHED = /\u001B(?:\[\[?[0-?]*[ -/]*|O)?$/u;

/** Cuts what a terminal sends into keys and runs of text. */
export type Splitter = {
	/** The tokens that are complete with this text. */
	push(text: string): readonly string[];
	/** Whether the beginning of a sequence, or a lone Escape, is waiting for more. */
	isWaiting(): boolean;
	/** Nothing more came: the lone Escape is a key; an unfinished sequence is dropped. */
	flush(): readonly string[];
};

/**
 * A splitter at control characters and escape sequences. Printable runs stay whole and are cut at
 * MAX_RUN characters; a bracketed paste is one run, its control characters turned to spaces.
 */
export function createSplitter(): Splitter {
	let pending = '';
	/** The beginning of the paste that is under way. */
	let pasted: string | undefined;

	function takePaste(text: string): string {
		const end = text.indexOf(PASTE_ENDS);
		const body = end === -1 ? text : text.slice(0, end);
		pasted = `${pasted}${body.slice(0, MAX_RUN * 4)}`.slice(0, MAX_RUN * 4);
		return end === -1 ? '' : text.slice(end + PASTE_ENDS.length);
	}

	function pushPasted(text: string): readonly string[] {
		// The end mark may be cut in two by the chunk.
		const cut = text.match(UNFINISHED)?.index;
		if (cut !== undefined && !text.includes(PASTE_ENDS)) {
			takePaste(text.slice(0, cut));
			pending = text.slice(cut);
			return [];
		}
		const isEnding = text.includes(PASTE_ENDS);
		const rest = takePaste(text);
		if (!isEnding) return [];
		const run = flatten(pasted ?? '');
		pasted = undefined;
		return [...(run === '' ? [] : [run]), ...split(rest)];
	}

	function split(text: string): readonly string[] {
		if (pasted !== undefined) return pushPasted(text);
		const begins = text.indexOf(PASTE_BEGINS);
		if (begins !== -1) {
			pasted = '';
			return [
				...tokensOf(text.slice(0, begins)),
				...split(text.slice(begins + PASTE_BEGINS.length)),
			];
		}
		const cut = text.match(UNFINISHED)?.index;
		if (cut === undefined) return tokensOf(text);
		pending = text.slice(cut);
		return tokensOf(text.slice(0, cut));
	}

	return {
		push(text) {
			const whole = pending + text;
			pending = '';
			return split(whole);
		},
		isWaiting: () => pending !== '' && pasted === undefined,
		flush() {
			const tokens = pending === '\u001B' && pasted === undefined ? [pending] : [];
			if (pasted === undefined) pending = '';
			return tokens;
		},
	};
}

function tokensOf(text: string): readonly string[] {
	return (text.match(TOKEN) ?? []).map(token => {
		if (token === '\r\n' || token === '\n') return '\r';
		return isRun(token) ? cut(token) : token;
	});
}

/** Whether a token is text to type, and no key. */
export function isRun(token: string): boolean {
	const [first = '\0'] = token;
	return first >= ' ' && first !== '\u007F';
}

function flatten(text: string): string {
	return cut(text.replace(/\p{Cc}+/gu, ' ').trim());
}

/** At most MAX_RUN characters, none of them halved. */
function cut(text: string): string {
	return text.length <= MAX_RUN ? text : [...text].slice(0, MAX_RUN).join('');
}
