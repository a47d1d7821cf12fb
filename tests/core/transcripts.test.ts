import {describe, expect, test} from 'vitest';
import {beginSession, update} from '../../src/core/session.ts';
import {formatTranscript} from '../../src/core/transcript.ts';
import {filledForm, formatFilledForm} from '../../src/core/transcript-form.ts';
import {formatHtml, formatHtmlForm} from '../../src/core/transcript-html.ts';
import {formatMarkdown, formatMarkdownForm} from '../../src/core/transcript-markdown.ts';
import {narratorOf} from '../a-narrator.ts';

const SOURCE = `
# title: 1 < 2 & "co"
-> a
=== a ===
It was <s>Tuesday</s> Friday. # beat: a # entry: 1: Kathy <H>
1. Not a list, *nor* strong. # spent: Use a slip
* [Write "it"] Done. # box
-> END
`;

const machine = {
	initials: 'K.H.',
	start: 'a',
	starts: [{}],
	beats: {
		a: {section: '1', heading: 'Name & age', when: 'present' as const, next: ['b'], canon: {}},
		b: {section: '2', heading: 'Where', when: 'past' as const, next: [], canon: {}},
	},
};
const session = update(beginSession(narratorOf(SOURCE), {}, 1), {type: 'choose', index: 0});

describe('a transcript', () => {
	test('as HTML shows alterations struck and initialled, and takes no text for a tag', () => {
		const html = formatHtml(session, machine);
		const body = html.slice(html.indexOf('<h1>'), html.indexOf('</main>')).trimEnd();
		expect(body.split('\n')).toEqual([
			'<h1>1 &lt; 2 &amp; &quot;co&quot;</h1>',
			'<h2>1. Name &amp; age</h2>',
			'<p>It was <del>Tuesday</del> <span class="initials">K.H.</span> Friday.</p>',
			'<p class="entry">1: Kathy &lt;H&gt;</p>',
			'<p>1. Not a list, *nor* strong.</p>',
			'<p class="spent">Spent: <s>Use a slip</s></p>',
			'<p class="taken">Write &quot;it&quot;</p>',
			'<div class="box"><p>Done.</p></div>',
		]);
		expect(html).toContain('@media print');
		expect(html).toContain('prefers-color-scheme:dark');
	});

	test('as Markdown takes no text for a mark', () => {
		expect(formatMarkdown(session, machine).split('\n\n')).toEqual([
			'# 1 \\< 2 \\& "co"',
			'## 1\\. Name \\& age',
			'It was ~~Tuesday~~ (K.H.) Friday.',
			'*1:* Kathy \\<H\\>',
			'1\\. Not a list, \\*nor\\* strong.',
			'*Spent:* ~~Use a slip~~',
			'**Write "it"**',
			'> Done.\n',
		]);
	});
});

describe('an alteration of a story that names nobody', () => {
	test.each([
		['text', formatTranscript, 'It was [struck: Tuesday] Friday.'],
		['HTML', formatHtml, 'It was <del>Tuesday</del> Friday.'],
		['Markdown', formatMarkdown, 'It was ~~Tuesday~~ Friday.'],
	])('as %s has no initials', (_, format, line) => {
		expect(format(session, {...machine, initials: undefined})).toContain(line);
		expect(format(session, undefined)).toContain(line);
	});
});

describe('the filled form', () => {
	const form = filledForm(session, machine);

	test('has every section, in order, the empty ones too', () => {
		expect(form).toEqual([
			{section: '1', heading: 'Name & age', entries: ['Kathy <H>']},
			{section: '2', heading: 'Where', entries: []},
		]);
	});

	test('is printed as text, Markdown and HTML', () => {
		expect(formatFilledForm(form)).toBe('1. Name & age\n   Kathy <H>\n\n2. Where\n   ________\n');
		expect(formatMarkdownForm('F', form, undefined)).toBe(
			'# F\n\n## 1\\. Name \\& age\n\nKathy \\<H\\>\n\n## 2\\. Where\n\n\\_\\_\\_\\_\n',
		);
		expect(formatHtmlForm('F', form, undefined)).toContain(
			'<h2>1. Name &amp; age</h2>\n<p class="entry">Kathy &lt;H&gt;</p>\n<h2>2. Where</h2>',
		);
	});
});
