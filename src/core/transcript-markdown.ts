import {type BeatMachine, titleOf} from './beats.ts';
import {type Block, tellingTo} from './blocks.ts';
import type {Session} from './session.ts';
import {parseSpans} from './spans.ts';
import type {FormSection} from './transcript-form.ts';

/** The telling to where the player stands as Markdown (CommonMark, and struck text as GitHub has it). */
export function formatMarkdown(session: Session, machine: BeatMachine | undefined): string {
	const {title} = session.narrator.story;
	const blocks = tellingTo(session, session.at, machine).map(block =>
		formatBlock(block, machine?.initials),
	);
	return `${[`# ${escaped(title)}`, ...blocks.filter(block => block !== '')].join('\n\n')}\n`;
}

export function formatMarkdownForm(
	title: string,
	sections: readonly FormSection[],
	initials: string | undefined,
): string {
	const parts = sections.map(({section, heading, entries}) => {
		const lines =
			entries.length === 0 ? ['\\_\\_\\_\\_'] : entries.map(entry => spans(entry, initials));
		return `## ${escaped(titleOf({section, heading}))}\n\n${lines.join('\\\n')}`;
	});
	return `${[`# ${escaped(title)}`, ...parts].join('\n\n')}\n`;
}

function formatBlock(block: Block, initials: string | undefined): string {
	switch (block.kind) {
		case 'last box':
			return '';
		case 'heading':
			return `## ${escaped(titleOf(block))}`;
		case 'prose':
			return spans(block.text, initials);
		case 'box':
			return block.texts.map(text => `> ${spans(text, initials)}`).join('\\\n');
		case 'spent':
			return `*Spent:* ~~${escaped(block.text)}~~`;
		case 'taken':
			return `**${spans(block.text, initials)}**`;
		case 'entry':
			return `*${escaped(block.section)}:* ${spans(block.text, initials)}`;
		case 'fault':
			return `**${escaped(block.sentence)}**`;
	}
}

function spans(text: string, initials: string | undefined): string {
	const by = initials === undefined ? '' : ` (${escaped(initials)})`;
	return parseSpans(text)
		.map(({text, isStruck}) => (isStruck ? `~~${escaped(text)}~~${by}` : escaped(text)))
		.join('');
}

/** Everything that Markdown would take for its own, taken literally. */
function escaped(text: string): string {
	return text
		.replace(/[\\`*_{}[\]<>()#|~!&]/gu, '\\$&')
		.replace(/^(\s*)([-+]|\d+(?=[.)]))/u, '$1\\$2')
		.replace(/\\(\d+)/gu, '$1')
		.replace(/^(\s*\d+)([.)])/u, '$1\\$2');
}
