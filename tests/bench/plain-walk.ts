import type {Story} from 'inkjs/engine/Story';

/** Transitions a second of a walk that saves and loads the whole state as JSON at every step. */
export function walkPlainly(story: Story, transitions: number): number {
	const states: string[] = [];
	const tellOn = () => {
		while (story.canContinue) story.Continue();
		states.push(story.state.ToJson());
	};
	const began = performance.now();
	const perSecond = (count: number) => (count / (performance.now() - began)) * 1000;
	tellOn();
	let count = 0;
	for (const state of states) {
		story.state.LoadJson(state);
		const {length} = story.currentChoices;
		for (let choice = 0; choice < length; choice++) {
			if (++count > transitions) return perSecond(transitions);
			story.state.LoadJson(state);
			story.ChooseChoiceIndex(choice);
			tellOn();
		}
	}
	return perSecond(count);
}
