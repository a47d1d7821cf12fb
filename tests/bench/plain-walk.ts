import type {Story} from 'inkjs/engine/Story';
import {hashOf} from '../../src/narrator/compiled-text.ts';

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

/** What is only counted, and makes two states differ that go on alike. */
const COUNTED =
	/"(?:turnIdx|threadCounter|threadIndex|originalThreadIndex)":-?\d+|"turnIndices":\{[^}]*\}/gu;

/** The same for so many milliseconds, each state gone on from once: how many were met, and how many wait. */
export function walkMerging(story: Story, milliseconds: number) {
	const met = new Set<string>();
	const waiting: string[] = [];
	const tellOn = () => {
		while (story.canContinue) story.Continue();
		const state = story.state.ToJson();
		const known = hashOf(state.replace(COUNTED, ''));
		if (met.has(known)) return;
		met.add(known);
		waiting.push(state);
	};
	const end = performance.now() + milliseconds;
	tellOn();
	for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
		story.state.LoadJson(state);
		const {length} = story.currentChoices;
		for (let choice = 0; choice < length; choice++) {
			story.state.LoadJson(state);
			story.ChooseChoiceIndex(choice);
			tellOn();
		}
		if (performance.now() > end) break;
	}
	return {states: met.size, waiting: waiting.length};
}
