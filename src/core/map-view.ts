import type {TextBox, TextDrawing} from './text-drawing.ts';

/** A drawing to be looked at, and what its boxes show when they are looked into. */
export type MapSheet = {
	readonly title: string;
	/** What the marks mean, in a line. */
	readonly legend: string;
	readonly drawing: TextDrawing;
	/** The box to begin at. */
	readonly start: string | undefined;
	/** Whether there is more to see of a box; asked for each frame. */
	readonly isDeep: (box: string) => boolean;
	/** The sheet of a box that is deep; drawn when it is asked for. */
	readonly into: (box: string) => MapSheet | undefined;
};

/** A sheet in a window: the box gone to, and the drawing's column and row at the window's corner. */
export type MapLook = {
	readonly sheet: MapSheet;
	readonly focus: string | undefined;
	readonly x: number;
	readonly y: number;
};

/** The sheets on the way to the one in the window, which is the last. */
export type MapView = readonly [MapLook, ...MapLook[]];

export type MapWindow = {readonly width: number; readonly height: number};

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Columns left free at the left of a drawing, for the sign that points at a box. */
export const MAP_MARGIN = 2;

/** How far the window moves at once where no box lies in the way. */
const PAN = {across: 8, down: 2};

export function openMap(sheet: MapSheet, window: MapWindow): MapView {
	return [lookAt(sheet, sheet.start, window)];
}

/** The sheet in the window. */
export function lookedAt(view: MapView): MapLook {
	return view.at(-1) ?? view[0];
}

/** Goes to the nearest box in a direction; where there is none, moves the window. */
export function goTo(view: MapView, direction: Direction, window: MapWindow): MapView {
	const look = lookedAt(view);
	const {boxes} = look.sheet.drawing;
	const from = boxes.find(({id}) => id === look.focus);
	const next = from === undefined ? boxes[0] : nearestIn(direction, from, boxes);
	return replaced(
		view,
		next ? inView({...look, focus: next.id}, window) : pan(look, direction, window),
	);
}

/** Moves the window up or down by its height, and goes to the box that stands nearest its middle then. */
export function turnPage(view: MapView, by: 1 | -1, window: MapWindow): MapView {
	const look = lookedAt(view);
	const moved = bounded({...look, y: look.y + by * Math.max(1, window.height - 2)}, window);
	const middle = moved.y + window.height / 2;
	const boxes = moved.sheet.drawing.boxes.filter(
		box => box.y >= moved.y && box.y + box.height <= moved.y + window.height,
	);
	const away = (box: TextBox) => Math.abs(box.y + box.height / 2 - middle);
	const [nearest] = [...boxes].sort((a, b) => away(a) - away(b));
	return replaced(view, nearest ? {...moved, focus: nearest.id} : moved);
}

/** Goes to the first or the last box. */
export function goToEnd(view: MapView, end: 'first' | 'last', window: MapWindow): MapView {
	const look = lookedAt(view);
	const box = look.sheet.drawing.boxes.at(end === 'first' ? 0 : -1);
	return replaced(view, inView({...look, focus: box?.id}, window));
}

/** Looks into the box gone to; undefined where there is nothing more to see. */
export function zoomIn(view: MapView, window: MapWindow): MapView | undefined {
	const {sheet, focus} = lookedAt(view);
	const closer = focus !== undefined && sheet.isDeep(focus) ? sheet.into(focus) : undefined;
	return closer && [...view, lookAt(closer, closer.start, window)];
}

/** Whether the box gone to can be looked into. */
export function canZoomIn(view: MapView): boolean {
	const {sheet, focus} = lookedAt(view);
	return focus !== undefined && sheet.isDeep(focus);
}

/** Steps back to the sheet before; undefined where this is the first. */
export function zoomOut(view: MapView): MapView | undefined {
	const [first, ...rest] = view.slice(0, -1);
	return first && [first, ...rest];
}

/** The view in a window of another size. */
export function resized(view: MapView, window: MapWindow): MapView {
	return replaced(view, inView(lookedAt(view), window));
}

function lookAt(sheet: MapSheet, focus: string | undefined, window: MapWindow): MapLook {
	const {drawing} = sheet;
	const box = drawing.boxes.find(({id}) => id === focus) ?? drawing.boxes[0];
	const x = box ? box.x + box.width / 2 + MAP_MARGIN - window.width / 2 : 0;
	const y = box ? box.y + box.height / 2 - window.height / 2 : 0;
	return bounded({sheet, focus: box?.id, x: Math.floor(x), y: Math.floor(y)}, window);
}

function replaced(view: MapView, look: MapLook): MapView {
	const [first, ...rest] = [...view.slice(0, -1), look];
	return [first ?? look, ...rest];
}

function pan(look: MapLook, direction: Direction, window: MapWindow): MapLook {
	const across = {left: -PAN.across, right: PAN.across, up: 0, down: 0}[direction];
	const down = {left: 0, right: 0, up: -PAN.down, down: PAN.down}[direction];
	return bounded({...look, x: look.x + across, y: look.y + down}, window);
}

/** The window moved as little as brings the box gone to into it, with the row above and below. */
function inView(look: MapLook, window: MapWindow): MapLook {
	const box = look.sheet.drawing.boxes.find(({id}) => id === look.focus);
	if (box === undefined) return bounded(look, window);
	const x = within(look.x, box.x, box.x + box.width + MAP_MARGIN, window.width);
	const y = within(look.y, box.y - 1, box.y + box.height + 1, window.height);
	return bounded({...look, x, y}, window);
}

function within(at: number, from: number, to: number, length: number): number {
	const last = Math.max(at, to - length);
	return Math.min(last, from);
}

function bounded(look: MapLook, {width, height}: MapWindow): MapLook {
	const {drawing} = look.sheet;
	const last = {x: drawing.width + MAP_MARGIN - width, y: drawing.rows.length - height};
	return {
		...look,
		x: Math.max(0, Math.min(last.x, look.x)),
		y: Math.max(0, Math.min(last.y, look.y)),
	};
}

/**
 * The nearest box that lies in a direction: what is straight on comes before what is aside, which
 * counts three times. Rows are twice as high as columns are wide.
 */
function nearestIn(
	direction: Direction,
	from: TextBox,
	boxes: readonly TextBox[],
): TextBox | undefined {
	const isAcross = direction === 'left' || direction === 'right';
	const sign = direction === 'right' || direction === 'down' ? 1 : -1;
	const measured = boxes.flatMap(box => {
		if (box.id === from.id) return [];
		const [dx, dy] = [middle(box).x - middle(from).x, 2 * (middle(box).y - middle(from).y)];
		const [ahead, aside] = isAcross
			? [dx * sign, gapOf(from, box, 'y')]
			: [dy * sign, gapOf(from, box, 'x')];
		// What is further aside than ahead lies in another direction.
		return ahead <= aside ? [] : [{box, distance: ahead + 3 * aside}];
	});
	return measured.sort((a, b) => a.distance - b.distance)[0]?.box;
}

function middle({x, y, width, height}: TextBox): {x: number; y: number} {
	return {x: x + width / 2, y: y + height / 2};
}

/** How far two boxes are from standing over or beside each other; 0 where they do. */
function gapOf(a: TextBox, b: TextBox, axis: 'x' | 'y'): number {
	const [from, length] = axis === 'x' ? (['x', 'width'] as const) : (['y', 'height'] as const);
	const gap = Math.max(b[from] - (a[from] + a[length]), a[from] - (b[from] + b[length]), 0);
	return axis === 'x' ? gap : 2 * gap;
}
