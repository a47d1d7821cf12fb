import {createHash} from 'node:crypto';
import {describe, expect, test} from 'vitest';
import type {Finding, Report} from '../../src/core/report.ts';
import {reportUncompiled} from '../../src/core/report.ts';
import type {StoryGraph, StoryNode} from '../../src/core/story-graph.ts';
import {heatOf} from '../../src/picture/page/format-source.ts';
import {formatPage} from '../../src/picture/page/page.ts';
import {cutSources, tokenize} from '../../src/picture/page/source-lines.ts';
import type {StoryPage} from '../../src/picture/page/story-page.ts';
import {box, diagram} from '../a-diagram.ts';

function node(id: string, line: number): StoryNode {
	const [knot = '', stitch] = id.split('.');
	const place = {file: 'a.ink', line};
	return {id, knot, stitch, place, beats: [], choices: 0, isEnding: false, isFunction: false};
}

const graph: StoryGraph = {nodes: [node('hall', 2), node('hall.lit', 4)], edges: []};
const source = {
	file: 'a.ink',
	text: '-> hall\n=== hall\nSalt. </code><script>x</script>\n= lit\nLit.\n\n',
};

const page: StoryPage = {
	title: 'A <i>story</i>',
	hash: 'f'.repeat(64),
	maps: [
		{
			name: 'Knots',
			diagram: diagram([box('hall'), box('hall.lit')], []),
			labelWidth: 20,
			nodeOf: id => id,
		},
	],
	graph,
	sources: [source],
	proof: undefined,
};

const finding: Finding = {
	rule: 'deadlock',
	severity: 'error',
	spot: {path: 'hall.0', place: {file: 'a.ink', line: 3}},
	message: 'No <b>choice</b>.',
	route: {choices: [0, 2], draws: [4], start: 1},
};

function proved(findings: readonly Finding[]): StoryPage {
	const report: Report = {
		...reportUncompiled('f'.repeat(64), []),
		findings,
		starts: 1,
		playthroughs: 12345n,
	};
	return {
		...page,
		proof: {
			report,
			shares: [{file: 'a.ink', line: 3, share: 0.25}],
			findings: findings.map(finding => ({finding, labels: ['<u>Climb</u>']})),
			commandOf: ({choices}) => `replay ${choices.join('/')}`,
		},
	};
}

describe('the page of a story', () => {
	test('allows its own script and style by their hashes, and nothing else', () => {
		const html = formatPage(page);
		const hashOf = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
		const script = /<script>(.*)<\/script>/su.exec(html)?.[1];
		const style = /<style>(.*?)<\/style>/su.exec(html)?.[1];
		expect(html).toContain(
			`default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`,
		);
		expect(html.match(/<script/gu)).toHaveLength(1);
		expect(html).not.toMatch(/\s(?:style|on\w+)="/u);
	});

	test('takes every word of the story for text', () => {
		const html = formatPage(proved([finding]));
		for (const markup of ['<i>', '<b>', '<u>', '<script>x']) expect(html).not.toContain(markup);
		expect(html).toContain('Salt. &lt;/code&gt;&lt;script&gt;x&lt;/script&gt;');
	});

	test('links every place that it names to one that is there', () => {
		const html = formatPage(proved([finding]));
		const ids = new Set([...html.matchAll(/\bid="([^"]+)"/gu)].map(([, id]) => id));
		const links = [...html.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
		expect(links.length).toBeGreaterThan(8);
		expect(links.filter(id => !ids.has(id))).toEqual([]);
		expect(ids.size).toBe([...html.matchAll(/\bid="/gu)].length);
	});

	test('shows a finding with its place, its route in words and its command', () => {
		const html = formatPage(proved([finding]));
		expect(html).toContain(
			'<a class="place" href="#f0-3">a.ink:3</a> <span class="message">No &lt;b&gt;choice&lt;/b&gt;.</span>' +
				'<details><summary>Route: 2 choices</summary><p>From start 2.</p><ol><li>&lt;u&gt;Climb&lt;/u&gt;</li><li>choice 3</li></ol>' +
				'<p>For the draws 4.</p><p><code>replay 0/2</code></p></details>',
		);
		expect(formatPage(proved([]))).toContain('Nothing was found.');
	});

	test('says that a story came without its source', () => {
		expect(formatPage({...page, sources: []})).toContain('The story came compiled');
	});
});

describe('the source of a story', () => {
	test('is cut where knots and stitches begin', () => {
		const [file = []] = cutSources([source], graph);
		expect(file.map(({node, lines}) => [node?.id, lines.map(({number}) => number)])).toEqual([
			[undefined, [1]],
			['hall', [2, 3]],
			['hall.lit', [4, 5]],
		]);
	});

	const ids = new Set(['hall', 'hall.lit', 'yard']);
	const lines = [
		[
			'\t* * (lamp) [Light] -> lit',
			[
				['\t', 'text'],
				['* * ', 'choice'],
				['(lamp) [Light] ', 'text'],
				['-> lit', 'divert', 'hall.lit'],
			],
		],
		[
			'- -> yard ->',
			[
				['- ', 'gather'],
				['-> yard', 'divert', 'yard'],
				[' ->', 'text'],
			],
		],
		['-> hall.lit', [['-> hall.lit', 'divert', 'hall.lit']]],
		['-> END', [['-> END', 'divert']]],
		[
			'Salt. # beat: x // why',
			[
				['Salt. ', 'text'],
				['# beat: x // why', 'tag'],
			],
		],
		['~ oil = 0', [['~ oil = 0', 'logic']]],
		['=== hall ===', [['=== hall ===', 'declaration']]],
		['= lit', [['= lit', 'declaration']]],
		['// why', [['// why', 'comment']]],
		['', []],
	] as const;
	for (const [line, tokens] of lines) {
		test(`reads ${JSON.stringify(line)}`, () => {
			expect(
				tokenize(line, 'hall', ids).map(({text, kind, to}) =>
					to ? [text, kind, to] : [text, kind],
				),
			).toEqual(tokens);
		});
	}

	test('loses no character of a line', () => {
		for (const [line] of lines)
			expect(
				tokenize(line, 'hall', ids)
					.map(({text}) => text)
					.join(''),
			).toBe(line);
	});
});

test('what may happen is never as cold as what cannot, nor as hot as what must', () => {
	expect([0, 0.0001, 0.1, 0.11, 0.5, 0.9999, 1].map(heatOf)).toEqual([0, 1, 1, 2, 5, 9, 10]);
});
