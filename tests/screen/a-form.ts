import {gameOf, type TestGame} from '../a-game.ts';

/** A form of three sections, each with something to choose but the last. */
export const FORM = `
# title: The Form
VAR returned = false
-> name
=== name ===
# beat: name
Black ink only. # entry: 1: Kathy H., 31.
* [Look for a pen] Blue, blue, one that was dry.
* [Ask for one] She'd want it Friday.
- -> place
=== place ===
# beat: place
There was one line for it.
* [2: Hailsham.] It went in. # entry: 2: Hailsham.
* [Leave it] It stayed out.
- -> box
=== box ===
# beat: box
Keep the left hand warm. # box # entry: 8: Keep the left hand warm.
The last collection's at half past five.
-> END
`;

const beats = {
	start: 'name',
	beats: {
		name: {section: '1', heading: 'Name and age', next: ['place']},
		place: {section: '2', heading: 'Where brought up', next: ['box']},
		box: {section: '8', heading: 'Anything your carer should know', final: true},
	},
};

export function formGame(): TestGame {
	return gameOf(FORM, beats);
}
