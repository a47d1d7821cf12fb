import path from 'node:path';
import {type Report, reportUncompiled} from '../core/report.ts';
import {formatGithub, formatJunit, formatLcov} from '../core/report-files.ts';
import {formatReportJson} from '../core/report-json.ts';
import {formatReport} from '../core/report-text.ts';
import {changeOf} from '../disk/watch-files.ts';
import {writeText} from '../disk/write-text.ts';
import {lineShares} from '../narrator/proof/line-shares.ts';
import {ALL_REDUCTIONS, type Proof, proveStory} from '../narrator/proof/prove.ts';
import {paintFor} from '../plain/paint.ts';
import type {VerifyCommand} from './command.ts';
import {saveFindings, saveRoutes, startsOf} from './verify-saves.ts';
import {type BadSource, readSource, type Source} from './verify-source.ts';
import type {World} from './world.ts';

type ColouredCommand = VerifyCommand & {readonly color: 'auto' | 'always' | 'never'};

/** How many values one variable or counter is followed through. */
const VALUE_LIMIT = 1_000;

/** Proves a story and says what was found. Exit code 0: proved; 1: findings, or not proved; 2: no such story. */
export async function verify(command: ColouredCommand, world: World): Promise<number> {
	let source = await read(command, world);
	if (source === undefined) {
		world.stderr.write(`never-let-me-go: ${missing(command.story)}\n`);
		return 2;
	}
	for (;;) {
		const code = await proveOnce(source, command, world);
		if (!command.isWatching) return code;
		await changeOf(source.files, world.unread);
		if (world.unread.aborted) return code;
		source = (await read(command, world)) ?? source;
	}
}

function read(command: VerifyCommand, world: World): Promise<Source | BadSource | undefined> {
	const {packageFolder} = world;
	return readSource(command.story, {packageFolder, allowOutside: command.allowOutside});
}

async function proveOnce(
	source: Source | BadSource,
	command: ColouredCommand,
	world: World,
): Promise<number> {
	const {report, proof} = prove(source, command, world);
	print(report, source, command, world);
	try {
		writeFiles(report, proof, source, command, world);
		if (command.html !== undefined) await writePage(report, proof, source, command, world);
	} catch (error) {
		world.stderr.write(`never-let-me-go: ${(error as Error).message}\n`);
		return 1;
	}
	return exitCode(report, command);
}

function missing(story: string | undefined): string {
	return story === undefined
		? 'The story is not in dist/story; `npm run build` puts it there.'
		: `${story} cannot be read. Is the path right?`;
}

function exitCode({verdict, findings}: Report, {isStrict}: VerifyCommand): number {
	return verdict !== 'proved' || (isStrict && findings.length > 0) ? 1 : 0;
}

function prove(
	source: Source | BadSource,
	command: VerifyCommand,
	world: World,
): {report: Report; proof: Proof | undefined} {
	if ('issues' in source) {
		return {report: reportUncompiled(source.hash, source.issues), proof: undefined};
	}
	const progress = showProgress(world);
	try {
		const proof = proveStory(source.story, {
			placeOf: source.placeOf,
			starts: startsOf(source),
			beats: source.beats,
			laws: source.settings.laws,
			externals: source.settings.externals,
			reductions: ALL_REDUCTIONS,
			valueLimit: VALUE_LIMIT,
			now: () => world.now().getTime() / 1000,
			limits: {
				maxStates: command.maxStates,
				isSpent: limitOf(command, world),
				onProgress: progress.show,
			},
		});
		return {report: proof.report, proof};
	} catch (error) {
		const message = `This is not a story that can be told: ${(error as Error).message}`;
		const issue = {severity: 'error', message, place: undefined} as const;
		return {report: reportUncompiled(source.story.hash, [issue]), proof: undefined};
	} finally {
		progress.clear();
	}
}

function limitOf({maxSeconds, maxMemory}: VerifyCommand, world: World): () => string | undefined {
	const began = world.now().getTime();
	let looks = 0;
	return () => {
		if (world.now().getTime() - began > maxSeconds * 1000)
			return `it takes more than ${maxSeconds} seconds`;
		// Asking for the memory takes longer than asking for the time.
		if (++looks % 16 !== 0) return undefined;
		return process.memoryUsage.rss() / 1e6 > maxMemory
			? `it takes more than ${maxMemory} MB of memory`
			: undefined;
	};
}

type ShownProgress = {
	show(progress: {depth: number; states: number; transitions: number; queue: number}): void;
	clear(): void;
};

const SECONDS_UNTIL_SHOWN = 1;
const SECONDS_BETWEEN = 0.25;

/** One line on stderr, in a terminal only, once the proof takes longer than a moment. */
function showProgress(world: World): ShownProgress {
	const began = world.now().getTime();
	let shownAt = began + (SECONDS_UNTIL_SHOWN - SECONDS_BETWEEN) * 1000;
	let isShown = false;
	const {stderr} = world as {stderr: World['stderr'] & {isTTY?: boolean}};
	return {
		show({depth, states, transitions, queue}) {
			const now = world.now().getTime();
			if (!stderr.isTTY || now - shownAt < SECONDS_BETWEEN * 1000) return;
			shownAt = now;
			isShown = true;
			const seconds = (now - began) / 1000;
			const rate = (count: number) => Math.round(count / seconds).toLocaleString('en');
			stderr.write(
				`\r\x1b[Kdepth ${depth}, ${transitions.toLocaleString('en')} generated (${rate(transitions)}/s), ` +
					`${states.toLocaleString('en')} distinct (${rate(states)}/s), ${queue.toLocaleString('en')} left on queue`,
			);
		},
		clear() {
			if (isShown) stderr.write('\r\x1b[K');
		},
	};
}

function print(
	report: Report,
	{file}: {file: string},
	command: ColouredCommand,
	world: World,
): void {
	if (command.isJson) world.stdout.write(`${formatReportJson(report, file)}\n`);
	else if (command.isGithub) world.stdout.write(formatGithub(report, file, rootOf(command.story)));
	else world.stdout.write(formatReport(report, file, paintFor(command.color, world)));
}

function rootOf(story: string | undefined): string {
	const folder = path.dirname(story ?? 'story/main.ink').replaceAll('\\', '/');
	return folder === '.' ? '' : `${folder}/`;
}

// The layout of the map and the look of the page are loaded only for who asks for them.
async function writePage(
	report: Report,
	proof: Proof | undefined,
	source: Source | BadSource,
	{html = '', story}: VerifyCommand,
	{packageFolder}: World,
): Promise<void> {
	const {formatProofPage} = await import('./verify-page.ts');
	writeText(html, formatProofPage(report, proof, source, {story, packageFolder}));
}

function writeFiles(
	report: Report,
	proof: Proof | undefined,
	source: Source | BadSource,
	command: VerifyCommand,
	world: World,
): void {
	const {junit, lcov, routes, saveFindings: findings} = command;
	if (junit !== undefined) writeText(junit, formatJunit(report, source.file));
	if (lcov !== undefined) writeText(lcov, formatLcov(proof ? lineShares(proof) : []));
	if (proof === undefined || 'issues' in source) return;
	const unwritten = [
		...(findings === undefined ? [] : saveFindings(findings, proof, source, world.now())),
		...(routes === undefined ? [] : saveRoutes(routes, proof, source, world.now())),
	];
	for (const each of unwritten) world.stderr.write(`not written: ${each}\n`);
}
