import {countNodes, type Diagram, formatCount} from '../core/diagram.ts';
import type {MapSheet} from '../core/map-view.ts';
import {printable} from '../core/printable.ts';
import {drawText, formatLegend} from '../picture/text-drawing.ts';
import type {MapLevel} from './command.ts';
import {type Atlas, diagramOf, LABEL_WIDTH} from './map-diagram.ts';

/** A diagram as a sheet: of beats, to be looked into for their knots; of knots, for their stitches. */
export function openSheets(
	atlas: Atlas,
	level: MapLevel,
	diagram: Diagram,
	isAscii: boolean,
): MapSheet {
	const closest = (closer: Diagram) => sheetOf(closer, 'stitches', isAscii, () => undefined);
	return sheetOf(diagram, level, isAscii, box => {
		const isWorthIt =
			level === 'beats' ||
			atlas.graph.nodes.some(({knot, stitch}) => knot === box && stitch !== undefined);
		if (level === 'stitches' || !isWorthIt) return undefined;
		// A knot may have the name of a beat; on a sheet of knots it is the knot that is meant.
		const among = level === 'knots' ? {...atlas, machine: undefined} : atlas;
		const closer = diagramOf(among, 'stitches', box);
		return 'problem' in closer ? undefined : closest(closer);
	});
}

/** A diagram drawn as a sheet. */
export function sheetOf(
	diagram: Diagram,
	level: MapLevel,
	isAscii: boolean,
	into: MapSheet['into'],
): MapSheet {
	const {title, boxes, unit, besides} = diagram;
	const parts = boxes.flatMap(box => [box, ...box.parts]);
	const rest = besides === 0 ? '' : `, and ${formatCount(besides, unit)} besides`;
	const drawing = drawText(diagram, {isAscii, labelWidth: LABEL_WIDTH[level]});
	const start = parts.find(({mark}) => mark === 'here') ?? boxes.find(({isOutside}) => !isOutside);
	return {
		title: printable(`${title}: ${formatCount(countNodes(boxes), unit)}${rest}`),
		legend: formatLegend(diagram, isAscii),
		drawing,
		start: start?.id,
		into,
	};
}
