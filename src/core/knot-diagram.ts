import type {Shares} from './beat-diagram.ts';
import type {Diagram, DiagramArrow, DiagramBox, DiagramPart} from './diagram.ts';
import {OPENING_KNOT, type StoryGraph, type StoryNode} from './story-graph.ts';
import {isWalked, type Mark, markOf, type Walk} from './walk.ts';

/** The knots of the whole story, each with its stitches in it. Functions are left out. */
export function diagramKnots(
	graph: StoryGraph,
	title: string,
	walk: Walk | undefined,
	shares: Shares = new Map(),
): Diagram {
	const flow = withoutFunctions(graph);
	const knotOf = new Map(flow.nodes.map(({id, knot}) => [id, knot]));
	const boxes = flow.nodes
		.filter(({stitch}) => stitch === undefined)
		.map((node): DiagramBox => {
			const stitches = flow.nodes.filter(each => each.knot === node.knot && each.stitch);
			const parts = stitches.map(each => partOf(each, walk, shares));
			const isEnding = [node, ...stitches].some(each => each.isEnding);
			return {
				...boxOf({...node, isEnding}, walk, shares),
				parts,
				mark: markOfBox(node, parts, walk),
			};
		});
	const arrows = flow.edges.map(edge => ({
		...edge,
		from: knotOf.get(edge.from) ?? edge.from,
		to: knotOf.get(edge.to) ?? edge.to,
		isWalked: isWalked(edge.from, edge.to, walk),
	}));
	return {title, unit: ['knot', 'knots'], boxes, arrows: joined(arrows, boxes), besides: 0};
}

/** Knots and stitches, each a box of its own: of the whole story, or of `only`, with what they lead to. */
export function diagramStitches(
	graph: StoryGraph,
	title: string,
	walk: Walk | undefined,
	shares: Shares = new Map(),
	only: ReadonlySet<string> | undefined = undefined,
): Diagram {
	const flow = withoutFunctions(graph);
	const isInside = (id: string) => only?.has(id) ?? true;
	const edges = flow.edges.filter(({from, to}) => isInside(from) || isInside(to));
	const ends = new Set(edges.flatMap(({from, to}) => [from, to]));
	const boxes = flow.nodes
		.filter(({id}) => isInside(id) || ends.has(id))
		.map(
			(node): DiagramBox => ({
				...boxOf(node, walk, shares),
				label: nameIn(node, only),
				group: flow.nodes.some(each => each.knot === node.knot && each.stitch) ? node.knot : '',
				isOutside: !isInside(node.id),
			}),
		);
	const arrows = edges.map(edge => ({...edge, isWalked: isWalked(edge.from, edge.to, walk)}));
	return {
		title,
		unit: ['knot or stitch', 'knots and stitches'],
		boxes,
		arrows: joined(arrows, boxes),
		besides: 0,
	};
}

/** The nodes that belong to a beat: those that open it, and all that leads from them to no other beat. */
export function nodesOfBeat({nodes, edges}: StoryGraph, beat: string): ReadonlySet<string> {
	const node = new Map(nodes.map(each => [each.id, each]));
	const found = new Set(nodes.filter(({beats}) => beats.includes(beat)).map(({id}) => id));
	for (const id of found) {
		for (const {to} of edges.filter(({from, kind}) => from === id && kind !== 'call')) {
			if (node.get(to)?.beats.length === 0) found.add(to);
		}
	}
	return found;
}

/** The nodes of a knot: itself and its stitches. */
export function nodesOfKnot({nodes}: StoryGraph, knot: string): ReadonlySet<string> {
	return new Set(nodes.filter(each => each.knot === knot).map(({id}) => id));
}

/** The graph without functions, and without an opening that does nothing but divert. */
function withoutFunctions({nodes, edges}: StoryGraph): StoryGraph {
	const shown = nodes.filter(node => !node.isFunction && !isBareOpening(node, nodes));
	const ids = new Set(shown.map(({id}) => id));
	return {
		nodes: shown,
		edges: edges.filter(({from, to, kind}) => kind !== 'call' && ids.has(from) && ids.has(to)),
	};
}

function isBareOpening({id, choices, isEnding}: StoryNode, nodes: readonly StoryNode[]): boolean {
	return id === OPENING_KNOT && choices === 0 && !isEnding && nodes.length > 1;
}

function boxOf(node: StoryNode, walk: Walk | undefined, shares: Shares): DiagramBox {
	const label = nameIn(node, undefined);
	const part = partOf(node, walk, shares);
	const plain = {field: '', parts: [], partsRun: 'down', group: '', isOutside: false} as const;
	return {...part, ...plain, label};
}

/** A stitch of the only knot that is looked into needs no knot's name. */
function nameIn({id, knot, stitch}: StoryNode, only: ReadonlySet<string> | undefined): string {
	if (id === OPENING_KNOT) return 'the opening';
	const isAlone = [...(only ?? [])].every(each => each.split('.')[0] === knot);
	return only !== undefined && isAlone && stitch !== undefined ? `= ${stitch}` : id;
}

function partOf(node: StoryNode, walk: Walk | undefined, shares: Shares): DiagramPart {
	return {
		id: node.id,
		label: node.stitch ?? node.knot,
		mark: markOf(node.id, walk),
		share: shares.get(node.id),
		note: node.isEnding ? 'ends' : '',
	};
}

function markOfBox(node: StoryNode, parts: readonly DiagramPart[], walk: Walk | undefined): Mark {
	const marks = [markOf(node.id, walk), ...parts.map(({mark}) => mark)];
	const order: readonly Mark[] = ['here', 'walked', 'elsewhere'];
	return order.find(mark => marks.includes(mark)) ?? 'unvisited';
}

/** One arrow for each pair of boxes: walked if any was, and of the plainest kind among them. */
function joined(
	arrows: readonly DiagramArrow[],
	boxes: readonly DiagramBox[],
): readonly DiagramArrow[] {
	const kinds: readonly DiagramArrow['kind'][] = ['divert', 'tunnel', 'thread', 'address', 'call'];
	const parts = new Set(boxes.filter(box => box.parts.length > 0).map(({id}) => id));
	const found = new Map<string, DiagramArrow>();
	for (const arrow of arrows) {
		// Between its own stitches the rows of a box say nothing of the ways; a closer look does.
		if (arrow.from === arrow.to && parts.has(arrow.from)) continue;
		const key = `${arrow.from} ${arrow.to}`;
		const other = found.get(key) ?? arrow;
		const kind = kinds.find(each => each === arrow.kind || each === other.kind) ?? arrow.kind;
		found.set(key, {...arrow, kind, isWalked: arrow.isWalked || other.isWalked});
	}
	return [...found.values()];
}
