import path from 'node:path';
import type {Part, SourceLine} from '../core/coverage.ts';
import {coverWithRoutes} from '../core/covering-routes.ts';
import type {Route} from '../core/report.ts';
import {formatSave, toSave} from '../core/save.ts';
import {beginSession, type Session, update} from '../core/session.ts';
import {writeText} from '../disk/write-text.ts';
import {hashOf} from '../narrator/compiled-text.ts';
import type {Proof} from '../narrator/proof/prove.ts';
import {routeSeed} from '../narrator/proof/prove.ts';
import {ENGINE, narrate} from '../narrator/tell.ts';
import type {Source} from './verify-source.ts';

/** What could not be written: a play whose draws no seed gives. */
export type Unwritten = readonly string[];

/** Writes each error as a save that shows it. */
export function saveFindings(
	folder: string,
	{report}: Proof,
	source: Source,
	now: Date,
): Unwritten {
	const errors = report.findings.filter(({severity}) => severity === 'error');
	return errors.flatMap((finding, at) => {
		const {route, seed, rule, spot} = finding;
		if (!route) return [];
		const place = spot.place ? `${spot.place.file}-${spot.place.line}` : spot.path;
		const name = fileName(`${at + 1}-${rule}-${place}`);
		if (route.draws.length > 0 && seed === undefined)
			return [`${name}: no seed of a fresh story draws ${route.draws.join(', ')}.`];
		writeRoute(folder, name, route, seed ?? 0, source, now);
		return [];
	});
}

/** Writes saves that together show every line and every choice that can be reached. */
export function saveRoutes(folder: string, proof: Proof, source: Source, now: Date): Unwritten {
	const lines = proof.outline.lines.filter(({choices}) => choices.length === 0);
	const {choices} = proof.outline;
	const spots = [...lines, ...choices].map(({spot}) => spot);
	const routes = coverWithRoutes(proof.graph, itemsPassed(proof, lines, choices));
	return routes.flatMap(({shows, way}, at) => {
		const route = proof.routeOf(way);
		const {place, path: piece} = spots[shows] ?? {place: undefined, path: ''};
		const shown = place ? `${place.file}-${place.line}` : piece;
		const name = fileName(`${String(at + 1).padStart(3, '0')}-${shown}`);
		const seed = routeSeed(proof, source.story.json, way, startsOf(source));
		if (route.draws.length > 0 && seed === undefined)
			return [`${name}: no seed of a fresh story draws ${route.draws.join(', ')}.`];
		writeRoute(folder, name, route, seed ?? 0, source, now);
		return [];
	});
}

/** The starts a story is proved with. */
export function startsOf({settings, beats}: Source) {
	return settings.starts ?? beats?.starts ?? [{}];
}

/** What each transition passes: the lines it shows, and the choice it takes. */
function itemsPassed(
	{graph, passedBy, pointTaken}: Proof,
	lines: readonly SourceLine[],
	choices: readonly Part[],
): (edge: number) => readonly number[] {
	const lineOf = new Map(lines.flatMap(({texts}, at) => texts.map(text => [text, at] as const)));
	const choiceOf = new Map(choices.map(({id}, at) => [id, lines.length + at]));
	const shown = new Map<number, readonly number[]>();
	for (const event of new Set(graph.event)) {
		const items = [...passedBy(event)].flatMap(piece => lineOf.get(piece) ?? []);
		shown.set(event, [...new Set(items)]);
	}
	return edge => {
		const items = shown.get(graph.event[edge] as number) ?? [];
		const taken = choiceOf.get(pointTaken(edge) ?? -1);
		return taken === undefined ? items : [...items, taken];
	};
}

function writeRoute(
	folder: string,
	name: string,
	route: Route,
	seed: number,
	source: Source,
	now: Date,
): void {
	const narrator = narrate(source.story.json, source.title, {placeOf: source.placeOf});
	const start = startsOf(source)[route.start] ?? {};
	const begun: Session = beginSession(narrator, start, seed);
	const session = route.choices.reduce((at, index) => update(at, {type: 'choose', index}), begun);
	const stamp = now.toISOString();
	const head = {name, createdAt: stamp, updatedAt: stamp, secondsPlayed: 0, engine: ENGINE};
	writeText(path.join(folder, `${name}.json`), formatSave(toSave(session, head, hashOf), hashOf));
}

function fileName(name: string): string {
	return name.replace(/[^\w.-]+/g, '_').slice(0, 120);
}
