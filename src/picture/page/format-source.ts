import {escapeMarkup} from '../../core/escape-markup.ts';
import type {SourceFile} from '../../core/model.ts';
import type {LineShare} from '../../core/report-files.ts';
import type {StoryGraph} from '../../core/story-graph.ts';
import {formatShare} from '../label.ts';
import type {Anchors} from './anchors.ts';
import {cutSources, type ListedLine, type Passage, tokenize} from './source-lines.ts';

export type SourceOptions = {
	readonly sources: readonly SourceFile[];
	readonly graph: StoryGraph;
	/** Absent where nobody has proved the story. */
	readonly shares: readonly LineShare[] | undefined;
	readonly anchors: Anchors;
	/** Where a node stands on a map; undefined where it is on none. */
	readonly boxOf: (id: string) => string | undefined;
};

/** The source: a section for each file, in it one for each knot and stitch, its lines with their shares. */
export function formatSource(options: SourceOptions): string {
	const ids = new Set(options.graph.nodes.map(({id}) => id));
	const shares = new Map(
		(options.shares ?? []).map(({file, line, share}) => [`${file}:${line}`, share]),
	);
	const print: Printer = {...options, ids, shareOf: (file, line) => shares.get(`${file}:${line}`)};
	return cutSources(options.sources, options.graph)
		.map((passages, n) => formatFile(passages, options.sources[n]?.file ?? '', print))
		.join('\n');
}

type Printer = SourceOptions & {
	readonly ids: ReadonlySet<string>;
	readonly shareOf: (file: string, line: number) => number | undefined;
};

function formatFile(passages: readonly Passage[], file: string, print: Printer): string {
	const inside = passages.map(passage => formatPassage(passage, print)).join('\n');
	return `<section class="file"><h3>${escapeMarkup(file)}</h3>\n${inside}\n</section>`;
}

function formatPassage({file, node, lines}: Passage, print: Printer): string {
	const heading = node === undefined ? '' : formatHeading(node.id, print);
	const rows = lines.map(line => formatLine(line, file, node?.id, print)).join('\n');
	return `<div class="knot">${heading}<ol>\n${rows}\n</ol></div>`;
}

function formatHeading(id: string, {anchors, boxOf}: Printer): string {
	const box = boxOf(id);
	const link = box === undefined ? '' : ` <a class="to-map" href="#${box}">on the map</a>`;
	return `<h4 id="${anchors.ofNode(id)}" tabindex="-1">${escapeMarkup(id)}${link}</h4>`;
}

function formatLine(
	{number, text}: ListedLine,
	file: string,
	around: string | undefined,
	print: Printer,
): string {
	const share = print.shareOf(file, number);
	const anchor = print.anchors.ofLine({file, line: number}) ?? '';
	const heat =
		share === undefined
			? ''
			: ` class="h${heatOf(share)}" data-share="${Number(share.toPrecision(12))}"`;
	const said = share === undefined ? '' : formatShare(share);
	const column =
		print.shares === undefined ? '' : `<span class="share">${escapeMarkup(said)}</span>`;
	const tokens = tokenize(text, around, print.ids).map(({text, kind, to}) => {
		const target = to === undefined ? undefined : print.anchors.ofNode(to);
		const shown = escapeMarkup(text);
		if (target !== undefined) return `<a class="divert" href="#${target}">${shown}</a>`;
		return kind === 'text' ? shown : `<span class="${kind}">${shown}</span>`;
	});
	return `<li id="${anchor}"${heat}><a class="number" href="#${anchor}">${number}</a>${column}<code>${tokens.join('')}</code></li>`;
}

/** 0 for never, 10 for always, and tenths between, so that what may happen is never 0. */
export function heatOf(share: number): number {
	if (share <= 0) return 0;
	return share >= 1 ? 10 : Math.min(9, Math.max(1, Math.ceil(share * 10)));
}
