import {posix} from 'node:path';
import type {Story as ParsedStory} from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import {Container} from 'inkjs/engine/Container';
import type {InkObject} from 'inkjs/engine/Object';
import type {Story} from 'inkjs/engine/Story';
import {VariableAssignment} from 'inkjs/engine/VariableAssignment';
import type {Place, SourceMap} from '../core/model.ts';

type Metadata = {readonly fileName: string | null; readonly startLineNumber: number} | null;

/**
 * Where each piece of a freshly compiled story came from: content path to place. A piece that stands
 * where its container stands has no entry of its own; `placeAt` knows that. Global variables are
 * placed at their declarations, external functions too, by the path `EXTERNAL name`.
 */
export function mapSource(parsed: ParsedStory, story: Story): SourceMap {
	const map: {[path: string]: Place} = {};
	const root = story.mainContentContainer;
	mapPiece(map, root, '', undefined);
	const globals = root.namedContent.get('global decl');
	if (globals instanceof Container) mapDeclarations(map, parsed, globals);
	for (const [name, declared] of parsed.externals) {
		const place = placeOf(declared.debugMetadata);
		if (place) map[`EXTERNAL ${name}`] = place;
	}
	return map;
}

function mapPiece(
	map: {[path: string]: Place},
	piece: InkObject,
	path: string,
	around: Place | undefined,
): void {
	const place = placeOf(piece.debugMetadata) ?? around;
	if (place && !isSame(place, around)) map[path] = place;
	if (!(piece instanceof Container)) return;
	piece.content.forEach((child, index) => {
		mapPiece(map, child, join(path, nameOf(child) ?? String(index)), place);
	});
	for (const [name, child] of piece.namedOnlyContent ?? [])
		mapPiece(map, child, join(path, name), place);
}

function mapDeclarations(
	map: {[path: string]: Place},
	parsed: ParsedStory,
	globals: Container,
): void {
	globals.content.forEach((piece, index) => {
		if (!(piece instanceof VariableAssignment)) return;
		const declared = parsed.variableDeclarations.get(piece.variableName ?? '');
		const place = placeOf(declared?.debugMetadata ?? null);
		if (place) map[`global decl.${index}`] = place;
	});
}

function nameOf(piece: InkObject): string | undefined {
	return piece instanceof Container && piece.hasValidName ? (piece.name ?? undefined) : undefined;
}

function placeOf(metadata: Metadata): Place | undefined {
	if (!metadata?.fileName || metadata.startLineNumber < 1) return undefined;
	return {file: posix.normalize(metadata.fileName), line: metadata.startLineNumber};
}

function isSame(a: Place, b: Place | undefined): boolean {
	return b !== undefined && a.file === b.file && a.line === b.line;
}

function join(path: string, name: string): string {
	return path === '' ? name : `${path}.${name}`;
}
