import {entries} from '../../../src/core/form.ts';
import type {Play} from '../plays.ts';
import type {Reading} from '../reading.ts';
import {countOf, type Measured, type Offence} from '../standard.ts';
import {VARIABLES} from '../story-in-hand.ts';

const SECTIONS = ['1', '2', '3', '4', '5', '6', '7', '8'];

function entriesOf({lines}: Play) {
	const told = lines.map(({text, tags}) => ({text, tags, warnings: []}));
	return entries([{lines: told, choices: [], entered: [], beat: undefined, fault: undefined}]);
}

/** Sections of the form in which some play enters nothing. */
export function sectionsLeftOut({plays}: Reading): Measured {
	const left = SECTIONS.filter(section =>
		plays.some(play => !entriesOf(play).some(entry => entry.section === section)),
	);
	return countOf(left.map(section => ({place: undefined, words: `Section ${section}`})));
}

/** Plays in which Section 8 is not set as a box once, with the same words as are entered. */
export function boxesUnlikeTheirEntry({plays}: Reading): Measured {
	const offences = new Map<string, Offence>();
	for (const play of plays) {
		const boxes = play.lines.filter(line => line.tags.includes('box'));
		const entered = entriesOf(play).filter(entry => entry.section === '8');
		const [box] = boxes;
		if (boxes.length === 1 && entered.length === 1 && entered[0]?.text === box?.text) continue;
		const words = `${boxes.length} boxes, entered: ${entered.map(({text}) => text).join(' / ')}`;
		offences.set(words, {place: box?.place, words});
	}
	return countOf([...offences.values()]);
}

const TAGS: readonly RegExp[] = [
	/^beat: \w+$/u,
	/^canon: \d\d[a-c]?$/u,
	new RegExp(`^cb: (?:${VARIABLES.map(({name}) => name).join('|')})$`, 'u'),
	/^entry: [1-8]: /u,
	/^(?:slip|box|withdrawn)$/u,
	/^spent: ./u,
];

/** Tags that no part of the program knows. */
export function unknownTags({story}: Reading): Measured {
	return countOf(
		story.lines.flatMap(({place, tags}) =>
			tags
				.filter(tag => !TAGS.some(known => known.test(tag)))
				.map((words): Offence => ({place, words})),
		),
	);
}

/** Alterations on the form: words struck through. */
export function alterations({story}: Reading): Measured {
	return countOf(
		story.lines
			.filter(({written}) => written.includes('<s>'))
			.map(({place, written}) => ({place, words: /<s>.*?<\/s>/u.exec(written)?.[0] ?? ''})),
	);
}

/** Places where a slip can be used. */
export function slipPlaces({story}: Reading): Measured {
	return countOf(
		story.lines
			.filter(({labels}) => labels.includes('Use a slip'))
			.map(({place}) => ({place, words: 'Use a slip'})),
	);
}

/** Places that know that the form has come back. */
export function secondTellings({story}: Reading): Measured {
	return countOf(
		story.lines.flatMap(({place, conditions}) =>
			conditions
				.filter(condition => /\breturned\b/u.test(condition))
				.map((words): Offence => ({place, words})),
		),
	);
}
