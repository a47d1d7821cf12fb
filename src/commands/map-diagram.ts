import {diagramBeats} from '../core/beat-diagram.ts';
import type {Diagram} from '../core/diagram.ts';
import {diagramKnots, diagramStitches, nodesOfBeat, nodesOfKnot} from '../core/knot-diagram.ts';
import {nearest} from '../core/nearest.ts';
import {leaves, lineTo, type Session} from '../core/session.ts';
import type {StoryGraph} from '../core/story-graph.ts';
import {type Walk, walkBeats} from '../core/walk.ts';
import {readStoryGraph} from '../narrator/story-graph.ts';
import {traceNodes} from '../narrator/trace.ts';
import type {LoadedStory} from './load-story.ts';
import type {Subject} from './map-subject.ts';
import type {MapLevel} from './parse.ts';

/** Everything that a map of a story can be drawn from. */
export type Atlas = {
	readonly title: string;
	readonly story: LoadedStory;
	readonly graph: StoryGraph;
	readonly beatWalk: Walk | undefined;
	readonly nodeWalk: Walk | undefined;
};

export function openAtlas({story, telling}: Subject): Atlas {
	const graph = readStoryGraph(story.json, story.placeOf);
	return {
		title: story.narrator.story.title,
		story,
		graph,
		beatWalk: telling && walkBeats(telling.session),
		nodeWalk: telling && walkNodes(telling.session, story, graph),
	};
}

/** The knots and stitches that a telling entered, on its line and on the lines it left. */
export function walkNodes(session: Session, {json}: LoadedStory, graph: StoryGraph): Walk {
	const trace = (move: number) => {
		const choices = lineTo(session, move).map(n => session.moves[n]?.choice.index ?? 0);
		return traceNodes(json, graph, {start: session.start, seed: session.seed, choices});
	};
	const line = trace(session.at);
	return {line, visited: new Set([...line, ...leaves(session).flatMap(trace)])};
}

/** The level of a map that nobody asked for: beats, where the story has them. */
export function levelOf(level: MapLevel | undefined, {story}: Atlas): MapLevel {
	return level ?? (story.machine === undefined ? 'knots' : 'beats');
}

export function diagramOf(
	atlas: Atlas,
	level: MapLevel,
	zoom: string | undefined,
): Diagram | {problem: string} {
	const {graph, title, story, beatWalk, nodeWalk} = atlas;
	if (zoom !== undefined) return diagramInside(atlas, zoom);
	switch (level) {
		case 'beats':
			if (story.machine === undefined)
				return {problem: 'The story has no beats: no beats.json lies beside it.'};
			return diagramBeats(story.machine, title, beatWalk);
		case 'knots':
			return diagramKnots(graph, title, nodeWalk);
		case 'stitches':
			return diagramStitches(graph, title, nodeWalk);
	}
}

/** The knots and stitches of one beat, or the stitches of one knot. */
function diagramInside(
	{graph, title, story, nodeWalk}: Atlas,
	zoom: string,
): Diagram | {problem: string} {
	const beats = Object.keys(story.machine?.beats ?? {});
	const inBeat = beats.includes(zoom) ? nodesOfBeat(graph, zoom) : new Set<string>();
	const inside = inBeat.size > 0 ? inBeat : nodesOfKnot(graph, zoom);
	if (inside.size > 0 && zoom !== '')
		return diagramStitches(graph, `${title}: ${zoom}`, nodeWalk, undefined, inside);
	const near = nearest(zoom, [...beats, ...new Set(graph.nodes.map(({knot}) => knot))]);
	const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
	return {problem: `The story has no beat and no knot "${zoom}".${hint}`};
}
