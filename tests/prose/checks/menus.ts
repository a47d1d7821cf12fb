import {mean, median, percent} from '../figures.ts';
import {countWords, tokensOf} from '../language.ts';
import type {Option} from '../plays.ts';
import type {Menu, Reading} from '../reading.ts';
import {countOf, type Measured, type Offence} from '../standard.ts';

export function mostOptions({menus}: Reading): Measured {
	const most = Math.max(0, ...menus.map(menu => menu.options.length));
	return {value: most, offences: menusWhere(menus, menu => menu.options.length > 4)};
}

export function optionsPerMenu({menus}: Reading): Measured {
	const all = menus.flatMap(menu => Array<number>(menu.times).fill(menu.options.length));
	return {value: mean(all), offences: menusWhere(menus, menu => menu.options.length === 2)};
}

export function singleOptions({menus}: Reading): Measured {
	return shareOfMenus(menus, menu => menu.options.length === 1);
}

const isSpeech = ({label}: Pick<Option, 'label'>) => label.trimStart().startsWith('"');
const isEntry = ({label}: Pick<Option, 'label'>) => /^\d+:/u.test(label);

/** Labels that are too long for their kind: 9 words and 48 characters, quoted speech 12 and 72. */
export function longLabels({story}: Reading): Measured {
	return countOf(
		story.lines.flatMap(({place, labels}) =>
			labels
				.filter(label => {
					const [words, characters] = isSpeech({label}) ? [12, 72] : [9, 48];
					return countWords(label) > words || label.length > characters;
				})
				.map((words): Offence => ({place, words})),
		),
	);
}

export function labelWords({menus}: Reading): Measured {
	return {value: median(optionsOf(menus).map(({label}) => countWords(label))), offences: []};
}

/** Menus in which two labels open with the same word. */
export function sameFirstWords({menus}: Reading): Measured {
	return shareOfMenus(menus, ({options}) => {
		const first = options.map(({label}) => tokensOf(label.replace(/^\d+:/u, ''))[0]);
		return new Set(first).size < first.length;
	});
}

/** A label by which she says nothing and does nothing. */
const SILENT =
	/^(?:say nothing|leave (?:it|that line|it blank)$|leave (?:the|a|that) (?:[\w']+ ){1,2}(?:blank|empty|for \w+)$|keep (?:still|quiet|your head down)|stay (?:still|in line)|wait$|look at your plate)/iu;

/** A label by which she gets out of answering, where the rest of the menu does not tell speech from deed. */
const EVADING = /^(?:leave|go on to|look (?:away|past|hard)|let \w+|wait)\b/iu;

/** Whether a menu lets her keep out of it: a deed beside speech or a form entry, or plain silence. */
export function offersEvasion({options}: Pick<Menu, 'options'>): boolean {
	const deeds = options.filter(option => !isSpeech(option) && !isEntry(option));
	return (
		deeds.some(({label}) => SILENT.test(label) || EVADING.test(label)) ||
		(deeds.length > 0 && deeds.length < options.length)
	);
}

export function evasionOffered({menus}: Reading): Measured {
	const share = shareOfMenus(menus, offersEvasion);
	return {...share, offences: menusWhere(menus, menu => !offersEvasion(menu))};
}

export function silenceOffered({menus}: Reading): Measured {
	return shareOfMenus(menus, ({options}) => options.some(({label}) => SILENT.test(label)));
}

export function sayNothing({story}: Reading): Measured {
	return countOf(
		story.lines
			.filter(({labels}) => labels.some(label => /^say nothing/iu.test(label)))
			.map(({place, labels}) => ({place, words: labels.join(' / ')})),
	);
}

/** Choices that are withdrawn, and those of them not labelled as a start. */
export function withdrawnChoices({story}: Reading): Measured {
	const withdrawn = story.lines.filter(({choice, tags}) => choice && tags.includes('withdrawn'));
	return {
		value: withdrawn.length,
		offences: withdrawn.map(({place, labels}) => ({place, words: labels.join(' / ')})),
	};
}

export function withdrawnWithoutStart({story}: Reading): Measured {
	return countOf(
		story.lines
			.filter(
				({choice, tags, labels}) =>
					choice &&
					tags.includes('withdrawn') !== labels.some(label => /^Start (?:to|a)\b/u.test(label)),
			)
			.map(({place, labels}) => ({place, words: labels.join(' / ')})),
	);
}

/** Every option once, as it is labelled. */
function optionsOf(menus: readonly Menu[]): readonly Option[] {
	return [
		...new Map(
			menus.flatMap(({options}) => options).map(each => [`${each.path} ${each.label}`, each]),
		).values(),
	];
}

function menusWhere(menus: readonly Menu[], is: (menu: Menu) => boolean): readonly Offence[] {
	const found = menus
		.filter(is)
		.map(({place, options}): [string, Offence] => [
			`${place?.file}:${place?.line}`,
			{place, words: options.map(({label}) => label).join(' / ')},
		]);
	return [...new Map(found).values()];
}

/** Per hundred menus met in play; the offences are the menus for which it is so. */
function shareOfMenus(menus: readonly Menu[], is: (menu: Menu) => boolean): Measured {
	const all = menus.reduce((sum, menu) => sum + menu.times, 0);
	const some = menus.filter(is).reduce((sum, menu) => sum + menu.times, 0);
	return {value: percent(some, all), offences: menusWhere(menus, is)};
}
