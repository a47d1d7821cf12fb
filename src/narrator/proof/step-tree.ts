import type {Outcome} from './memory.ts';
import type {Telling} from './telling.ts';

/** What a step did, numbered; `draws` are the outcomes it drew, `share` how likely they are. */
export type Leaf = {
	readonly type: 'leaf';
	readonly event: number;
	readonly telling: Telling;
	readonly draws: readonly Outcome['shown'][];
	readonly share: number;
};

export type ReadNode = {
	readonly type: 'read';
	readonly slot: number;
	readonly branches: Map<number, StepNode>;
};

export type DrawNode = {
	readonly type: 'draw';
	readonly outcomes: readonly Outcome[];
	readonly branches: (StepNode | undefined)[];
};

/**
 * A step as a function of what it read: ask for one slot, branch on its value, and so on down to
 * what the step did. A draw branches over every outcome.
 */
export type StepNode = Leaf | ReadNode | DrawNode;

/** Adds the path of one execution. `root` is undefined for the first; gives the root and the new leaf. */
export function graft(
	root: StepNode | undefined,
	telling: Telling,
	event: number,
	intern: (value: Telling['asks'][number] & {type: 'read'}) => number,
): {readonly root: StepNode; readonly leaf: Leaf} {
	const draws = telling.asks.flatMap(ask =>
		ask.type === 'draw' ? [ask.outcomes[ask.taken]?.shown ?? 0] : [],
	);
	const share = telling.asks.reduce(
		(product, ask) => (ask.type === 'draw' ? product / ask.outcomes.length : product),
		1,
	);
	const leaf: Leaf = {type: 'leaf', event, telling, draws, share};

	function grow(node: StepNode | undefined, depth: number): StepNode {
		const ask = telling.asks[depth];
		if (ask === undefined) return leaf;
		if (ask.type === 'read') {
			const at: ReadNode =
				node?.type === 'read' ? node : {type: 'read', slot: ask.slot, branches: new Map()};
			const value = intern(ask);
			at.branches.set(value, grow(at.branches.get(value), depth + 1));
			return at;
		}
		const at: DrawNode =
			node?.type === 'draw' ? node : {type: 'draw', outcomes: ask.outcomes, branches: []};
		at.branches[ask.taken] = grow(at.branches[ask.taken], depth + 1);
		return at;
	}

	return {root: grow(root, 0), leaf};
}
