import {countNodes, type Diagram, formatCount} from '../../core/diagram.ts';
import {escapeMarkup} from '../../core/escape-markup.ts';
import {NOW_MEANS} from '../label.ts';
import {drawSvg, viewBox} from '../svg.ts';
import type {Anchors} from './anchors.ts';
import {formatWords} from './format-words.ts';
import type {NamedMap, StoryPage} from './story-page.ts';

/** The maps, each on a sheet that scrolls, and each in words. Without the script all are shown. */
export function formatMaps({maps}: StoryPage, anchors: Anchors): string {
	const tabs = maps.map(
		({name}, n) =>
			`<button type="button" role="tab" id="tab-${n}" aria-controls="sheet-${n}" aria-selected="${n === 0}">${escapeMarkup(name)}</button>`,
	);
	const tools = [
		`<div role="tablist" aria-label="How close the map looks">${tabs.join('')}</div>`,
		'<div class="zoom"><button type="button" data-zoom="out" aria-label="Smaller">−</button><output aria-live="polite" aria-label="Size of the map">100%</output><button type="button" data-zoom="in" aria-label="Larger">+</button><button type="button" data-zoom="fit">Fit</button></div>',
	];
	const sheets = maps.map((map, n) => formatSheet(map, n, anchors));
	return `<div class="tools" hidden>${tools.join('')}</div>\n${sheets.join('\n')}\n${formatLegend(maps)}`;
}

function formatSheet(
	{name, diagram, labelWidth, nodeOf}: NamedMap,
	number: number,
	anchors: Anchors,
): string {
	const linkOf = (id: string) => {
		const anchor = anchors.ofNode(nodeOf(id));
		return anchor === undefined ? undefined : `#${anchor}`;
	};
	const anchorOf = (id: string) => anchors.ofBox(number, id);
	const picture = drawSvg(diagram, {labelWidth, linkOf, anchorOf});
	const {width, height, inside} = picture;
	const title = `${name}: ${formatCount(countNodes(diagram.boxes), diagram.unit)}`;
	return [
		`<div class="map" id="sheet-${number}" role="tabpanel" aria-labelledby="tab-${number}">`,
		`<div class="sheet" tabindex="0" role="region" aria-label="${escapeMarkup(`Map of the ${name.toLowerCase()}; the arrow keys scroll it, plus and minus change its size`)}">`,
		`<svg viewBox="${viewBox(picture)}" width="${width}" height="${height}" role="group" aria-label="${escapeMarkup(title)}">`,
		inside,
		'</svg></div>',
		`<details class="words"><summary>${escapeMarkup(name)} in words</summary>${formatWords(diagram, linkOf)}</details>`,
		'</div>',
	].join('\n');
}

function formatLegend(maps: readonly {diagram: Diagram}[]): string {
	const boxes = maps.flatMap(({diagram}) => diagram.boxes);
	const marks = new Set(boxes.flatMap(box => [box.mark, ...box.parts.map(({mark}) => mark)]));
	const hasShares = boxes.some(({share}) => share !== undefined);
	const arrows = maps.flatMap(({diagram}) => diagram.arrows);
	const entries = [
		marks.has('here') ? '<li><span class="key here"></span>the telling stands here</li>' : '',
		marks.has('walked') ? '<li><span class="key walked"></span>the telling passed here</li>' : '',
		marks.has('elsewhere')
			? '<li><span class="key elsewhere"></span>another line of it passed here</li>'
			: '',
		hasShares
			? '<li><span class="key share"></span>the bar: how many playthroughs come here</li>'
			: '',
		arrows.some(({kind}) => kind !== 'divert')
			? '<li><span class="key dashed"></span>a tunnel, a thread, or by a variable</li>'
			: '',
	];
	if (boxes.some(({isPresent}) => isPresent))
		entries.push(`<li><span class="key present"></span>${NOW_MEANS}</li>`);
	const shown = entries.filter(entry => entry !== '');
	return shown.length === 0 ? '' : `<ul class="legend">${shown.join('')}</ul>`;
}
