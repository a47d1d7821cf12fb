import {printable} from './printable.ts';

const ENTITIES: {readonly [character: string]: string} = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/**
 * Text for HTML and XML, between tags and in quoted attributes. What XML cannot hold at all (control
 * characters, half surrogates, U+FFFE and U+FFFF) is shown as a visible character.
 */
export function escapeMarkup(text: string): string {
	return printable(text)
		.replace(/[\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
		.replace(/[&<>"']/gu, character => ENTITIES[character] ?? character);
}
