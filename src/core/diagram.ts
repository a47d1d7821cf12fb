import type {StoryEdgeKind} from './story-graph.ts';
import type {Mark} from './walk.ts';

/** A row of a box: a stitch in its knot, or a beat within another. */
export type DiagramPart = {
	readonly id: string;
	readonly label: string;
	readonly mark: Mark;
	/** The share of playthroughs that come here, 0 to 1; undefined where nobody has counted. */
	readonly share: number | undefined;
	/** What else is to be said of it, in a word or two. */
	readonly note: string;
	/** Whether it is told in the present, in a story that tells of the past too. */
	readonly isPresent?: boolean;
};

export type DiagramBox = DiagramPart & {
	/** The field at its left, as on a form: the section. */
	readonly field: string;
	readonly parts: readonly DiagramPart[];
	/** Parts stand one below the other; or side by side where each leads to each. */
	readonly partsRun: 'down' | 'across';
	/** Boxes of one group belong together; empty for none. */
	readonly group: string;
	/** Drawn faintly: it lies outside what the diagram is of. */
	readonly isOutside: boolean;
};

export type DiagramArrow = {
	readonly from: string;
	readonly to: string;
	readonly kind: StoryEdgeKind;
	readonly isWalked: boolean;
};

export type Unit = readonly [one: string, several: string];

/** What a picture is to show, before anything is placed. An arrow joins two boxes, never parts. */
export type Diagram = {
	readonly title: string;
	/** What the boxes are: one of them, and several. */
	readonly unit: Unit;
	readonly boxes: readonly DiagramBox[];
	readonly arrows: readonly DiagramArrow[];
	/** How many more there are that it does not show. */
	readonly besides: number;
};

/** How many beats, or knots, the boxes stand for: a box whose parts stand side by side, for those. */
export function countNodes(boxes: readonly DiagramBox[]): number {
	return boxes
		.filter(({isOutside}) => !isOutside)
		.reduce((sum, box) => sum + (isHub(box) ? box.parts.length : 1), 0);
}

/** Whether a box is nothing but the frame around its parts, which are each a place of their own. */
export function isHub({parts, partsRun}: DiagramBox): boolean {
	return partsRun === 'across' && parts.length > 0;
}

export function formatCount(count: number, [one, several]: Unit): string {
	return `${count} ${count === 1 ? one : several}`;
}
