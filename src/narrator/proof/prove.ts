// The modules of inkjs import each other in a circle, which must be entered here.
import 'inkjs/engine/Container';
import type {Container} from 'inkjs/engine/Container';
import {Divert} from 'inkjs/engine/Divert';
import type {BeatMachine} from '../../core/beats.ts';
import {type Components, findComponents} from '../../core/components.ts';
import {countPlaythroughs, measurePlays} from '../../core/counting.ts';
import {
	measureCoverage,
	type Outline,
	type Passed,
	type Remark,
	remarkUnreached,
	remarkUnused,
} from '../../core/coverage.ts';
import {explore, type Graph, type Limits} from '../../core/explorer.ts';
import type {Law} from '../../core/laws.ts';
import type {CompiledStory, Place, Start} from '../../core/model.ts';
import {
	type Bounded,
	type Draw,
	judge,
	type Report,
	type Route,
	type Spot,
} from '../../core/report.ts';
import {findSeed} from './find-seed.ts';
import {isSamePlace, openFindings, sortFindings} from './findings.ts';
import {outlineStory} from './outline.ts';
import {ProofStory} from './proof-story.ts';
import {reportFaults} from './report-faults.ts';
import type {Leaf} from './step-tree.ts';
import {type Reductions, StoryMachine} from './story-machine.ts';
import {watchLaws} from './watch-laws.ts';

export type ProofOptions = {
	placeOf(path: string): Place | undefined;
	readonly starts: readonly Start[];
	readonly beats: BeatMachine | undefined;
	readonly laws: readonly Law[];
	/** For external functions, the values that each can return. */
	readonly externals: {readonly [name: string]: readonly Draw[]};
	readonly reductions: Reductions;
	readonly limits: Limits;
	/** How many values one variable or counter may take before it counts as unbounded. */
	readonly valueLimit: number;
	/** Seconds, from wherever. */
	now(): number;
};

/** A report with what it was made from, for front ends that look further. */
export type Proof = {
	readonly report: Report;
	readonly graph: Graph;
	readonly components: Components;
	readonly events: readonly Leaf[];
	readonly outline: Outline;
	readonly passed: Passed;
	/** The pieces passed by one event: texts shown, knots entered, choices offered. */
	passedBy(event: number): ReadonlySet<number>;
	/** The choice point of the choice that a transition takes; undefined for openings. */
	pointTaken(edge: number): number | undefined;
	routeOf(way: readonly number[]): Route;
};

export const ALL_REDUCTIONS: Reductions = {liveness: true, readSets: true, compact: true};

/** Explores every state of a story. Throws where the text is no compiled story. */
export function proveStory(compiled: CompiledStory, options: ProofOptions): Proof {
	const began = options.now();
	const story = ProofStory.open(compiled.json);
	const unknown = bindExternals(story, options.externals);
	const watch = watchLaws(
		options.laws,
		options.beats,
		piece => story.pieces.all[piece]?.knot?.path ?? '',
	);
	const machine = new StoryMachine(story, {
		starts: options.starts,
		reductions: options.reductions,
		hasBeats: options.beats !== undefined,
		observer: watch?.observer,
		valueLimit: options.valueLimit,
	});
	const graph = explore(machine, options.limits);
	const components = findComponents(graph);
	const outline = outlineStory(story, {
		placeOf: options.placeOf,
		readOutside: new Set([
			...options.laws.flatMap(({variables}) => variables),
			...options.starts.flatMap(Object.keys),
		]),
		replaced: new Set(Object.keys(options.externals)),
	});

	const spotOf = (piece: number | undefined): Spot => {
		const path = piece === undefined ? '' : (story.pieces.all[piece]?.path ?? '');
		return {path, place: path === '' ? undefined : options.placeOf(path)};
	};
	const declaredAt = (path: string): Spot | undefined => {
		const place = options.placeOf(path);
		return place && {path, place};
	};
	const routeOf = (way: readonly number[]): Route => ({
		start: way.length === 0 ? 0 : (graph.source[way[0] as number] as number),
		choices: way.map(edge => graph.choice[edge] as number).filter(choice => choice >= 0),
		draws: way.flatMap(edge => machine.events[graph.event[edge] as number]?.draws ?? []),
	});
	const passedBy = (event: number) => piecesOf(machine.events[event] as Leaf);
	const passed = gatherPassed(graph, machine.events);

	const bounds: Bounded[] = [
		...unknown.map(({name, piece}) => ({
			what: `external function ${name}`,
			spot: declaredAt(`EXTERNAL ${name}`) ?? spotOf(piece),
			limit: 1,
		})),
		...[...machine.bounds.values()].map(({what, path, limit}) => ({
			what,
			limit,
			spot: {path, place: options.placeOf(path)},
		})),
	];

	const pointTaken = (edge: number) => {
		const node = (graph.source[edge] as number) - graph.openings;
		return node < 0 ? undefined : machine.pointsOf(node)[graph.choice[edge] as number];
	};
	const isWhole = graph.stoppedBy === undefined;
	const {findings, report, isExplained} = openFindings(way => {
		const route = routeOf(way);
		return {route, seed: seedOf(compiled.json, graph, machine.events, way, route, options)};
	});
	reportFaults({story, machine, graph, watch, options, spotOf, pointTaken}, report);
	// What follows from a fault is no finding of its own: its line, and what lies behind it.
	const remark = ({rule, spot, message}: Remark) => {
		const scope = bounds.length > 0 ? ' That is as far as the story was followed.' : '';
		if (!isExplained(spot)) report(rule, spot, message + scope);
	};
	if (isWhole && unknown.length === 0) remarkUnreached(outline, passed).forEach(remark);
	for (const {rule, spot, message} of remarkUnused(outline)) report(rule, spot, message);
	for (const {what, spot, limit} of bounds)
		report('unbounded', spot, `Followed only up to ${limit}: ${what}.`);
	for (const {severity, message, place} of compiled.issues)
		if (severity === 'warning' && !findings.some(({spot}) => isSamePlace(spot.place, place)))
			report('story-warning', {path: message, place}, message);

	const count = countPlaythroughs(graph, components);
	const words = wordsByEvent(machine.events);
	return {
		graph,
		components,
		events: machine.events,
		outline,
		passed,
		passedBy,
		pointTaken,
		routeOf,
		report: {
			verdict: judge(findings, graph.stoppedBy, bounds),
			hash: compiled.hash,
			flags: {countAllVisits: countsAllVisits(story)},
			starts: options.starts.length,
			states: graph.nodes - graph.openings,
			transitions: graph.target.length,
			executedSteps: machine.executedSteps,
			depth: graph.depth.reduce((a, b) => Math.max(a, b), 0),
			frontier: graph.nodes - graph.followed,
			seconds: options.now() - began,
			stoppedBy: graph.stoppedBy,
			playthroughs: count,
			choices: measurePlays(graph, components, edge =>
				(graph.choice[edge] as number) < 0 ? 0 : 1,
			),
			words: {
				...measurePlays(graph, components, edge => words[graph.event[edge] as number] as number),
				total: outline.words,
			},
			bounds,
			findings: sortFindings(findings),
			coverage: measureCoverage(outline, passed),
		},
	};
}

function bindExternals(
	story: ProofStory,
	values: ProofOptions['externals'],
): {name: string; piece: number}[] {
	const unknown = new Map<string, number>();
	const root = story.pieces.root.object as Container;
	const bound = new Set<string>();
	for (const {object, id} of story.pieces.all) {
		if (!(object instanceof Divert && object.isExternal)) continue;
		const name = object.targetPathString ?? '';
		if (bound.has(name)) continue;
		bound.add(name);
		const given = values[name];
		if (given && given.length > 0)
			story.bindOutcomes(
				name,
				given.map(shown => ({shown, value: String(shown)})),
			);
		else if (!root.namedContent.has(name)) {
			story.bindOutcomes(name, [{shown: 0, value: '0'}]);
			unknown.set(name, id);
		}
	}
	return [...unknown].map(([name, piece]) => ({name, piece}));
}

function piecesOf({telling}: Leaf): ReadonlySet<number> {
	return new Set([...telling.covered, ...telling.offers.map(({point}) => point)]);
}

function gatherPassed(graph: Graph, events: readonly Leaf[]): Passed {
	const pieces = new Set<number>();
	const tested = new Set<number>();
	for (const event of new Set(graph.event)) {
		const leaf = events[event] as Leaf;
		for (const piece of piecesOf(leaf)) pieces.add(piece);
		for (const test of leaf.telling.tested) tested.add(test);
	}
	return {pieces, tested};
}

function seedOf(
	json: string,
	graph: Graph,
	events: readonly Leaf[],
	way: readonly number[],
	{choices, draws, start}: Route,
	{starts, externals}: Pick<ProofOptions, 'starts' | 'externals'>,
): number | undefined {
	if (draws.length === 0 || Object.keys(externals).length > 0) return undefined;
	const tellings = way.map(edge => (events[graph.event[edge] as number] as Leaf).telling);
	return findSeed(json, {
		choices,
		passages: tellings.map(({lines}) => lines.map(({text}) => text)),
		isBroken: tellings.at(-1)?.stop === 'fault',
		start: starts[start] ?? {},
	});
}

/** The seed of a fresh story with which a way through it is told; undefined where none gives its draws. */
export function routeSeed(
	{graph, events, routeOf}: Pick<Proof, 'graph' | 'events' | 'routeOf'>,
	json: string,
	way: readonly number[],
	starts: readonly Start[],
): number | undefined {
	return seedOf(json, graph, events, way, routeOf(way), {starts, externals: {}});
}

function wordsByEvent(events: readonly Leaf[]): number[] {
	return events.map(leaf =>
		leaf
			? leaf.telling.lines.reduce((sum, {text}) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
			: 0,
	);
}

function countsAllVisits({pieces}: ProofStory): boolean {
	const counted = pieces.knots.filter(({object}) => (object as Container).visitsShouldBeCounted);
	return pieces.knots.length > 0 && counted.length === pieces.knots.length;
}
