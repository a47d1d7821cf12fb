import {createHash} from 'node:crypto';
import fs from 'node:fs';
import {Story} from 'inkjs';
import {retell} from '../../src/core/retell.ts';
import {parseSave} from '../../src/core/save.ts';
import {narrate} from '../../src/narrator/tell.ts';
import {median} from './processes.ts';

const SAVE = 'saves/recorded/by-torchlight.json';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Retelling a recorded save, and stepping the story through the same choices by inkjs alone; milliseconds. */
export function timeRetelling(runs: number): {readonly told: number; readonly stepped: number} {
	const json = fs.readFileSync('dist/story/story.json', 'utf8');
	const save = parseSave(fs.readFileSync(SAVE, 'utf8'), sha256);
	if ('problem' in save) throw new Error(`${SAVE}: ${save.problem}`);
	const narrator = narrate(json, 'never-let-me-go');
	const story = new Story(json);
	const {section8: _, ...start} = save.start;
	const step = () => {
		story.ResetState();
		story.state.storySeed = save.seed;
		for (const [name, value] of Object.entries(start)) story.variablesState.$(name, value);
		while (story.canContinue) story.Continue();
		for (const {index} of save.moves) {
			story.ChooseChoiceIndex(index);
			while (story.canContinue) story.Continue();
		}
	};
	const tell = () => {
		const told = retell(narrator, save);
		if ('problem' in told || told.lost.length > 0) throw new Error(`${SAVE} cannot be told.`);
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
