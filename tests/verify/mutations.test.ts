import {describe, expect, test} from 'vitest';
import {type Report, verifyStory} from '../../src/verify.ts';
import {type Copy, type Edit, lineIn, writeShippedCopy} from './a-shipped-copy.ts';

/** A fault, and the line it has to be found on: some text of that line of the changed copy. */
type Fault = {readonly rule: string; readonly file: string; readonly on: string};

type Mutation = Copy & {readonly says: string; readonly faults: readonly Fault[]};

const HOME = 'scenes/home.ink';
const BOX = 'scenes/box.ink';
const COMPLETES = 'He completed at twenty past three.';
const NINTH = 'I go in as a donor on the ninth';
const LAST = 'I read it over{fern:';
const END = '-> END';

const change = (file: string, was: string, is: string): Edit => ({file, was, is});

/** Puts lines before the last line of the story. */
const beforeTheEnd = (lines: string) => change(BOX, `\t${LAST}`, `${lines}\t${LAST}`);

const MUTATIONS: readonly Mutation[] = [
	{
		says: 'a part of canon loses its tag',
		from: 'home',
		edits: [change(HOME, ' # canon: 29', '')],
		faults: [{rule: 'canon-missing', file: BOX, on: END}],
	},
	{
		says: 'a line of canon is deleted',
		from: 'ruth',
		edits: [change('scenes/tommy.ink', "I'd stopped running for the last coach. # canon: 23", '')],
		faults: [{rule: 'canon-missing', file: BOX, on: END}],
	},
	{
		says: 'a part of canon is told to those only who took the fern',
		from: 'box',
		edits: [
			change(BOX, 'a receipt. # canon: 30', 'a receipt.'),
			change(BOX, 'for somebody who said an hour.', 'for somebody who said an hour. # canon: 30'),
		],
		faults: [{rule: 'canon-missing', file: BOX, on: END}],
	},
	{
		says: 'two parts of canon change places',
		from: 'home',
		edits: [change(HOME, '# canon: 29', '# canon: 30'), change(BOX, '# canon: 30', '# canon: 29')],
		faults: [
			{rule: 'canon-order', file: BOX, on: NINTH},
			{rule: 'canon-order', file: HOME, on: COMPLETES},
		],
	},
	{
		says: 'a choice leads to no content',
		from: 'box',
		edits: [
			beforeTheEnd('\t* [Go down to look] -> stairs\n\t* [Stay up here]\n-\n'),
			change(BOX, END, `${END}\n\n= stairs\nThe man had gone.`),
		],
		faults: [{rule: 'out-of-content', file: BOX, on: 'The man had gone.'}],
	},
	{
		says: 'a menu comes round with all its choices spent',
		from: 'box',
		edits: [beforeTheEnd('-\t(again)\n\t* [Read it once more] -> again\n-\n')],
		faults: [{rule: 'deadlock', file: BOX, on: 'Read it once more'}],
	},
	{
		says: 'a path goes past a beat',
		from: 'counter',
		edits: [change('scenes/counter.ink', '-> deferral_visit', '-> home')],
		faults: [{rule: 'beat-order', file: HOME, on: '# beat: home'}],
	},
	{
		says: 'one choice of many goes past a beat',
		from: 'tommy',
		edits: [
			change('scenes/tommy.ink', 'on the three.\n', 'on the three.\n\t\t-> deferral_visit\n'),
		],
		faults: [{rule: 'beat-order', file: 'scenes/deferral_visit.ink', on: '# beat: deferral_visit'}],
	},
	{
		says: 'a beat is entered again that the machine has behind it',
		from: 'home',
		edits: [change(HOME, COMPLETES, `The same again. # beat: tommy\n\t${COMPLETES}`)],
		faults: [
			{rule: 'beat-order', file: HOME, on: '# beat: tommy'},
			{rule: 'canon-order', file: HOME, on: COMPLETES},
			{rule: 'beat-order', file: BOX, on: '# beat: box'},
		],
	},
	{
		says: 'a beat is entered that the machine does not have',
		from: 'box',
		edits: [beforeTheEnd('\tNothing came of it. # beat: attic\n')],
		faults: [{rule: 'beat-order', file: BOX, on: '# beat: attic'}],
	},
	{
		says: 'a path ends outside the final beat',
		from: 'home',
		edits: [change(HOME, "They've not replied.", "They've not replied.\n\t\t-> END")],
		faults: [{rule: 'ending-not-final', file: HOME, on: '-> END'}],
	},
	{
		says: 'the end is dropped',
		from: 'box',
		edits: [change(BOX, END, '')],
		faults: [{rule: 'out-of-content', file: BOX, on: LAST}],
	},
	{
		says: 'a loop is added that everybody comes to and nobody leaves, so that all is lost from the first menu',
		from: 'home',
		edits: [
			change(
				HOME,
				COMPLETES,
				`-> waiting\n\n= waiting\n\t+ [Wait] -> waiting\n\n= after\n\t${COMPLETES}`,
			),
		],
		faults: [{rule: 'livelock', file: HOME, on: "He's just there"}],
	},
	{
		says: 'one choice leads into a loop without an end',
		from: 'box',
		edits: [
			change(
				BOX,
				'I put "to follow". There was a man once',
				'-> laundry\n\t*\t[Other]\n\t\tI put "to follow". There was a man once',
			),
			change(BOX, END, `${END}\n\n= laundry\nThere was washing.\n\t+ [Fold it] -> laundry`),
		],
		faults: [{rule: 'livelock', file: BOX, on: '+ [Fold it]'}],
	},
	{
		says: 'a withdrawn choice leaves a mark',
		from: 'box',
		edits: [change(BOX, '# withdrawn\n', '# withdrawn\n\t\t~ candour = 0\n')],
		faults: [{rule: 'law', file: BOX, on: '# withdrawn'}],
	},
	{
		says: 'a withdrawn choice gets a name, and something later asks for it',
		from: 'ruth',
		edits: [
			change('scenes/ruth.ink', '[Start to say', '(started) [Start to say'),
			change('scenes/ruth.ink', '{bag: Hand cream, one,', '{started: Hand cream, one,'),
		],
		faults: [{rule: 'law', file: 'scenes/ruth.ink', on: '# withdrawn'}],
	},
	{
		says: 'the story runs in a circle without a word',
		from: 'home',
		edits: [change(HOME, '-\t-> box', '-\t-> round\n\n= round\n-> round // for ever')],
		faults: [{rule: 'endless-step', file: HOME, on: '// for ever'}],
	},
];

const places = ({findings}: Report) =>
	findings
		.filter(({severity}) => severity === 'error')
		.map(({rule, spot: {place}}) => `${rule} ${place?.file}:${place?.line}`)
		.sort();

test('the copy is proved when nothing is changed, so that what is found is the change', async () => {
	const {report} = await verifyStory(writeShippedCopy({from: 'ruth', edits: []}));
	expect(places(report)).toEqual([]);
	expect(report.verdict).toBe('proved');
});

describe('a fault in a copy of the shipped story is found where it stands, and nothing else', () => {
	for (const {says, faults, ...copy} of MUTATIONS)
		test(says, async () => {
			const main = writeShippedCopy(copy);
			const {report} = await verifyStory(main);
			expect(places(report)).toEqual(
				faults.map(({rule, file, on}) => `${rule} ${file}:${lineIn(main, file, on)}`).sort(),
			);
			expect(report.verdict).toBe('failed');
		});
});
