import {ChoicePoint} from 'inkjs/engine/ChoicePoint';
import {Container} from 'inkjs/engine/Container';
import {ControlCommand} from 'inkjs/engine/ControlCommand';
import {Divert} from 'inkjs/engine/Divert';
import type {InkObject} from 'inkjs/engine/Object';
import type {Story} from 'inkjs/engine/Story';
import {StringValue} from 'inkjs/engine/Value';

export const commands = ControlCommand.CommandType;

/** One object of the compiled story, with what the proof has to know of it. */
export type Piece = {
	readonly id: number;
	readonly object: InkObject;
	readonly path: string;
	readonly parent: Piece | undefined;
	/** Position in the content of `parent`; -1 for a container that is named only. */
	readonly index: number;
	readonly knot: Piece | undefined;
	readonly stitch: Piece | undefined;
	/** Text or a value that a reader can see; not a label, a tag or a string in an expression. */
	readonly isPrinting: boolean;
	/** A condition that the writer wrote: of a conditional or of a choice. */
	readonly isCondition: boolean;
};

export type Pieces = {
	readonly all: readonly Piece[];
	readonly root: Piece;
	readonly knots: readonly Piece[];
	readonly stitches: readonly Piece[];
	readonly choices: readonly Piece[];
	of(object: InkObject): Piece;
};

type Mode = {isEvaluating: boolean; strings: number; inTag: boolean};
type Around = {
	readonly parent: Piece | undefined;
	readonly knot: Piece | undefined;
	readonly stitch: Piece | undefined;
};

const GLOBALS = 'global decl';

/** Numbers every object of a compiled story in the order of the text. */
export function collectPieces(story: Story): Pieces {
	const all: Piece[] = [];
	const found = new Map<InkObject, Piece>();
	const knots: Piece[] = [];
	const stitches: Piece[] = [];
	const choices: Piece[] = [];

	function add(object: InkObject, path: string, index: number, around: Around, mode: Mode): void {
		const level = levelOf(path, index, object, around);
		const piece: Piece = {
			id: all.length,
			object,
			path,
			index,
			parent: around.parent,
			knot: level === 'knot' ? undefined : around.knot,
			stitch: level === 'stitch' ? undefined : around.stitch,
			isPrinting: isPrinting(object, mode),
			isCondition: isCondition(object, around.parent),
		};
		all.push(piece);
		found.set(object, piece);
		if (level === 'knot') knots.push(piece);
		if (level === 'stitch') stitches.push(piece);
		if (object instanceof ChoicePoint) choices.push(piece);
		if (!(object instanceof Container)) return;
		const inside: Around = {
			parent: piece,
			knot: level === 'knot' ? piece : around.knot,
			stitch: level === 'stitch' ? piece : around.stitch,
		};
		object.content.forEach((child, at) => {
			add(child, join(path, nameOf(child) ?? String(at)), at, inside, mode);
			switchMode(mode, child);
		});
		for (const [name, child] of object.namedOnlyContent ?? [])
			add(child, join(path, name), -1, inside, {isEvaluating: false, strings: 0, inTag: false});
	}

	const nowhere: Around = {parent: undefined, knot: undefined, stitch: undefined};
	const mode = {isEvaluating: false, strings: 0, inTag: false};
	add(story.mainContentContainer, '', -1, nowhere, mode);
	return {
		all,
		root: all[0] as Piece,
		knots,
		stitches,
		choices,
		of: object => found.get(object) as Piece,
	};
}

function levelOf(
	path: string,
	index: number,
	object: InkObject,
	{parent, knot}: Around,
): 'knot' | 'stitch' | undefined {
	if (index !== -1 || parent === undefined || !(object instanceof Container)) return undefined;
	if (parent.parent === undefined) return path === GLOBALS ? undefined : 'knot';
	// Labels of a knot's own text stand one container deeper, inside its weave.
	return parent === knot ? 'stitch' : undefined;
}

function switchMode(mode: Mode, object: InkObject): void {
	if (!(object instanceof ControlCommand)) return;
	switch (object.commandType) {
		case commands.EvalStart:
			mode.isEvaluating = true;
			break;
		case commands.EvalEnd:
			mode.isEvaluating = false;
			break;
		case commands.BeginString:
			mode.strings++;
			break;
		case commands.EndString:
			mode.strings--;
			break;
		case commands.BeginTag:
			mode.inTag = true;
			break;
		case commands.EndTag:
			mode.inTag = false;
			break;
	}
}

function isPrinting(object: InkObject, {strings, inTag}: Mode): boolean {
	if (strings > 0 || inTag) return false;
	if (object instanceof StringValue) return object.isNonWhitespace;
	return object instanceof ControlCommand && object.commandType === commands.EvalOutput;
}

function isCondition(object: InkObject, parent: Piece | undefined): boolean {
	if (object instanceof ChoicePoint) return object.hasCondition;
	if (!(object instanceof Divert && object.isConditional)) return false;
	// The conditional diverts of a sequence ask for its turn: nobody wrote them.
	const around = parent?.object;
	return !(around instanceof Container && around.content.some(isVisitIndex));
}

function isVisitIndex(object: InkObject): boolean {
	return object instanceof ControlCommand && object.commandType === commands.VisitIndex;
}

function nameOf(object: InkObject): string | undefined {
	return object instanceof Container && object.hasValidName
		? (object.name ?? undefined)
		: undefined;
}

function join(path: string, name: string): string {
	return path === '' ? name : `${path}.${name}`;
}
