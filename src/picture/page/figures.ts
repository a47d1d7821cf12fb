import {escapeMarkup} from '../../core/escape-markup.ts';
import type {Report, Span} from '../../core/report.ts';
import {formatMany} from '../../core/report-text.ts';
import type {StoryPage} from './story-page.ts';

/** The verdict in a word and a sentence; empty where the story was not proved. */
export function formatVerdict(report: Report | undefined): string {
	if (report === undefined) return '';
	return `<p class="verdict ${report.verdict}"><strong>${report.verdict}</strong> ${escapeMarkup(sayVerdict(report))}</p>`;
}

function sayVerdict({verdict, stoppedBy, frontier, bounds, findings}: Report): string {
	switch (verdict) {
		case 'proved':
			return 'Every path was followed to its end.';
		case 'bounded':
			return `Nothing is wrong as far as it was followed; not followed in full: ${bounds.map(({what}) => what).join(', ')}.`;
		case 'incomplete':
			return `Not explored in full, because ${stoppedBy}; ${many(frontier)} states wait.`;
		case 'failed': {
			const errors = findings.filter(({severity}) => severity === 'error').length;
			return errors === 1 ? '1 error was found.' : `${errors} errors were found.`;
		}
	}
}

/** The fields at the head of the form. */
export function formatFigures(page: StoryPage): string {
	// A story that does not compile was never begun.
	if (page.proof?.report.starts === 0) return '';
	const fields = page.proof ? proofFields(page.proof.report) : graphFields(page);
	const cells = fields.map(
		(
			[name, value], // A number of many digits may break behind a comma and nowhere else.
		) =>
			`<div><dt>${escapeMarkup(name)}</dt><dd>${raisePower(escapeMarkup(value)).replaceAll(',', ',<wbr>')}</dd></div>`,
	);
	return `<dl class="figures${page.proof ? ' eight' : ''}">${cells.join('')}</dl>`;
}

/** `10^53` with the 53 raised. */
function raisePower(text: string): string {
	return text.replace(/\^(\d+)/u, '<sup>$1</sup>');
}

type Field = readonly [name: string, value: string];

function graphFields({graph, sources}: StoryPage): readonly Field[] {
	const knots = graph.nodes.filter(({stitch, id}) => stitch === undefined && id !== '');
	const choices = graph.nodes.reduce((sum, node) => sum + node.choices, 0);
	const lines = sources.reduce((sum, {text}) => sum + text.trimEnd().split('\n').length, 0);
	return [
		['Knots', many(knots.length)],
		['Stitches', many(graph.nodes.filter(({stitch}) => stitch !== undefined).length)],
		['Choices', many(choices)],
		['Files', many(sources.length)],
		['Lines', many(lines)],
	];
}

function proofFields(report: Report): readonly Field[] {
	const {coverage, playthroughs} = report;
	const plays = playthroughs === 'infinite' ? 'without end' : formatMany(playthroughs);
	return [
		['Different playthroughs', plays],
		['Choices in one', formatSpan(report.choices)],
		['Words in one', formatSpan(report.words)],
		['Lines reached', formatCovered(coverage.lines)],
		['Choices reached', formatCovered(coverage.choices)],
		['Knots reached', formatCovered(coverage.knots)],
		['States', many(report.states)],
		['Transitions', many(report.transitions)],
	];
}

function formatCovered({reached, total}: {reached: number; total: number}): string {
	return `${many(reached)} of ${many(total)}`;
}

function formatSpan({min, max, mean}: Span): string {
	const upTo = max === null ? 'without end' : many(max);
	return `${many(min)} to ${upTo}${mean === null ? '' : `, mean ${many(Math.round(mean * 10) / 10)}`}`;
}

function many(count: number): string {
	return count.toLocaleString('en');
}
