import {describe, expect, test} from 'vitest';
import {isRecapDue, recapOf} from '../../src/core/recap.ts';
import {update} from '../../src/core/session.ts';
import {gameOf} from '../a-game.ts';

const source = `
-> name
=== name ===
# beat: name
Black ink only.
* [Look for a pen] Blue.
* [Ask for one] Friday.
- * [Shake it] Dry.
- -> tuesday
=== tuesday ===
# beat: tuesday
Nine cups.
* [Wash them] Washed.
- * [Dry them] Dried.
- -> END
`;
const beats = {
	start: 'name',
	beats: {
		name: {section: '1', heading: 'Name and age', next: ['tuesday']},
		tuesday: {section: 'Tuesday', heading: 'Not on the form', final: true},
	},
};
const HOUR = 3_600_000;

function gameAfter(choices: number, away: number, form: object | undefined = beats) {
	const game = gameOf(source, form);
	let {session} = game;
	for (let n = 0; n < choices; n++) session = update(session, {type: 'choose', index: 0});
	return {...game, session, away};
}

test('the story so far is where it stands and the last choices, each with its part of the form', () => {
	expect(recapOf(gameAfter(3, 75 * HOUR))).toEqual({
		where: 'Last played 3 days ago. You are at Tuesday, not on the form, 3 choices in.',
		choices: [
			{place: '1  Name and age', text: 'Look for a pen'},
			{place: '1  Name and age', text: 'Shake it'},
			{place: 'Tuesday, not on the form', text: 'Wash them'},
		],
	});
});

describe('where it stands', () => {
	const cases = [
		[1, 0, beats, 'You are in section 1, Name and age, 1 choice in.'],
		[2, 13 * HOUR, undefined, 'Last played 13 hours ago. You are 2 choices in.'],
		[0, HOUR, undefined, 'Last played an hour ago. You are 0 choices in.'],
	] as const;
	for (const [choices, away, form, where] of cases)
		test(where, () => {
			const game = form
				? gameAfter(choices, away)
				: {...gameAfter(choices, away), machine: undefined};
			expect(recapOf(game).where).toBe(where);
		});
});

test('it is told unasked after half a day, where there is something to tell', () => {
	expect(isRecapDue(gameAfter(3, 12 * HOUR))).toBe(true);
	expect(isRecapDue(gameAfter(3, 12 * HOUR - 1))).toBe(false);
	expect(isRecapDue(gameAfter(2, 48 * HOUR))).toBe(false);
});
