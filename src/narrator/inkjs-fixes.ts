import {InkList} from 'inkjs/engine/InkList';
import {NativeFunctionCall} from 'inkjs/engine/NativeFunctionCall';
import type {InkObject} from 'inkjs/engine/Object';
import {SimpleJson} from 'inkjs/engine/SimpleJson';
import {Story} from 'inkjs/engine/Story';
import {StoryException} from 'inkjs/engine/StoryException';
import {StoryState} from 'inkjs/engine/StoryState';
import {BoolValue, IntValue, ListValue} from 'inkjs/engine/Value';
import {VariablesState} from 'inkjs/engine/VariablesState';

const fixed = Symbol.for('never-let-me-go.inkjs-fixes');

/**
 * inkjs 2.4.0 writes into the compiled story: assigning `()` stores the old value's origins in the
 * literal, and variables then share that object, so that one branch leaks into the next. Every list
 * that reaches the evaluation stack is copied here, which leaves the program and all other variables
 * alone. A whole number divided by zero prints "Infinity" or breaks the Story, where inkle's own
 * runtime stops; here it is an error of the story. Its reader of JSON mistakes prose such as ", 5.0,"
 * for numbers on Node 20, and calls a function for every value on later ones. Applies to every Story of this process; calling it
 * again does nothing.
 */
export function fixInkjs(): void {
	const prototype = StoryState.prototype as StoryState & {[fixed]?: true};
	if (prototype[fixed]) return;
	prototype[fixed] = true;
	// A variable that equals its default is left out of a saved state; but two empty lists are equal
	// even when they came from different lists, and the loaded one would then forget where from.
	VariablesState.dontSaveDefaultValues = false;
	SimpleJson.TextToDictionary = parseWithFractions;
	const push = prototype.PushEvaluationStack;
	prototype.PushEvaluationStack = function (value) {
		const isList = value instanceof ListValue && value.value !== null;
		push.call(this, isList ? new ListValue(new InkList(value.value as InkList)) : value);
	};
	const call = NativeFunctionCall.prototype.Call;
	NativeFunctionCall.prototype.Call = function (operands) {
		if (dividesByZero(this, operands)) throw new StoryException('Division by zero.');
		return call.call(this, operands);
	};
}

/** A piece of JSON that is a string, or a whole number written as a fraction. */
const STRING_OR_FRACTION = /"(?:[^"\\]|\\.)*"|-?\d+\.0+(?![\d.eE])/gu;

/** Reads JSON in which "2.0" is no whole number; the runtime takes it as the text "2.0f". */
function parseWithFractions(json: string): Record<string, unknown> {
	if (!/[[,:]\s*-?\d+\.0+\s*[,\]}]/u.test(json)) return JSON.parse(json);
	const mark = (piece: string) => (piece.startsWith('"') ? piece : `"${piece}f"`);
	return JSON.parse(json.replace(STRING_OR_FRACTION, mark));
}

function dividesByZero({name}: NativeFunctionCall, operands: readonly InkObject[]): boolean {
	if (name !== NativeFunctionCall.Divide && name !== NativeFunctionCall.Mod) return false;
	const isZero = ({value}: IntValue | BoolValue) => Number(value) === 0;
	const [divided, divisor] = operands;
	return isWhole(divided) && isWhole(divisor) && isZero(divisor);
}

function isWhole(operand: InkObject | undefined): operand is IntValue | BoolValue {
	return operand instanceof IntValue || operand instanceof BoolValue;
}

/** Opens a compiled story with the fixes of this file in place. Throws when the text is no story. */
export function openStory(json: string): Story {
	fixInkjs();
	return new Story(json);
}
