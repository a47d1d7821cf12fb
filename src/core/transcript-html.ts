import {type BeatMachine, titleOf} from './beats.ts';
import {type Block, tellingTo} from './blocks.ts';
import {escapeMarkup} from './escape-markup.ts';
import type {Session} from './session.ts';
import {parseSpans} from './spans.ts';
import type {FormSection} from './transcript-form.ts';

/** The look of the form, on a screen by day and by night, and on paper. Nothing is fetched from anywhere. */
const STYLE = `
:root{color-scheme:light dark;--paper:#fdfcf8;--text:#1d1b18;--rule:#8a8375;--taken:#5b3a1e}
@media (prefers-color-scheme:dark){:root{--paper:#191816;--text:#e6e1d6;--rule:#7d776b;--taken:#e0b78c}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--text);font:1.125rem/1.6 Georgia,"Times New Roman",serif}
main{max-width:36rem;margin:0 auto;padding:3rem 1.25rem 6rem}
h1{font-size:1.6rem;line-height:1.25;border-bottom:2px solid var(--rule);padding-bottom:.5rem}
h2{font-size:1.05rem;margin:3rem 0 1rem;border-bottom:1px solid var(--rule);padding-bottom:.25rem}
p{margin:0 0 1em;overflow-wrap:break-word}
.taken{color:var(--taken);font-style:italic;margin-left:1.5rem;text-indent:-1.5rem}
.taken::before{content:"\\2192\\00a0\\00a0"}
.entry{border-bottom:1px dotted var(--rule)}
.spent,.fault{font-size:.95rem}
.box{border:2px solid var(--text);max-width:20rem;margin:2rem 0;padding:.75rem 1rem}
.box p{margin:0}
ins{text-decoration:none}
.initials{font-size:.75em;font-style:italic}
@media print{body{font-size:11pt;background:#fff;color:#000}main{max-width:none;padding:0}
h2{break-after:avoid}.taken,.box,.entry{break-inside:avoid;color:#000}p{orphans:3;widows:3}}
`.trim();

/** The telling to where the player stands as one page that needs nothing else. */
export function formatHtml(session: Session, machine: BeatMachine | undefined): string {
	const {title} = session.narrator.story;
	const blocks = tellingTo(session, session.at, machine).map(block =>
		formatBlock(block, machine?.initials),
	);
	return page(title, blocks.filter(block => block !== '').join('\n'));
}

export function formatHtmlForm(
	title: string,
	sections: readonly FormSection[],
	initials: string | undefined,
): string {
	const parts = sections.map(({section, heading, entries}) => {
		const lines = entries.length === 0 ? ['\u00a0'] : entries.map(entry => spans(entry, initials));
		const rows = lines.map(line => `<p class="entry">${line}</p>`).join('\n');
		return `<h2>${escapeMarkup(titleOf({section, heading}))}</h2>\n${rows}`;
	});
	return page(title, parts.join('\n'));
}

function page(title: string, body: string): string {
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1>${escapeMarkup(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

function formatBlock(block: Block, initials: string | undefined): string {
	switch (block.kind) {
		case 'last box':
			return '';
		case 'heading':
			return `<h2>${escapeMarkup(titleOf(block))}</h2>`;
		case 'prose':
			return `<p>${spans(block.text, initials)}</p>`;
		case 'box':
			return `<div class="box">${block.texts.map(text => `<p>${spans(text, initials)}</p>`).join('')}</div>`;
		case 'spent':
			return `<p class="spent">Spent: <s>${escapeMarkup(block.text)}</s></p>`;
		case 'taken':
			return `<p class="taken">${spans(block.text, initials)}</p>`;
		case 'entry':
			return `<p class="entry">${escapeMarkup(block.section)}: ${spans(block.text, initials)}</p>`;
		case 'fault':
			return `<p class="fault">${escapeMarkup(block.sentence)}</p>`;
	}
}

/** An alteration is struck and initialled, as on a form. */
function spans(text: string, initials: string | undefined): string {
	const by =
		initials === undefined ? '' : ` <span class="initials">${escapeMarkup(initials)}</span>`;
	return parseSpans(text)
		.map(({text, isStruck}) => {
			const shown = escapeMarkup(text);
			return isStruck ? `<del>${shown}</del>${by}` : shown;
		})
		.join('');
}
