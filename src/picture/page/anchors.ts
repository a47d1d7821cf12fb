import type {Place, SourceFile} from '../../core/model.ts';
import type {StoryGraph} from '../../core/story-graph.ts';

/** The names of places on the page; they are made of numbers, never of what the story says. */
export type Anchors = {
	/** The heading of a knot or stitch in the source; undefined where its source is not on the page. */
	readonly ofNode: (id: string | undefined) => string | undefined;
	readonly ofLine: (place: Place | undefined) => string | undefined;
	/** A box on a map. */
	readonly ofBox: (map: number, id: string) => string;
};

export function nameAnchors(sources: readonly SourceFile[], {nodes}: StoryGraph): Anchors {
	const files = new Map(sources.map(({file}, n) => [file, n]));
	const lengths = new Map(sources.map(({file, text}) => [file, text.trimEnd().split('\n').length]));
	const numbers = new Map(nodes.map(({id}, n) => [id, n]));
	const placed = new Set(
		nodes.flatMap(({id, place}) => (place && files.has(place.file) ? [id] : [])),
	);
	const boxes = new Map<string, number>();
	return {
		ofNode: id => (id !== undefined && placed.has(id) ? `k${numbers.get(id)}` : undefined),
		ofLine: place => {
			const file = files.get(place?.file ?? '');
			const isThere = place && place.line <= (lengths.get(place.file) ?? 0);
			return file === undefined || !isThere ? undefined : `f${file}-${place.line}`;
		},
		ofBox: (map, id) => {
			const key = `${map} ${id}`;
			if (!boxes.has(key)) boxes.set(key, boxes.size);
			return `b${boxes.get(key)}`;
		},
	};
}
