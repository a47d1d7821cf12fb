import fs from 'node:fs';
import {Story} from 'inkjs';
import type {Choice, Narrator} from '../../src/core/model.ts';
import {retell} from '../../src/core/retell.ts';
import type {Save} from '../../src/core/save.ts';
import {narrate} from '../../src/narrator/tell.ts';
import {median} from './processes.ts';

/** Retelling a save, and stepping the story through the same choices by inkjs alone; milliseconds. */
export function timeRetelling(runs: number): {readonly told: number; readonly stepped: number} {
	const json = fs.readFileSync('dist/story/story.json', 'utf8');
	const narrator = narrate(json, 'never-let-me-go');
	const save = saveOf(narrator, playThrough(narrator));
	const story = new Story(json);
	const step = () => {
		story.ResetState();
		story.state.storySeed = save.seed;
		while (story.canContinue) story.Continue();
		for (const {index} of save.moves) {
			story.ChooseChoiceIndex(index);
			while (story.canContinue) story.Continue();
		}
	};
	const tell = () => {
		const told = retell(narrator, save);
		if ('problem' in told || told.lost.length > 0) throw new Error('The save cannot be told.');
	};
	const stepped: number[] = [];
	const told: number[] = [];
	for (let run = -2; run < runs; run++) {
		const [tellingTook, steppingTook] = [timed(tell), timed(step)];
		if (run < 0) continue;
		told.push(tellingTook);
		stepped.push(steppingTook);
	}
	return {told: median(told), stepped: median(stepped)};
}

function timed(work: () => void): number {
	const began = performance.now();
	work();
	return performance.now() - began;
}

/** The choices of one telling, to its end: each time the next of those on offer. */
function playThrough(narrator: Narrator): readonly Choice[] {
	const taken: Choice[] = [];
	let told = narrator.begin({}, 1);
	while (told.passage.choices.length > 0) {
		const {choices} = told.passage;
		const choice = choices[taken.length % choices.length];
		if (choice === undefined) break;
		taken.push(choice);
		told = narrator.choose(told.position, choice.index);
	}
	return taken;
}

function saveOf({story}: Narrator, choices: readonly Choice[]): Save {
	const moves = choices.map(({index, path, text}, n) => ({
		from: n - 1,
		index,
		path,
		text,
		beat: '',
		passage: '00000000',
	}));
	const at = moves.length - 1;
	return {
		format: 'never-let-me-go/save',
		version: 1,
		name: 'bench',
		createdAt: '',
		updatedAt: '',
		secondsPlayed: 0,
		engine: '',
		story,
		start: {},
		seed: 1,
		moves,
		at,
		tip: at,
	};
}
