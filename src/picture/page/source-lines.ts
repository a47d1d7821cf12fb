import type {SourceFile} from '../../core/model.ts';
import {OPENING_KNOT, type StoryGraph, type StoryNode} from '../../core/story-graph.ts';

/** A line of source in its knot. `number` counts from 1. */
export type ListedLine = {readonly number: number; readonly text: string};

/** A run of lines of one file that belong to one knot or stitch, or to none at the head of a file. */
export type Passage = {
	readonly file: string;
	readonly node: StoryNode | undefined;
	readonly lines: readonly ListedLine[];
};

/** Cuts every file where a knot or stitch is declared. Blank lines at the end of a file are left off. */
export function cutSources(
	sources: readonly SourceFile[],
	{nodes}: StoryGraph,
): readonly (readonly Passage[])[] {
	return sources.map(({file, text}) => {
		const starts = new Map(
			nodes.flatMap(node => (node.place?.file === file ? [[node.place.line, node] as const] : [])),
		);
		const passages: {file: string; node: StoryNode | undefined; lines: ListedLine[]}[] = [];
		text
			.trimEnd()
			.split(/\r?\n/u)
			.forEach((line, n) => {
				const node = starts.get(n + 1);
				if (node || passages.length === 0) passages.push({file, node, lines: []});
				passages.at(-1)?.lines.push({number: n + 1, text: line});
			});
		return passages;
	});
}

/** A piece of a line; `to` is the node that a divert in it leads to. */
export type Token = {readonly text: string; readonly kind: TokenKind; readonly to?: string};

export type TokenKind =
	| 'declaration'
	| 'choice'
	| 'gather'
	| 'logic'
	| 'comment'
	| 'tag'
	| 'divert'
	| 'text';

/**
 * Cuts a line of ink for reading: its opening mark, diverts, tags and comments. It looks at one line
 * by itself, so the inside of a block comment that spans several lines passes for text.
 */
export function tokenize(
	line: string,
	around: string | undefined,
	ids: ReadonlySet<string>,
): readonly Token[] {
	const [, indent = '', rest = ''] = /^(\s*)(.*)$/su.exec(line) ?? [];
	const margin: Token[] = indent === '' ? [] : [{text: indent, kind: 'text'}];
	if (rest.startsWith('//')) return [...margin, {text: rest, kind: 'comment'}];
	if (/^==|^=\s*\w/u.test(rest)) return [...margin, {text: rest, kind: 'declaration'}];
	if (/^~|^(?:VAR|CONST|LIST|INCLUDE|EXTERNAL|TODO)\b/u.test(rest))
		return [...margin, {text: rest, kind: 'logic'}];
	const [, mark = ''] = /^((?:[*+]\s*)+|(?:-(?!>)\s*)+)/u.exec(rest) ?? [];
	const opening: Token[] =
		mark === '' ? [] : [{text: mark, kind: mark.startsWith('-') ? 'gather' : 'choice'}];
	return [...margin, ...opening, ...cutProse(rest.slice(mark.length), around, ids)];
}

const PIECES = /((?:->|<-)\s*[\p{L}\p{N}_.]+|(?<!\\)#[^\n]*$|\/\/.*$)/u;

function cutProse(text: string, around: string | undefined, ids: ReadonlySet<string>): Token[] {
	return text
		.split(PIECES)
		.filter(piece => piece !== '')
		.map((piece): Token => {
			if (piece.startsWith('//')) return {text: piece, kind: 'comment'};
			if (piece.startsWith('#')) return {text: piece, kind: 'tag'};
			if (!/^(?:->|<-)/u.test(piece)) return {text: piece, kind: 'text'};
			const to = targetOf(piece.replace(/^(?:->|<-)\s*/u, ''), around, ids);
			return to === undefined ? {text: piece, kind: 'divert'} : {text: piece, kind: 'divert', to};
		});
}

/** The node that a divert's words name: a stitch of the knot around it comes before a knot. */
function targetOf(
	name: string,
	around: string | undefined,
	ids: ReadonlySet<string>,
): string | undefined {
	const knot = around?.split('.')[0] ?? OPENING_KNOT;
	return [`${knot}.${name}`, name, name.split('.').slice(0, 1).join('.')].find(
		id => id !== OPENING_KNOT && ids.has(id),
	);
}
