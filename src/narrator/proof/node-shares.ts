import {shareOfPlays} from '../../core/counting.ts';
import type {Proof} from './prove.ts';

/** For each knot and stitch, by the name a divert gives it: the exact share of random plays that enter it. */
export function nodeShares({
	graph,
	components,
	outline,
	passedBy,
}: Proof): ReadonlyMap<string, number> {
	const nodes = [...outline.knots, ...outline.stitches];
	const numbers = new Map(nodes.map(({id}, at) => [id, at]));
	const events = nodes.map(() => new Set<number>());
	for (const event of new Set(graph.event))
		for (const piece of passedBy(event)) {
			const at = numbers.get(piece);
			if (at !== undefined) events[at]?.add(event);
		}
	const shares = shareOfPlays(graph, components, events);
	return new Map(nodes.map(({name}, at) => [name, shares[at] ?? 0]));
}
