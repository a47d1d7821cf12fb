import {ChoicePoint} from 'inkjs/engine/ChoicePoint';
import {Container} from 'inkjs/engine/Container';
import {Divert} from 'inkjs/engine/Divert';
import type {InkObject} from 'inkjs/engine/Object';
import {ListValue, StringValue, VariablePointerValue} from 'inkjs/engine/Value';
import {VariableAssignment} from 'inkjs/engine/VariableAssignment';
import {VariableReference} from 'inkjs/engine/VariableReference';
import type {Condition, Outline, Part, SourceLine} from '../../core/coverage.ts';
import type {Place} from '../../core/model.ts';
import type {Spot} from '../../core/report.ts';
import type {Piece, Pieces} from './pieces.ts';
import type {ProofStory} from './proof-story.ts';

export type OutlineOptions = {
	placeOf(path: string): Place | undefined;
	/** Variables that something outside the story reads. */
	readonly readOutside: ReadonlySet<string>;
	/** Knots that only stand in for functions which are provided. */
	readonly replaced: ReadonlySet<string>;
};

/** What a compiled story consists of, as far as coverage goes. */
export function outlineStory(story: ProofStory, options: OutlineOptions): Outline {
	const {pieces} = story;
	const spotOf = ({path}: Piece): Spot => ({path, place: options.placeOf(path)});
	const branches = choiceBranches(pieces);
	const aroundOf = (piece: Piece) => surroundings(piece, branches);
	const part = (piece: Piece, name: string): Part => ({
		id: piece.id,
		spot: spotOf(piece),
		name,
		around: aroundOf(piece),
	});
	return {
		knots: pieces.knots
			.filter(({path}) => !options.replaced.has(path))
			.map(piece => part(piece, piece.path)),
		stitches: pieces.stitches.map(piece => part(piece, piece.path)),
		choices: pieces.choices.map(piece => part(piece, 'choice')),
		lines: collectLines(pieces, spotOf, aroundOf),
		conditions: pieces.all
			.filter(({isCondition}) => isCondition)
			.map((piece): Condition => ({id: piece.id, spot: spotOf(piece), isLast: isLast(piece)})),
		unused: unusedVariables(story, spotOf, options.readOutside),
		words: pieces.all.reduce((sum, piece) => sum + wordsOf(piece), 0),
	};
}

/** Which choice a branch belongs to: the piece of the branch to the piece of the choice point. */
function choiceBranches(pieces: Pieces): ReadonlyMap<number, number> {
	const branches = new Map<number, number>();
	for (const {object, id} of pieces.choices) {
		const target = (object as ChoicePoint).choiceTarget;
		if (target) branches.set(pieces.of(target).id, id);
	}
	return branches;
}

function surroundings(piece: Piece, branches: ReadonlyMap<number, number>): number[] {
	const around: number[] = [];
	if (piece.knot) around.push(piece.knot.id);
	if (piece.stitch) around.push(piece.stitch.id);
	for (let at = piece.parent; at; at = at.parent) {
		const choice = branches.get(at.id);
		if (choice !== undefined) around.push(choice);
	}
	return around;
}

function collectLines(
	pieces: Pieces,
	spotOf: (piece: Piece) => Spot,
	aroundOf: (piece: Piece) => number[],
): readonly SourceLine[] {
	type Growing = {spot: Spot; texts: number[]; choices: number[]; around: number[]};
	const lines = new Map<string, Growing>();
	for (const piece of pieces.all) {
		const isChoice = piece.object instanceof ChoicePoint && !piece.object.isInvisibleDefault;
		if (!isChoice && !piece.isPrinting) continue;
		const spot = spotOf(piece);
		const key = spot.place ? `${spot.place.file}:${spot.place.line}` : spot.path;
		const line = lines.get(key) ?? {spot, texts: [], choices: [], around: aroundOf(piece)};
		(isChoice ? line.choices : line.texts).push(piece.id);
		lines.set(key, line);
	}
	return [...lines.values()].sort(({spot: a}, {spot: b}) => comparePlaces(a.place, b.place));
}

function comparePlaces(a: Place | undefined, b: Place | undefined): number {
	if (!a || !b) return 0;
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line;
}

/** A condition is the last of several when branches with conditions stand before it and none after. */
function isLast({object, parent}: Piece): boolean {
	if (!(object instanceof Divert) || !parent?.parent) return false;
	const branches = (parent.parent.object as Container).content;
	const isBranch = (at: number, mustAsk: boolean) => {
		const branch = branches[at];
		if (!(branch instanceof Container)) return false;
		return branch.content.some(
			piece => piece instanceof Divert && (piece.isConditional || !mustAsk),
		);
	};
	return isBranch(parent.index - 1, true) && !isBranch(parent.index + 1, false);
}

function wordsOf({object, isPrinting}: Piece): number {
	if (!isPrinting || !(object instanceof StringValue)) return 0;
	return object.value?.match(/\S+/g)?.length ?? 0;
}

function unusedVariables(
	{pieces, slots, listDefinitions}: ProofStory,
	spotOf: (piece: Piece) => Spot,
	readOutside: ReadonlySet<string>,
): {name: string; spot: Spot}[] {
	const read = new Set(readOutside);
	const usedLists = new Set<string>();
	for (const {object, path} of pieces.all) {
		for (const name of namesRead(object)) read.add(name);
		const isDeclaration = path.startsWith('global decl.');
		const [itemList] = listDefinitions ? [listDefinitions] : [];
		if (object instanceof VariableReference && object.name) {
			const item = itemList?.FindSingleItemListWithName(object.name);
			for (const name of item?.value?.originNames ?? []) usedLists.add(name);
		}
		if (object instanceof ListValue && !isDeclaration)
			for (const name of object.value?.originNames ?? []) usedLists.add(name);
		if (object instanceof StringValue && object.value && listDefinitions)
			usedLists.add(object.value);
	}
	addListsOfDeclarations(pieces, usedLists);
	const declared = new Set<string>();
	return pieces.all.flatMap(piece => {
		const {object, path} = piece;
		if (!(object instanceof VariableAssignment) || !object.isNewDeclaration) return [];
		const name = object.variableName ?? '';
		if (read.has(name) || name === '$r') return [];
		const isGlobal = slots.variables.has(name);
		if (isGlobal ? !path.startsWith('global decl.') : isParameter(piece)) return [];
		if (isGlobal && usedLists.has(name)) return [];
		const key = isGlobal ? name : `${piece.knot?.id} ${name}`;
		if (declared.has(key)) return [];
		declared.add(key);
		return [{name, spot: spotOf(piece)}];
	});
}

// A variable that starts with items of a list makes use of that list: LIST mood = low, high and
// VAR now = low. The list's own declaration does not count.
function addListsOfDeclarations(pieces: Pieces, used: Set<string>): void {
	pieces.all.forEach(({object, path}, at) => {
		if (!path.startsWith('global decl.') || !(object instanceof ListValue)) return;
		const assignment = pieces.all[at + 1]?.object;
		const name = assignment instanceof VariableAssignment ? assignment.variableName : null;
		for (const origin of object.value?.originNames ?? []) if (origin !== name) used.add(origin);
	});
}

function namesRead(object: InkObject): string[] {
	if (object instanceof VariableReference) return object.name ? [object.name] : [];
	if (object instanceof VariablePointerValue) return [object.variableName];
	if (object instanceof Divert) return object.variableDivertName ? [object.variableDivertName] : [];
	return [];
}

/** Parameters are taken from the stack by the first pieces of a knot, before anything else. */
function isParameter({parent, index}: Piece): boolean {
	if (!parent || index < 0) return false;
	const before = (parent.object as Container).content.slice(0, index);
	return before.every(object => object instanceof VariableAssignment);
}
