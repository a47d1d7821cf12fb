import {describe, expect, test} from 'vitest';
import {diagramKnots, diagramStitches, nodesOfBeat} from '../../src/core/knot-diagram.ts';
import type {StoryGraph} from '../../src/core/story-graph.ts';
import {compileStory} from '../../src/narrator/compile.ts';
import {placeAt} from '../../src/narrator/place-at.ts';
import {readStoryGraph} from '../../src/narrator/story-graph.ts';
import {traceNodes} from '../../src/narrator/trace.ts';

const STORY = `-> hall


=== hall ===
# beat: evening
{coins()} coins.
* (lamp) [Light] -> hall.lit
* [Leave] -> yard ->
  <- wind
+ [Wait] -> hall
- -> out
= lit
Light.
~ temp where = -> out
-> where

=== yard ===
Cold.
->->

=== wind ===
* [Listen] Wind. -> DONE

=== out ===
# beat: night
Out.
-> END

=== never ===
Never.
-> END

=== function coins()
~ return 2
`;

function compiled(source: string) {
	const {story, map, issues} = compileStory('main.ink', () => source);
	if (!story) throw new Error(issues.map(({message}) => message).join('\n'));
	return {json: story.json, graph: readStoryGraph(story.json, path => placeAt(map, path))};
}

const edgesOf = ({edges}: StoryGraph) => edges.map(({from, to, kind}) => `${from} ${kind} ${to}`);

describe('the graph of a story', () => {
	const {graph, json} = compiled(STORY);

	test('has its knots and stitches, with place, beats, choices and endings', () => {
		expect(
			graph.nodes.map(({id, place, beats, choices, isEnding, isFunction}) => [
				id,
				place?.line,
				beats.join(),
				choices,
				isEnding,
				isFunction,
			]),
		).toEqual([
			['', undefined, '', 0, false, false],
			['hall', 4, 'evening', 3, false, false],
			['hall.lit', 12, '', 0, false, false],
			['yard', 17, '', 0, false, false],
			['wind', 21, '', 1, true, false],
			['out', 24, 'night', 0, true, false],
			['never', 29, '', 0, true, false],
			['coins', 33, '', 0, false, true],
		]);
	});

	test('has its diverts, tunnels, threads, calls and addresses, also those of a node to itself', () => {
		expect(edgesOf(graph)).toEqual([
			' divert hall',
			'hall call coins',
			'hall divert hall.lit',
			'hall tunnel yard',
			'hall thread wind',
			'hall divert hall',
			'hall divert out',
			'hall.lit address out',
		]);
	});

	test('knows which knots belong to a beat', () => {
		expect(nodesOfBeat(graph, 'evening')).toEqual(new Set(['hall', 'hall.lit', 'yard', 'wind']));
		expect(nodesOfBeat(graph, 'night')).toEqual(new Set(['out']));
	});

	test('takes the opening for an ending only where the writer ended it there', () => {
		const endings = ['Hello.', 'Hello.\n-> DONE', 'Hello.\n-> END', '* [a]\n- b'].map(
			source => compiled(source).graph.nodes[0]?.isEnding,
		);
		expect(endings).toEqual([false, true, true, false]);
	});

	test('of knots puts stitches into their knot and leaves out functions and a bare opening', () => {
		const {boxes, arrows} = diagramKnots(graph, 'A story', undefined);
		expect(boxes.map(({id, parts}) => [id, parts.map(({label}) => label)])).toEqual([
			['hall', ['lit']],
			['yard', []],
			['wind', []],
			['out', []],
			['never', []],
		]);
		expect(arrows.map(({from, to, kind}) => `${from} ${kind} ${to}`)).toEqual([
			'hall tunnel yard',
			'hall thread wind',
			'hall divert out',
		]);
	});

	test('looked into shows what leads in and out faintly', () => {
		const only = new Set(['hall', 'hall.lit']);
		const {boxes} = diagramStitches(graph, 'A story', undefined, undefined, only);
		expect(boxes.map(({label, isOutside}) => [label, isOutside])).toEqual([
			['hall', false],
			['= lit', false],
			['yard', true],
			['wind', true],
			['out', true],
		]);
	});

	test('is walked as the telling went', () => {
		const trace = (...choices: number[]) => traceNodes(json, graph, {start: {}, seed: 1, choices});
		expect(trace()).toEqual(['', 'hall']);
		expect(trace(0)).toEqual(['', 'hall', 'hall.lit', 'out']);
		expect(trace(1)).toEqual(['', 'hall', 'yard', 'hall', 'wind', 'hall', 'out']);
		expect(trace(2, 0)).toEqual(['', 'hall', 'hall.lit', 'out']);
		expect(trace(9, 0)).toEqual(['', 'hall']);
	});
});

test('a trace has nothing in it that the runtime only looked ahead at', () => {
	const {graph, json} = compiled('-> a\n=== a\nOne.\n-> b\n=== b\nTwo.\n* [go] -> a\n');
	expect(traceNodes(json, graph, {start: {}, seed: 1, choices: [0]})).toEqual([
		'',
		'a',
		'b',
		'a',
		'b',
	]);
});

test('a trace of a story that breaks goes as far as the story', () => {
	const {graph, json} = compiled(
		'VAR x = -> a\n-> a\n=== a\nOne.\n* [go] -> b\n=== b\n~ x = 3\n-> x\n',
	);
	expect(traceNodes(json, graph, {start: {}, seed: 1, choices: [0]})).toEqual(['', 'a', 'b']);
});
