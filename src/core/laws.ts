import {nodesReached, nodesThatReach} from './components.ts';
import {ENDED, type Graph} from './explorer.ts';

/** What a law sees of a passage: all of it, with the values that hold where it stops. */
export type LawPassage = {
	readonly text: string;
	readonly tags: readonly string[];
	/** The beat that holds where the passage stops; empty without a beat machine. */
	readonly beat: string;
	/** The knot where the passage stops; empty outside all knots. */
	readonly knot: string;
	/** Whether the story ends with it. */
	readonly isEnding: boolean;
	/** The labels of the choices it offers. */
	readonly choices: readonly string[];
	/** A variable of the story; it has to be named in the law's `variables`. */
	value(variable: string): number | string | boolean | undefined;
};

export type Predicate = (passage: LawPassage) => boolean;

type Named = {readonly name: string; readonly variables: readonly string[]};

/** A sentence that has to hold of a story, whatever the player does. */
export type Law = Named &
	(
		| {readonly kind: 'always' | 'sometimes' | 'everyPath' | 'eventually'; readonly p: Predicate}
		| {readonly kind: 'before'; readonly a: Predicate; readonly b: Predicate}
	);

/** No passage that can be reached breaks `p`. */
export function always(name: string, p: Predicate, variables: readonly string[] = []): Law {
	return {kind: 'always', name, p, variables};
}

/** Some passage that can be reached has `p`. */
export function sometimes(name: string, p: Predicate, variables: readonly string[] = []): Law {
	return {kind: 'sometimes', name, p, variables};
}

/** Nobody comes to `b` without having come past `a`. */
export function before(
	name: string,
	a: Predicate,
	b: Predicate,
	variables: readonly string[] = [],
): Law {
	return {kind: 'before', name, a, b, variables};
}

/** Every play that ends has come past `p`. */
export function everyPath(name: string, p: Predicate, variables: readonly string[] = []): Law {
	return {kind: 'everyPath', name, p, variables};
}

/** As long as `p` has not happened it can still happen, and the story does not end without it. */
export function eventually(name: string, p: Predicate, variables: readonly string[] = []): Law {
	return {kind: 'eventually', name, p, variables};
}

/** A passage line by line, for laws about order within it. */
export type Told = Omit<LawPassage, 'text' | 'tags'> & {
	readonly lines: readonly Pick<LawPassage, 'text' | 'tags'>[];
};

/** What one passage means to one law. */
export type Mark = {
	/** It has `p`, or `a`. */
	readonly shows: boolean;
	/** It has `b`, and no `a` comes before that. */
	readonly jumps: boolean;
};

/** Looks at one passage with the eyes of one law. */
export function markPassage(law: Law, told: Told): Mark {
	const whole = passageOf(told, told.lines.length);
	if (law.kind !== 'before') return {shows: law.p(whole), jumps: false};
	const showsA = firstPrefix(law.a, told);
	const showsB = firstPrefix(law.b, told);
	return {
		shows: showsA !== undefined,
		jumps: showsB !== undefined && !(showsA !== undefined && showsA <= showsB),
	};
}

/** How many lines it takes until `p` holds. */
function firstPrefix(p: Predicate, told: Told): number | undefined {
	const count = Math.max(1, told.lines.length);
	for (let length = 1; length <= count; length++) if (p(passageOf(told, length))) return length;
	return undefined;
}

function passageOf(told: Told, length: number): LawPassage {
	const lines = told.lines.slice(0, length);
	return {
		text: lines.map(({text}) => text).join(''),
		tags: lines.flatMap(({tags}) => tags),
		beat: told.beat,
		knot: told.knot,
		isEnding: told.isEnding && length >= told.lines.length,
		choices: told.choices,
		value: told.value,
	};
}

/** How a law is broken: the sentence, and the transitions that show it, shortest first. */
export type Breach = {readonly message: string; readonly way: readonly number[] | undefined};

/** Whether a law holds of everything that was explored. `markOf` gives the law's mark of a transition. */
export function checkLaw(
	law: Law,
	graph: Graph,
	markOf: (edge: number) => Mark,
): Breach | undefined {
	const shows = (edge: number) => markOf(edge).shows;
	const isHidden = (edge: number) => !markOf(edge).shows;
	const isEnd = (edge: number) => graph.target[edge] === ENDED;
	switch (law.kind) {
		case 'always': {
			const way = findWay(graph, () => true, isHidden);
			return way && {message: 'This passage breaks it.', way};
		}
		case 'sometimes':
			return findWay(graph, () => true, shows)
				? undefined
				: {message: 'No passage that can be reached has it.', way: undefined};
		case 'before': {
			const way = findWay(graph, isHidden, edge => markOf(edge).jumps);
			return way && {message: 'The second can be reached without the first.', way};
		}
		case 'everyPath': {
			const way = findWay(graph, isHidden, edge => isEnd(edge) && isHidden(edge));
			return way && {message: 'The story can end without it.', way};
		}
		case 'eventually':
			return checkEventually(graph, shows, isEnd);
	}
}

function checkEventually(
	graph: Graph,
	shows: (edge: number) => boolean,
	isEnd: (edge: number) => boolean,
): Breach | undefined {
	const isHidden = (edge: number) => !shows(edge);
	const ended = findWay(graph, isHidden, edge => isEnd(edge) && isHidden(edge));
	if (ended) return {message: 'The story can end without it.', way: ended};
	const canStill = nodesThatReach(graph, shows, isHidden);
	const without = nodesReached(graph, isHidden);
	const isLost = (edge: number) => {
		const to = graph.target[edge] as number;
		return to >= 0 && isHidden(edge) && without[to] === 1 && canStill[to] === 0;
	};
	const lost = findWay(graph, isHidden, isLost);
	return lost && {message: 'From here it can no longer happen.', way: lost};
}

/**
 * The shortest way from an opening to a transition that `isGoal` accepts, over transitions that
 * `isOpen` accepts; the goal itself need not be open. Undefined where there is none.
 */
export function findWay(
	graph: Graph,
	isOpen: (edge: number) => boolean,
	isGoal: (edge: number) => boolean,
): number[] | undefined {
	const by = new Int32Array(graph.nodes).fill(-1);
	const queue: number[] = [];
	for (let node = 0; node < graph.openings; node++) queue.push(node);
	for (let at = 0; at < queue.length; at++) {
		const node = queue[at] as number;
		for (let edge = graph.first[node] as number; edge < (graph.first[node + 1] as number); edge++) {
			if (isGoal(edge)) return [...wayBack(graph, by, node), edge];
			const to = graph.target[edge] as number;
			if (to < graph.openings || by[to] !== -1 || !isOpen(edge)) continue;
			by[to] = edge;
			queue.push(to);
		}
	}
	return undefined;
}

function wayBack(graph: Graph, by: Int32Array, node: number): number[] {
	const way: number[] = [];
	for (let at = node; ; ) {
		const edge = by[at] as number;
		if (edge === -1) return way.reverse();
		way.push(edge);
		at = graph.source[edge] as number;
	}
}
