/** The lines of one net between two rows: they come in at `tops`, leave at `bottoms`, and meet on a track. */
export type ChannelNet = {
	readonly net: string;
	readonly tops: readonly number[];
	readonly bottoms: readonly number[];
};

/**
 * Gives each net of a channel the track it runs across on, counted from 0 at the top; a net that only
 * goes straight down has none. Two nets share a track where they keep `apart`. The order of the
 * tracks is the one with the fewest crossings that exchanging and moving single nets finds, and
 * never lets two nets lie on each other in a column as long as any order avoids it (channel routing,
 * Hashimoto and Stevens 1971).
 */
export function assignTracks(
	nets: readonly ChannelNet[],
	apart: number,
): ReadonlyMap<string, number> {
	const crossing = nets.filter(net => spanOf(net)[0] !== spanOf(net)[1]);
	const tracks = new Map<string, number>();
	const placed: ChannelNet[] = [];
	for (const net of orderNets(crossing)) {
		const above = placed.filter(other => areNear(net, other, apart));
		tracks.set(net.net, Math.max(-1, ...above.map(other => tracks.get(other.net) ?? -1)) + 1);
		placed.push(net);
	}
	return tracks;
}

function spanOf({tops, bottoms}: ChannelNet): readonly [number, number] {
	return [Math.min(...tops, ...bottoms), Math.max(...tops, ...bottoms)];
}

function areNear(a: ChannelNet, b: ChannelNet, apart: number): boolean {
	const [[aLeft, aRight], [bLeft, bRight]] = [spanOf(a), spanOf(b)];
	return aLeft < bRight + apart && bLeft < aRight + apart;
}

const OVERLAP = 1000;

/** How many crossings there are between two nets when the first runs above the second. */
function costOf(above: ChannelNet, below: ChannelNet): number {
	const isWithin = (x: number, [left, right]: readonly [number, number]) => x >= left && x <= right;
	const cuts =
		above.bottoms.filter(x => isWithin(x, spanOf(below))).length +
		below.tops.filter(x => isWithin(x, spanOf(above))).length;
	const overlaps = above.bottoms.filter(x => below.tops.includes(x)).length;
	return cuts + OVERLAP * overlaps;
}

/** Moves single nets up and down for as long as that takes crossings away. */
function orderNets(nets: readonly ChannelNet[]): readonly ChannelNet[] {
	let order = [...nets].sort((a, b) => spanOf(a)[0] - spanOf(b)[0]);
	for (let isBetter = true; isBetter; ) {
		isBetter = false;
		for (const net of nets) {
			const moved = moveNet(order, net);
			if (moved === undefined) continue;
			order = moved;
			isBetter = true;
		}
	}
	return order;
}

/** The order with the net at its best place, if that is better than where it is. */
function moveNet(order: readonly ChannelNet[], net: ChannelNet): ChannelNet[] | undefined {
	const rest = order.filter(each => each !== net);
	const here = order.indexOf(net);
	let cost = rest.reduce((sum, other) => sum + costOf(net, other), 0);
	const costs = [cost];
	for (const other of rest) {
		cost += costOf(other, net) - costOf(net, other);
		costs.push(cost);
	}
	const best = costs.indexOf(Math.min(...costs));
	if ((costs[best] ?? 0) >= (costs[here] ?? 0)) return undefined;
	return [...rest.slice(0, best), net, ...rest.slice(best)];
}
