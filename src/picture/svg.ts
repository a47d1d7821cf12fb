import type {Diagram} from '../core/diagram.ts';
import {escapeMarkup} from '../core/escape-markup.ts';
import type {Drawing, Point, Route} from './drawing.ts';
import {layOut} from './lay-out.ts';
import {formatBox} from './svg-boxes.ts';
import {pixels, type SvgPen, sizeSvgBox, svgForm} from './svg-sizes.ts';

export type SvgOptions = {
	readonly labelWidth: number;
	/** Where a box leads when it is followed; undefined for nowhere. */
	readonly linkOf?: (id: string) => string | undefined;
	/** The name by which a box can be linked to; undefined for none. */
	readonly anchorOf?: (id: string) => string | undefined;
};

const MARGIN = 16;
/** How far before a corner a line begins to turn. */
const BEND = 5;

/** A diagram as the inside of an `<svg>` element, and how large it is; its look is a matter of CSS. */
export type SvgPicture = {readonly width: number; readonly height: number; readonly inside: string};

export function drawSvg(diagram: Diagram, options: SvgOptions): SvgPicture {
	const loose: SvgPen = {
		labelWidth: options.labelWidth,
		loops: new Set(diagram.arrows.filter(({from, to}) => from === to).map(({to}) => to)),
		form: {field: 0, width: 0},
		linkOf: options.linkOf ?? (() => undefined),
		anchorOf: options.anchorOf ?? (() => undefined),
	};
	const pen = {...loose, form: svgForm(diagram.boxes, loose)};
	const drawing = layOut(diagram, {...pixels, sizeOf: (box, width) => sizeSvgBox(box, width, pen)});
	const routes = [...drawing.routes].sort(
		(a, b) => Number(a.arrow.isWalked) - Number(b.arrow.isWalked),
	);
	const ways = routes.map(formatRoute).join('\n');
	const boxes = drawing.boxes.map(placed => formatBox(placed, pen)).join('\n');
	return {...sheetOf(drawing), inside: `<g class="ways">\n${ways}\n</g>\n${boxes}`};
}

function sheetOf({width, height}: Drawing): {width: number; height: number} {
	return {width: width + 2 * MARGIN, height: height + 2 * MARGIN};
}

/** A picture's view box: a margin around the drawing, whose corner is at 0, 0. */
export function viewBox({width, height}: SvgPicture): string {
	return `${-MARGIN} ${-MARGIN} ${width} ${height}`;
}

/** A diagram as a whole SVG file, in light and dark. */
export function formatSvg(diagram: Diagram, options: SvgOptions): string {
	const picture = drawSvg(diagram, options);
	const {width, height} = picture;
	const title = escapeMarkup(diagram.title);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox(picture)}" width="${width}" height="${height}" role="img" aria-labelledby="title">`,
		`<title id="title">${title}</title>`,
		`<style>${STYLE}</style>`,
		`<rect class="paper" x="${-MARGIN}" y="${-MARGIN}" width="${width}" height="${height}"/>`,
		picture.inside,
		'</svg>',
		'',
	].join('\n');
}

function formatRoute({arrow, points}: Route): string {
	const name = [arrow.isWalked ? 'walked' : '', arrow.kind === 'divert' ? '' : 'dashed'];
	const classes = ['way', ...name.filter(each => each !== '')].join(' ');
	return `<path class="${classes}" d="${pathOf(points)}"/><path class="${classes} head" d="${headOf(points)}"/>`;
}

/** The line with its corners rounded; it ends where the head begins. */
function pathOf(points: readonly Point[]): string {
	return points
		.map((point, n) => {
			const [before, after] = [points[n - 1], points[n + 1]];
			if (!before) return `M${point.x} ${point.y}`;
			if (!after) return `L${point.x} ${point.y - 6 * Math.sign(point.y - before.y)}`;
			const [from, to] = [towards(point, before), towards(point, after)];
			return `L${from.x} ${from.y}Q${point.x} ${point.y} ${to.x} ${to.y}`;
		})
		.join('');
}

function towards(corner: Point, other: Point): Point {
	const [dx, dy] = [other.x - corner.x, other.y - corner.y];
	const reach = Math.min(BEND, Math.max(Math.abs(dx), Math.abs(dy)) / 2);
	return {x: corner.x + reach * Math.sign(dx), y: corner.y + reach * Math.sign(dy)};
}

function headOf(points: readonly Point[]): string {
	const [tip, before] = [points.at(-1), points.at(-2)];
	if (!tip || !before) return '';
	const back = tip.y - 7 * Math.sign(tip.y - before.y);
	return `M${tip.x} ${tip.y}L${tip.x - 4} ${back}L${tip.x + 4} ${back}Z`;
}

// Written without variables: many programs that show SVG know no others.
const STYLE = `
text{font:13px ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace;fill:#23211c;white-space:pre}
.paper{fill:#fbfaf5}
.frame,.ground{fill:#fffefb}
.present>.frame,.present>a>.frame{fill:#efe9d6}
.frame{stroke:#8f8a7c;stroke-width:1}
.rule{fill:none;stroke:#c9c4b6;stroke-width:1}
.hub>.frame{fill:none;stroke-dasharray:2 3}
.outside>.frame,.outside .frame{fill:none;stroke-dasharray:3 3}
.field,.note{fill:#6b665a}
.way{fill:none;stroke:#8f8a7c;stroke-width:1.2}
.way.dashed{stroke-dasharray:4 3}
.way.head{fill:#8f8a7c;stroke:none}
.way.walked{stroke:#23468c;stroke-width:2.4;stroke-dasharray:none}
.way.walked.head{fill:#23468c;stroke:none}
.walked>.frame,.walked>a>.frame,.here>.frame,.here>a>.frame{stroke:#23468c;stroke-width:2}
.walked>.label,.walked>a>.label{fill:#23468c;font-weight:bold}
.here>.frame,.here>a>.frame{fill:#23468c}
.here>.ground,.here>a>.ground{fill:#23468c}
.here>text,.here>a>text{fill:#fffefb}
.elsewhere>.frame,.elsewhere>a>.frame{stroke:#23468c;stroke-dasharray:5 3}
.share{fill:#23468c;opacity:.55}
@media (prefers-color-scheme:dark){
text{fill:#e8e4d8}
.paper{fill:#171613}
.frame,.ground{fill:#1f1e1a}
.present>.frame,.present>a>.frame{fill:#302c22}
.frame{stroke:#7d796d}
.rule{stroke:#47443b}
.field,.note{fill:#a8a395}
.way{stroke:#7d796d}
.way.head{fill:#7d796d}
.way.walked{stroke:#9db8f2}
.way.walked.head{fill:#9db8f2}
.walked>.frame,.walked>a>.frame,.here>.frame,.here>a>.frame,.elsewhere>.frame,.elsewhere>a>.frame{stroke:#9db8f2}
.walked>.label,.walked>a>.label{fill:#9db8f2}
.here>.frame,.here>a>.frame,.here>.ground,.here>a>.ground{fill:#9db8f2}
.here>text,.here>a>text{fill:#171613}
.share{fill:#9db8f2}
}
`.trim();
