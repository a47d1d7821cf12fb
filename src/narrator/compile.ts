import {posix} from 'node:path';
import {Compiler} from 'inkjs/compiler/Compiler';
import {CompilerOptions} from 'inkjs/compiler/CompilerOptions';
import type {CompiledStory, CompileIssue, Place, SourceMap} from '../core/model.ts';
import {hashOf} from './compiled-text.ts';
import {mapSource} from './source-map.ts';

export type CompileOptions = {
	/** Allow INCLUDE to read files outside the folder of the main file. */
	readonly allowOutside?: boolean;
	/** Count visits to every knot, stitch, choice and gather, not only to those the story reads. */
	readonly countAllVisits?: boolean;
};

export type Compilation = {
	/** Absent when the source has an error. */
	readonly story: CompiledStory | undefined;
	readonly map: SourceMap;
	readonly issues: readonly CompileIssue[];
	/** Every file that was asked for, the main file first. */
	readonly files: readonly string[];
};

/**
 * Compiles a story as inkle's compiler does: INCLUDEs are relative to the folder of the main file,
 * a byte order mark is dropped. `read` gives the text of a file, named relative to that folder, or
 * undefined when there is none. Never throws: what is wrong stands in `issues`.
 */
export function compileStory(
	mainFile: string,
	read: (file: string) => string | undefined,
	options: CompileOptions = {},
): Compilation {
	const issues: CompileIssue[] = [];
	const files: string[] = [mainFile];
	const source = read(mainFile);
	if (source === undefined)
		return {story: undefined, map: {}, issues: [fault(`${mainFile} cannot be read.`)], files};
	const compiler = new Compiler(
		withoutMark(source),
		new CompilerOptions(
			mainFile,
			[],
			options.countAllVisits ?? false,
			message => issues.push(readIssue(message)),
			{
				ResolveInkFilename: name => posix.normalize(name),
				LoadInkFileContents: file => {
					const text = readIncluded(file, read, options);
					if (!files.includes(file)) files.push(file);
					return text;
				},
			},
		),
	);
	try {
		const runtime = compiler.Compile();
		if (hasError(issues)) return {story: undefined, map: {}, issues, files};
		const json = runtime.ToJson() as string;
		const map = mapSource(compiler.parsedStory, runtime);
		return {story: {json, hash: hashOf(json), issues}, map, issues, files};
	} catch (thrown) {
		if (!hasError(issues)) issues.push(fault(crashMessage(thrown)));
		return {story: undefined, map: {}, issues, files};
	}
}

/** A line in the compiler's own form: `ERROR: 'file' line 3: message`. */
export function formatIssue({severity, message, place}: CompileIssue): string {
	const word = {error: 'ERROR', warning: 'WARNING', note: 'TODO'}[severity];
	return place ? `${word}: '${place.file}' line ${place.line}: ${message}` : `${word}: ${message}`;
}

function readIncluded(
	file: string,
	read: (file: string) => string | undefined,
	options: CompileOptions,
): string {
	if (!options.allowOutside && isOutside(file))
		throw reason("it is outside the story's folder; --allow-outside permits that.");
	const text = read(file);
	if (text === undefined) throw reason('it cannot be read.');
	return withoutMark(text);
}

function isOutside(file: string): boolean {
	return /^([a-z]:|[\\/])/i.test(file) || file.split(/[\\/]/).includes('..');
}

// The compiler prints what it caught, so an Error would show its class name.
function reason(text: string): {toString(): string} {
	return {toString: () => ` ${text}`};
}

function withoutMark(text: string): string {
	return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

const severities = {ERROR: 'error', WARNING: 'warning', TODO: 'note'} as const;

function readIssue(said: string): CompileIssue {
	const match = /^(ERROR|WARNING|TODO):\s*(?:'([^\n]*?)' )?(?:line (-?\d+): )?([\s\S]*)$/.exec(
		said,
	);
	if (!match) return fault(said);
	const [, word, file, line, message = said] = match;
	return {
		severity: severities[word as keyof typeof severities],
		message: message.replace(/\s*\n\s*/g, ' '),
		place: placeOf(file, Number(line)),
	};
}

function placeOf(file: string | undefined, line: number): Place | undefined {
	return file !== undefined && line >= 1 ? {file: posix.normalize(file), line} : undefined;
}

function fault(message: string): CompileIssue {
	return {severity: 'error', message, place: undefined};
}

function crashMessage(thrown: unknown): string {
	const said = thrown instanceof Error ? thrown.message : String(thrown);
	return said === ''
		? 'The compiler stopped without saying why; a CONST that holds a divert target is a known cause.'
		: `The compiler could not read this story: ${said}`;
}

function hasError(issues: readonly CompileIssue[]): boolean {
	return issues.some(issue => issue.severity === 'error');
}
