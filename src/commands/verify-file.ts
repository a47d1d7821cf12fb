import path from 'node:path';
import {isShown} from '../core/coverage.ts';
import type {Law} from '../core/laws.ts';
import type {Start} from '../core/model.ts';
import {type Report, reportUncompiled} from '../core/report.ts';
import {ALL_REDUCTIONS, proveStory} from '../narrator/proof/prove.ts';
import {startsOf} from './verify-saves.ts';
import {readSource, type Source} from './verify-source.ts';

export type VerifyOptions = {
	/** How the story can be set going. Without it: what lies beside the story, or one plain start. */
	readonly starts?: readonly Start[];
	/** What external functions return: for each the values it can have. */
	readonly externals?: {readonly [name: string]: readonly (number | string | boolean)[]};
	readonly maxStates?: number;
	readonly maxSeconds?: number;
	/** Let INCLUDE read files outside the story's folder. */
	readonly allowOutside?: boolean;
};

/** What is known of a story after every path through it was followed. */
export type VerifiedStory = {
	readonly file: string;
	readonly report: Report;
	/** Whether a law holds; false as well where the story could not be explored in full. */
	holds(law: Law): boolean;
	/** Whether the source line can be shown, or its choice be taken. */
	covers(file: string, line: number): boolean;
};

/** How far a story is followed when nobody says otherwise. */
const LIMITS = {maxStates: 2_000_000, maxSeconds: 300, valueLimit: 1_000};

/**
 * Follows every path through an ink source or a compiled story; `file` is its path. Throws where
 * there is no such file. A law that `holds` asks for is proved in a walk of its own.
 */
export async function verifyStory(
	file: string,
	laws: readonly Law[] = [],
	options: VerifyOptions = {},
): Promise<VerifiedStory> {
	const allowOutside = options.allowOutside ?? false;
	const source = await readSource(file, {packageFolder: '', allowOutside});
	if (source === undefined) throw new Error(`${file} cannot be read. Is the path right?`);
	if ('issues' in source) {
		const report = reportUncompiled(source.hash, source.issues);
		return {file: path.basename(file), report, holds: () => false, covers: () => false};
	}
	const proof = proveSource(source, [...source.settings.laws, ...laws], options);
	const {outline, passed, report} = proof;
	return {
		file: source.file,
		report,
		holds: law => {
			const {findings, stoppedBy} = proveSource(source, [law], options).report;
			return stoppedBy === undefined && !findings.some(({rule}) => rule === 'law');
		},
		covers: (name, line) =>
			outline.lines.some(
				({spot, ...rest}) =>
					spot.place?.file === name && spot.place.line === line && isShown({spot, ...rest}, passed),
			),
	};
}

function proveSource(source: Source, laws: readonly Law[], options: VerifyOptions) {
	const began = Date.now();
	const {maxSeconds = LIMITS.maxSeconds, maxStates = LIMITS.maxStates} = options;
	return proveStory(source.story, {
		placeOf: source.placeOf,
		starts: options.starts ?? startsOf(source),
		beats: source.beats,
		laws,
		externals: {...source.settings.externals, ...options.externals},
		reductions: ALL_REDUCTIONS,
		valueLimit: LIMITS.valueLimit,
		now: () => Date.now() / 1000,
		limits: {
			maxStates,
			isSpent: () =>
				Date.now() - began > maxSeconds * 1000
					? `it takes more than ${maxSeconds} seconds`
					: undefined,
		},
	});
}
