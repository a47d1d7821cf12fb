import {describe, expect, test} from 'vitest';
import {readPlays} from './reading.ts';
import {formatPlace, judge, type Offence} from './standard.ts';
import {STANDARDS} from './standards.ts';
import {readStory} from './story-in-hand.ts';

const PLAYS = process.env.SOAK ? 2000 : 200;

const reading = readPlays(readStory(), PLAYS);

for (const [subject, standards] of Object.entries(STANDARDS)) {
	const hard = standards.filter(({kind}) => kind === 'hard');
	if (hard.length === 0) continue;
	describe(subject, () => {
		for (const standard of hard)
			test(`${standard.says} (${standard.target.says})`, () => {
				const {measured, holds} = judge(standard, reading);
				expect(
					holds ? [] : measured.offences.map(formatOffence),
					`figure: ${measured.value}`,
				).toEqual([]);
				expect(holds, `figure: ${measured.value}`).toBe(true);
			});
	});
}

function formatOffence({place, words}: Offence): string {
	return `${formatPlace(place)}: ${words}`;
}
