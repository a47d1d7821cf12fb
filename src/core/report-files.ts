import type {Finding, Report} from './report.ts';
import {placeText} from './report-text.ts';

/** A JUnit file: one test for each rule that can be broken, one failure for each error. */
export function formatJunit(report: Report, file: string): string {
	const errors = report.findings.filter(({severity}) => severity === 'error');
	const isOpen = report.verdict === 'incomplete' || report.verdict === 'bounded';
	const cases = errors.map(finding => junitCase(finding, file));
	if (isOpen) {
		const why = report.stoppedBy ?? report.bounds.map(({what}) => what).join(', ');
		cases.push(failedCase(file, report.verdict, `Not proved: ${why}.`, ''));
	}
	const failures = cases.length;
	if (failures === 0)
		cases.push(`  <testcase classname="${xml(file)}" name="every path is sound"/>`);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<testsuite name="${xml(file)}" tests="${cases.length}" failures="${failures}" time="${report.seconds.toFixed(3)}">`,
		...cases,
		'</testsuite>',
		'',
	].join('\n');
}

function junitCase(finding: Finding, file: string): string {
	const where = placeText(finding.spot, file);
	const route = finding.route ? `\nroute ${finding.route.choices.join('/')}` : '';
	return failedCase(file, `${finding.rule} ${where}`, finding.message, `${where}${route}`);
}

function failedCase(file: string, name: string, message: string, details: string): string {
	return [
		`  <testcase classname="${xml(file)}" name="${xml(name)}">`,
		`    <failure message="${xml(message)}">${xml(details)}</failure>`,
		'  </testcase>',
	].join('\n');
}

/** A source line and the share of random plays that pass it. */
export type LineShare = {readonly file: string; readonly line: number; readonly share: number};

/** How many plays an lcov file speaks of: a share becomes a count out of these. */
const LCOV_PLAYS = 1_000_000;

/** An lcov file. What is reached at all counts at least 1, however rare it is. */
export function formatLcov(shares: readonly LineShare[]): string {
	const files = [...new Set(shares.map(({file}) => file))];
	return files
		.map(file => {
			const lines = shares.filter(line => line.file === file);
			const hit = lines.filter(({share}) => share > 0).length;
			return [
				'TN:',
				`SF:${file}`,
				...lines.map(({line, share}) => `DA:${line},${countOf(share)}`),
				`LF:${lines.length}`,
				`LH:${hit}`,
				'end_of_record',
				'',
			].join('\n');
		})
		.join('');
}

function countOf(share: number): number {
	return share <= 0 ? 0 : Math.max(1, Math.round(share * LCOV_PLAYS));
}

/** Annotations as GitHub reads them from the log of a workflow. `root` leads to the story's folder. */
export function formatGithub(report: Report, file: string, root: string): string {
	return report.findings
		.map(({severity, spot, rule, message}) => {
			const path = `${root}${spot.place?.file ?? file}`;
			const line = spot.place ? `,line=${spot.place.line}` : '';
			return `::${severity} file=${property(path)}${line},title=${property(rule)}::${data(message)}\n`;
		})
		.join('');
}

function data(text: string): string {
	return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
	return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

function xml(text: string): string {
	return text
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;')
		.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/g, '\uFFFD');
}
