import {canonOf} from '../../core/beat-laws.ts';
import type {BeatMachine} from '../../core/beats.ts';
import {findTraps} from '../../core/components.ts';
import {ENDED, type Graph, wayTo} from '../../core/explorer.ts';
import {checkLaw, findWay, type Law} from '../../core/laws.ts';
import type {Rule, Spot} from '../../core/report.ts';
import {findMarksOfWithdrawn, WITHDRAWN, WITHDRAWN_LAW} from '../../core/withdrawn.ts';
import type {ReportIt} from './findings.ts';
import type {ProofStory} from './proof-story.ts';
import type {Leaf} from './step-tree.ts';
import type {Reductions, StoryMachine} from './story-machine.ts';
import type {Watch} from './watch-laws.ts';

/** A story after it was explored, with what tells its places. */
export type Explored = {
	readonly story: ProofStory;
	readonly machine: StoryMachine;
	readonly graph: Graph;
	readonly watch: Watch | undefined;
	readonly options: {
		readonly beats: BeatMachine | undefined;
		readonly laws: readonly Law[];
		readonly reductions: Reductions;
	};
	readonly spotOf: (piece: number | undefined) => Spot;
	/** The choice point of the choice that a transition takes; undefined for openings. */
	readonly pointTaken: (edge: number) => number | undefined;
};

/** Reports everything that is wrong with a story, as far as it was explored. */
export function reportFaults(explored: Explored, report: ReportIt): void {
	const {machine, graph, watch, options, spotOf, pointTaken} = explored;
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
	reportLaws(explored, report);
}

const NO_MARK = {shows: false, jumps: false};

/** A law whose breach can only be told when all is known is passed over where it is not. */
function reportLaws(
	{story, machine, graph, watch, options, spotOf}: Explored,
	report: ReportIt,
): void {
	const isWhole = graph.stoppedBy === undefined;
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
}

/** Where a passage stands: its first text, else where it stops. */
function standOf(story: ProofStory, leaf: Leaf | undefined): number | undefined {
	const text = leaf?.telling.covered.find(id => story.pieces.all[id]?.isPrinting);
	return text ?? leaf?.telling.stoppedAt;
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
