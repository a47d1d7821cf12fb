import {ChoicePoint} from 'inkjs/engine/ChoicePoint';
import {Container} from 'inkjs/engine/Container';
import {ControlCommand} from 'inkjs/engine/ControlCommand';
import {Divert} from 'inkjs/engine/Divert';
import {NativeFunctionCall} from 'inkjs/engine/NativeFunctionCall';
import type {InkObject} from 'inkjs/engine/Object';
import {
	BoolValue,
	DivertTargetValue,
	FloatValue,
	IntValue,
	StringValue,
	Value,
} from 'inkjs/engine/Value';
import {VariableAssignment} from 'inkjs/engine/VariableAssignment';
import {VariableReference} from 'inkjs/engine/VariableReference';
import {addressesOf} from './flow-graph.ts';
import {commands, type Pieces} from './pieces.ts';
import type {Slots} from './slots.ts';

/**
 * How far a counter has to be counted: up to `from` exactly, beyond that only modulo `period`.
 * Undefined for a counter whose value goes anywhere else: it is kept as it is.
 */
export type Saturation = ReadonlyMap<number, {readonly from: number; readonly period: number}>;

/** What a place of the evaluation stack holds, as far as counters are concerned. */
type Symbol =
	| {readonly type: 'counter'; readonly slots: readonly number[]; readonly less: number}
	| {readonly type: 'constant'; readonly value: number}
	| {readonly type: 'other'};

type Use = {from: number; period: number; isFree: boolean};

const OTHER: Symbol = {type: 'other'};
const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '>', '<=', '>=']);
const LOGIC: ReadonlySet<string> = new Set(['!', '&&', '||']);
const LARGEST = 1_000_000;

/**
 * A counter that is only tested, compared with constants, or used as the turn of a sequence does not
 * have to be counted further than that can tell. Every expression of the story is run on symbols;
 * where a counter ends up anywhere else, it is not saturated.
 */
export function analyseSaturation(pieces: Pieces, slots: Slots, canBeSeeded: boolean): Saturation {
	const uses = new Map<number, Use>();
	const addressed = addressesOf(pieces).map(id => pieces.all[id]?.object);
	const demandOn = (slot: number): Use => {
		const known = uses.get(slot) ?? {from: 1, period: 1, isFree: false};
		uses.set(slot, known);
		return known;
	};

	function compare(symbol: Symbol, constant: number): void {
		if (symbol.type !== 'counter') return;
		const needed = Math.floor(constant) + symbol.less + 1;
		for (const slot of symbol.slots) {
			const use = demandOn(slot);
			if (needed > LARGEST || Number.isNaN(needed)) use.isFree = true;
			else use.from = Math.max(use.from, needed);
		}
	}

	function free(symbol: Symbol | undefined): void {
		if (symbol?.type === 'counter') for (const slot of symbol.slots) demandOn(slot).isFree = true;
	}

	function repeat(symbol: Symbol, period: number): void {
		if (symbol.type !== 'counter') return;
		for (const slot of symbol.slots) {
			const use = demandOn(slot);
			use.period = leastCommonMultiple(use.period, period);
			use.from = Math.max(use.from, symbol.less);
			if (use.period > LARGEST) use.isFree = true;
		}
	}

	function walk(container: Container, entry: readonly Symbol[]): Symbol[] {
		let stack = [...entry];
		container.content.forEach((object, index) => {
			if (object instanceof Container) stack = walk(object, stack);
			else step(object, stack, container, index);
		});
		return stack;
	}

	function step(object: InkObject, stack: Symbol[], container: Container, index: number): void {
		if (object instanceof VariableReference) stack.push(reference(object));
		else if (object instanceof IntValue || object instanceof FloatValue)
			stack.push({type: 'constant', value: object.value ?? 0});
		else if (object instanceof BoolValue)
			stack.push({type: 'constant', value: object.value ? 1 : 0});
		else if (object instanceof NativeFunctionCall) native(object, stack);
		else if (object instanceof ControlCommand) command(object, stack, container, index);
		else if (object instanceof Divert) divert(object, stack);
		else if (object instanceof ChoicePoint) {
			if (object.hasCondition) stack.pop();
		} else if (object instanceof VariableAssignment) free(stack.pop());
		else if (object instanceof Value && !(object instanceof StringValue)) stack.push(OTHER);
	}

	function reference(object: VariableReference): Symbol {
		const counted = object.containerForCount;
		const slot = counted ? slots.visits.get(counted) : undefined;
		return slot === undefined ? OTHER : {type: 'counter', slots: [slot], less: 0};
	}

	function native(call: NativeFunctionCall, stack: Symbol[]): void {
		const name = call.name ?? '';
		const operands = stack.splice(Math.max(0, stack.length - call.numberOfParameters));
		const [a = OTHER, b = OTHER] = operands;
		stack.push(OTHER);
		if (LOGIC.has(name)) {
			for (const operand of operands) compare(operand, 0);
			return;
		}
		const isPair = operands.length === 2;
		if (isPair && COMPARISONS.has(name) && b.type === 'constant') compare(a, b.value);
		else if (isPair && COMPARISONS.has(name) && a.type === 'constant') compare(b, a.value);
		else if (isPair && name === 'MIN' && b.type === 'constant') compare(a, b.value);
		else if (isPair && name === '%' && b.type === 'constant' && b.value > 0) repeat(a, b.value);
		else operands.forEach(free);
	}

	function command(
		object: ControlCommand,
		stack: Symbol[],
		container: Container,
		index: number,
	): void {
		switch (object.commandType) {
			case commands.VisitIndex: {
				const slot = slots.visits.get(container);
				stack.push(slot === undefined ? OTHER : {type: 'counter', slots: [slot], less: 1});
				break;
			}
			case commands.TurnsSince:
			case commands.ReadCount:
				stack.pop();
				stack.push(asked(object, container.content[index - 1]));
				break;
			case commands.Duplicate:
				stack.push(stack.at(-1) ?? OTHER);
				break;
			case commands.PopEvaluatedValue:
				stack.pop();
				break;
			case commands.EvalOutput:
				free(stack.pop());
				break;
			case commands.SequenceShuffleIndex: {
				const size = stack.pop() ?? OTHER;
				const turn = stack.pop() ?? OTHER;
				if (size.type === 'constant' && size.value > 0 && !canBeSeeded) repeat(turn, size.value);
				else free(turn);
				stack.push(OTHER);
				break;
			}
			// Neither takes anything from the stack.
			case commands.EvalStart:
			case commands.EvalEnd:
			case commands.NoOp:
			case commands.BeginTag:
			case commands.StartThread:
			case commands.BeginString:
			case commands.EndTag:
				break;
			case commands.EndString:
				stack.push(OTHER);
				break;
			case commands.ChoiceCount:
				stack.push(OTHER);
				break;
			case commands.Turns:
				stack.push({type: 'counter', slots: [slots.turn], less: 0});
				break;
			default:
				stack.splice(0).forEach(free);
				stack.push(OTHER);
		}
	}

	function asked(object: ControlCommand, before: InkObject | undefined): Symbol {
		const table = object.commandType === commands.ReadCount ? slots.visits : slots.ages;
		const target = before instanceof DivertTargetValue ? before : undefined;
		const root = pieces.root.object as Container;
		const objects = target ? [root.ContentAtPath(target.targetPath).correctObj] : addressed;
		const found = objects.flatMap(container => {
			const slot = container instanceof Container ? table.get(container) : undefined;
			return slot === undefined ? [] : [slot];
		});
		return found.length > 0 ? {type: 'counter', slots: found, less: 0} : OTHER;
	}

	function divert(object: Divert, stack: Symbol[]): void {
		if (object.isConditional) {
			stack.pop();
			return;
		}
		if (!object.hasVariableTarget && !object.isExternal && !object.pushesToStack) {
			const target = object.targetPointer.Resolve();
			const first = target instanceof Container ? target.content[0] : target;
			// The branches of a switch throw its value away.
			const isThrownAway =
				first instanceof ControlCommand && first.commandType === commands.PopEvaluatedValue;
			if (isThrownAway) return;
		}
		stack.splice(0).forEach(free);
		if (object.pushesToStack || object.isExternal) stack.push(OTHER);
	}

	for (const {object, index} of pieces.all)
		if (object instanceof Container && index === -1) walk(object, []).forEach(free);
	const saturation = new Map<number, {from: number; period: number}>();
	for (const {id, kind} of slots.all) {
		if (kind !== 'visits' && kind !== 'age' && kind !== 'turn') continue;
		const use = demandOn(id);
		if (!use.isFree) saturation.set(id, {from: use.from, period: use.period});
	}
	return saturation;
}

/** The smallest number that no use of the counter can tell from this one. */
export function saturate(
	value: number,
	limit: {readonly from: number; readonly period: number} | undefined,
): number {
	if (limit === undefined || value <= limit.from) return value;
	return limit.from + ((value - limit.from) % limit.period);
}

function leastCommonMultiple(a: number, b: number): number {
	let [x, y] = [a, b];
	while (y > 0) [x, y] = [y, x % y];
	return (a / x) * b;
}
