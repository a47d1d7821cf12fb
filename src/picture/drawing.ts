import type {Diagram, DiagramArrow, DiagramBox, DiagramPart} from '../core/diagram.ts';

export type Point = {readonly x: number; readonly y: number};
export type Rectangle = Point & {readonly width: number; readonly height: number};

export type PlacedPart = Rectangle & {readonly part: DiagramPart};
export type PlacedBox = Rectangle & {
	readonly box: DiagramBox;
	readonly parts: readonly PlacedPart[];
};

/** An arrow's line from box to box: straight pieces at right angles, the head at its last point. */
export type Route = {readonly arrow: DiagramArrow; readonly points: readonly Point[]};

/** A diagram with everything in its place; y grows downwards. */
export type Drawing = {
	readonly diagram: Diagram;
	readonly width: number;
	readonly height: number;
	readonly boxes: readonly PlacedBox[];
	readonly routes: readonly Route[];
};

export type BoxSize = {
	readonly width: number;
	readonly height: number;
	/** Relative to the box, in the order of its parts. */
	readonly parts: readonly Rectangle[];
};

/** The measures of a kind of picture, in its own unit: character cells, or pixels. */
export type Metrics = {
	/** The size of a box that is at least so wide. */
	readonly sizeOf: (box: DiagramBox, width: number) => BoxSize;
	/** Between two boxes side by side, or a box and a line that passes it. */
	readonly gap: number;
	/** Between two lines that run down side by side. */
	readonly column: number;
	/** Between two lines that run across, one below the other. */
	readonly track: number;
	/** From a box down to the first line that runs across. */
	readonly lead: number;
	/** How much longer that is where arrows come in from below. */
	readonly headBelow: number;
	/** From the last line that runs across down to the next box, the arrow's head included. */
	readonly head: number;
	/** From a corner of a box to the first line that may meet its edge. */
	readonly inset: number;
	/** How thick the edge of a box is: a cell, where it is made of cells. */
	readonly edge: number;
};
