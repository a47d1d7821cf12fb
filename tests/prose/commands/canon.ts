import {tagValues} from '../../../src/core/tags.ts';
import {formatPlace} from '../standard.ts';
import {hubOf, readStory} from '../story-in-hand.ts';

/** Prints every fact of canon and, under it, each line of the source that is tagged as telling it. */
export function canon(): number {
	const story = readStory();
	let untold = 0;
	for (const [beat, {canon: facts}] of Object.entries(story.machine.beats))
		for (const [id, fact] of Object.entries(facts)) {
			console.log(`\n${id}  ${fact}  (${beat})`);
			const lines = story.lines.filter(
				line => hubOf(story, line.beat) === beat && tagValues(line.tags, 'canon').includes(id),
			);
			for (const {place, texts} of lines)
				for (const text of texts) console.log(`    ${formatPlace(place)}  ${text}`);
			if (lines.length > 0) continue;
			untold++;
			console.log(`    No line of ${beat} is tagged "canon: ${id}".`);
		}
	console.log(untold === 0 ? '\nEvery fact has a line.' : `\nFacts without a line: ${untold}.`);
	return untold === 0 ? 0 : 1;
}
