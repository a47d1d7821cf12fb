import * as v from 'valibot';
import {nearest} from './nearest.ts';

/** What each setting may be, the first where nothing is set. Kept per player, not per telling. */
const values = {
	theme: ['default', 'contrast', 'sepia', 'light', 'terminal'],
	width: ['66', '60', '72'],
	paragraphs: ['spaced', 'indented'],
	reveal: ['off', 'fast', 'medium', 'slow'],
	read: ['shown', 'skipped'],
	marks: ['on', 'off'],
	chrome: ['auto', 'ascii'],
} as const;

export type SettingName = keyof typeof values;

export type Settings = {readonly [name in SettingName]: (typeof values)[name][number]};

export const settingNames = Object.keys(values) as readonly SettingName[];

/** What a setting does, in a line of help; the values in words where they do not speak for themselves. */
export const settingHelp: {readonly [name in SettingName]: string} = {
	theme: 'colours of the page; terminal follows your own',
	width: 'columns of prose at most',
	paragraphs: 'set apart by an empty line, or by an indent',
	reveal: 'text appears at once, or word by word; Space finishes it',
	read: 'text read in an earlier telling is shown, or skipped to the next choice',
	marks: 'choices taken in an earlier telling are marked',
	chrome: 'rules and boxes as the terminal can, or in ASCII',
};

export const defaultSettings = Object.fromEntries(
	settingNames.map(name => [name, values[name][0]]),
) as Settings;

/** What the words after `settings` ask for: to show them, to set all back; else a sentence. */
export function readSettingsWord(argument: string): 'show' | 'reset' | {readonly problem: string} {
	if (argument === '') return 'show';
	if (argument === 'reset') return 'reset';
	return {problem: `"settings" can be followed by "reset", not "${argument}"; "set" changes one.`};
}

/** What is said once the settings are the default ones. */
export const AFTER_RESET = 'All settings are as they were at first.';

export function settingValues(name: SettingName): readonly string[] {
	return values[name];
}

/** The settings with one changed, or a sentence that says what would do. */
export function changeSetting(
	settings: Settings,
	name: string,
	value: string,
): Settings | {readonly problem: string} {
	const known = settingNames.find(each => each === name);
	if (known === undefined) {
		const near = nearest(name, settingNames);
		const hint =
			near === undefined ? `they are ${settingNames.join(', ')}` : `did you mean "${near}"?`;
		return {problem: `There is no setting "${name}"; ${hint}${hint.endsWith('?') ? '' : '.'}`};
	}
	if (!settingValues(known).includes(value)) {
		return {problem: `"${known}" can be ${settingValues(known).join(', ')}, not "${value}".`};
	}
	return {...settings, [known]: value};
}

/** The settings with one moved to its next value, or its previous; round and round. */
export function turnSetting(settings: Settings, name: SettingName, step: 1 | -1): Settings {
	const all = settingValues(name);
	const at = all.indexOf(settings[name]) + step;
	return {...settings, [name]: all[(at + all.length) % all.length]};
}

export function formatSettings(settings: Settings): string {
	return `${JSON.stringify(settings, undefined, '\t')}\n`;
}

export type ReadSettings = {readonly settings: Settings; readonly problem: string | undefined};

/**
 * Reads a settings file. What cannot be read is left at its default and named in one sentence; a
 * name that is not known here, from a newer version, is no fault.
 */
export function parseSettings(text: string): ReadSettings {
	const parsed = v.safeParse(
		v.pipe(v.string(), v.maxLength(100_000), v.parseJson(), v.record(v.string(), v.unknown())),
		text,
	);
	if (!parsed.success) return {settings: defaultSettings, problem: 'it is damaged'};
	let settings = defaultSettings;
	let problem: string | undefined;
	for (const name of settingNames) {
		const value = parsed.output[name];
		if (value === undefined) continue;
		const changed = changeSetting(settings, name, String(value));
		if ('problem' in changed) problem ??= changed.problem;
		else settings = changed;
	}
	return {settings, problem};
}
