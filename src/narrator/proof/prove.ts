// The modules of inkjs import each other in a circle, which must be entered here.
import 'inkjs/engine/Container';
import type {Container} from 'inkjs/engine/Container';
import {Divert} from 'inkjs/engine/Divert';
import {canonOf} from '../../core/beat-laws.ts';
import type {BeatMachine} from '../../core/beats.ts';
import {type Components, findComponents, findTraps} from '../../core/components.ts';
import {countPlaythroughs, measurePlays} from '../../core/counting.ts';
import {
	measureCoverage,
	type Outline,
	type Passed,
	type Remark,
	remarkUnreached,
	remarkUnused,
} from '../../core/coverage.ts';
import {ENDED, explore, type Graph, type Limits, wayTo} from '../../core/explorer.ts';
import {checkLaw, findWay, type Law} from '../../core/laws.ts';
import type {CompiledStory, Place, Start} from '../../core/model.ts';
import {
	type Bounded,
	type Draw,
	type Finding,
	judge,
	type Report,
	type Route,
	type Rule,
	type Spot,
	severityOf,
} from '../../core/report.ts';
import {findMarksOfWithdrawn, WITHDRAWN, WITHDRAWN_LAW} from '../../core/withdrawn.ts';
import {findSeed} from './find-seed.ts';
import {outlineStory} from './outline.ts';
import {ProofStory} from './proof-story.ts';
import type {Leaf} from './step-tree.ts';
import {type Reductions, StoryMachine} from './story-machine.ts';
import {type Watch, watchLaws} from './watch-laws.ts';

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

	const findings: Finding[] = [];
	const known = new Set<string>();
	const report = (rule: Rule, spot: Spot, message: string, way?: readonly number[]) => {
		const key = `${rule} ${identityOf(rule, spot, message)}`;
		if (known.has(key)) return;
		known.add(key);
		const route = way && routeOf(way);
		const seed = route && way && seedOf(compiled.json, graph, machine.events, way, route, options);
		findings.push({rule, severity: severityOf(rule), spot, message, route, seed});
	};
	// What follows from a fault is no finding of its own: its line, and what lies behind it.
	const remark = ({rule, spot, message}: Remark) => {
		if (findings.some(found => found.severity === 'error' && explains(found, spot))) return;
		const scope = bounds.length > 0 ? ' That is as far as the story was followed.' : '';
		report(rule, spot, message + scope);
	};

	const pointTaken = (edge: number) => {
		const node = (graph.source[edge] as number) - graph.openings;
		return node < 0 ? undefined : machine.pointsOf(node)[graph.choice[edge] as number];
	};
	const isWhole = graph.stoppedBy === undefined;
	reportProblems(graph, machine.events, spotOf, report);
	if (isWhole) reportTraps(graph, machine, spotOf, report);
	if (watch && options.beats) {
		reportBeats(graph, machine.events, watch.faultsOf, spotOf, report);
		if (isWhole) reportCanon(graph, machine.events, options.beats, watch, spotOf, report);
	}
	// Without liveness what was chosen is part of every state, and no two choices leave the same.
	if (options.beats && options.reductions.liveness)
		reportWithdrawn(graph, machine.events, pointTaken, spotOf, report);
	options.laws.forEach((law, at) => {
		const breach = checkLaw(
			law,
			graph,
			edge => watch?.markOf(graph.marks[edge] as number, at) ?? NO_MARK,
		);
		if (!breach || (!isWhole && breach.way === undefined)) return;
		const last = breach.way?.at(-1);
		const spot = spotOf(
			last === undefined ? undefined : standOf(story, machine.events[graph.event[last] as number]),
		);
		report('law', spot, `${law.name}: ${breach.message}`, breach.way);
	});
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

const NO_MARK = {shows: false, jumps: false};

type ReportIt = (rule: Rule, spot: Spot, message: string, way?: readonly number[]) => void;

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

function reportProblems(
	graph: Graph,
	events: readonly Leaf[],
	spotOf: (piece: number) => Spot,
	report: ReportIt,
): void {
	const met = new Set<number>();
	graph.event.forEach((event, edge) => {
		if (met.has(event)) return;
		met.add(event);
		for (const {rule, piece, message} of events[event]?.telling.problems ?? [])
			report(rule, spotOf(piece), message, [...wayTo(graph, graph.source[edge] as number), edge]);
	});
}

function reportTraps(
	graph: Graph,
	machine: StoryMachine,
	spotOf: (piece: number | undefined) => Spot,
	report: ReportIt,
): void {
	const pointsOf = (node: number) => machine.pointsOf(node - graph.openings);
	for (const entry of findTraps(graph, pointsOf)) {
		const [point] = pointsOf(entry);
		report('livelock', spotOf(point), 'From here no ending can be reached.', wayTo(graph, entry));
	}
}

function reportBeats(
	graph: Graph,
	events: readonly Leaf[],
	faultsOf: (marks: number) => readonly {rule: Rule; message: string; piece: number | undefined}[],
	spotOf: (piece: number | undefined) => Spot,
	report: ReportIt,
): void {
	const met = new Set<string>();
	graph.marks.forEach((marks, edge) => {
		for (const {rule, message, piece} of faultsOf(marks)) {
			const at = piece ?? events[graph.event[edge] as number]?.telling.stoppedAt;
			const key = `${rule} ${at}`;
			if (met.has(key)) continue;
			met.add(key);
			report(rule, spotOf(at), message, [...wayTo(graph, graph.source[edge] as number), edge]);
		}
	});
}

/**
 * Canon that some play does without, though it goes through the beats in order and ends in a final
 * one: a play that does not lacks what it skips, and that is the one fault.
 */
function reportCanon(
	graph: Graph,
	events: readonly Leaf[],
	beats: BeatMachine,
	{canonOf: canonIn, faultsOf}: Watch,
	spotOf: (piece: number | undefined) => Spot,
	report: ReportIt,
): void {
	const isInOrder = (marks: number) => faultsOf(marks).every(({rule}) => rule === 'canon-order');
	for (const id of canonOf(beats)) {
		const lacks = (edge: number) => {
			const marks = graph.marks[edge] as number;
			return !canonIn(marks).includes(id) && isInOrder(marks);
		};
		const way = findWay(graph, lacks, edge => graph.target[edge] === ENDED && lacks(edge));
		if (!way) continue;
		const last = events[graph.event[way.at(-1) as number] as number];
		const {place} = spotOf(last?.telling.stoppedAt);
		report(
			'canon-missing',
			{path: `canon ${id}`, place},
			`The story can end without canon ${id}.`,
			way,
		);
	}
}

function reportWithdrawn(
	graph: Graph,
	events: readonly Leaf[],
	pointTaken: (edge: number) => number | undefined,
	spotOf: (piece: number | undefined) => Spot,
	report: ReportIt,
): void {
	const tellings = [...new Set(graph.event)].map(at => (events[at] as Leaf).telling);
	const withdrawn = new Set(
		tellings.flatMap(({offers}) =>
			offers.filter(({tags}) => tags.includes(WITHDRAWN)).map(({point}) => point),
		),
	);
	// A tag after the closing bracket is no part of the offer: it comes with what is told next.
	graph.event.forEach((event, edge) => {
		const {lines} = (events[event] as Leaf).telling;
		const point = lines.some(({tags}) => tags.includes(WITHDRAWN)) ? pointTaken(edge) : undefined;
		if (point !== undefined) withdrawn.add(point);
	});
	if (withdrawn.size === 0) return;
	const isWithdrawn = (edge: number) => withdrawn.has(pointTaken(edge) ?? -1);
	const labels = new Map(
		tellings.flatMap(({offers}) => offers.map(({point, text}) => [point, text] as const)),
	);
	for (const edge of findMarksOfWithdrawn(graph, isWithdrawn)) {
		const point = pointTaken(edge);
		const message = `${WITHDRAWN_LAW}: "${labels.get(point ?? -1)}" leaves a mark of its own.`;
		const way = [...wayTo(graph, graph.source[edge] as number), edge];
		report('law', spotOf(point), message, way);
	}
}

/** Where a passage stands: its first text, else where it stops. */
function standOf(story: ProofStory, leaf: Leaf | undefined): number | undefined {
	const text = leaf?.telling.covered.find(id => story.pieces.all[id]?.isPrinting);
	return text ?? leaf?.telling.stoppedAt;
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

function isSamePlace(a: Place | undefined, b: Place | undefined): boolean {
	return a !== undefined && b !== undefined && a.file === b.file && a.line === b.line;
}

/** Whether a fault is the reason why something is not reached: it stands there, or stops the flow before it. */
function explains({rule, spot}: Finding, other: Spot): boolean {
	if (isSamePlace(spot.place, other.place)) return true;
	if (rule !== 'runtime-error' && rule !== 'endless-step') return false;
	const isSameKnot = knotOf(spot) === knotOf(other) && spot.place?.file === other.place?.file;
	return isSameKnot && (spot.place?.line ?? 0) < (other.place?.line ?? 0);
}

function knotOf({path}: Spot): string {
	return path.split('.')[0] ?? '';
}

/** By what two findings of a rule are the same: one fault is one finding. */
function identityOf(rule: Rule, {path, place}: Spot, message: string): string {
	if (rule === 'law') return `${message} ${path}`;
	if (rule === 'canon-missing' || severityOf(rule) === 'warning') return path || message;
	return place ? `${place.file}:${place.line}` : path || message;
}

/** Errors first, each kind in the order of the source. */
function sortFindings(findings: readonly Finding[]): readonly Finding[] {
	const rank = ({severity}: Finding) => (severity === 'error' ? 0 : 1);
	return [...findings].sort(
		(a, b) =>
			rank(a) - rank(b) ||
			(a.spot.place?.file ?? '').localeCompare(b.spot.place?.file ?? '') ||
			(a.spot.place?.line ?? 0) - (b.spot.place?.line ?? 0),
	);
}
