import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {escapeMarkup} from '../../src/core/escape-markup.ts';
import {formatDot} from '../../src/picture/dot.ts';
import {breakLabel, formatShare} from '../../src/picture/label.ts';
import {escapeMermaid, formatMermaid} from '../../src/picture/mermaid.ts';
import {formatSvg} from '../../src/picture/svg.ts';
import {arrow, box, diagram} from '../a-diagram.ts';

const EVIL = '</text><script>alert("1")</script>\'&amp;\u0000\uD800"];\n#quot;`x`';

const drawn = diagram(
	[
		box('a', {label: EVIL, field: '1', mark: 'walked', note: EVIL}),
		box('b', {mark: 'here', parts: [{...box('b.c'), label: EVIL}]}),
		box('c', {group: EVIL, isOutside: true, share: 0.25}),
	],
	[arrow('a', 'b', {isWalked: true}), arrow('b', 'c', {kind: 'tunnel'})],
);
const titled = {...drawn, title: EVIL};

/** Any UTF-16 code units, half surrogates too. */
const anyText = fc
	.array(fc.nat(0xffff), {maxLength: 12})
	.map(units => String.fromCharCode(...units));

describe('what a story says stays text', () => {
	test('in SVG', () => {
		const svg = formatSvg(titled, {labelWidth: 40, linkOf: id => `#${id}${EVIL}`});
		expect(svg).not.toContain('<script');
		expect(tagsOf(svg)).toEqual(
			new Set(['svg', 'title', 'style', 'rect', 'g', 'path', 'text', 'a']),
		);
	});

	test('in the language of Graphviz', () => {
		const dot = formatDot(titled);
		expect(dot).not.toContain('<script');
		expect(tagsOf(dot)).toEqual(new Set(['table', 'tr', 'td', 'b', 'font']));
	});

	test('in Mermaid', () => {
		expect(escapeMermaid('a "b" <c> #1; `d`')).toBe('a #34;b#34; #60;c#62; #35;1#59; #96;d#96;');
		const lines = formatMermaid(titled).split('\n').slice(3);
		for (const line of lines) {
			expect(line).toMatch(
				/^(?:flowchart TD|\t(?:n\d+\["(?:[\p{L}\p{N}\p{M} ·,_-]|#\d+;|<br\/>)*"\](?::::\w+)?|subgraph g\d+\["(?:[\p{L}\p{N}\p{M} ·,_-]|#\d+;)*"\]|end|n\d+ (?:==>|-->|-\.->) n\d+|linkStyle [\d,]+ \S+|classDef \w+ [\w#:, -]+)|)$/u,
			);
		}
	});

	test('whatever it is', () => {
		fc.assert(
			fc.property(anyText, text => {
				const isBroken = /[<>"']|\p{Surrogate}|[\uFFFE\uFFFF]|(?![\t\n])\p{Cc}/u;
				expect(isBroken.test(escapeMarkup(text))).toBe(false);
				expect(/["<>`[\]\n\r]/u.test(escapeMermaid(text))).toBe(false);
			}),
		);
	});
});

/** The names of all elements, where every `<` opens or closes one; throws where one does not. */
function tagsOf(markup: string): ReadonlySet<string> {
	const tags = [...markup.matchAll(/<(?![?!]|=)\/?([a-z]+)?/gu)].map(
		([, name]) => name ?? '(none)',
	);
	return new Set(tags.filter(name => name !== '(none)'));
}

describe('a picture in SVG', () => {
	test('names every box for a screen reader, with its share', () => {
		const svg = formatSvg(diagram([box('well', {share: 0.5, mark: 'here'})], []), {labelWidth: 20});
		expect(svg).toContain('<title>well, 50%, the telling stands here</title>');
		expect(svg).toContain('role="img" aria-labelledby="title"');
	});

	test('draws the walked ways last, over the others', () => {
		const svg = formatSvg(
			diagram([box('a'), box('b')], [arrow('a', 'b', {isWalked: true}), arrow('b', 'a')]),
			{labelWidth: 20},
		);
		expect(svg.lastIndexOf('class="way walked"')).toBeGreaterThan(svg.lastIndexOf('class="way"'));
	});

	test('follows boxes only where they lead somewhere', () => {
		const boxes = diagram([box('a'), box('b')], []);
		const svg = formatSvg(boxes, {
			labelWidth: 20,
			linkOf: id => (id === 'a' ? '#knot-a' : undefined),
		});
		expect(svg.match(/<a href="#knot-a"/gu)).toHaveLength(1);
		expect(svg.match(/<a /gu)).toHaveLength(1);
	});
});

test('Graphviz and Mermaid get the ways between boxes, walked ones marked', () => {
	const plain = diagram([box('a'), box('b')], [arrow('a', 'b', {isWalked: true}), arrow('b', 'b')]);
	expect(formatDot(plain)).toContain('\tn0 -> n1 [color="#23468c", penwidth=2.4];\n\tn1 -> n1;\n');
	expect(formatMermaid(plain)).toContain('\tn0 ==> n1\n\tn1 --> n1\n\tlinkStyle 0 ');
});

const shares = [
	[0, 'never'],
	[0.0004, '<0.1%'],
	[0.004, '0.4%'],
	[0.125, '13%'],
	[0.995, '99.5%'],
	[0.99951, '>99.9%'],
	[1, 'always'],
] as const;

describe('a share of playthroughs', () => {
	for (const [share, said] of shares) {
		test(`${share} is ${said}`, () => expect(formatShare(share)).toBe(said));
	}
});

test('a label breaks behind spaces, dots and underscores, and only there', () => {
	const columns = (text: string) => text.length;
	expect(breakLabel('slam_door_shut.try_the_door now', 15, columns)).toEqual([
		'slam_door_shut.',
		'try_the_door',
		'now',
	]);
	expect(breakLabel('unbreakable', 4, columns)).toEqual(['unbreakable']);
});
