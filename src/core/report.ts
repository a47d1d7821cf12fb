import type {CompileIssue, Place} from './model.ts';

export type ErrorRule =
	| 'compile-error'
	| 'runtime-error'
	| 'out-of-content'
	| 'deadlock'
	| 'endless-step'
	| 'livelock'
	| 'beat-order'
	| 'ending-not-final'
	| 'canon-missing'
	| 'canon-order'
	| 'law';

export type WarningRule =
	| 'unreached-knot'
	| 'unreached-stitch'
	| 'unreached-line'
	| 'unreached-choice'
	| 'constant-condition'
	| 'unused-variable'
	| 'story-warning'
	| 'unbounded';

export type Rule = ErrorRule | WarningRule;

export type Severity = 'error' | 'warning';

/** Where something stands: in the compiled story and, where that is known, in the source. */
export type Spot = {readonly path: string; readonly place: Place | undefined};

export type Draw = number | string | boolean;

/** How a finding is reached: the choices from the start of the story, and how chance fell. */
export type Route = {
	readonly choices: readonly number[];
	readonly draws: readonly Draw[];
	/** Which of the story's starts. */
	readonly start: number;
};

export type Finding = {
	readonly rule: Rule;
	readonly severity: Severity;
	readonly spot: Spot;
	readonly message: string;
	readonly route: Route | undefined;
	/** One of the 100 seeds of a fresh story that gives these draws. */
	readonly seed?: number | undefined;
};

export type Verdict = 'proved' | 'bounded' | 'incomplete' | 'failed';

export type Bounded = {readonly what: string; readonly spot: Spot; readonly limit: number};

export type Span = {
	readonly min: number;
	readonly max: number | null;
	readonly mean: number | null;
};

export type Covered = {readonly total: number; readonly reached: number};

/** Everything the verifier has to say of one story. */
export type Report = {
	readonly verdict: Verdict;
	readonly hash: string;
	readonly flags: {readonly countAllVisits: boolean};
	readonly starts: number;
	readonly states: number;
	readonly transitions: number;
	readonly executedSteps: number;
	readonly depth: number;
	readonly frontier: number;
	readonly seconds: number;
	/** Why the walk stopped early. */
	readonly stoppedBy: string | undefined;
	readonly playthroughs: bigint | 'infinite';
	readonly choices: Span;
	readonly words: Span & {readonly total: number};
	readonly bounds: readonly Bounded[];
	readonly findings: readonly Finding[];
	readonly coverage: {readonly lines: Covered; readonly choices: Covered; readonly knots: Covered};
};

const warnings: ReadonlySet<Rule> = new Set<WarningRule>([
	'unreached-knot',
	'unreached-stitch',
	'unreached-line',
	'unreached-choice',
	'constant-condition',
	'unused-variable',
	'story-warning',
	'unbounded',
]);

export function severityOf(rule: Rule): Severity {
	return warnings.has(rule) ? 'warning' : 'error';
}

/** Failed before incomplete before bounded before proved. */
export function judge(
	findings: readonly Finding[],
	stoppedBy: string | undefined,
	bounds: readonly Bounded[],
): Verdict {
	if (findings.some(({severity}) => severity === 'error')) return 'failed';
	if (stoppedBy !== undefined) return 'incomplete';
	return bounds.length > 0 ? 'bounded' : 'proved';
}

/** The report on a story that does not compile: of what the compiler said, the first on each line. */
export function reportUncompiled(hash: string, issues: readonly CompileIssue[]): Report {
	const none: Covered = {total: 0, reached: 0};
	return {
		verdict: 'failed',
		hash,
		flags: {countAllVisits: false},
		starts: 0,
		states: 0,
		transitions: 0,
		executedSteps: 0,
		depth: 0,
		frontier: 0,
		seconds: 0,
		stoppedBy: undefined,
		playthroughs: 0n,
		choices: {min: 0, max: 0, mean: 0},
		words: {min: 0, max: 0, mean: 0, total: 0},
		bounds: [],
		findings: issues.filter(isFirstOnLine).flatMap(findingOf),
		coverage: {lines: none, choices: none, knots: none},
	};
}

/** The compiler often trips over the same fault again on its line. */
function isFirstOnLine(
	{severity, place}: CompileIssue,
	at: number,
	all: readonly CompileIssue[],
): boolean {
	if (place === undefined) return true;
	return !all
		.slice(0, at)
		.some(
			other =>
				other.severity === severity &&
				other.place?.file === place.file &&
				other.place.line === place.line,
		);
}

function findingOf({severity, message, place}: CompileIssue): readonly Finding[] {
	if (severity === 'note') return [];
	const rule = severity === 'error' ? 'compile-error' : 'story-warning';
	const spot = {path: '', place};
	return [{rule, severity: severityOf(rule), spot, message, route: undefined}];
}
