import type {Diagram, DiagramArrow} from '../core/diagram.ts';
import {runDagre} from './dagre.ts';

/** A place in a row: a box, or the line of a net on its way past that row. */
export type Knob = {readonly id: string; readonly row: number; readonly isBox: boolean};

/** A piece of line between two neighbouring rows. Lines of one net may join. */
export type Link = {readonly upper: string; readonly lower: string; readonly net: string};

/** An arrow with all it passes, from its source to its target. */
export type Chain = {
	readonly arrow: DiagramArrow;
	readonly net: string;
	readonly knobs: readonly string[];
	readonly isUp: boolean;
};

/** A diagram in rows: every link joins neighbouring rows, and all ways to one box share their lines. */
export type Weave = {
	readonly rows: number;
	readonly knobs: ReadonlyMap<string, Knob>;
	readonly links: readonly Link[];
	readonly chains: readonly Chain[];
};

/**
 * Puts the boxes into rows (network simplex, Gansner et al. 1993, as dagre has it) and threads each
 * arrow through the rows between. What leads to the same box from the same side becomes one net, so
 * that a box with twenty ways in has one line above it and not twenty.
 */
export function weave({boxes, arrows}: Diagram): Weave {
	const rowOf = rankBoxes(boxes, arrows);
	const knobs = new Map<string, Knob>();
	for (const {id} of boxes) knobs.set(id, {id, row: rowOf.get(id) ?? 0, isBox: true});
	const links = new Map<string, Link>();
	const chains: Chain[] = [];
	for (const arrow of arrows) {
		if (arrow.from === arrow.to) continue;
		const chain = threadArrow(arrow, rowOf, knobs);
		chains.push(chain);
		chain.knobs.slice(1).forEach((next, n) => {
			const [upper, lower] = chain.isUp
				? [next, chain.knobs[n] ?? '']
				: [chain.knobs[n] ?? '', next];
			links.set(JSON.stringify([upper, lower, chain.net]), {upper, lower, net: chain.net});
		});
	}
	const rows = 1 + Math.max(-1, ...[...knobs.values()].map(({row}) => row));
	return {rows, knobs, links: [...links.values()], chains};
}

/** Box to row, counted from 0 without gaps. */
function rankBoxes(
	boxes: Diagram['boxes'],
	arrows: readonly DiagramArrow[],
): ReadonlyMap<string, number> {
	const places = runDagre(
		boxes.map(({id}) => ({id, width: 1})),
		arrows.filter(({from, to}) => from !== to).map(arrow => ({...arrow, weight: 1})),
		{gap: 1, column: 1},
	);
	const ranks = [...places].map(([id, {rank}]) => [id, rank] as const);
	const used = [...new Set(ranks.map(([, rank]) => rank))].sort((a, b) => a - b);
	return new Map(ranks.map(([id, rank]) => [id, used.indexOf(rank)]));
}

function threadArrow(
	arrow: DiagramArrow,
	rowOf: ReadonlyMap<string, number>,
	knobs: Map<string, Knob>,
): Chain {
	const [from, to] = [rowOf.get(arrow.from) ?? 0, rowOf.get(arrow.to) ?? 0];
	const isUp = from > to;
	const net = `${isUp ? 'up' : 'down'} ${arrow.to}`;
	const passed: string[] = [];
	for (let row = from + (isUp ? -1 : 1); row !== to; row += isUp ? -1 : 1) {
		const id = `${row} ${net}`;
		knobs.set(id, {id, row, isBox: false});
		passed.push(id);
	}
	return {arrow, net, knobs: [arrow.from, ...passed, arrow.to], isUp};
}

/** Where the middle of each knob lies from left to right; the order in a row makes few lines cross. */
export function spreadKnobs(
	{knobs, links}: Weave,
	widthOf: (id: string) => number,
	room: {readonly gap: number; readonly column: number},
): ReadonlyMap<string, number> {
	const places = runDagre(
		[...knobs.values()].map(({id, isBox}) => ({id, width: isBox ? widthOf(id) : 1})),
		links.map(({upper, lower}) => {
			const isPassing = !knobs.get(upper)?.isBox && !knobs.get(lower)?.isBox;
			// A line that passes several rows is to be straight before anything else is.
			return {from: upper, to: lower, weight: isPassing ? 8 : 1};
		}),
		{...room, rowOf: id => knobs.get(id)?.row ?? 0},
	);
	return new Map([...places].map(([id, {x}]) => [id, x]));
}
