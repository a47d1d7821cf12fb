import {OPENING} from './session.ts';

/** What a tree of moves is made of, in a session and in a save alike. */
export type Tree = {
	readonly moves: readonly {readonly from: number}[];
	readonly tip: number;
};

/** A move where it stands in the tree; `level` counts the lines it is away from the one held. */
export type TreeStep = {
	readonly move: number;
	readonly level: number;
	/** Whether a line that was left begins with it. */
	readonly isBranch: boolean;
};

/** The moves in the order of the tree, OPENING first: at each one the lines left come first, the line held last. */
export function walkTree({moves, tip}: Tree): readonly TreeStep[] {
	const children = new Map<number, number[]>();
	moves.forEach(({from}, move) => {
		const known = children.get(from);
		if (known) known.push(move);
		else children.set(from, [move]);
	});
	const held = new Set<number>();
	for (let move = tip; move !== OPENING; move = moves[move]?.from ?? OPENING) held.add(move);
	const steps: TreeStep[] = [];
	// A stack and no recursion: a line can be as long as the telling.
	const waiting: TreeStep[] = [{move: OPENING, level: 0, isBranch: false}];
	for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
		steps.push(step);
		const next = children.get(step.move) ?? [];
		const main = next.find(move => held.has(move)) ?? next.at(-1);
		if (main === undefined) continue;
		waiting.push({move: main, level: step.level, isBranch: false});
		for (const move of next.filter(each => each !== main).reverse()) {
			waiting.push({move, level: step.level + 1, isBranch: true});
		}
	}
	return steps;
}

/** How many moves lead to a move, itself counted. */
export function depthOf({moves}: Pick<Tree, 'moves'>, move: number): number {
	let depth = 0;
	for (let each = move; each !== OPENING; each = moves[each]?.from ?? OPENING) depth++;
	return depth;
}
