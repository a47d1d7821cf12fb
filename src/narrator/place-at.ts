import type {Place, SourceMap} from '../core/model.ts';

/** The place of a content path, or of the nearest container around it. */
export function placeAt(map: SourceMap, path: string): Place | undefined {
	for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
		const place = map[at];
		if (place) return place;
		if (at === '') return undefined;
	}
}
