/** Where a transition leads when it leads to no state. */
export const ENDED = -1;
export const BROKEN = -2;
/** Beyond a bound: nothing is known of what follows. */
export const CUT = -3;

/**
 * One way a choice can turn out. `event` names what is told on the way; transitions that tell the
 * same share it. `marks` names what laws have to know of it. `share` is the probability of this
 * outcome once the choice is taken.
 */
export type Transition = {
	readonly choice: number;
	readonly event: number;
	readonly marks: number;
	readonly share: number;
	readonly target: number;
};

/** A story as the explorer sees it. States are numbered from 0 in the order they are first met. */
export interface Machine {
	readonly starts: number;
	begin(start: number): readonly Transition[];
	follow(state: number): readonly Transition[];
	/** Forgets the states. What was learned about steps stays. */
	restart(): void;
}

/** Thrown by a machine whose notion of a state turned out to be too coarse; it has made it finer. */
export class Refined extends Error {
	override readonly name = 'Refined';
}

export type Progress = {
	readonly depth: number;
	readonly states: number;
	readonly transitions: number;
	readonly queue: number;
};

export type Limits = {
	readonly maxStates: number;
	/** Says why to stop, if there is a reason: time, memory. Asked now and then. */
	isSpent(): string | undefined;
	onProgress?(progress: Progress): void;
};

/**
 * What was explored. Nodes are numbered from 0: first one opening for each start, then the states.
 * The transitions of node n are `first[n]` up to `first[n + 1]`. A node that was not followed has
 * none and is part of the frontier.
 */
export type Graph = {
	readonly openings: number;
	readonly nodes: number;
	readonly followed: number;
	readonly first: Int32Array;
	readonly choice: Int32Array;
	readonly event: Int32Array;
	readonly marks: Int32Array;
	readonly share: Float64Array;
	/** A node, or ENDED, BROKEN, CUT. */
	readonly target: Int32Array;
	/** How many choices it takes to get to a node. */
	readonly depth: Int32Array;
	/** The transition by which a node was first met; -1 for openings. */
	readonly parent: Int32Array;
	/** Which node a transition starts from. */
	readonly source: Int32Array;
	/** Why the walk stopped early. */
	readonly stoppedBy: string | undefined;
};

/** How many transitions pass between two looks at the clock. */
const LOOK = 512;

/**
 * Breadth-first walk over every state. So the first way to a node is the shortest one, and of the
 * shortest the one with the lowest choices.
 */
export function explore(machine: Machine, limits: Limits): Graph {
	for (;;) {
		try {
			return walk(machine, limits);
		} catch (thrown) {
			if (!(thrown instanceof Refined)) throw thrown;
			machine.restart();
		}
	}
}

function walk(machine: Machine, limits: Limits): Graph {
	const openings = machine.starts;
	const edges = new EdgeList();
	const first: number[] = [];
	const depth: number[] = new Array(openings).fill(0);
	const parent: number[] = new Array(openings).fill(-1);
	let stoppedBy: string | undefined;
	let followed = 0;
	let looked = 0;
	for (; followed < depth.length; followed++) {
		if (depth.length - openings > limits.maxStates)
			stoppedBy = `it has more than ${limits.maxStates.toLocaleString('en')} states`;
		if (edges.length - looked >= LOOK) {
			looked = edges.length;
			stoppedBy ??= limits.isSpent();
			limits.onProgress?.({
				depth: depth[followed] ?? 0,
				states: depth.length - openings,
				transitions: edges.length,
				queue: depth.length - followed,
			});
		}
		if (stoppedBy !== undefined) break;
		first.push(edges.length);
		const isOpening = followed < openings;
		const transitions = isOpening ? machine.begin(followed) : machine.follow(followed - openings);
		for (const {choice, event, marks, share, target} of transitions) {
			const node = target < 0 ? target : target + openings;
			if (node === depth.length) {
				depth.push((depth[followed] ?? 0) + (isOpening ? 0 : 1));
				parent.push(edges.length);
			}
			edges.push(followed, choice, event, marks, share, node);
		}
	}
	while (first.length <= depth.length) first.push(edges.length);
	return {
		openings,
		nodes: depth.length,
		followed,
		first: Int32Array.from(first),
		...edges.finish(),
		depth: Int32Array.from(depth),
		parent: Int32Array.from(parent),
		stoppedBy,
	};
}

/** Columns that grow. */
class EdgeList {
	length = 0;
	#capacity = 1024;
	#source = new Int32Array(this.#capacity);
	#choice = new Int32Array(this.#capacity);
	#event = new Int32Array(this.#capacity);
	#marks = new Int32Array(this.#capacity);
	#target = new Int32Array(this.#capacity);
	#share = new Float64Array(this.#capacity);

	push(
		source: number,
		choice: number,
		event: number,
		marks: number,
		share: number,
		target: number,
	): void {
		if (this.length === this.#capacity) this.#grow();
		const at = this.length++;
		this.#source[at] = source;
		this.#choice[at] = choice;
		this.#event[at] = event;
		this.#marks[at] = marks;
		this.#share[at] = share;
		this.#target[at] = target;
	}

	finish() {
		return {
			source: this.#source.slice(0, this.length),
			choice: this.#choice.slice(0, this.length),
			event: this.#event.slice(0, this.length),
			marks: this.#marks.slice(0, this.length),
			share: this.#share.slice(0, this.length),
			target: this.#target.slice(0, this.length),
		};
	}

	#grow(): void {
		this.#capacity *= 2;
		this.#source = enlarge(this.#source, new Int32Array(this.#capacity));
		this.#choice = enlarge(this.#choice, new Int32Array(this.#capacity));
		this.#event = enlarge(this.#event, new Int32Array(this.#capacity));
		this.#marks = enlarge(this.#marks, new Int32Array(this.#capacity));
		this.#target = enlarge(this.#target, new Int32Array(this.#capacity));
		this.#share = enlarge(this.#share, new Float64Array(this.#capacity));
	}
}

function enlarge<T extends Int32Array | Float64Array>(old: T, into: T): T {
	into.set(old);
	return into;
}

/** The transitions from an opening to a node, in order. */
export function wayTo(graph: Graph, node: number): number[] {
	const way: number[] = [];
	for (let at = node; ; ) {
		const edge = graph.parent[at] ?? -1;
		if (edge < 0) return way.reverse();
		way.push(edge);
		at = graph.source[edge] ?? 0;
	}
}
