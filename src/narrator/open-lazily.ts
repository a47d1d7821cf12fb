// The modules of inkjs import each other in a circle, which must be entered here.
import 'inkjs/engine/InkList';
import {Container} from 'inkjs/engine/Container';
import {JsonSerialisation} from 'inkjs/engine/JsonSerialisation';
import type {InkObject} from 'inkjs/engine/Object';
import {SimpleJson} from 'inkjs/engine/SimpleJson';
import {Story} from 'inkjs/engine/Story';
import {fixInkjs} from './inkjs-fixes.ts';

type Json = {readonly [name: string]: unknown};
type NamedContent = Container['namedContent'];

/**
 * Opens a compiled story for play: a knot is built when it is first reached, so that the first page
 * does not wait for the last one. Throws when the text is no story.
 */
export function openLazily(json: string): Story {
	fixInkjs();
	const parsed = SimpleJson.TextToDictionary(json) as Json;
	const root = parsed.root;
	// External functions are looked for in every knot before the first line; such a story is opened whole.
	if (!Array.isArray(root) || json.includes('"x()"')) return new Story(parsed);
	const {
		'global decl': declarations,
		'#f': flags,
		'#n': name,
		...knots
	} = (root.at(-1) ?? {}) as Json;
	const kept = {'global decl': declarations, '#f': flags, '#n': name};
	const present = Object.fromEntries(
		Object.entries(kept).filter(([, value]) => value !== undefined),
	);
	const story = new Story({...parsed, root: [...root.slice(0, -1), present]});
	const content = story.mainContentContainer;
	content.namedContent = new KnotsOnDemand(content, knots) as NamedContent;
	(story as unknown as {_hasValidatedExternals: boolean})._hasValidatedExternals = true;
	return story;
}

/** The named content of a story's root, each knot built from its JSON when it is asked for. */
class KnotsOnDemand extends Map<string, unknown> {
	readonly #root: Container;
	readonly #waiting: Map<string, unknown>;

	constructor(root: Container, knots: Json) {
		super(root.namedContent);
		this.#root = root;
		this.#waiting = new Map(Object.entries(knots));
	}

	override get(name: string): unknown {
		const json = this.#waiting.get(name);
		if (json === undefined) return super.get(name);
		this.#waiting.delete(name);
		const knot = JsonSerialisation.JTokenToRuntimeObject(json) as InkObject;
		if (knot instanceof Container) knot.name = name;
		knot.parent = this.#root;
		this.set(name, knot);
		return knot;
	}

	override has(name: string): boolean {
		return this.#waiting.has(name) || super.has(name);
	}
}
