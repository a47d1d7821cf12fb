import path from 'node:path';
import {type BeatMachine, parseBeats} from '../core/beats.ts';
import type {CompileIssue, Narrator, Place, SourceFile, SourceMap} from '../core/model.ts';
import {readBytes, readerOf, readText} from '../disk/story-files.ts';
import {placeAt} from '../narrator/place-at.ts';
import type {IndexedStory, StoryIndex} from '../narrator/story-index.ts';
import {narrate} from '../narrator/tell.ts';

/** A story ready to be told. */
export type LoadedStory = {
	readonly narrator: Narrator;
	readonly machine: BeatMachine | undefined;
	/** How many different tellings it has, where that was proved of it. */
	readonly tellings?: bigint | undefined;
	/** What the compiler said without refusing the story, in its own form. */
	readonly issues: readonly string[];
	/** The compiled story, as inkle's JSON. */
	readonly json: () => string;
	readonly placeOf: (path: string) => Place | undefined;
	/** The ink it was compiled from; empty where it came compiled. */
	readonly sources: () => readonly SourceFile[];
};

/** Why a story cannot be told: a sentence, or the compiler's messages, one a line. */
export type BadStory = {readonly problem: string; readonly issues: readonly string[]};

/** Loads the story that ships, or any `.ink` source or compiled `.json`. */
export async function loadStory(
	file: string | undefined,
	packageFolder: string,
): Promise<LoadedStory | BadStory> {
	if (file === undefined) return loadShipped(packageFolder);
	const folder = path.dirname(path.resolve(file));
	const source = readText(file);
	if (source === undefined) {
		return refuse(`${file} cannot be read. Is the path right?`);
	}
	const machine = loadBeats(folder);
	if (machine && 'problem' in machine) return refuse(machine.problem);
	if (file.endsWith('.json')) return loadCompiled(source, file, machine, {});
	return loadSource(file, folder, machine);
}

function loadShipped(packageFolder: string): LoadedStory | BadStory {
	const folder = path.join(packageFolder, 'dist', 'story');
	const read = (name: string) => readText(path.join(folder, name));
	const compiled = readIndexed(folder) ?? read('story.json');
	const beats = read('beats.json');
	if (compiled === undefined || beats === undefined) {
		return refuse(`The story is not in ${folder}; \`npm run build\` puts it there.`);
	}
	const machine = parseBeats(beats);
	if ('problem' in machine) return refuse(`${folder}/beats.json: ${machine.problem}.`);
	let map: SourceMap | undefined;
	const story = loadCompiled(compiled, 'never-let-me-go.json', machine, {
		placeOf: path => {
			map ??= JSON.parse(read('story.map.json') ?? '{}') as SourceMap;
			return placeAt(map, path);
		},
		sources: () => JSON.parse(read('sources.json') ?? '[]') as SourceFile[],
	});
	return 'problem' in story ? story : {...story, tellings: parseTellings(read('tellings.json'))};
}

/** Undefined where the build could not index the story, or this is not the story that it indexed. */
function readIndexed(folder: string): IndexedStory | undefined {
	const bytes = readBytes(path.join(folder, 'story.json'));
	const text = readText(path.join(folder, 'story.index.json'));
	if (bytes === undefined || text === undefined) return undefined;
	const index = JSON.parse(text) as StoryIndex;
	return index.length === bytes.length ? {index, bytes} : undefined;
}

async function loadSource(
	file: string,
	folder: string,
	machine: BeatMachine | undefined,
): Promise<LoadedStory | BadStory> {
	const {compileStory, formatIssue} = await import('../narrator/compile.ts');
	const read = readerOf(folder);
	const {story, map, issues, files} = compileStory(path.basename(file), read);
	const said = issues.map(formatIssue);
	if (story === undefined) {
		const errors = issues.filter((issue: CompileIssue) => issue.severity === 'error');
		return {problem: errors.map(formatIssue).join('\n'), issues: said};
	}
	return loadCompiled(story.json, file, machine, {
		issues: said,
		placeOf: path => placeAt(map, path),
		sources: () => files.map(name => ({file: name, text: read(name) ?? ''})),
	});
}

function loadCompiled(
	compiled: string | IndexedStory,
	file: string,
	machine: BeatMachine | undefined,
	known: Partial<Pick<LoadedStory, 'issues' | 'placeOf' | 'sources'>>,
): LoadedStory | BadStory {
	const {issues = [], placeOf = () => undefined, sources = () => []} = known;
	try {
		const narrator = narrate(compiled, path.parse(file).name, {machine, placeOf});
		const json = () => (typeof compiled === 'string' ? compiled : compiled.bytes.toString());
		return {narrator, machine, issues, json, placeOf, sources};
	} catch (error) {
		return refuse(`${file} is not a story that can be told: ${(error as Error).message}`);
	}
}

/** The number that `npm run record` has written down, and a test compares with the one it proves. */
function parseTellings(text: string | undefined): bigint | undefined {
	const {tellings} = JSON.parse(text ?? '{}') as {tellings?: string};
	return tellings === undefined ? undefined : BigInt(tellings);
}

/** The beat machine beside a story, where there is one. */
function loadBeats(folder: string): BeatMachine | {problem: string} | undefined {
	const file = path.join(folder, 'beats.json');
	const text = readText(file);
	if (text === undefined) return undefined;
	const machine = parseBeats(text);
	return 'problem' in machine ? {problem: `${file}: ${machine.problem}.`} : machine;
}

function refuse(problem: string): BadStory {
	return {problem, issues: [problem]};
}
