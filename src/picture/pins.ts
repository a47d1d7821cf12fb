import type {Link, Weave} from './weave.ts';

/** From left to right, of a box or of a line that passes. */
export type Extent = {readonly left: number; readonly right: number};

export type Side = 'top' | 'bottom';

/** Where the line of a net meets a knob. */
export type Pins = (knob: string, side: Side, net: string) => number;

/** How many lines meet the side of a box that has the most of them. */
export function countPins({links}: Weave, knob: string): number {
	return Math.max(netsAt(links, knob, 'top').length, netsAt(links, knob, 'bottom').length);
}

/**
 * Puts the ends of lines on the edges of boxes: straight under or over what they lead to where that
 * is possible, in its order, and `step` apart.
 */
export function setPins(weave: Weave, extentOf: (knob: string) => Extent, step: number): Pins {
	const {knobs, links} = weave;
	const pins = new Map<string, number>();
	const middleOf = (knob: string) => {
		const {left, right} = extentOf(knob);
		return Math.round((left + right) / 2);
	};
	const pinOf: Pins = (knob, side, net) => pins.get(keyOf(knob, side, net)) ?? middleOf(knob);
	const boxes = [...knobs.values()].filter(({isBox}) => isBox);
	// An entry stands in the middle; what comes from a single place moves towards it.
	for (const side of ['top', 'bottom'] as const) {
		for (const {id} of boxes) {
			const nets = netsAt(links, id, side);
			const wished = nets.map(net => {
				const ends = links
					.filter(link => link.net === net && knobAt(link, side) === id)
					.map(link => pinOf(otherEnd(link, side), side === 'top' ? 'bottom' : 'top', net));
				const isEntry = net.endsWith(` ${id}`);
				const mean = ends.reduce((sum, x) => sum + x, 0) / ends.length;
				return isEntry && ends.length > 1 ? middleOf(id) : mean;
			});
			const placed = spread(wished, extentOf(id), step);
			nets.forEach((net, n) => {
				pins.set(keyOf(id, side, net), placed[n] ?? middleOf(id));
			});
		}
	}
	return pinOf;
}

function netsAt(links: readonly Link[], knob: string, side: Side): readonly string[] {
	return [...new Set(links.filter(link => knobAt(link, side) === knob).map(link => link.net))];
}

/** The knob whose `side` the link meets: its lower knob's top, its upper knob's bottom. */
function knobAt({upper, lower}: Link, side: Side): string {
	return side === 'top' ? lower : upper;
}

function otherEnd({upper, lower}: Link, side: Side): string {
	return side === 'top' ? upper : lower;
}

function keyOf(knob: string, side: Side, net: string): string {
	return `${side} ${knob} ${net}`;
}

/** The wished places, moved as little as keeps them `step` apart and between the ends. */
function spread(wished: readonly number[], {left, right}: Extent, step: number): readonly number[] {
	const order = wished.map((_, n) => n).sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0));
	const room = Math.min(step, (right - left) / Math.max(1, wished.length - 1));
	const placed = wished.map(x => Math.min(right, Math.max(left, x)));
	const at = (n: number) => placed[order[n] ?? 0] ?? 0;
	for (let n = 1; n < order.length; n++) placed[order[n] ?? 0] = Math.max(at(n), at(n - 1) + room);
	for (let n = order.length - 1, limit = right; n >= 0; n--, limit = at(n + 1) - room)
		placed[order[n] ?? 0] = Math.min(at(n), limit);
	return placed.map(Math.round);
}
