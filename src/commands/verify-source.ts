import path from 'node:path';
import {type BeatMachine, parseBeats} from '../core/beats.ts';
import type {CompiledStory, CompileIssue, Place, SourceMap} from '../core/model.ts';
import {NO_SETTINGS, parseVerifySettings, type VerifySettings} from '../core/verify-settings.ts';
import {readerOf, readText} from '../disk/story-files.ts';
import {hashOf} from '../narrator/compiled-text.ts';
import {placeAt} from '../narrator/place-at.ts';

/** A story as the verifier takes it: compiled, with its places, its machine and its settings. */
export type Source = {
	/** The main story's file, as findings name it. */
	readonly file: string;
	/** What the story is known by when it has no title. */
	readonly title: string;
	readonly story: CompiledStory;
	readonly beats: BeatMachine | undefined;
	readonly settings: VerifySettings;
	placeOf(path: string): Place | undefined;
	/** Every file it was read from, in full. */
	readonly files: readonly string[];
};

/** A story that cannot be compiled, with what the compiler said. */
export type BadSource = {
	readonly file: string;
	readonly hash: string;
	readonly issues: readonly CompileIssue[];
	readonly files: readonly string[];
};

export type SourceOptions = {readonly packageFolder: string; readonly allowOutside: boolean};

/** Reads an ink source, a compiled story, or the story that ships. `undefined`: there is no such file. */
export async function readSource(
	story: string | undefined,
	{packageFolder, allowOutside}: SourceOptions,
): Promise<Source | BadSource | undefined> {
	if (story === undefined) return readShipped(packageFolder);
	const folder = path.dirname(path.resolve(story));
	const file = path.basename(story);
	const text = readText(path.resolve(story));
	if (text === undefined) return undefined;
	const beside = readBeside(folder, file);
	if ('issues' in beside) return {...beside, file, hash: '', files: [path.resolve(story)]};
	if (/\.json$/i.test(file)) {
		const compiled = {json: text, hash: hashOf(text), issues: []};
		const files = [path.resolve(story), ...beside.files];
		const stranger = unknownStart(beside, text);
		if (stranger) return {file, hash: compiled.hash, issues: [stranger], files};
		return {
			file,
			title: path.parse(file).name,
			story: compiled,
			...beside,
			placeOf: () => undefined,
			files,
		};
	}
	const {compileStory} = await import('../narrator/compile.ts');
	const compiled = compileStory(file, readerOf(folder), {allowOutside});
	const files = [...compiled.files.map(name => path.resolve(folder, name)), ...beside.files];
	if (!compiled.story) return {file, hash: hashOf(text), issues: compiled.issues, files};
	const stranger = unknownStart(beside, compiled.story.json);
	if (stranger) return {file, hash: compiled.story.hash, issues: [stranger], files};
	const placeOf = placesOf(compiled.map);
	return {file, title: path.parse(file).name, story: compiled.story, ...beside, placeOf, files};
}

function readShipped(packageFolder: string): Source | BadSource | undefined {
	const folder = path.join(packageFolder, 'dist', 'story');
	const json = readText(path.join(folder, 'story.json'));
	if (json === undefined) return undefined;
	const file = 'main.ink';
	const beside = readBeside(folder, file);
	if ('issues' in beside) return {...beside, file, hash: hashOf(json), files: []};
	const map = JSON.parse(readText(path.join(folder, 'story.map.json')) ?? '{}') as SourceMap;
	const story = {json, hash: hashOf(json), issues: []};
	return {
		file,
		title: 'never-let-me-go',
		story,
		...beside,
		placeOf: placesOf(map),
		files: [path.join(folder, 'story.json')],
	};
}

function placesOf(map: SourceMap): (path: string) => Place | undefined {
	return path => placeAt(map, path);
}

type Beside = {
	readonly beats: BeatMachine | undefined;
	readonly settings: VerifySettings;
	/** Where the settings stand, if there are any. */
	readonly settingsFile: string;
	readonly files: readonly string[];
};

/** The beat machine and the settings that lie beside a story. */
function readBeside(folder: string, file: string): Beside | {issues: readonly CompileIssue[]} {
	const beatsText = readText(path.join(folder, 'beats.json'));
	const beats = beatsText === undefined ? undefined : parseBeats(beatsText);
	if (beats && 'problem' in beats) return {issues: [issueOf('beats.json', beats.problem)]};
	const names = [`${path.parse(file).name}.verify.json`, `${file}.verify.json`];
	const name = names.find(name => readText(path.join(folder, name)) !== undefined);
	const text = name && readText(path.join(folder, name));
	const settings = text === undefined ? NO_SETTINGS : parseVerifySettings(text);
	if ('problem' in settings) return {issues: [issueOf(name ?? '', settings.problem)]};
	const read = [...(beats ? ['beats.json'] : []), ...(name ? [name] : [])];
	return {
		beats,
		settings,
		settingsFile: name ?? '',
		files: read.map(name => path.join(folder, name)),
	};
}

/** A start value for a variable that the story does not have. */
function unknownStart({settings, settingsFile}: Beside, json: string): CompileIssue | undefined {
	const declared = new Set(Array.from(json.matchAll(/"VAR=":"([^"]*)"/g), ([, name]) => name));
	const named = (settings.starts ?? []).flatMap(Object.keys);
	const stranger = named.find(name => !declared.has(name));
	if (stranger === undefined) return undefined;
	return issueOf(settingsFile, `the story has no variable "${stranger}" to start with`);
}

function issueOf(file: string, message: string): CompileIssue {
	return {severity: 'error', message: `${file}: ${message}.`, place: {file, line: 1}};
}
