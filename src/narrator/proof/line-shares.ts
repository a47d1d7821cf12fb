import {shareOfPlays} from '../../core/counting.ts';
import type {LineShare} from '../../core/report-files.ts';
import type {Proof} from './prove.ts';

/** For each coverage line with a known place: the exact share of random plays that pass it. */
export function lineShares(proof: Proof): LineShare[] {
	const {graph, components, outline} = proof;
	const lines = outline.lines.filter(({spot}) => spot.place !== undefined);
	const lineOf = new Map<number, number>();
	lines.forEach(({texts, choices}, at) => {
		for (const piece of choices.length > 0 ? choices : texts) lineOf.set(piece, at);
	});
	const events = lines.map(() => new Set<number>());
	for (const event of new Set(graph.event))
		for (const piece of proof.passedBy(event)) {
			const at = lineOf.get(piece);
			if (at !== undefined) events[at]?.add(event);
		}
	const shares = shareOfPlays(graph, components, events);
	return lines.map(({spot}, at) => ({
		file: spot.place?.file ?? '',
		line: spot.place?.line ?? 0,
		share: shares[at] ?? 0,
	}));
}
