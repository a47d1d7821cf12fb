import {passagesSoFar} from './retell.ts';
import type {Session} from './session.ts';

/** Where a telling went, in beats or in knots. */
export type Walk = {
	/** What was entered, in order, on the line to where the player stands. */
	readonly line: readonly string[];
	/** What was entered on any line of the telling, those left by undo too. */
	readonly visited: ReadonlySet<string>;
};

/** How a node or a way stands to a telling. `elsewhere`: only a line that was left went there. */
export type Mark = 'here' | 'walked' | 'elsewhere' | 'unvisited';

/** The beats that a telling entered. */
export function walkBeats(session: Session): Walk {
	return {
		line: passagesSoFar(session).flatMap(({passage}) => passage.entered),
		visited: new Set(
			[session.opening, ...session.moves.map(({told}) => told)].flatMap(
				({passage}) => passage.entered,
			),
		),
	};
}

export function markOf(id: string, walk: Walk | undefined): Mark {
	if (walk === undefined) return 'unvisited';
	if (walk.line.at(-1) === id) return 'here';
	if (walk.line.includes(id)) return 'walked';
	return walk.visited.has(id) ? 'elsewhere' : 'unvisited';
}

/** Whether the line went from one straight to the other. */
export function isWalked(from: string, to: string, walk: Walk | undefined): boolean {
	return walk?.line.some((id, n) => id === from && walk.line[n + 1] === to) ?? false;
}
