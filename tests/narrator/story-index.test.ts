import {expect, test} from 'vitest';
import type {Narrator} from '../../src/core/model.ts';
import {compileStory} from '../../src/narrator/compile.ts';
import {type IndexedStory, indexStory} from '../../src/narrator/story-index.ts';
import {narrate} from '../../src/narrator/tell.ts';

const PLAY = `# title: Lighthouse
-> lamp_room
=== lamp_room ===
Salt — on the glass.
+ [Wait] -> stairs
+ [Leave] -> out
=== stairs ===
= top
“Ninety” steps, and a knot beside it.
-> out
=== out ===
The sea: {stairs: seen from above|heard}.
-> END
=== cellar ===
Nobody goes there.
-> END
`;

function compile(source: string): string {
	const {story, issues} = compileStory('story.ink', () => source);
	if (!story) throw new Error(issues.map(({message}) => message).join());
	return story.json;
}

function indexed(json: string): IndexedStory {
	const index = indexStory(json);
	if (!index) throw new Error('It is not indexed.');
	return {index: JSON.parse(JSON.stringify(index)), bytes: Buffer.from(json)};
}

function tell(narrator: Narrator, choice: number): string {
	const {passage, position} = narrator.begin({}, 1);
	const {lines} = narrator.choose(position, choice).passage;
	return [...passage.lines, ...lines].map(({text}) => text).join('');
}

test('a story is told knot by knot as it is told from the whole of its text', () => {
	const json = compile(PLAY);
	const whole = narrate(json, 'story');
	const byKnots = narrate(indexed(json), 'story');
	expect(byKnots.story).toEqual(whole.story);
	expect(byKnots.story.title).toBe('Lighthouse');
	expect(byKnots.draws).toBe(false);
	for (const choice of [0, 1]) expect(tell(byKnots, choice)).toBe(tell(whole, choice));
	expect(tell(byKnots, 0)).toBe(
		'Salt — on the glass.\n“Ninety” steps, and a knot beside it.\nThe sea: seen from above.\n',
	);
});

test('only the knots that are told are read', () => {
	const story = indexed(compile(PLAY));
	const [from, to] = story.index.knots.cellar ?? [0, 0];
	story.bytes.fill('!', from, to);
	const narrator = narrate(story, 'story');
	expect(tell(narrator, 1)).toBe('Salt — on the glass.\nThe sea: heard.\n');
});

test('a story that calls external functions is not taken apart', () => {
	const source = 'EXTERNAL weather()\n{weather()}\n=== function weather()\n~ return 1\n';
	expect(indexStory(compile(source))).toBeUndefined();
});

test('a story with fractions that are whole is told with them as fractions, beside prose with numbers', () => {
	// Inkle's own compiler writes a fraction as one; that of inkjs does not.
	const compiled = compile('VAR half = 3.0\nNot 2, 5.0, 8: {half / 2} "1.0".\n-> END\n');
	const json = compiled.replace('"ev",3,{"VAR="', '"ev",3.0,{"VAR="');
	expect(json).not.toBe(compiled);
	expect(indexStory(json)).toBeUndefined();
	const {lines} = narrate(json, 'story').begin({}, 1).passage;
	expect(lines.map(({text}) => text)).toEqual(['Not 2, 5.0, 8: 1.5 "1.0".\n']);
});
