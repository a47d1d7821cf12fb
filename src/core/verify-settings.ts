import * as v from 'valibot';
import {
	always,
	before,
	eventually,
	everyPath,
	type Law,
	type Predicate,
	sometimes,
} from './laws.ts';
import type {Start} from './model.ts';
import type {Draw} from './report.ts';

/** What STORY.verify.json says of a story. */
export type VerifySettings = {
	readonly starts: readonly Start[] | undefined;
	readonly externals: {readonly [name: string]: readonly Draw[]};
	readonly laws: readonly Law[];
};

export type BadSettings = {readonly problem: string};

const value = v.union([v.boolean(), v.number(), v.string()]);
const values = v.union([
	v.pipe(v.array(value), v.minLength(1)),
	v.strictObject({from: v.pipe(v.number(), v.integer()), to: v.pipe(v.number(), v.integer())}),
]);
const named = {name: v.string()};
const lawForm = v.union([
	v.strictObject({...named, always: v.string()}),
	v.strictObject({...named, never: v.string()}),
	v.strictObject({...named, sometimes: v.string()}),
	v.strictObject({...named, everyPath: v.string()}),
	v.strictObject({...named, eventually: v.string()}),
	v.strictObject({...named, before: v.tuple([v.string(), v.string()])}),
]);
const settingsForm = v.strictObject({
	starts: v.optional(v.pipe(v.array(v.record(v.string(), value)), v.minLength(1))),
	externals: v.optional(v.record(v.string(), values), {}),
	final: v.optional(v.array(v.string())),
	laws: v.optional(v.array(lawForm), []),
});

export const NO_SETTINGS: VerifySettings = {starts: undefined, externals: {}, laws: []};

/** The most values a range of an external function may have. */
const RANGE_LIMIT = 1000;

/** Reads STORY.verify.json: start values, what external functions return, final knots, laws by tag. */
export function parseVerifySettings(text: string): VerifySettings | BadSettings {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		return {problem: `it is not JSON: ${(error as Error).message}`};
	}
	const result = v.safeParse(settingsForm, json);
	if (!result.success) {
		const [issue] = result.issues;
		return {problem: `at ${v.getDotPath(issue) ?? 'the top'}: ${issue.message}`};
	}
	const {starts, externals, laws, final} = result.output;
	const ranges = Object.entries(externals).map(([name, given]) => [name, spread(given)] as const);
	const wide = ranges.find(([, {length}]) => length === 0 || length > RANGE_LIMIT);
	if (wide) return {problem: `the range of "${wide[0]}" has to have 1 to ${RANGE_LIMIT} values`};
	return {
		starts,
		externals: Object.fromEntries(ranges),
		laws: [...laws.map(readLaw), ...(final ? [endsIn(final)] : [])],
	};
}

function spread(given: v.InferOutput<typeof values>): readonly Draw[] {
	if (Array.isArray(given)) return given;
	const {from, to} = given as {from: number; to: number};
	const length = to - from + 1;
	if (!(length > 0 && length <= RANGE_LIMIT)) return [];
	return Array.from({length}, (_, at) => from + at);
}

/** A tag, or with a star at its end every tag that begins so. */
function hasTag(tag: string): Predicate {
	const prefix = tag.endsWith('*') ? tag.slice(0, -1) : undefined;
	return ({tags}) =>
		tags.some(held => (prefix === undefined ? held === tag : held.startsWith(prefix)));
}

function endsIn(knots: readonly string[]): Law {
	return always(
		`the story ends only in ${knots.join(' or ')}`,
		({isEnding, knot}) => !isEnding || knots.includes(knot),
	);
}

function readLaw(law: v.InferOutput<typeof lawForm>): Law {
	if ('always' in law) return always(law.name, hasTag(law.always));
	if ('never' in law) {
		const has = hasTag(law.never);
		return always(law.name, passage => !has(passage));
	}
	if ('sometimes' in law) return sometimes(law.name, hasTag(law.sometimes));
	if ('everyPath' in law) return everyPath(law.name, hasTag(law.everyPath));
	if ('eventually' in law) return eventually(law.name, hasTag(law.eventually));
	return before(law.name, hasTag(law.before[0]), hasTag(law.before[1]));
}
