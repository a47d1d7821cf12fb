import {minCut} from './min-cut.ts';
import type {Weave} from './weave.ts';

type Columns = ReadonlyMap<string, number>;
type Spring = {readonly a: string; readonly b: string; readonly weight: number};
/** `right` stays at least `room` to the right of `left`. */
type Distance = {readonly left: string; readonly right: string; readonly room: number};

/** The first moves are this long at most; then half of it, down to 1. */
const LONGEST_MOVE = 512;

/**
 * Draws a layout together: keeps the order that dagre found in each row and moves what stands in the
 * rows so that all lines together run across as little as they can, which makes long ones straight
 * (the aim of Gansner et al. 1993, with their weights). dagre's own columns (Brandes and Köpf 2001)
 * leave much air. The sum is an L♮-convex function of the columns, so moving the best set of knobs
 * at once, which is a smallest cut, until no set is better, ends at the optimum (Murota, Discrete
 * Convex Analysis, 2003, 10.3). Gives the middles of the knobs, whole numbers.
 */
export function tighten(
	woven: Weave,
	middles: Columns,
	widthOf: (knob: string) => number,
	gap: number,
): Columns {
	const distances = distancesIn(woven, middles, widthOf, gap);
	const springs = springsOf(woven);
	let columns = settle(middles, distances);
	for (let move = LONGEST_MOVE; move >= 1; move /= 2) {
		for (let isMoving = true; isMoving; ) {
			isMoving = false;
			for (const by of [move, -move]) {
				const better = shiftBest(columns, springs, distances, by);
				if (lengthOf(better, springs) >= lengthOf(columns, springs)) continue;
				columns = better;
				isMoving = true;
			}
		}
	}
	return columns;
}

function at(columns: Columns, knob: string): number {
	return columns.get(knob) ?? 0;
}

function lengthOf(columns: Columns, springs: readonly Spring[]): number {
	return springs.reduce(
		(sum, {a, b, weight}) => sum + weight * Math.abs(at(columns, a) - at(columns, b)),
		0,
	);
}

function distancesIn(
	{knobs, rows}: Weave,
	middles: Columns,
	widthOf: (knob: string) => number,
	gap: number,
): readonly Distance[] {
	return Array.from({length: rows}, (_, row) => row).flatMap(row => {
		const ids = [...knobs.values()].filter(knob => knob.row === row).map(({id}) => id);
		ids.sort((a, b) => at(middles, a) - at(middles, b));
		return ids.slice(1).map((right, n): Distance => {
			const left = ids[n] ?? right;
			return {left, right, room: Math.ceil((widthOf(left) + widthOf(right)) / 2 + gap)};
		});
	});
}

function springsOf({knobs, links}: Weave): readonly Spring[] {
	return links.map(({upper, lower}) => {
		const boxes = [upper, lower].filter(knob => knobs.get(knob)?.isBox).length;
		return {a: upper, b: lower, weight: [8, 2, 1][boxes] ?? 1};
	});
}

/** Whole columns that keep all distances; `distances` go through each row from left to right. */
function settle(middles: Columns, distances: readonly Distance[]): Columns {
	const columns = new Map([...middles].map(([knob, x]) => [knob, Math.round(x)]));
	for (const {left, right, room} of distances)
		columns.set(right, Math.max(at(columns, right), at(columns, left) + room));
	return columns;
}

/** Moves the set of knobs `by` whose move shortens the lines most, and all that stands in its way. */
function shiftBest(
	columns: Columns,
	springs: readonly Spring[],
	distances: readonly Distance[],
	by: number,
): Columns {
	const number = new Map([...columns.keys()].map((knob, n) => [knob, n + 2]));
	const [source, sink] = [0, 1];
	const from: number[] = [];
	const to: number[] = [];
	const capacity: number[] = [];
	const costs = new Map<number, number>();
	const nodeOf = (knob: string) => number.get(knob) ?? 0;
	const join = (a: number, b: number, room: number) => {
		from.push(a);
		to.push(b);
		capacity.push(room);
	};
	for (const {a, b, weight} of springs) {
		const apart = at(columns, a) - at(columns, b);
		const [onlyA, onlyB] = [by, -by].map(
			change => weight * (Math.abs(apart + change) - Math.abs(apart)),
		) as [number, number];
		costs.set(nodeOf(a), (costs.get(nodeOf(a)) ?? 0) + onlyA);
		costs.set(nodeOf(b), (costs.get(nodeOf(b)) ?? 0) - onlyA);
		if (onlyA + onlyB > 0) join(nodeOf(b), nodeOf(a), onlyA + onlyB);
	}
	for (const {left, right, room} of distances) {
		if (at(columns, right) - at(columns, left) - room >= Math.abs(by)) continue;
		const [pusher, pushed] = by > 0 ? [left, right] : [right, left];
		join(nodeOf(pusher), nodeOf(pushed), Number.POSITIVE_INFINITY);
	}
	for (const [node, cost] of costs) {
		if (cost > 0) join(node, sink, cost);
		if (cost < 0) join(source, node, -cost);
	}
	const moved = minCut({nodes: columns.size + 2, from, to, capacity}, source, sink);
	return new Map([...columns].map(([knob, x]) => [knob, moved.has(nodeOf(knob)) ? x + by : x]));
}
