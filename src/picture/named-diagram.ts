import type {Diagram, DiagramArrow, DiagramBox} from '../core/diagram.ts';

/** A diagram for a language whose nodes have names of letters and digits: `n0`, `n1` and so on. */
export type NamedDiagram = {
	readonly nameOf: (box: Pick<DiagramBox, 'id'>) => string;
	readonly groups: readonly BoxGroup[];
	/** From and to nodes by their names. */
	readonly arrows: readonly DiagramArrow[];
};

/** Boxes that are drawn in a frame of their own; in none, where the group has no name. */
export type BoxGroup = {readonly name: string; readonly boxes: readonly DiagramBox[]};

/** Names the boxes of a diagram and gathers them in groups; arrows to what is not drawn are left out. */
export function nameDiagram({boxes, arrows}: Diagram): NamedDiagram {
	const names = new Map(boxes.map(({id}, n) => [id, `n${n}`]));
	return {
		nameOf: ({id}) => names.get(id) ?? '',
		groups: [...new Set(boxes.map(({group}) => group))].map(name => ({
			name,
			boxes: boxes.filter(({group}) => group === name),
		})),
		arrows: arrows.flatMap(arrow => {
			const [from, to] = [names.get(arrow.from), names.get(arrow.to)];
			return from === undefined || to === undefined ? [] : [{...arrow, from, to}];
		}),
	};
}
