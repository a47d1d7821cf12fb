import {BROKEN, CUT, type Graph} from './explorer.ts';

/** The tag of a choice that is begun and taken back, so that nothing comes of it. */
export const WITHDRAWN = 'withdrawn';

/** What has to hold of every choice that bears the tag. */
export const WITHDRAWN_LAW =
	'a withdrawn choice leaves the story as at least one other choice of its menu does';

/**
 * The withdrawn choices that leave a mark: from a state that offers one, the states after it are not
 * those after any sibling that is taken in earnest. Each is given by the first transition of the
 * choice, in the order in which states were met. A choice that breaks, or whose outcome was not
 * followed, says nothing. States have to be told apart only by what can still be read.
 */
export function findMarksOfWithdrawn(
	graph: Graph,
	isWithdrawn: (edge: number) => boolean,
): readonly number[] {
	const marked: number[] = [];
	for (let node = graph.openings; node < graph.followed; node++) {
		const choices = outcomesOf(graph, node);
		for (const {edge, outcomes} of choices) {
			if (!isWithdrawn(edge) || outcomes === undefined) continue;
			const isKept = choices.some(
				other => other.outcomes === outcomes && other.edge !== edge && !isWithdrawn(other.edge),
			);
			if (!isKept) marked.push(edge);
		}
	}
	return marked;
}

type Outcomes = {readonly edge: number; readonly outcomes: string | undefined};

/** For each choice of a state its first transition, and the states it can lead to, as one text. */
function outcomesOf(graph: Graph, node: number): readonly Outcomes[] {
	const byChoice = new Map<number, {edge: number; targets: Set<number>}>();
	for (let edge = graph.first[node] as number; edge < (graph.first[node + 1] as number); edge++) {
		const choice = graph.choice[edge] as number;
		const known = byChoice.get(choice) ?? {edge, targets: new Set()};
		byChoice.set(choice, known);
		known.targets.add(graph.target[edge] as number);
	}
	return [...byChoice.values()].map(({edge, targets}) => {
		const isKnown = !targets.has(BROKEN) && !targets.has(CUT);
		return {edge, outcomes: isKnown ? [...targets].sort((a, b) => a - b).join(' ') : undefined};
	});
}
