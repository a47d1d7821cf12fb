import type {ControlCommand} from 'inkjs/engine/ControlCommand';
import {InkList, InkListItem} from 'inkjs/engine/InkList';
import {PRNG} from 'inkjs/engine/PRNG';
import type {Story} from 'inkjs/engine/Story';
import {IntValue, ListValue} from 'inkjs/engine/Value';
import {Void} from 'inkjs/engine/Void';
import type {Memory, Outcome} from './memory.ts';
import {commands} from './pieces.ts';
import type {Slots} from './slots.ts';

/** The most outcomes of one draw that are followed. */
const DRAW_LIMIT = 1000;

/** What the story's random numbers come from, as long as nobody has seeded them: every outcome. */
export const UNSEEDED = '';

export type Chance = {
	readonly story: Story;
	readonly memory: Memory;
	readonly slots: Slots;
	/** Whether the story seeds its random numbers anywhere. */
	readonly canBeSeeded: boolean;
	/** Told when a draw has more outcomes than are followed. */
	onCut(what: string, limit: number): void;
};

/**
 * Carries out a command that involves chance, branching over every outcome. False where the command
 * is of another kind, or is faulty: then the runtime itself has to deal with it.
 */
export function takeChance(chance: Chance, command: ControlCommand): boolean {
	switch (command.commandType) {
		case commands.Random:
			return drawNumber(chance);
		case commands.SequenceShuffleIndex:
			return drawShuffle(chance);
		case commands.ListRandom:
			return drawItem(chance);
		case commands.SeedRandom:
			return seed(chance);
		default:
			return false;
	}
}

function drawNumber(chance: Chance): boolean {
	const stack = chance.story.state.evaluationStack;
	const [low, high] = stack.slice(-2);
	if (!(low instanceof IntValue && high instanceof IntValue)) return false;
	const from = low.value ?? 0;
	const count = (high.value ?? 0) - from + 1;
	if (!(count > 0 && count <= Number.MAX_SAFE_INTEGER)) return false;
	stack.length -= 2;
	const seeded = nextSeeded(chance);
	if (seeded !== undefined) {
		chance.story.state.PushEvaluationStack(new IntValue((seeded % count) + from));
		return true;
	}
	if (count > DRAW_LIMIT) chance.onCut(`RANDOM(${from}, ${from + count - 1})`, DRAW_LIMIT);
	const outcomes = Array.from({length: Math.min(count, DRAW_LIMIT)}, (_, index) => {
		const number = index === DRAW_LIMIT - 1 ? from + count - 1 : from + index;
		return {shown: number, value: new IntValue(number)};
	});
	chance.story.state.PushEvaluationStack(drawOne(chance, outcomes));
	return true;
}

// inkjs deals each element once a round, in an order that follows from the seed. Here each order is
// possible, and the state holds what this round has dealt so far.
function drawShuffle(chance: Chance): boolean {
	const {story, memory, slots} = chance;
	const stack = story.state.evaluationStack;
	const [turn, size] = stack.slice(-2);
	const container = story.state.currentPointer.container;
	const slot = container ? slots.shuffles.get(container) : undefined;
	if (!(turn instanceof IntValue && size instanceof IntValue) || slot === undefined) return false;
	const count = size.value ?? 0;
	const position = (turn.value ?? 0) % count;
	if (!(count > 0 && position >= 0) || isSeeded(chance)) return false;
	stack.length -= 2;
	const dealt =
		position === 0 ? [] : String(memory.read(slot)).split(',').filter(Boolean).map(Number);
	const left = Array.from({length: count}, (_, index) => index).filter(n => !dealt.includes(n));
	const outcomes = left.map(index => ({shown: index, value: new IntValue(index)}));
	const drawn = drawOne(chance, outcomes) as IntValue;
	memory.write(slot, [...dealt, drawn.value ?? 0].sort((a, b) => a - b).join(','));
	story.state.PushEvaluationStack(drawn);
	return true;
}

function drawItem(chance: Chance): boolean {
	const {story} = chance;
	const stack = story.state.evaluationStack;
	const list = stack.at(-1);
	if (!(list instanceof ListValue) || list.value === null) return false;
	if (list.value.Count === 0) return false;
	stack.length -= 1;
	const seeded = nextSeeded(chance);
	const items = [...list.value];
	const possible = seeded === undefined ? items : [items[seeded % items.length] ?? items[0]];
	const outcomes = (possible as typeof items).map(([key, number]) => {
		const item = InkListItem.fromSerializedKey(key);
		const single = new InkList(item.originName ?? '', story);
		single.Add(item, number);
		return {shown: item.fullName, value: new ListValue(single)};
	});
	story.state.PushEvaluationStack(drawOne(chance, outcomes));
	return true;
}

function drawOne({memory}: Chance, outcomes: readonly Outcome[]): IntValue | ListValue {
	const [only] = outcomes;
	const drawn = outcomes.length === 1 && only ? only : memory.draw(outcomes);
	return drawn.value as IntValue | ListValue;
}

function seed({story, memory, slots}: Chance): boolean {
	const stack = story.state.evaluationStack;
	const value = stack.at(-1);
	if (!(value instanceof IntValue)) return false;
	stack.length -= 1;
	memory.write(slots.chance, `${value.value} 0`);
	story.state.PushEvaluationStack(new Void());
	return true;
}

/** Sets the runtime's own random numbers to where the story's seed has brought them. */
function isSeeded({story, memory, slots, canBeSeeded}: Chance): boolean {
	if (!canBeSeeded) return false;
	const held = String(memory.read(slots.chance));
	if (held === UNSEEDED) return false;
	const [storySeed = 0, previous = 0] = held.split(' ').map(Number);
	story.state.storySeed = storySeed;
	story.state.previousRandom = previous;
	return true;
}

function nextSeeded(chance: Chance): number | undefined {
	if (!isSeeded(chance)) return undefined;
	const {state} = chance.story;
	const next = new PRNG(state.storySeed + state.previousRandom).next();
	chance.memory.write(chance.slots.chance, `${state.storySeed} ${next}`);
	return next;
}
