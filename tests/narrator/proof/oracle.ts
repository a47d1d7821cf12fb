import {ChoicePoint} from 'inkjs/engine/ChoicePoint';
import {Container} from 'inkjs/engine/Container';
import {ControlCommand} from 'inkjs/engine/ControlCommand';
import type {InkObject} from 'inkjs/engine/Object';
import type {Story} from 'inkjs/engine/Story';
import {IntValue, StringValue} from 'inkjs/engine/Value';
import type {SourceMap} from '../../../src/core/model.ts';
import {openStory} from '../../../src/narrator/inkjs-fixes.ts';
import {placeAt} from '../../../src/narrator/place-at.ts';

/** What the oracle found, in a form that can be compared. */
export type Found = {
	readonly errors: readonly string[];
	readonly lines: readonly string[];
	readonly playthroughs: string;
};

type Step = {
	readonly state: string;
	readonly key: string;
	readonly choices: number;
	readonly stop: 'choices' | 'end' | 'fault';
};

const {CommandType} = ControlCommand;

/**
 * The explorer that everything else is measured by: the whole state as JSON, saved and loaded at
 * every step, no reduction but the ones without which nothing would ever come again. Counters wrap
 * once they are beyond every constant of the stories it is used on (`beyond`).
 * Gives undefined when there are more than `limit` states.
 */
export function exploreSimply(
	json: string,
	map: SourceMap,
	{limit, beyond = 24}: {limit: number; beyond?: number},
): Found | undefined {
	const witness = new SimpleWitness(json, map, beyond);
	const steps = new Map<string, {step: Step; next: string[] | undefined}>();
	const openings = witness.outcomes(undefined, 0);
	const queue: string[] = [];
	const meet = (step: Step) => {
		if (step.stop !== 'choices') return step.stop;
		if (!steps.has(step.key)) {
			steps.set(step.key, {step, next: undefined});
			queue.push(step.key);
		}
		return step.key;
	};
	const first = openings.map(meet);
	for (const key of queue) {
		if (steps.size > limit) return undefined;
		const entry = steps.get(key) as {step: Step; next: string[] | undefined};
		entry.next = [];
		for (let choice = 0; choice < entry.step.choices; choice++)
			for (const outcome of witness.outcomes(entry.step.state, choice))
				entry.next.push(meet(outcome));
	}
	const next = (key: string) => steps.get(key)?.next ?? [];
	const offeredBy = (key: string) =>
		witness.choicePaths((steps.get(key) as {step: Step}).step.state);
	for (const key of trapEntries(queue, next, offeredBy)) {
		const {step} = steps.get(key) as {step: Step};
		witness.errors.add(`livelock ${witness.firstChoiceLine(step.state)}`);
	}
	return {
		errors: [...witness.errors].sort(),
		lines: witness.linesReached(),
		playthroughs: countSimply(first, next),
	};
}

class SimpleWitness {
	readonly errors = new Set<string>();
	readonly #story: Story;
	readonly #map: SourceMap;
	readonly #beyond: number;
	readonly #asksTurns: boolean;
	readonly #shown = new Set<string>();
	readonly #offered = new Set<string>();
	readonly #choiceLines = new Set<string>();
	#evaluated: string[] = [];
	#last = '';
	#faults: string[] = [];
	#forced: number[] = [];
	#draws: number[] = [];
	#cursor = 0;

	constructor(json: string, map: SourceMap, beyond: number) {
		this.#map = map;
		this.#beyond = beyond;
		this.#asksTurns = json.includes('"turn"');
		this.#story = openStory(json);
		this.#listen();
		this.#eachChoicePoint(this.#story.mainContentContainer);
	}

	/** Every way in which a choice can turn out, by every combination of draws. */
	outcomes(state: string | undefined, choice: number): Step[] {
		const found: Step[] = [];
		for (let forced: number[] | undefined = []; forced; ) {
			this.#forced = forced;
			this.#draws = [];
			found.push(this.#take(state, choice));
			forced = nextForced(forced, this.#draws);
		}
		return found;
	}

	linesReached(): string[] {
		const shown = [...this.#shown].filter(line => !this.#choiceLines.has(line));
		return [...new Set([...shown, ...this.#offered])].sort();
	}

	choicePaths(state: string): string[] {
		this.#story.state.LoadJson(state);
		return this.#story.currentChoices.map(({sourcePath}) => sourcePath);
	}

	firstChoiceLine(state: string): string {
		this.#story.state.LoadJson(state);
		return this.#lineOf(this.#story.currentChoices[0]?.sourcePath ?? '');
	}

	#take(state: string | undefined, choice: number): Step {
		const story = this.#story;
		this.#evaluated = [];
		this.#faults = [];
		this.#cursor = 0;
		if (state === undefined) story.ResetState();
		else story.state.LoadJson(state);
		if (state !== undefined) story.ChooseChoiceIndex(choice);
		while (story.canContinue) {
			// A line that is told twice, ahead and then for good, draws the same both times.
			story.Continue();
		}
		for (const fault of this.#faults) this.errors.add(fault);
		const {currentChoices} = story;
		for (const {sourcePath} of currentChoices) this.#offered.add(this.#lineOf(sourcePath));
		const stop = this.#faults.length > 0 ? 'fault' : currentChoices.length > 0 ? 'choices' : 'end';
		const saved = story.state.ToJson();
		return {state: saved, key: this.#keyOf(saved), choices: currentChoices.length, stop};
	}

	#listen(): void {
		const story = this.#story;
		const perform = story.PerformLogicAndFlowControl.bind(story);
		story.PerformLogicAndFlowControl = (object: InkObject | null) => {
			if (object) this.#see(object);
			if (object instanceof ControlCommand && this.#draw(object)) return true;
			return perform(object);
		};
		const process = story.ProcessChoice.bind(story);
		story.ProcessChoice = (point: ChoicePoint) => {
			const choice = process(point);
			this.#evaluated.push(this.#lineOf(point.path.toString()));
			return choice;
		};
		const follow = story.TryFollowDefaultInvisibleChoice.bind(story);
		story.TryFollowDefaultInvisibleChoice = () => {
			const isFollowed = follow();
			if (isFollowed) this.#evaluated = [];
			return isFollowed;
		};
		const snapshot = story.StateSnapshot.bind(story);
		let marked = 0;
		story.StateSnapshot = () => {
			marked = this.#cursor;
			snapshot();
		};
		const restore = story.RestoreStateSnapshot.bind(story);
		story.RestoreStateSnapshot = () => {
			this.#cursor = marked;
			restore();
		};
		story.onError = (message, type) => {
			if (type !== 2) return;
			const isOut = /ran out of content|unexpectedly reached end/.test(message);
			const point = this.#evaluated.at(-1);
			if (!isOut) this.#faults.push(`runtime-error ${this.#last}`);
			else if (point) this.#faults.push(`deadlock ${point}`);
			else this.#faults.push(`out-of-content ${this.#last}`);
		};
	}

	#see(object: InkObject): void {
		const isText = object instanceof StringValue && object.isNonWhitespace;
		const isOutput =
			object instanceof ControlCommand && object.commandType === CommandType.EvalOutput;
		const line = this.#lineOf(object.path.toString());
		if (isText || isOutput) {
			this.#last = line;
			if (!this.#story.state.inStringEvaluation && !this.#isInTag()) this.#shown.add(line);
		} else if (object instanceof ControlCommand && object.commandType !== CommandType.NoOp) {
			this.#last = line;
		}
	}

	#isInTag(): boolean {
		for (const object of [...this.#story.state.outputStream].reverse())
			if (object instanceof ControlCommand) {
				if (object.commandType === CommandType.BeginTag) return true;
				if (object.commandType === CommandType.EndTag) return false;
			}
		return false;
	}

	#draw(command: ControlCommand): boolean {
		if (command.commandType !== CommandType.Random) return false;
		const stack = this.#story.state.evaluationStack;
		const high = (stack.pop() as IntValue).value as number;
		const low = (stack.pop() as IntValue).value as number;
		const place = this.#cursor++;
		this.#draws[place] = high - low + 1;
		stack.push(new IntValue(low + (this.#forced[place] ?? 0)));
		return true;
	}

	#lineOf(path: string): string {
		const place = placeAt(this.#map, path);
		return place ? `${place.file}:${place.line}` : path;
	}

	#eachChoicePoint(container: Container): void {
		for (const object of [...container.content, ...(container.namedOnlyContent?.values() ?? [])]) {
			if (object instanceof Container) this.#eachChoicePoint(object);
			if (object instanceof ChoicePoint && !object.isInvisibleDefault)
				this.#choiceLines.add(this.#lineOf(object.path.toString()));
		}
	}

	#keyOf(saved: string): string {
		const state = JSON.parse(saved);
		const wrap = (count: number) =>
			count <= this.#beyond ? count : this.#beyond + ((count - this.#beyond) % 12);
		const counts = Object.entries(state.visitCounts as {[path: string]: number});
		const ages = Object.entries(state.turnIndices as {[path: string]: number});
		const dropped = new Set([
			'threadIndex',
			'originalThreadIndex',
			'threadCounter',
			'text',
			'index',
		]);
		return JSON.stringify(
			sorted({
				flow: state.flows.DEFAULT_FLOW.currentChoices,
				threads: Object.values(state.flows.DEFAULT_FLOW.choiceThreads ?? {}),
				variables: state.variablesState,
				evalStack: state.evalStack,
				counts: Object.fromEntries(counts.map(([path, count]) => [path, wrap(count)])),
				turn: this.#asksTurns ? wrap(state.turnIdx) : 0,
				ages: Object.fromEntries(ages.map(([path, turn]) => [path, wrap(state.turnIdx - turn)])),
			}),
			(key, value) => (dropped.has(key) ? undefined : value),
		);
	}
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, held]) => [key, sorted(held)]),
	);
}

function nextForced(forced: readonly number[], sizes: readonly number[]): number[] | undefined {
	const taken = sizes.map((_, at) => forced[at] ?? 0);
	while (taken.length > 0) {
		const last = (taken.at(-1) ?? 0) + 1;
		if (last < (sizes[taken.length - 1] ?? 0)) return [...taken.slice(0, -1), last];
		taken.pop();
	}
	return undefined;
}

/** The keys met first in each group of keys from which nothing ends; sharing a choice groups too. */
function trapEntries(
	keys: readonly string[],
	next: (key: string) => readonly string[],
	choicePaths: (key: string) => readonly string[],
): string[] {
	const canStop = new Set<string>();
	for (let isChanged = true; isChanged; ) {
		isChanged = false;
		for (const key of keys) {
			const stops = next(key).some(to => to === 'end' || to === 'fault' || canStop.has(to));
			if (canStop.has(key) || !stops) continue;
			canStop.add(key);
			isChanged = true;
		}
	}
	const trapped = keys.filter(key => !canStop.has(key));
	const places = new Map(trapped.map(key => [key, choicePaths(key)]));
	const entries: string[] = [];
	const grouped = new Set<string>();
	for (const entry of trapped) {
		if (grouped.has(entry)) continue;
		entries.push(entry);
		const waiting = [entry];
		for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
			if (grouped.has(key)) continue;
			grouped.add(key);
			const own = key;
			for (const other of trapped) {
				const shares = places.get(own)?.some(path => places.get(other)?.includes(path));
				if (shares || next(own).includes(other) || next(other).includes(own)) waiting.push(other);
			}
		}
	}
	return entries;
}

function countSimply(first: readonly string[], next: (key: string) => readonly string[]): string {
	const known = new Map<string, bigint | 'infinite'>([
		['end', 1n],
		['fault', 0n],
	]);
	const open = new Set<string>();

	function count(key: string): bigint {
		const found = known.get(key);
		if (typeof found === 'bigint') return found;
		if (open.has(key)) return 0n;
		open.add(key);
		const sum = next(key).reduce((total, to) => total + count(to), 0n);
		open.delete(key);
		known.set(key, sum);
		return sum;
	}

	const reachesEnd = (key: string, seen = new Set<string>()): boolean => {
		if (key === 'end') return true;
		if (key === 'fault' || seen.has(key)) return false;
		seen.add(key);
		return next(key).some(to => reachesEnd(to, seen));
	};
	const isOnCycle = (key: string): boolean => {
		const seen = new Set<string>();
		const waiting = [...next(key)];
		for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
			if (at === key) return true;
			if (at === 'end' || at === 'fault' || seen.has(at)) continue;
			seen.add(at);
			waiting.push(...next(at));
		}
		return false;
	};
	const all = new Set<string>();
	const waiting = [...first];
	for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
		if (all.has(key) || key === 'end' || key === 'fault') continue;
		all.add(key);
		waiting.push(...next(key));
	}
	for (const key of all) if (isOnCycle(key) && reachesEnd(key)) return 'infinite';
	return first.reduce((total, key) => total + count(key), 0n).toString();
}
