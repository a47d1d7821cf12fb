import type {Place} from '../../src/core/model.ts';

/** One line of ink that the player can read, freed of its ink. */
export type InkLine = {
	readonly place: Place;
	/** The beat whose file the line stands in. */
	readonly beat: string;
	/** Every way the line can be printed, conditions taken both ways. */
	readonly texts: readonly string[];
	/** All that can be printed of it, every alternative once: what counts as written. */
	readonly written: string;
	readonly tags: readonly string[];
	/** A choice's label, every way it can be printed. */
	readonly labels: readonly string[];
	/** Choices: how deep in the weave, and the last line of what choosing it leads to. */
	readonly choice: {readonly depth: number; readonly end: number} | undefined;
	/** The conditions that pick this line or a part of it, as they are written. */
	readonly conditions: readonly string[];
};

/** Cuts a file of ink into the lines that print something. Conditions are read, never run. */
export function parseInk(file: string, source: string): readonly InkLine[] {
	const lines = withoutComments(source).split('\n');
	const beat = /scenes\/(\w+)\.ink$/u.exec(file)?.[1] ?? '';
	const shapes = shapesOf(lines);
	return lines.flatMap((_, index) => {
		const shape = shapes[index];
		if (shape === undefined || shape.kind === 'other') return [];
		const {body, tags} = cutTags(shape.body);
		const place = {file, line: index + 1};
		const end = shape.kind === 'choice' ? branchEnd(shapes, index) : 0;
		const choice = shape.kind === 'choice' ? {depth: shape.depth, end} : undefined;
		const {output, label} = choice ? cutLabel(body) : {output: body, label: ''};
		const conditions = [...shape.conditions, ...conditionsIn(body)];
		const texts = variantsOf(output);
		const labels = label.trim() === '' ? [] : variantsOf(label);
		if (texts.length + labels.length + conditions.length === 0 && !choice && tags.length === 0)
			return [];
		return [{place, beat, texts, written: flatten(output), tags, labels, choice, conditions}];
	});
}

type Shape = {
	readonly kind: 'choice' | 'gather' | 'knot' | 'prose' | 'other';
	readonly depth: number;
	readonly body: string;
	readonly conditions: readonly string[];
	/** How many `{` of earlier lines are still open. */
	readonly open: number;
};

function shapesOf(lines: readonly string[]): readonly Shape[] {
	let open = 0;
	/** The head of each open block: what a switch's arms are compared with. */
	const heads: string[] = [];
	return lines.map(line => {
		const shape = shapeOf(line.trim(), open, heads.at(-1) ?? '');
		const [opened, closed] = [count(line, '{'), count(line, '}')];
		if (opened > closed) heads.push(/\{\s*([^{}:]*):?\s*$/u.exec(line)?.[1]?.trim() ?? '');
		if (closed > opened) heads.pop();
		open += opened - closed;
		return shape;
	});
}

function shapeOf(line: string, open: number, head: string): Shape {
	const other: Shape = {kind: 'other', depth: 0, body: '', conditions: [], open};
	if (/^={1,}/u.test(line)) return {...other, kind: 'knot'};
	if (/^(?:VAR|LIST|CONST|EXTERNAL|INCLUDE|~|TODO)/u.test(line) || line === '') return other;
	const choice = /^((?:[*+]\s*)+)(.*)$/u.exec(line);
	if (choice) {
		const [, marks = '', rest = ''] = choice;
		const {text, conditions} = cutGuards(rest);
		return {
			kind: 'choice',
			depth: count(marks, '*') + count(marks, '+'),
			body: text,
			conditions,
			open,
		};
	}
	if (open > 0 && line.startsWith('-') && !line.startsWith('->')) {
		const [, test = '', rest = ''] = /^-\s*([^:"]*):\s*(.*)$/su.exec(line) ?? [
			'',
			'',
			line.slice(1),
		];
		const condition = head === '' ? test : `${head} == ${test}`;
		return {...other, kind: 'prose', body: rest, conditions: test === '' ? [] : [condition.trim()]};
	}
	const gather = /^((?:-\s*)+)(?!>)(?:\((\w+)\)\s*)?(.*)$/su.exec(line);
	if (gather && !line.startsWith('->')) {
		const [, marks = '', , rest = ''] = gather;
		return {...other, kind: 'gather', depth: count(marks, '-'), body: openBlock(rest)};
	}
	return {...other, kind: 'prose', body: openBlock(line)};
}

/** A line that opens or closes a block of several lines prints only what follows its condition. */
function openBlock(line: string): string {
	if (line.startsWith('{') && count(line, '{') > count(line, '}'))
		return line.replace(/^\{[^:]*:?/u, '');
	return line.replace(/^\}\s*$/u, '');
}

/** A choice's label for the compiler and its conditions, both before what it says. */
function cutGuards(rest: string): {text: string; conditions: readonly string[]} {
	const conditions: string[] = [];
	let text = rest.trim().replace(/^\(\w+\)\s*/u, '');
	for (
		let guard = /^\{([^{}:|]*)\}\s*/u.exec(text);
		guard;
		guard = /^\{([^{}:|]*)\}\s*/u.exec(text)
	) {
		conditions.push((guard[1] ?? '').trim());
		text = text.slice(guard[0].length);
	}
	return {text, conditions};
}

function cutTags(body: string): {body: string; tags: readonly string[]} {
	const [text = '', ...tags] = body.split(/\s*(?<!\\)#\s*/u);
	return {body: text.replace(/\s*(?:->|<-)[\s\w.]*$/u, ''), tags: tags.map(withoutClosing)};
}

/** A tag inside `{ condition: text # tag }` ends before the brace that closes the condition. */
function withoutClosing(tag: string): string {
	const isClosing = count(tag, '}') > count(tag, '{');
	return (isClosing ? tag.slice(0, tag.lastIndexOf('}')) : tag).trim();
}

/** `before[only in the label]only in the output` */
function cutLabel(body: string): {output: string; label: string} {
	const [, before = body, only = '', after = ''] = /^(.*?)\[(.*?)\](.*)$/su.exec(body) ?? [];
	return {output: before + after, label: before + only};
}

/** The last line of a branch: just before its gather, a choice as deep or less, or the next knot. */
function branchEnd(shapes: readonly Shape[], index: number): number {
	const depth = shapes[index]?.depth ?? 0;
	const after = shapes.findIndex(
		(shape, at) =>
			at > index &&
			(shape.kind === 'knot' ||
				((shape.kind === 'choice' || shape.kind === 'gather') &&
					shape.open <= (shapes[index]?.open ?? 0) &&
					shape.depth <= depth)),
	);
	return after === -1 ? shapes.length : after;
}

/** Text and alternatives: `{condition:this|that}` and `{this|that}`. */
type Piece = string | Alternatives;

/** `mayPass`: one condition with nothing for when it does not hold. */
type Alternatives = {readonly ways: readonly (readonly Piece[])[]; readonly mayPass: boolean};

function piecesOf(text: string): readonly Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	while (at < text.length) {
		const start = text.indexOf('{', at);
		if (start === -1) break;
		const end = closing(text, start);
		if (start > at) pieces.push(text.slice(at, start));
		const next = alternativesOf(text.slice(start + 1, end));
		const last = pieces.at(-1);
		// `{this:one}{that:other}` with no blank between is meant to print one of them at most.
		if (typeof last === 'object' && last.mayPass && next.mayPass)
			pieces[pieces.length - 1] = {
				mayPass: true,
				ways: [...last.ways.slice(0, -1), ...next.ways],
			};
		else pieces.push(next);
		at = end + 1;
	}
	if (at < text.length) pieces.push(text.slice(at));
	return pieces;
}

function alternativesOf(inside: string): Alternatives {
	const condition = /^([^{}":|]*):/u.exec(inside);
	const body = condition ? inside.slice(condition[0].length) : inside;
	const ways = splitOutside(body, '|');
	if (condition)
		return {
			mayPass: ways.length === 1,
			ways: (ways.length === 1 ? [...ways, ''] : ways).map(piecesOf),
		};
	if (ways.length > 1)
		return {mayPass: false, ways: ways.map(way => piecesOf(way.replace(/^[&!~]/u, '')))};
	// A value or a function's text: what it prints stands elsewhere.
	return {mayPass: false, ways: [['']]};
}

/** The words of every alternative, each once. */
function flatten(text: string): string {
	const all = (pieces: readonly Piece[]): string =>
		pieces
			.map(piece => (typeof piece === 'string' ? piece : ` ${piece.ways.map(all).join(' ')} `))
			.join('');
	return tidy(all(piecesOf(text)));
}

/** More ways than this to print one line are not told apart: no line of prose has so many. */
const MOST_VARIANTS = 128;

function variantsOf(text: string): readonly string[] {
	const spread = (pieces: readonly Piece[]): readonly string[] =>
		pieces.reduce<readonly string[]>(
			(heads, piece) => {
				const tails = typeof piece === 'string' ? [piece] : piece.ways.flatMap(spread);
				return heads.flatMap(head => tails.map(tail => head + tail)).slice(0, MOST_VARIANTS);
			},
			[''],
		);
	return [...new Set(spread(piecesOf(text)).map(tidy))].filter(each => each !== '');
}

function conditionsIn(text: string): readonly string[] {
	return [...text.matchAll(/\{\s*([^{}":|]+?)\s*:/gu)].map(match => match[1] ?? '');
}

function closing(text: string, start: number): number {
	let depth = 0;
	for (let at = start; at < text.length; at++) {
		if (text[at] === '{') depth++;
		if (text[at] === '}' && --depth === 0) return at;
	}
	return text.length;
}

function splitOutside(text: string, mark: string): readonly string[] {
	const parts: string[] = [];
	let depth = 0;
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		if (text[at] === '{') depth++;
		if (text[at] === '}') depth--;
		if (text[at] === mark && depth === 0) {
			parts.push(text.slice(from, at));
			from = at + 1;
		}
	}
	return [...parts, text.slice(from)];
}

/** As the runtime does: runs of spaces print as one, and none at either end. */
function tidy(text: string): string {
	return text.replace(/[ \t]+/gu, ' ').trim();
}

function withoutComments(source: string): string {
	return source
		.replace(/\/\*[\s\S]*?\*\//gu, comment => comment.replace(/[^\n]/gu, ''))
		.replace(/(^|\s)\/\/.*$/gmu, '$1');
}

function count(text: string, mark: string): number {
	return text.split(mark).length - 1;
}
