// The modules of inkjs import each other in a circle, which must be entered here.
import 'inkjs/engine/InkList';
import {Container} from 'inkjs/engine/Container';
import {JsonSerialisation} from 'inkjs/engine/JsonSerialisation';
import type {InkObject} from 'inkjs/engine/Object';
import {SimpleJson} from 'inkjs/engine/SimpleJson';
import {Story} from 'inkjs/engine/Story';
import {fixInkjs} from './inkjs-fixes.ts';
import {type IndexedStory, type StoryJson, takeApart} from './story-index.ts';

type NamedContent = Container['namedContent'];

/** A story taken apart: the names of its knots, and how each is read. */
type Taken = {
	readonly frame: StoryJson;
	readonly names: readonly string[];
	readonly read: (name: string) => unknown;
};

/**
 * Opens a compiled story for play: a knot is read and built when it is first reached, so that the
 * first page does not wait for the last one. Throws when the text is no story.
 */
export function openLazily(story: string | IndexedStory): Story {
	fixInkjs();
	const taken = typeof story === 'string' ? takeText(story) : takeIndexed(story);
	const opened = new Story(taken.frame);
	if (taken.names.length === 0) return opened;
	const content = opened.mainContentContainer;
	content.namedContent = new KnotsOnDemand(content, taken) as NamedContent;
	(opened as unknown as {_hasValidatedExternals: boolean})._hasValidatedExternals = true;
	return opened;
}

function takeText(json: string): Taken {
	const parsed = SimpleJson.TextToDictionary(json) as StoryJson;
	const parts = takeApart(parsed, json);
	if (parts === undefined) return {frame: parsed, names: [], read: () => undefined};
	const {frame, knots} = parts;
	return {frame, names: Object.keys(knots), read: name => knots[name]};
}

function takeIndexed({index, bytes}: IndexedStory): Taken {
	const names = Object.keys(index.knots);
	const read = (name: string) => {
		const [from, to] = index.knots[name] ?? [];
		return JSON.parse(bytes.toString('utf8', from, to)) as unknown;
	};
	return {frame: index.frame, names, read};
}

/** The named content of a story's root, each knot built from its JSON when it is asked for. */
class KnotsOnDemand extends Map<string, unknown> {
	readonly #root: Container;
	readonly #waiting: Set<string>;
	readonly #read: Taken['read'];

	constructor(root: Container, {names, read}: Taken) {
		super(root.namedContent);
		this.#root = root;
		this.#waiting = new Set(names);
		this.#read = read;
	}

	override get(name: string): unknown {
		if (!this.#waiting.delete(name)) return super.get(name);
		const knot = JsonSerialisation.JTokenToRuntimeObject(this.#read(name)) as InkObject;
		if (knot instanceof Container) knot.name = name;
		knot.parent = this.#root;
		this.set(name, knot);
		return knot;
	}

	override has(name: string): boolean {
		return this.#waiting.has(name) || super.has(name);
	}
}
