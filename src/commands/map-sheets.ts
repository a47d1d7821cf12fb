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
	// A knot may have the name of a beat; on a sheet of knots it is the knot that is meant.
	const among = level === 'knots' ? {...atlas, machine: undefined} : atlas;
	const {nodes} = atlas.graph;
	return {
		...sheetOf(diagram, level, isAscii),
		isDeep(box) {
			if (level === 'stitches') return false;
			return level === 'beats'
				? nodes.some(({beats}) => beats.includes(box))
				: nodes.some(({knot, stitch}) => knot === box && stitch !== undefined);
		},
		into(box) {
			const closer = diagramOf(among, 'stitches', box);
			return 'problem' in closer ? undefined : sheetOf(closer, 'stitches', isAscii);
		},
	};
}

/** A diagram drawn as a sheet with nothing behind it. */
export function sheetOf(diagram: Diagram, level: MapLevel, isAscii: boolean): MapSheet {
	const {title, boxes, unit, besides} = diagram;
	const parts = boxes.flatMap(box => [box, ...box.parts]);
	const rest = besides === 0 ? '' : `; ${besides} besides`;
	const drawing = drawText(diagram, {isAscii, labelWidth: LABEL_WIDTH[level]});
	const start = parts.find(({mark}) => mark === 'here') ?? boxes.find(({isOutside}) => !isOutside);
	return {
		title: printable(`${title}: ${formatCount(countNodes(boxes), unit)}${rest}`),
		legend: formatLegend(diagram, isAscii),
		drawing,
		start: start?.id,
		isDeep: () => false,
		into: () => undefined,
	};
}
