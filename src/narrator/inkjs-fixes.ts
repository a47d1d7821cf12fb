import {InkList} from 'inkjs/engine/InkList';
import {Story} from 'inkjs/engine/Story';
import {StoryState} from 'inkjs/engine/StoryState';
import {ListValue} from 'inkjs/engine/Value';

const fixed = Symbol.for('never-let-me-go.inkjs-fixes');

/**
 * inkjs 2.4.0 writes into the compiled story: assigning `()` stores the old value's origins in the
 * literal, and variables then share that object, so that one branch leaks into the next. Every list
 * that reaches the evaluation stack is copied here, which leaves the program and all other variables
 * alone. Applies to every Story of this process; calling it again does nothing.
 */
export function fixInkjs(): void {
	const prototype = StoryState.prototype as StoryState & {[fixed]?: true};
	if (prototype[fixed]) return;
	prototype[fixed] = true;
	const push = prototype.PushEvaluationStack;
	prototype.PushEvaluationStack = function (value) {
		const isList = value instanceof ListValue && value.value !== null;
		push.call(this, isList ? new ListValue(new InkList(value.value as InkList)) : value);
	};
}

/** Opens a compiled story with the fixes of this file in place. Throws when the text is no story. */
export function openStory(json: string): Story {
	fixInkjs();
	return new Story(json);
}
