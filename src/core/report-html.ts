import type {Finding, Report} from './report.ts';
import type {LineShare} from './report-files.ts';
import {formatReport, PLAIN_PAINT, placeText} from './report-text.ts';

/** A page with the verdict, the findings, and each line with the share of random plays that pass it. */
export function formatReportHtml(
	report: Report,
	file: string,
	shares: readonly LineShare[],
): string {
	const [verdict = '', , ...figures] = formatReport({...report, findings: []}, file, PLAIN_PAINT)
		.trimEnd()
		.split('\n');
	return [
		'<!doctype html>',
		'<html lang="en"><head><meta charset="utf-8">',
		`<title>${html(file)}: ${report.verdict}</title>`,
		`<style>${STYLE}</style></head><body>`,
		`<h1>${html(verdict)}</h1>`,
		`<pre>${html(figures.map(line => line.trim()).join('\n'))}</pre>`,
		report.findings.length > 0 ? '<h2>Findings</h2>' : '',
		...report.findings.map(finding => findingHtml(finding, file)),
		shares.length > 0 ? '<h2>How many plays in a hundred pass a line</h2>' : '',
		...shares.map(shareHtml),
		'</body></html>',
		'',
	].join('\n');
}

const STYLE =
	'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}' +
	'.error b{color:#a00}.warning b{color:#750}meter{width:12rem;vertical-align:middle}' +
	'@media(prefers-color-scheme:dark){body{color:#ddd;background:#181818}.error b{color:#f88}.warning b{color:#eb6}}';

function findingHtml({rule, severity, spot, message, route}: Finding, file: string): string {
	const way = route && route.choices.length > 0 ? ` Route ${route.choices.join('/')}.` : '';
	return `<p class="${severity}"><b>${html(rule)}</b> <code>${html(placeText(spot, file))}</code> ${html(message + way)}</p>`;
}

function shareHtml({file, line, share}: LineShare): string {
	const percent = (share * 100).toFixed(share > 0 && share < 0.001 ? 4 : 1);
	return `<div><meter value="${share}">${percent}</meter> ${percent} <code>${html(file)}:${line}</code></div>`;
}

function html(text: string): string {
	return text
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}
