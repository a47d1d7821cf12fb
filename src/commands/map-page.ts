import {formatPage} from '../picture/page/page.ts';
import type {NamedMap, StoryPage} from '../picture/page/story-page.ts';
import type {MapLevel} from './command.ts';
import {type Atlas, diagramOf, LABEL_WIDTH, openingOf} from './map-diagram.ts';

const LEVELS: readonly (readonly [MapLevel, string])[] = [
	['beats', 'Beats'],
	['knots', 'Knots'],
	['stitches', 'Stitches'],
];

/** The page of a story: every map that it has, its source, and what the verifier found where it was asked. */
export function formatStoryPage(
	atlas: Atlas,
	story: Pick<StoryPage, 'hash' | 'sources' | 'proof'>,
): string {
	const {graph, title} = atlas;
	const maps = LEVELS.flatMap(([level, name]): NamedMap[] => {
		if (level === 'stitches' && !graph.nodes.some(({stitch}) => stitch !== undefined)) return [];
		const diagram = diagramOf(atlas, level, undefined);
		const nodeOf = (box: string) => (level === 'beats' ? openingOf(box, graph) : box);
		if ('problem' in diagram || diagram.boxes.length === 0) return [];
		return [{name, diagram, labelWidth: LABEL_WIDTH[level], nodeOf}];
	});
	return formatPage({...story, title, maps, graph});
}
