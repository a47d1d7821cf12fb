import type {Story} from 'inkjs/engine/Story';
import type {Narrator, Position, Start, StoryIdentity, Told} from '../core/model.ts';
import {tagValue} from '../core/tags.ts';
import {drawsLots, hashOf} from './compiled-text.ts';
import {listen} from './listen.ts';
import type {NarratorOptions} from './narrator-options.ts';
import {openLazily} from './open-lazily.ts';
import type {IndexedStory} from './story-index.ts';

/** The engine whose telling a save depends on, as a save names it. */
export const ENGINE = 'inkjs 2.4.0';

/**
 * A position as this narrator keeps it: the beat that held, and the runtime's state as text, or how
 * it was come to from a position that has one. Writing a state takes as long as telling a passage.
 */
type Moment = {
	readonly beat: string | undefined;
	readonly kept: {readonly state: string} | {readonly from: Moment; readonly index: number};
	/** How many passages lie between this one and the last whose state was written. */
	readonly distance: number;
};

/** So many passages are told again at most, where a position is gone back to. */
const MAX_DISTANCE = 7;

/**
 * Tells a compiled story, known by its title tag or else by `fileName`. Throws when it is not a
 * compiled story that this runtime reads.
 */
export function narrate(
	compiled: string | IndexedStory,
	fileName: string,
	options: NarratorOptions = {},
): Narrator {
	let runtime = openRuntime(compiled);
	const {hash, draws} = knownOf(compiled);
	// The runtime holds one moment at a time; a choice from the moment it already holds needs no loading.
	let held: Position | undefined;

	function tell(came: {from: Moment; index: number} | undefined): Told {
		const {passage, isBroken} = listen(runtime, came?.from.beat, options);
		const distance = came === undefined ? 0 : (came.from.distance + 1) % (MAX_DISTANCE + 1);
		const state = () => ({state: isBroken ? '' : runtime.state.ToJson()});
		const kept = came === undefined || distance === 0 ? state() : came;
		const moment: Moment = {beat: passage.beat, kept, distance};
		if (isBroken) runtime = openRuntime(compiled);
		held = moment as unknown as Position;
		return {passage, position: held};
	}

	/** Puts the runtime where it stood; what it tells on the way is known. */
	function goBackTo(moment: Moment): void {
		const {kept} = moment;
		if ('state' in kept) {
			runtime.state.LoadJson(kept.state);
			return;
		}
		goBackTo(kept.from);
		runtime.ChooseChoiceIndex(kept.index);
		listen(runtime, kept.from.beat, options);
	}

	return {
		story: identify(runtime, hash, fileName),
		draws,
		begin(start, seed) {
			setGoing(runtime, start, seed);
			return tell(undefined);
		},
		choose(position, index) {
			const moment = position as unknown as Moment;
			if (held !== position) goBackTo(moment);
			held = undefined;
			runtime.ChooseChoiceIndex(index);
			return tell({from: moment, index});
		},
	};
}

function knownOf(compiled: string | IndexedStory): {hash: string; draws: boolean} {
	if (typeof compiled !== 'string') return compiled.index;
	return {hash: hashOf(compiled), draws: drawsLots(compiled)};
}

function identify(runtime: Story, hash: string, fileName: string): StoryIdentity {
	const tags = runtime.globalTags ?? [];
	const title = tagValue(tags, 'title') ?? fileName;
	return {id: title, title, version: tagValue(tags, 'version') ?? '', hash};
}

/** A runtime as every telling of this program uses it. */
export function openRuntime(compiled: string | IndexedStory): Story {
	const runtime = openLazily(compiled);
	runtime.allowExternalFunctionFallbacks = true;
	return runtime;
}

/** Puts a runtime back to before the first line of a telling. */
export function setGoing(runtime: Story, start: Start, seed: number): void {
	runtime.ResetState();
	runtime.state.storySeed = seed;
	runtime.state.previousRandom = 0;
	for (const [name, value] of Object.entries(start)) setVariable(runtime, name, value);
}

function setVariable(runtime: Story, name: string, value: Start[string] | undefined): void {
	if (value === undefined || !runtime.variablesState.GlobalVariableExistsWithName(name)) {
		throw new Error(`The story has no variable "${name}" to start with.`);
	}
	runtime.variablesState.$(name, value);
}
