import {escapeMarkup} from '../../core/escape-markup.ts';
import type {Finding, Route} from '../../core/report.ts';
import type {Anchors} from './anchors.ts';

/** A finding with the labels of the choices that lead to it, where the story could be told so far. */
export type ToldFinding = {readonly finding: Finding; readonly labels: readonly string[]};

/** The findings, errors first, each with its place and its route. */
export function formatFindings(
	findings: readonly ToldFinding[],
	anchors: Anchors,
	commandOf: (route: Route) => string,
): string {
	if (findings.length === 0) return '<p>Nothing was found.</p>';
	const order = [...findings].sort(
		(a, b) => rankOf(a.finding.severity) - rankOf(b.finding.severity),
	);
	const items = order.map(told => formatFinding(told, anchors, commandOf)).join('\n');
	return `${formatFilters(order)}\n<ol class="findings">\n${items}\n</ol>`;
}

function rankOf(severity: Finding['severity']): number {
	return severity === 'error' ? 0 : 1;
}

function formatFilters(findings: readonly ToldFinding[]): string {
	const rules = [...new Set(findings.map(({finding}) => finding.rule))];
	const options = rules.map(rule => {
		const count = findings.filter(({finding}) => finding.rule === rule).length;
		return `<option value="${escapeMarkup(rule)}">${escapeMarkup(rule)} (${count})</option>`;
	});
	return [
		'<form class="filters" id="finding-filters" hidden>',
		'<label>Severity <select name="severity"><option value="">errors and warnings</option><option value="error">errors</option><option value="warning">warnings</option></select></label>',
		`<label>Rule <select name="rule"><option value="">every rule</option>${options.join('')}</select></label>`,
		'<output aria-live="polite"></output>',
		'</form>',
	].join('\n');
}

function formatFinding(
	{finding, labels}: ToldFinding,
	anchors: Anchors,
	commandOf: (route: Route) => string,
): string {
	const {rule, severity, spot, message, route} = finding;
	const where = spot.place ? `${spot.place.file}:${spot.place.line}` : spot.path;
	const anchor = anchors.ofLine(spot.place);
	const place =
		anchor === undefined
			? `<span class="place">${escapeMarkup(where)}</span>`
			: `<a class="place" href="#${anchor}">${escapeMarkup(where)}</a>`;
	const way = route === undefined ? '' : formatRoute(route, labels, commandOf(route));
	return `<li data-severity="${severity}" data-rule="${escapeMarkup(rule)}"><span class="rule ${severity}">${escapeMarkup(rule)}</span> ${place} <span class="message">${escapeMarkup(message)}</span>${way}</li>`;
}

function formatRoute(route: Route, labels: readonly string[], command: string): string {
	const count = route.choices.length;
	const steps = route.choices
		.map((choice, n) => `<li>${escapeMarkup(labels[n] ?? `choice ${choice + 1}`)}</li>`)
		.join('');
	const draws =
		route.draws.length === 0 ? '' : `<p>For the draws ${escapeMarkup(route.draws.join(', '))}.</p>`;
	const start = route.start === 0 ? '' : `<p>From start ${route.start + 1}.</p>`;
	const said = count === 0 ? 'at the opening' : count === 1 ? '1 choice' : `${count} choices`;
	return `<details><summary>Route: ${said}</summary>${start}<ol>${steps}</ol>${draws}<p><code>${escapeMarkup(command)}</code></p></details>`;
}
