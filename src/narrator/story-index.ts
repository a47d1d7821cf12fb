import {drawsLots, hashOf} from './compiled-text.ts';

/** The compiled story's JSON, read but not looked into. */
export type StoryJson = {readonly [name: string]: unknown};

/** What a telling wants to know of the whole of a compiled story, and where in it each knot stands. */
export type StoryIndex = {
	readonly hash: string;
	readonly draws: boolean;
	/** How many bytes the compiled story has. */
	readonly length: number;
	/** The compiled story without its knots. */
	readonly frame: StoryJson;
	/** From which byte of the compiled story to which each knot goes. */
	readonly knots: {readonly [name: string]: readonly [from: number, to: number]};
};

/** A compiled story as bytes, of which only what is told need be read. */
export type IndexedStory = {readonly index: StoryIndex; readonly bytes: Buffer};

/** A compiled story taken apart: what is needed before the first line, and the knots. */
export type Parts = {readonly frame: StoryJson; readonly knots: StoryJson};

/** Undefined where a story cannot be taken apart: it is in another form, or calls external functions. */
export function takeApart(story: StoryJson, json: string): Parts | undefined {
	const {root} = story;
	// External functions are looked for in every knot before the first line; such a story is opened whole.
	if (!Array.isArray(root) || json.includes('"x()"')) return undefined;
	const {
		'global decl': declarations,
		'#f': flags,
		'#n': name,
		...knots
	} = (root.at(-1) ?? {}) as StoryJson;
	const kept = {'global decl': declarations, '#f': flags, '#n': name};
	const present = Object.fromEntries(
		Object.entries(kept).filter(([, value]) => value !== undefined),
	);
	return {frame: {...story, root: [...root.slice(0, -1), present]}, knots};
}

/**
 * Finds the knots of a compiled story. Undefined where it cannot be taken apart, or is not written
 * as JSON.stringify writes it, with whole numbers that are meant as fractions.
 */
export function indexStory(json: string): StoryIndex | undefined {
	const parts = takeApart(JSON.parse(json), json);
	if (parts === undefined || JSON.stringify(JSON.parse(json)) !== json) return undefined;
	const knots: Record<string, readonly [number, number]> = {};
	let at = 0;
	for (const [name, knot] of Object.entries(parts.knots)) {
		const [key, text] = [`${JSON.stringify(name)}:`, JSON.stringify(knot)];
		const found = json.indexOf(key + text, at);
		if (found < 0) return undefined;
		at = found + key.length;
		const from = Buffer.byteLength(json.slice(0, at));
		knots[name] = [from, from + Buffer.byteLength(text)];
		at += text.length;
	}
	const length = Buffer.byteLength(json);
	return {hash: hashOf(json), draws: drawsLots(json), length, frame: parts.frame, knots};
}
