import fs from 'node:fs';
import {describe, expect, test} from 'vitest';
import {
	always,
	before,
	type Law,
	type LawPassage,
	sometimes,
	verifyStory,
} from '../../src/verify.ts';
import {everyPathProved} from '../prose/every-path.ts';
import {LAWS_OF_PROSE} from '../prose/laws-of-prose.ts';
import {formatPlace, type Offence} from '../prose/standard.ts';
import {isRecording} from './is-recording.ts';

const tagged = (tag: string) => (passage: LawPassage) => passage.tags.includes(tag);
const tells = (canon: string) => tagged(`canon: ${canon}`);

const SLIPS_OVER = ['three', 'two', 'one', 'no'];

function slipsOver(text: string): number {
	const [, word = ''] = /\b(three|two|one|no) continuation slips?\b/u.exec(text) ?? [];
	return SLIPS_OVER.indexOf(word);
}

const LAWS: readonly Law[] = [
	always(
		'the envelope takes back just the slips that you have not used',
		({tags, text, value}) => !tags.includes('box') || slipsOver(text) === value('candour'),
		['candour'],
	),
	always(
		'whatever you choose, it ends with the box and the envelope posted',
		({isEnding, beat, tags}) => !isEnding || (beat === 'box' && tags.includes('box')),
	),
	always(
		'you are never left with a menu of one',
		({isEnding, choices}) => isEnding || choices.length >= 2,
	),
	before('you hear of deferrals from Ruth before Tommy does', tells('21'), tells('25')),
	before('Ruth has completed before you are with Tommy', tells('22'), tells('23')),
	before('hope is refused before Tommy completes', tells('27'), tells('29')),
	before('Tommy has completed before the date you go in is named', tells('29'), tells('30')),
	...['ruth', 'deferral_visit', 'box'].map(beat =>
		sometimes(
			`you can begin to say something and take it back in ${beat}`,
			passage => passage.beat === beat && passage.tags.includes('withdrawn'),
		),
	),
];

const {report} = await verifyStory('story/main.ink', [...LAWS_OF_PROSE, ...LAWS]);
const proved = everyPathProved(report);
const format = (offences: readonly Offence[]) =>
	offences.map(({place, words}) => `${formatPlace(place)}: ${words}`);
const broken = report.findings.filter(({rule}) => rule === 'law').map(({message}) => message);

test('the story was followed to the end of every path, for a first telling and for a second', () => {
	expect(report.verdict, report.stoppedBy).toBe('proved');
	expect(report.starts).toBe(2);
});

test('the last page says how many tellings there are', () => {
	const counted = `{"tellings": "${report.playthroughs}"}\n`;
	if (isRecording) fs.writeFileSync('story/tellings.json', counted);
	const wanted = 'it is what was proved; `npm run record` writes it down';
	expect(fs.readFileSync('story/tellings.json', 'utf8'), wanted).toBe(counted);
});

test('every fact of canon is told on every path, in its place', () =>
	expect(format(proved.canonMissing)).toEqual([]));

test('nothing breaks on the way, and every path ends in the final beat', () =>
	expect(format(proved.badEnds)).toEqual([]));

test('every line and every choice can be reached', () => expect(format(proved.unseen)).toEqual([]));

test('what you take back leaves no mark: the story goes on as after another choice of the menu', () =>
	expect(broken.filter(message => message.startsWith('a withdrawn choice'))).toEqual([]));

describe('on every path', () => {
	for (const {name} of [...LAWS, ...LAWS_OF_PROSE])
		test(name, () => expect(broken.filter(message => message.startsWith(`${name}: `))).toEqual([]));
});
