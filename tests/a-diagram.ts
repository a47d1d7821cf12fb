import fc from 'fast-check';
import type {Diagram, DiagramArrow, DiagramBox} from '../src/core/diagram.ts';

/** A box with nothing in it but its label. */
export function box(id: string, more: Partial<DiagramBox> = {}): DiagramBox {
	return {
		id,
		label: id,
		mark: 'unvisited',
		share: undefined,
		note: '',
		field: '',
		parts: [],
		partsRun: 'down',
		group: '',
		isOutside: false,
		...more,
	};
}

export function arrow(from: string, to: string, more: Partial<DiagramArrow> = {}): DiagramArrow {
	return {from, to, kind: 'divert', isWalked: false, ...more};
}

export function diagram(boxes: readonly DiagramBox[], arrows: readonly DiagramArrow[]): Diagram {
	return {title: 'A story', unit: ['knot', 'knots'], boxes, arrows, besides: 0};
}

/** Diagrams of up to 14 boxes with ways between any of them: back, to itself, and in parts that never meet. */
export const diagrams: fc.Arbitrary<Diagram> = fc
	.array(fc.record({label: fc.string({minLength: 1, maxLength: 30}), parts: fc.nat(3)}), {
		minLength: 1,
		maxLength: 14,
	})
	.chain(boxes => {
		const end = fc.nat(boxes.length - 1);
		const ways = fc.uniqueArray(fc.tuple(end, end), {
			maxLength: 40,
			selector: ([from, to]) => `${from} ${to}`,
		});
		return ways.map(ends =>
			diagram(
				boxes.map(({label, parts}, n) =>
					box(`b${n}`, {
						label,
						parts: Array.from({length: parts}, (_, m) => box(`b${n}.${m}`)),
						partsRun: n % 2 === 0 ? 'down' : 'across',
					}),
				),
				ends.map(([from, to]) => arrow(`b${from}`, `b${to}`)),
			),
		);
	});
