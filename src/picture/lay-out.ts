import type {Diagram} from '../core/diagram.ts';
import {assignTracks, type ChannelNet} from './channel.ts';
import type {BoxSize, Drawing, Metrics, PlacedBox, Point, Route} from './drawing.ts';
import {countPins, type Extent, type Pins, setPins} from './pins.ts';
import {tighten} from './tighten.ts';
import {type Chain, type Link, spreadKnobs, type Weave, weave} from './weave.ts';

/** Places the boxes of a diagram in rows from top to bottom and draws its arrows at right angles. */
export function layOut(diagram: Diagram, metrics: Metrics): Drawing {
	const woven = weave(diagram);
	const sizes = new Map(
		diagram.boxes.map(box => {
			const width = 2 * metrics.inset + metrics.edge + countPins(woven, box.id) * metrics.column;
			return [box.id, metrics.sizeOf(box, width)];
		}),
	);
	const lefts = placeAcross(woven, sizes, metrics);
	const pins = setPins(woven, extents(lefts, sizes, metrics), metrics.column);
	const rows = placeDown(woven, sizes, pins, metrics);
	const boxes = diagram.boxes.map(({id}, n) =>
		placeBox(diagram, n, lefts(id), rows.tops[woven.knobs.get(id)?.row ?? 0] ?? 0, sizes.get(id)),
	);
	const placed = new Map(boxes.map(box => [box.box.id, box]));
	const routes = woven.chains.map(chain => drawRoute(chain, woven, pins, rows, placed, metrics));
	const points = routes.flatMap(route => route.points);
	return {
		diagram,
		boxes,
		routes,
		width: Math.max(0, ...boxes.map(({x, width}) => x + width), ...points.map(({x}) => x + 1)),
		height: Math.max(0, ...boxes.map(({y, height}) => y + height)),
	};
}

type Sizes = ReadonlyMap<string, BoxSize>;

/** The left edge of each box, or the column of each line that passes a row. */
function placeAcross(woven: Weave, sizes: Sizes, metrics: Metrics): (knob: string) => number {
	const widthOf = (id: string) => sizes.get(id)?.width ?? 1;
	const spread = inReadingOrder(woven, spreadKnobs(woven, widthOf, metrics));
	const middles = tighten(woven, spread, widthOf, metrics.gap);
	const leftOf = (id: string) => Math.round((middles.get(id) ?? 0) - widthOf(id) / 2);
	const first = Math.min(...[...middles.keys()].map(leftOf));
	return id => leftOf(id) - first;
}

/** The layout, or its mirror image where that has more boxes in the order of the text from left to right. */
function inReadingOrder(
	{knobs}: Weave,
	middles: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
	const boxes = [...knobs.values()].filter(({isBox}) => isBox);
	const at = (id: string) => middles.get(id) ?? 0;
	const balance = boxes.flatMap((a, n) =>
		boxes
			.slice(n + 1)
			.filter(b => b.row === a.row)
			.map(b => Math.sign(at(b.id) - at(a.id))),
	);
	const isMirrored = balance.reduce((sum, sign) => sum + sign, 0) < 0;
	return isMirrored ? new Map([...middles].map(([id, x]) => [id, -x])) : middles;
}

function extents(
	lefts: (knob: string) => number,
	sizes: Sizes,
	{inset, edge}: Metrics,
): (knob: string) => Extent {
	return knob => {
		const left = lefts(knob);
		const width = sizes.get(knob)?.width;
		if (width === undefined) return {left, right: left};
		return {left: left + inset, right: left + width - edge - inset};
	};
}

type Rows = {
	/** The upper edge of each row's boxes. */
	readonly tops: readonly number[];
	/** How far down the line of a net runs across below a row; undefined where it goes straight. */
	readonly trackOf: (row: number, net: string) => number | undefined;
};

/** Makes each row as high as its highest box and the room below it as high as its lines need. */
function placeDown({rows, knobs, links}: Weave, sizes: Sizes, pins: Pins, metrics: Metrics): Rows {
	const tops: number[] = [];
	const tracks: ReadonlyMap<string, number>[] = [];
	let top = 0;
	for (let row = 0; row < rows; row++) {
		const ids = [...knobs.values()].filter(knob => knob.row === row).map(({id}) => id);
		const below = links.filter(({upper}) => ids.includes(upper));
		const height = Math.max(1, ...ids.map(id => sizes.get(id)?.height ?? 1));
		const isMet = below.some(({upper, net}) => sizes.has(upper) && net.startsWith('up '));
		const across = assignTracks(netsOf(below, pins), metrics.column);
		const floor = top + height - metrics.edge + (isMet ? metrics.headBelow : 0);
		const last = Math.max(-1, ...across.values());
		tops.push(top);
		tracks.push(
			new Map([...across].map(([net, n]) => [net, floor + metrics.lead + n * metrics.track])),
		);
		top = (last === -1 ? floor : floor + metrics.lead + last * metrics.track) + metrics.head;
	}
	return {tops, trackOf: (row, net) => tracks[row]?.get(net)};
}

function netsOf(links: readonly Link[], pins: Pins): readonly ChannelNet[] {
	const nets = new Map<string, {tops: number[]; bottoms: number[]}>();
	for (const {upper, lower, net} of links) {
		const {tops, bottoms} = nets.get(net) ?? {tops: [], bottoms: []};
		tops.push(pins(upper, 'bottom', net));
		bottoms.push(pins(lower, 'top', net));
		nets.set(net, {tops, bottoms});
	}
	return [...nets].map(([net, ends]) => ({net, ...ends}));
}

function placeBox(
	{boxes}: Diagram,
	number: number,
	x: number,
	y: number,
	size: BoxSize | undefined,
): PlacedBox {
	const box = boxes[number];
	if (box === undefined || size === undefined) throw new Error(`There is no box ${number}.`);
	const parts = box.parts.flatMap((part, n) => {
		const at = size.parts[n];
		return at ? [{...at, x: x + at.x, y: y + at.y, part}] : [];
	});
	return {box, x, y, width: size.width, height: size.height, parts};
}

function drawRoute(
	{arrow, net, knobs, isUp}: Chain,
	woven: Weave,
	pins: Pins,
	rows: Rows,
	boxes: ReadonlyMap<string, PlacedBox>,
	{edge}: Metrics,
): Route {
	const downwards = isUp ? [...knobs].reverse() : knobs;
	const points: Point[] = [];
	downwards.slice(1).forEach((lower, n) => {
		const upper = downwards[n] ?? lower;
		const row = woven.knobs.get(upper)?.row ?? 0;
		const [above, below] = [boxes.get(upper), boxes.get(lower)];
		const [start, end] = [pins(upper, 'bottom', net), pins(lower, 'top', net)];
		if (above) points.push({x: start, y: above.y + above.height - edge});
		const track = rows.trackOf(row, net);
		if (track !== undefined) points.push({x: start, y: track}, {x: end, y: track});
		if (below) points.push({x: end, y: below.y});
	});
	return {arrow, points: straightened(isUp ? points.reverse() : points)};
}

/** The points at which the line turns, and its ends. */
function straightened(points: readonly Point[]): readonly Point[] {
	const kept: Point[] = [];
	for (const point of points) {
		const [before, last] = [kept.at(-2), kept.at(-1)];
		if (last && last.x === point.x && last.y === point.y) continue;
		const isStraight = (axis: 'x' | 'y') =>
			before?.[axis] === point[axis] && last?.[axis] === point[axis];
		if (isStraight('x') || isStraight('y')) kept.pop();
		kept.push(point);
	}
	return kept;
}
