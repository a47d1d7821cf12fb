// The modules of inkjs import each other in a circle, which must be entered here.
import 'inkjs/engine/Story';
import type {Container} from 'inkjs/engine/Container';
import {Story} from 'inkjs/engine/Story';
import type {Start} from '../core/model.ts';
import {nodeAt, type StoryGraph} from '../core/story-graph.ts';
import {openRuntime, setGoing} from './tell.ts';

/** How a telling went: its start, its seed and the indices of the choices taken, from the first. */
export type Course = {
	readonly start: Start;
	readonly seed: number;
	readonly choices: readonly number[];
};

/** As many steps of the runtime as a whole telling may take before it is given up. */
const MOST_STEPS = 20_000_000;

/**
 * Tells a story again along a course and gives the knots and stitches that the flow entered, in
 * order, functions left out. A telling that breaks is traced as far as it goes.
 */
export function traceNodes(json: string, graph: StoryGraph, course: Course): readonly string[] {
	const runtime = openRuntime(json);
	const entered = watchNodes(runtime, graph);
	runtime.onError = () => undefined;
	try {
		setGoing(runtime, course.start, course.seed);
		tellOn(runtime);
		for (const choice of course.choices) {
			if (runtime.currentChoices[choice] === undefined) break;
			runtime.ChooseChoiceIndex(choice);
			tellOn(runtime);
		}
	} catch {
		// What was entered before the story broke is all there is to show.
	}
	return entered;
}

function tellOn(runtime: Story): void {
	while (runtime.canContinue) runtime.Continue();
}

/** The nodes as they are entered. What the runtime only looked ahead at and took back is not in it. */
function watchNodes(runtime: Story, {nodes}: StoryGraph): readonly string[] {
	const entered: string[] = [];
	const ids = new Set(nodes.map(({id}) => id));
	const functions = new Set(nodes.filter(node => node.isFunction).map(({id}) => id));
	const nodeOf = new Map<Container, string>();
	let taken = 0;
	let steps = 0;
	runtime.Step = () => {
		if (++steps > MOST_STEPS) throw new Error('The telling does not end.');
		const {container} = runtime.state.currentPointer;
		if (container) {
			const node = nodeOf.get(container) ?? nodeAt(container.path.toString(), ids);
			nodeOf.set(container, node);
			if (entered.at(-1) !== node && !functions.has(node)) entered.push(node);
		}
		Story.prototype.Step.call(runtime);
	};
	runtime.StateSnapshot = () => {
		taken = entered.length;
		Story.prototype.StateSnapshot.call(runtime);
	};
	runtime.RestoreStateSnapshot = () => {
		entered.length = taken;
		Story.prototype.RestoreStateSnapshot.call(runtime);
	};
	return entered;
}
