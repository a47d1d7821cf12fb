import {compileStory, formatIssue} from '../src/narrator/compile.ts';
import type {NarratorOptions} from '../src/narrator/narrator-options.ts';
import {placeAt} from '../src/narrator/place-at.ts';
import {narrate} from '../src/narrator/tell.ts';

/** A narrator of ink source given as text. Throws what the compiler says when it does not compile. */
export function narratorOf(source: string, options: NarratorOptions = {}) {
	const {story, map, issues} = compileStory('story.ink', file =>
		file === 'story.ink' ? source : undefined,
	);
	if (story === undefined) throw new Error(issues.map(formatIssue).join('\n'));
	return narrate(story.json, 'story', {placeOf: path => placeAt(map, path), ...options});
}

/** A story that remembers: a counter, a list, once-only and sticky choices, a loop and an end. */
export const LAMP = `
# title: The lamp
VAR oil = 2
LIST Seen = door, ship
VAR seen = ()
-> room
=== room ===
Salt on the glass. {oil} left. {seen}
* [Try the door] It gives an inch.
	~ seen += door
+ {oil > 0} [Light the lamp] The beam goes round.
	~ oil = oil - 1
* {seen ? door} [Push "harder"] It opens. -> out
+ [Sleep] -> out
- -> room
=== out ===
{oil == 0: The lamp is out.|The lamp is lit.} # entry: 1: {oil} left
-> END
`;
