import {diagramBeats, type Shares} from '../core/beat-diagram.ts';
import type {BeatMachine} from '../core/beats.ts';
import type {Diagram} from '../core/diagram.ts';
import {diagramKnots, diagramStitches, nodesOfBeat, nodesOfKnot} from '../core/knot-diagram.ts';
import {nearest} from '../core/nearest.ts';
import {leaves, lineTo, type Session} from '../core/session.ts';
import type {StoryGraph} from '../core/story-graph.ts';
import {type Walk, walkBeats} from '../core/walk.ts';
import {readStoryGraph} from '../narrator/story-graph.ts';
import {traceNodes} from '../narrator/trace.ts';
import type {MapLevel} from './command.ts';
import type {LoadedStory} from './load-story.ts';
import type {Subject} from './map-subject.ts';

/** The widest label of a drawing, in characters. */
export const LABEL_WIDTH: {readonly [level in MapLevel]: number} = {
	beats: 40,
	knots: 26,
	stitches: 26,
};

/** Everything that a map of a story can be drawn from. */
export type Atlas = {
	readonly title: string;
	readonly machine: BeatMachine | undefined;
	readonly graph: StoryGraph;
	readonly beatWalk: Walk | undefined;
	readonly nodeWalk: Walk | undefined;
	/** The share of playthroughs that come to each knot and stitch; empty where nobody has counted. */
	readonly shares: Shares;
};

export function openAtlas({story, telling}: Subject): Atlas {
	const graph = readStoryGraph(story.json(), story.placeOf);
	return {
		title: story.narrator.story.title,
		machine: story.machine,
		graph,
		beatWalk: telling && walkBeats(telling.session),
		nodeWalk: telling && walkNodes(telling.session, story, graph),
		shares: new Map(),
	};
}

/** The knot or stitch in which a beat opens. */
export function openingOf(beat: string, {nodes}: StoryGraph): string | undefined {
	return nodes.find(({beats}) => beats.includes(beat))?.id;
}

/** The knots and stitches that a telling entered, on its line and on the lines it left. */
function walkNodes(session: Session, {json}: LoadedStory, graph: StoryGraph): Walk {
	const trace = (move: number) => {
		const choices = lineTo(session, move).map(n => session.moves[n]?.choice.index ?? 0);
		return traceNodes(json(), graph, {start: session.start, seed: session.seed, choices});
	};
	const line = trace(session.at);
	return {line, visited: new Set([...line, ...leaves(session).flatMap(trace)])};
}

/** The level of a map that nobody asked for: beats, where the story has them. */
export function levelOf(level: MapLevel | undefined, {machine}: Atlas): MapLevel {
	return level ?? (machine === undefined ? 'knots' : 'beats');
}

export function diagramOf(
	atlas: Atlas,
	level: MapLevel,
	zoom: string | undefined,
): Diagram | {problem: string} {
	const {graph, title, machine, beatWalk, nodeWalk, shares} = atlas;
	if (zoom !== undefined) return diagramInside(atlas, zoom);
	switch (level) {
		case 'beats':
			if (machine === undefined)
				return {problem: 'The story has no beats: no beats.json lies beside it.'};
			return diagramBeats(machine, title, beatWalk, sharesOfBeats(machine, graph, shares));
		case 'knots':
			return diagramKnots(graph, title, nodeWalk, shares);
		case 'stitches':
			return diagramStitches(graph, title, nodeWalk, shares);
	}
}

function sharesOfBeats({beats}: BeatMachine, graph: StoryGraph, shares: Shares): Shares {
	return new Map(
		Object.keys(beats).flatMap(beat => {
			const share = shares.get(openingOf(beat, graph) ?? '');
			return share === undefined ? [] : [[beat, share] as const];
		}),
	);
}

/** The knots and stitches of one beat, or the stitches of one knot. */
function diagramInside(
	{graph, title, machine, nodeWalk, shares}: Atlas,
	zoom: string,
): Diagram | {problem: string} {
	const beats = Object.keys(machine?.beats ?? {});
	const inBeat = beats.includes(zoom) ? nodesOfBeat(graph, zoom) : new Set<string>();
	const inside = inBeat.size > 0 ? inBeat : nodesOfKnot(graph, zoom);
	if (inside.size > 0 && zoom !== '')
		return diagramStitches(graph, `${title}: ${zoom}`, nodeWalk, shares, inside);
	const near = nearest(zoom, [...beats, ...new Set(graph.nodes.map(({knot}) => knot))]);
	const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
	return {problem: `The story has no beat and no knot "${zoom}".${hint}`};
}
