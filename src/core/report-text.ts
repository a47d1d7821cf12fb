import {printable} from './printable.ts';
import type {Finding, Report, Span, Spot} from './report.ts';

/** How a terminal sets words off. Elsewhere each of these gives back what it is given. */
export type Paint = {
	good(text: string): string;
	bad(text: string): string;
	doubtful(text: string): string;
	faint(text: string): string;
	strong(text: string): string;
};

export const PLAIN_PAINT: Paint = {
	good: text => text,
	bad: text => text,
	doubtful: text => text,
	faint: text => text,
	strong: text => text,
};

/** The report for reading: the verdict, then the findings, grouped by rule. */
export function formatReport(report: Report, file: string, paint: Paint): string {
	return [
		formatVerdict(report, file, paint),
		'',
		...formatFigures(report),
		...formatFindings(report, file, paint),
		'',
	].join('\n');
}

function formatVerdict(report: Report, file: string, paint: Paint): string {
	const {verdict, stoppedBy, bounds} = report;
	switch (verdict) {
		case 'proved':
			return `${paint.good('proved')}: every path through ${file} was followed to its end.`;
		case 'bounded': {
			const what = bounds.map(bound => bound.what).join(', ');
			return `${paint.doubtful('bounded')}: nothing is wrong as far as ${file} was followed; not followed in full: ${what}.`;
		}
		case 'incomplete':
			return `${paint.doubtful('incomplete')}: ${file} was not explored in full, because ${stoppedBy}. ${report.frontier.toLocaleString('en')} states wait.`;
		case 'failed':
			return `${paint.bad('failed')}: ${countErrors(report)} in ${file}.`;
	}
}

function countErrors({findings}: Report): string {
	const count = findings.filter(({severity}) => severity === 'error').length;
	return count === 1 ? '1 error' : `${count} errors`;
}

function formatFigures(report: Report): string[] {
	if (report.starts === 0) return [];
	const {coverage, choices, words} = report;
	const many = (n: number) => n.toLocaleString('en');
	const plays =
		report.playthroughs === 'infinite' ? 'infinitely many' : formatMany(report.playthroughs);
	return [
		`  ${plays} different playthroughs`,
		`  choices in one: ${formatSpan(choices)}`,
		`  words in one:   ${formatSpan(words)}, of ${many(words.total)}`,
		`  reached: ${coverage.lines.reached} of ${coverage.lines.total} lines, ${coverage.choices.reached} of ${coverage.choices.total} choices, ${coverage.knots.reached} of ${coverage.knots.total} knots`,
		`  ${many(report.states)} states, ${many(report.transitions)} transitions, ${many(report.executedSteps)} steps executed, depth ${report.depth}, ${report.starts === 1 ? '1 start' : `${report.starts} starts`}, ${report.seconds.toFixed(1)} s`,
		`  story ${report.hash.slice(0, 12)}${report.flags.countAllVisits ? ', counting all visits' : ''}`,
	];
}

/** In full as long as one can read it; a huge number by its size. */
export function formatMany(count: bigint): string {
	const digits = count.toString();
	if (digits.length <= 24) return count.toLocaleString('en');
	return `about ${digits[0]}.${digits.slice(1, 3)} × 10^${digits.length - 1}`;
}

function formatSpan({min, max, mean}: Span): string {
	const upTo = max === null ? 'without end' : max.toLocaleString('en');
	const usual = mean === null ? '' : `, ${mean.toFixed(1)} on average`;
	return `${min.toLocaleString('en')} to ${upTo}${usual}`;
}

function formatFindings({findings}: Report, file: string, paint: Paint): string[] {
	const rules = [...new Set(findings.map(({rule}) => rule))];
	return rules.flatMap(rule => {
		const group = findings.filter(finding => finding.rule === rule);
		const title = group[0]?.severity === 'error' ? paint.bad(rule) : paint.doubtful(rule);
		return [
			'',
			paint.strong(title),
			...group.flatMap(finding => formatFinding(finding, file, paint)),
		];
	});
}

function formatFinding(finding: Finding, file: string, paint: Paint): string[] {
	const line = `  ${placeText(finding.spot, file)}: ${printable(finding.message)}`;
	const {route, seed} = finding;
	if (!route) return [line];
	const way = route.choices.length > 0 ? route.choices.join('/') : 'at once';
	const start = route.start > 0 ? `, start ${route.start + 1}` : '';
	return [line, paint.faint(`    route ${way}${start}${chanceText(finding, seed)}`)];
}

function chanceText({route}: Finding, seed: number | undefined): string {
	if (!route || route.draws.length === 0) return '';
	const draws = route.draws.slice(0, 20).join(', ') + (route.draws.length > 20 ? ', …' : '');
	return seed === undefined ? `, for the outcome ${draws}` : `, draws ${draws}, seed ${seed}`;
}

/** `file:line`, or the path in the compiled story where no line is known. */
export function placeText({place, path}: Spot, file: string): string {
	if (place) return `${place.file}:${place.line}`;
	return path === '' ? file : `${file} at ${path}`;
}
