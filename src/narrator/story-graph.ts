// The modules of inkjs import each other in a circle, which must be entered here.
import 'inkjs/engine/Story';
import {ChoicePoint} from 'inkjs/engine/ChoicePoint';
import {Container} from 'inkjs/engine/Container';
import {ControlCommand} from 'inkjs/engine/ControlCommand';
import {Divert} from 'inkjs/engine/Divert';
import type {InkObject} from 'inkjs/engine/Object';
import type {Path} from 'inkjs/engine/Path';
import {PushPopType} from 'inkjs/engine/PushPop';
import {DivertTargetValue, StringValue} from 'inkjs/engine/Value';
import type {Place} from '../core/model.ts';
import {
	nodeAt,
	OPENING_KNOT,
	type StoryEdge,
	type StoryEdgeKind,
	type StoryGraph,
	type StoryNode,
} from '../core/story-graph.ts';
import {openStory} from './inkjs-fixes.ts';

const GLOBALS = 'global decl';
const {CommandType} = ControlCommand;

/** A node and what has been found in it so far. */
type Flow = {
	readonly id: string;
	readonly knot: string;
	readonly stitch: string | undefined;
	readonly beats: string[];
	readonly ways: {readonly target: Path; readonly kind: StoryEdgeKind}[];
	choices: number;
	isEnding: boolean;
};

/**
 * The knots and stitches of a compiled story, in the order of the text, and the ways between them.
 * `placeOf` gives the place of a path where it is known. Throws when `json` is not a compiled story.
 */
export function readStoryGraph(
	json: string,
	placeOf: (path: string) => Place | undefined,
): StoryGraph {
	const root = openStory(json).mainContentContainer;
	const flows = [readFlow(root, OPENING_KNOT, OPENING_KNOT, undefined)];
	for (const [knot, container] of root.namedOnlyContent ?? []) {
		if (!(container instanceof Container) || knot === GLOBALS) continue;
		flows.push(readFlow(container, knot, knot, undefined));
		// Labels of a knot's own text stand one container deeper, inside its weave.
		for (const [stitch, inner] of container.namedOnlyContent ?? []) {
			if (inner instanceof Container)
				flows.push(readFlow(inner, `${knot}.${stitch}`, knot, stitch));
		}
	}
	const ids = new Set(flows.map(({id}) => id));
	const edges = flows.flatMap(flow => edgesOf(flow, ids));
	return {nodes: flows.map(flow => nodeOf(flow, edges, placeOf)), edges};
}

function readFlow(
	container: Container,
	id: string,
	knot: string,
	stitch: string | undefined,
): Flow {
	const flow: Flow = {id, knot, stitch, beats: [], ways: [], choices: 0, isEnding: false};
	// The opening's container holds its text and, after that, a DONE of the compiler's own.
	const content = id === OPENING_KNOT ? container.content.slice(0, 1) : container.content;
	readPieces(content, flow);
	return flow;
}

function readContent(container: Container, flow: Flow): void {
	const isClosing = flow.id === OPENING_KNOT && container.content.length === 1;
	// Where the opening's text runs out, the compiler puts a gather with nothing but DONE in it.
	if (isClosing && isCommand(container.content[0], CommandType.Done)) return;
	readPieces(container.content, flow);
	for (const inner of container.namedOnlyContent?.values() ?? []) {
		if (inner instanceof Container) readContent(inner, flow);
	}
}

function readPieces(content: readonly InkObject[], flow: Flow): void {
	content.forEach((piece, index) => {
		readPiece(piece, content[index - 1], flow);
	});
}

function readPiece(piece: InkObject, before: InkObject | undefined, flow: Flow): void {
	if (piece instanceof Container) readContent(piece, flow);
	else if (piece instanceof ChoicePoint) flow.choices++;
	else if (piece instanceof Divert) readDivert(piece, before, flow);
	else if (piece instanceof DivertTargetValue) {
		flow.ways.push({target: piece.targetPath, kind: 'address'});
	} else if (isCommand(piece, CommandType.End) || isCommand(piece, CommandType.Done)) {
		flow.isEnding = true;
	} else if (piece instanceof StringValue && isCommand(before, CommandType.BeginTag)) {
		const beat = /^beat:(.*)$/u.exec(piece.value ?? '')?.[1]?.trim();
		if (beat !== undefined) flow.beats.push(beat);
	}
}

function readDivert(divert: Divert, before: InkObject | undefined, flow: Flow): void {
	if (divert.isExternal || divert.hasVariableTarget || divert.targetPath === null) return;
	const isCall = divert.pushesToStack && divert.stackPushType === PushPopType.Function;
	const kind = isCall
		? 'call'
		: divert.pushesToStack
			? 'tunnel'
			: isCommand(before, CommandType.StartThread)
				? 'thread'
				: 'divert';
	flow.ways.push({target: divert.targetPath, kind});
}

function isCommand(piece: InkObject | undefined, type: ControlCommand['commandType']): boolean {
	return piece instanceof ControlCommand && piece.commandType === type;
}

/** The ways that leave a node, each pair and kind once; a way to itself is one to its beginning. */
function edgesOf({id, ways}: Flow, ids: ReadonlySet<string>): StoryEdge[] {
	const edges = new Map<string, StoryEdge>();
	for (const {target, kind} of ways) {
		const to = nodeAt(target.toString(), ids);
		if (to === id && target.toString() !== id) continue;
		edges.set(`${kind} ${to}`, {from: id, to, kind});
	}
	return [...edges.values()];
}

function nodeOf(
	{id, knot, stitch, beats, choices, isEnding}: Flow,
	edges: readonly StoryEdge[],
	placeOf: (path: string) => Place | undefined,
): StoryNode {
	const entering = edges.filter(({to, from}) => to === id && from !== id);
	const isFunction = entering.length > 0 && entering.every(({kind}) => kind === 'call');
	const place = id === OPENING_KNOT ? undefined : placeOf(id);
	return {id, knot, stitch, place, beats, choices, isEnding, isFunction};
}
