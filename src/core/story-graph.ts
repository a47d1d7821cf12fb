import type {Place} from './model.ts';

/** The content before the first knot, as a node of the graph. */
export const OPENING_KNOT = '';

/** A knot, or one stitch of it: `knot` or `knot.stitch`, as a divert names it. */
export type StoryNode = {
	readonly id: string;
	readonly knot: string;
	readonly stitch: string | undefined;
	/** Where it is declared; unknown for a story that came compiled. */
	readonly place: Place | undefined;
	/** The beats that a tag `# beat: id` in it opens, in the order of the text. */
	readonly beats: readonly string[];
	/** How many choices stand in it. */
	readonly choices: number;
	/** Whether the story can end in it: it holds END or DONE. */
	readonly isEnding: boolean;
	/** Whether it is called for a value and never diverted to. */
	readonly isFunction: boolean;
};

/**
 * How the flow gets from one node to another. `address`: the node only names the other, as a value
 * for a variable divert, which may lead there from anywhere.
 */
export type StoryEdgeKind = 'divert' | 'tunnel' | 'thread' | 'call' | 'address';

/** Every way from one node to another, of one kind, is one edge; a node may lead to itself. */
export type StoryEdge = {readonly from: string; readonly to: string; readonly kind: StoryEdgeKind};

/** The knots and stitches of a story and the diverts between them. */
export type StoryGraph = {
	readonly nodes: readonly StoryNode[];
	readonly edges: readonly StoryEdge[];
};

/** The node that a path of the compiled story lies in; `ids` are those of all nodes. */
export function nodeAt(path: string, ids: ReadonlySet<string>): string {
	const [knot = '', stitch = ''] = path.split('.');
	return [`${knot}.${stitch}`, knot].find(id => ids.has(id)) ?? OPENING_KNOT;
}
