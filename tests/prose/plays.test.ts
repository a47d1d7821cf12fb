import {expect, test} from 'vitest';
import {readSmallStory} from './a-small-story.ts';
import {openTeller, randomPlayer, steadyPlayer} from './plays.ts';
import {compileWhole} from './story-in-hand.ts';

const {story} = readSmallStory({}, 1);
const teller = () => openTeller(compileWhole(story));

test('a play has its lines, with the place of each, and its menus', () => {
	const play = teller().play(() => 1);
	expect(play.faults).toEqual([]);
	expect(play.turns[0]?.menu.map(({label, place}) => [label, place?.line])).toEqual([
		['Try the drawer', 4],
		['"Have you a pen?"', 6],
	]);
	expect(play.lines.map(({text, place}) => `${place?.line} ${text}`)).toEqual([
		'3 It came on Monday. I was thirty-one and I looked for a pen.',
		'6 "Have you a pen?"',
		'7 She had one with a level in it.',
		'3 We were twelve. Tommy had the moon on a broom handle.',
		'11 I kept a finger on page six until they put the lights on again.',
		'6 It was Friday by then.',
		'9 The painter asked me what page I was on.',
		'15 I read it over, all the way down to the end, and then I found it.',
		'2 Feels the cold. Sit.',
	]);
	expect(play.values).toMatchObject({went: 'WATCHED', candour: '0'});
});

test('the same seed takes the same options, another seed others', () => {
	const taken = (seed: number) =>
		teller()
			.play(randomPlayer(seed))
			.turns.map(turn => turn.taken);
	expect(taken(7)).toEqual(taken(7));
	const different = new Set(Array.from({length: 20}, (_, seed) => taken(seed).join()));
	expect(different.size).toBeGreaterThan(5);
});

test('a play can open at a beat with its variables settled, and stop before another', () => {
	const play = teller().play(() => 0, {}, {beat: 'box', settled: {went: ['WENT'], kept: ['HOOK']}});
	expect(play.lines.map(({text}) => text)).toEqual([
		'It was Friday by then.',
		'There was a broom on the landing.',
		'I found my coat.',
		'Hangs her own coat up. Sit.',
	]);
	const stopped = teller().play(() => 0, {}, {beat: 'form', settled: {}, until: ['moon']});
	expect(stopped.lines.map(({beat}) => beat)).toEqual(['form', 'form']);
});

test('a steady player takes the same options whatever stood before', () => {
	const box = (went: string) =>
		teller()
			.play(steadyPlayer(3), {}, {beat: 'box', settled: {went: [went]}})
			.turns.map(turn => turn.taken);
	expect(box('WENT')).toEqual(box('JOINED'));
});

test('coverage counts the plays that told each piece of text', () => {
	const told = teller();
	for (let n = 0; n < 3; n++) told.play(() => 0);
	const plays = (text: string) => told.coverage().find(piece => piece.text === text)?.plays;
	expect(plays('There were nine combs in it, and no pen.')).toBe(3);
	expect(plays('She had one with a level in it.')).toBe(0);
	expect(plays('It was Friday by then.')).toBe(3);
});

test('what is struck out stands in the text and not in what it says', () => {
	const {told} = readSmallStory({'scenes/form.ink': ['Monday', '<s>Tuesday</s> Monday']}, 1);
	const [line] = [...told.keys()];
	expect(line?.text).toContain('<s>Tuesday</s> Monday.');
	expect(line?.standing).toContain('It came on Monday.');
});
