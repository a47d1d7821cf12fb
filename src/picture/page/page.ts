import {createHash} from 'node:crypto';
import {script, style} from 'virtual:page-assets';
import {escapeMarkup} from '../../core/escape-markup.ts';
import {type Anchors, nameAnchors} from './anchors.ts';
import {formatFigures, formatVerdict} from './figures.ts';
import {formatFindings} from './format-findings.ts';
import {formatMaps} from './format-maps.ts';
import {formatSource} from './format-source.ts';
import type {StoryPage} from './story-page.ts';

/**
 * A story as one HTML file that asks nothing of the network: its maps, its source with the share of
 * playthroughs on each line, and what the verifier found. It can be read without its script. Its
 * content security policy lets no other script, style or address in, whatever the story says.
 */
export function formatPage(page: StoryPage): string {
	const anchors = nameAnchors(page.sources, page.graph);
	const kind = page.proof === undefined ? 'Map of a story' : 'Proof of a story';
	const title = escapeMarkup(page.title);
	return [
		'<!doctype html>',
		'<html lang="en">',
		'<head>',
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(style)}'; base-uri 'none'; form-action 'none'">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="color-scheme" content="light dark">',
		`<title>${title}: ${kind.toLowerCase()}</title>`,
		`<style>${style}</style>`,
		'</head>',
		page.proof?.shares === undefined ? '<body>' : '<body class="proof">',
		'<a class="skip" href="#source">To the source</a>',
		`<header class="head"><p class="kind">${kind}</p><h1>${title}</h1>${formatVerdict(page.proof?.report)}${formatFigures(page)}</header>`,
		'<main>',
		...formatSections(page, anchors),
		'</main>',
		`<footer>Written by never-let-me-go. Story ${escapeMarkup(page.hash.slice(0, 12))}.</footer>`,
		`<script>${script}</script>`,
		'</body>',
		'</html>',
		'',
	].join('\n');
}

function formatSections(page: StoryPage, anchors: Anchors): string[] {
	const {proof} = page;
	const findings =
		proof === undefined ? undefined : formatFindings(proof.findings, anchors, proof.commandOf);
	const sections = [
		...(page.maps.length === 0
			? []
			: [{id: 'map', title: 'The map', body: formatMaps(page, anchors)}]),
		...(findings === undefined ? [] : [{id: 'findings', title: 'Findings', body: findings}]),
		{id: 'source', title: 'The source', body: formatSourceSection(page, anchors)},
	];
	return sections.map(
		({id, title, body}, n) =>
			`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title"><span class="field">${n + 1}</span>${title}</h2>\n${body}\n</section>`,
	);
}

function formatSourceSection({sources, graph, proof, maps}: StoryPage, anchors: Anchors): string {
	if (sources.length === 0) return '<p>The story came compiled, without its source.</p>';
	const closest = maps.length - 1;
	const drawn = new Set(
		maps[closest]?.diagram.boxes.flatMap(({id, parts}) => [id, ...parts.map(part => part.id)]),
	);
	const listing = formatSource({
		sources,
		graph,
		shares: proof?.shares,
		anchors,
		boxOf: id => (drawn.has(id) ? anchors.ofBox(closest, id) : undefined),
	});
	return `${formatLineFilters(proof?.shares !== undefined)}\n<div class="listing" tabindex="0" role="region" aria-label="Lines of the source">\n${listing}\n</div>`;
}

function formatLineFilters(hasShares: boolean): string {
	const shares = [
		['', 'every line'],
		['1', 'lines that play'],
		['0', 'never passed'],
		['0.01', 'passed by at most 1%'],
		['0.1', 'passed by at most 10%'],
		['0.5', 'passed by at most half'],
	].map(([value, label]) => `<option value="${value}">${label}</option>`);
	const choose = `<label>Show <select name="share">${shares.join('')}</select></label>`;
	const legend = Array.from({length: 11}, (_, n) => `<span class="h${n}"></span>`).join('');
	return [
		'<form class="filters" id="line-filters" hidden>',
		'<label>Find <input type="search" name="words" autocomplete="off" spellcheck="false"></label>',
		hasShares ? choose : '',
		'<output aria-live="polite"></output>',
		'</form>',
		hasShares
			? `<p class="legend">Share of random playthroughs on each line: never <span class="scale" aria-hidden="true">${legend}</span> always</p>`
			: '',
	].join('\n');
}

/** A source of a content security policy: exactly this text. */
function hashOf(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
