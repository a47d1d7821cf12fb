import type {Finding, Report, Span} from './report.ts';

/** The report as one JSON object, in the form that `--json` promises. `file` is the main story's. */
export function formatReportJson(report: Report, file: string): string {
	const {words, choices} = report;
	return JSON.stringify({
		verdict: report.verdict,
		hash: report.hash,
		flags: report.flags,
		starts: report.starts,
		states: report.states,
		transitions: report.transitions,
		executedSteps: report.executedSteps,
		depth: report.depth,
		frontier: report.frontier,
		seconds: report.seconds,
		playthroughs: report.playthroughs === 'infinite' ? 'infinite' : report.playthroughs.toString(),
		choices: span(choices),
		words: {...span(words), total: words.total},
		bounds: report.bounds.map(({what, spot, limit}) => ({
			what,
			file: spot.place?.file ?? file,
			line: spot.place?.line ?? null,
			limit,
		})),
		findings: report.findings.map(finding => findingJson(finding, file)),
		coverage: report.coverage,
	});
}

function span({min, max, mean}: Span): Span {
	return {min, max, mean};
}

function findingJson({rule, severity, spot, message, route, seed}: Finding, file: string) {
	return {
		rule,
		severity,
		file: spot.place?.file ?? file,
		line: spot.place?.line ?? null,
		path: spot.path,
		message,
		...(route && {route: route.choices}),
		...(route && route.draws.length > 0 && {draws: route.draws}),
		...(route && route.start > 0 && {start: route.start}),
		...(seed !== undefined && {seed}),
	};
}
