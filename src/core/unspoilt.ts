import {countNodes, type Diagram, type DiagramBox} from './diagram.ts';

/**
 * Only what a telling has shown already, whatever line it was on, and how many parts there are besides.
 * Neither the names nor the ways nor the number of ways of the rest can be seen.
 */
export function unspoilt(diagram: Diagram): Diagram {
	const isSeen = ({mark}: {readonly mark: string}) => mark !== 'unvisited';
	const boxes = diagram.boxes
		.map(
			(box): DiagramBox => ({
				...box,
				// An id is a word of the writer's and none of the story's.
				note: box.note === box.id ? '' : box.note,
				parts: box.parts.filter(isSeen),
			}),
		)
		.filter(box => isSeen(box) || box.parts.length > 0);
	const shown = new Set(boxes.map(({id}) => id));
	const arrows = diagram.arrows.filter(
		({from, to, isWalked}) => isWalked && shown.has(from) && shown.has(to),
	);
	return {...diagram, boxes, arrows, besides: countNodes(diagram.boxes) - countNodes(boxes)};
}
