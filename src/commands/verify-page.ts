import path from 'node:path';
import type {SourceFile} from '../core/model.ts';
import type {Finding, Report, Route} from '../core/report.ts';
import {readText} from '../disk/story-files.ts';
import {lineShares} from '../narrator/proof/line-shares.ts';
import {nodeShares} from '../narrator/proof/node-shares.ts';
import type {Proof} from '../narrator/proof/prove.ts';
import {readStoryGraph} from '../narrator/story-graph.ts';
import {narrate} from '../narrator/tell.ts';
import type {ToldFinding} from '../picture/page/format-findings.ts';
import type {Atlas} from './map-diagram.ts';
import {formatStoryPage} from './map-page.ts';
import {startsOf} from './verify-saves.ts';
import type {BadSource, Source} from './verify-source.ts';

/** What `verify --html` writes: the story's page with everything the proof knows. */
export function formatProofPage(
	report: Report,
	proof: Proof | undefined,
	source: Source | BadSource,
	{story, packageFolder}: {readonly story: string | undefined; readonly packageFolder: string},
): string {
	// Of a story that was not explored in full nobody knows how often a line is passed.
	const whole = proof && report.stoppedBy === undefined ? proof : undefined;
	return formatStoryPage(openProofAtlas(source, whole), {
		hash: report.hash,
		sources: sourcesOf(source, story, packageFolder),
		proof: {
			report,
			shares: whole && lineShares(whole).filter(({share}) => Number.isFinite(share)),
			findings: labelRoutes(report.findings, source),
			commandOf: route => commandOf(route, story),
		},
	});
}

function openProofAtlas(source: Source | BadSource, proof: Proof | undefined): Atlas {
	const plain = {
		title: 'title' in source ? source.title : source.file,
		beatWalk: undefined,
		nodeWalk: undefined,
	};
	const none = {...plain, machine: undefined, graph: {nodes: [], edges: []}, shares: new Map()};
	if ('issues' in source) return none;
	try {
		const {json} = source.story;
		return {
			...plain,
			title: narrate(json, plain.title).story.title,
			machine: source.beats,
			graph: readStoryGraph(json, source.placeOf),
			shares: proof === undefined ? new Map() : nodeShares(proof),
		};
	} catch {
		// The report says already that this is no story; there is nothing to draw.
		return none;
	}
}

/** The ink that was read; for the story that ships, the copy that ships with it. */
function sourcesOf(
	{files}: Source | BadSource,
	story: string | undefined,
	packageFolder: string,
): readonly SourceFile[] {
	if (story === undefined) {
		const text = readText(path.join(packageFolder, 'dist', 'story', 'sources.json'));
		return JSON.parse(text ?? '[]') as SourceFile[];
	}
	const folder = path.dirname(path.resolve(story));
	return files
		.filter(each => !/\.json$/iu.test(each))
		.map(each => ({
			file: path.relative(folder, each).split(path.sep).join('/'),
			text: readText(each) ?? '',
		}));
}

/** Each finding with the labels of the choices on its route, as far as the story can be told along it. */
function labelRoutes(
	findings: readonly Finding[],
	source: Source | BadSource,
): readonly ToldFinding[] {
	const told = findings.map((finding): ToldFinding => ({finding, labels: []}));
	if ('issues' in source || findings.every(({route}) => route === undefined)) return told;
	const starts = startsOf(source);
	const narrator = narrate(source.story.json, source.file);
	return findings.map(finding => {
		const {route, seed} = finding;
		// Without a seed that draws the same lots, the story may offer other choices on the way.
		if (!route || (route.draws.length > 0 && seed === undefined)) return {finding, labels: []};
		const labels: string[] = [];
		let told = narrator.begin(starts[route.start] ?? {}, seed ?? 0);
		for (const index of route.choices) {
			const choice = told.passage.choices[index];
			if (choice === undefined) break;
			labels.push(choice.text);
			told = narrator.choose(told.position, index);
		}
		return {finding, labels};
	});
}

/** The command that plays a route again, as a shell takes it. */
function commandOf({choices}: Route, story: string | undefined): string {
	const of = story === undefined ? '' : ` --story ${quoted(story)}`;
	const route = choices.length === 0 ? '' : ` --route ${choices.join('/')}`;
	return `never-let-me-go ${route === '' ? 'play --new' : 'replay'}${route}${of}`;
}

function quoted(word: string): string {
	return /^[\w./-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
