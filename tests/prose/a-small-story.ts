import fs from 'node:fs';
import path from 'node:path';
import {type Reading, readPlays} from './reading.ts';
import {readStory} from './story-in-hand.ts';

/** A story of three beats that keeps the rules; each test spoils it in one place. */
const FILES: {readonly [file: string]: string} = {
	'cast.json': '{"Kathy": "Kathy", "Ruth": "Ruth", "Tommy": "Tommy"}',
	'beats.json': JSON.stringify({
		start: 'form',
		beats: {
			form: {heading: 'Name and age', next: ['moon'], canon: {'01': 'She is thirty-one.'}},
			moon: {heading: 'Where brought up', next: ['box']},
			box: {heading: 'Anything else', final: true},
		},
	}),
	'main.ink':
		'INCLUDE state.ink\nINCLUDE scenes/form.ink\nINCLUDE scenes/moon.ink\nINCLUDE scenes/box.ink\n-> form\n',
	'state.ink': [
		'LIST went = JOINED, WATCHED, WENT',
		'LIST told = GATE, COALMAN, SPELLING, POWER_CUT',
		'LIST hung = TAKEN, NOT, WONTSAY',
		'LIST kept = HOOK, MITTEN, BOOK',
		'LIST hair = LEVEL, TRUE, PEGS',
		'LIST unsaid = GOING, RUTH, HIM',
		'LIST gave = PARDON, COMPANY, SILENCE',
		'VAR candour = 0',
		'VAR returned = false',
	].join('\n'),
	'scenes/form.ink': `=== form ===
# beat: form
It came on Monday. I was thirty-one and I looked for a pen. # canon: 01
	*	[Try the drawer]
		There were nine combs in it, and no pen.
	*	"Have you a pen?"
		She had one with a level in it.
-	-> moon
`,
	'scenes/moon.ink': `=== moon ===
# beat: moon
We were twelve. Tommy had the moon on a broom handle.
	*	[Laugh]
		~ went = JOINED
		~ kept = HOOK
		I laughed late, one short laugh.
	*	[Keep the place]
		~ went = WATCHED
		~ kept = MITTEN
		I kept a finger on page six until they put the lights on again.
	*	[Go round]
		~ went = WENT
		~ kept = BOOK
		He gave me the handle and went out by the kitchen.
-	-> box
`,
	'scenes/box.ink': `=== function section_eight()
{kept == HOOK:Hangs her own coat up.}{kept == MITTEN:Feels the cold.}{kept == BOOK:Have a pen by the bed.} Sit.

=== box ===
# beat: box
It was Friday by then.
{ went:
- JOINED: Somebody on the stairs laughed, late. # cb: went
- WATCHED: The painter asked me what page I was on. # cb: went
- WENT: There was a broom on the landing. # cb: went
}
	*	[Post it]
		I found my coat. # slip
	*	[Wait]
		I read it over, all the way down to the end, and then I found it.
-	{section_eight()} # box
-> END
`,
};

/** The small story, read in some plays. `changes`: file to what is replaced there and by what. */
export function readSmallStory(
	changes: {readonly [file: string]: readonly [was: string, is: string]} = {},
	plays = 30,
): Reading {
	return readPlays(
		readStory(file => spoil(file, changes)),
		plays,
	);
}

/** Writes the small story into a folder, with the same changes, and gives the path of its main file. */
export function writeSmallStory(
	folder: string,
	changes: {readonly [file: string]: readonly [was: string, is: string]} = {},
): string {
	fs.mkdirSync(path.join(folder, 'scenes'), {recursive: true});
	for (const file of Object.keys(FILES))
		fs.writeFileSync(path.join(folder, file), spoil(file, changes));
	return path.join(folder, 'main.ink');
}

function spoil(
	file: string,
	changes: {readonly [file: string]: readonly [was: string, is: string]},
): string {
	const text = FILES[file] ?? '';
	const [was, is] = changes[file] ?? ['', ''];
	if (!text.includes(was)) throw new Error(`${file} has no "${was}" to replace.`);
	return text.replace(was, () => is);
}
