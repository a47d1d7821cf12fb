import {type BeatMachine, titleOf} from './beats.ts';
import {type Block, tellingTo} from './blocks.ts';
import type {Session} from './session.ts';
import {parseSpans} from './spans.ts';

/** The telling to where the player stands as plain text, a paragraph a line, choices marked with `>`. */
export function formatTranscript(session: Session, machine: BeatMachine | undefined): string {
	const blocks = tellingTo(session, session.at, machine).filter(isWritten);
	const title = session.narrator.story.title;
	const texts = blocks.map(block => formatBlock(block, machine?.initials));
	return `${[title, ...texts].join('\n\n')}\n`;
}

function isWritten(block: Block): boolean {
	if (block.kind === 'last box') return false;
	return block.kind !== 'taken' || !block.isSpoken;
}

function formatBlock(block: Block, initials: string | undefined): string {
	switch (block.kind) {
		case 'last box':
			return '';
		case 'heading':
			return titleOf(block);
		case 'prose':
			return altered(block.text, initials);
		case 'box':
			return block.texts.map(text => `| ${altered(text, initials)}`).join('\n');
		case 'spent':
			return `[spent: ${altered(block.text, initials)}]`;
		case 'taken':
			return `> ${altered(block.text, initials)}`;
		case 'entry':
			return `[${block.section}: ${altered(block.text, initials)}]`;
		case 'fault':
			return block.sentence;
	}
}

/** An alteration in words: `[struck: Tuesday, K.H.] Friday`. */
function altered(text: string, initials: string | undefined): string {
	const by = initials === undefined ? '' : `, ${initials}`;
	return parseSpans(text)
		.map(({text, isStruck}) => (isStruck ? `[struck: ${text}${by}]` : text))
		.join('');
}
