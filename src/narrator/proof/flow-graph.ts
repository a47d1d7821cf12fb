import {ChoicePoint} from 'inkjs/engine/ChoicePoint';
import {Container} from 'inkjs/engine/Container';
import {ControlCommand} from 'inkjs/engine/ControlCommand';
import {Divert} from 'inkjs/engine/Divert';
import type {InkObject} from 'inkjs/engine/Object';
import {DivertTargetValue} from 'inkjs/engine/Value';
import {Void} from 'inkjs/engine/Void';
import {commands, type Piece, type Pieces} from './pieces.ts';

/**
 * Where the flow can go from each piece. A call leads both into what it calls and past itself, and
 * what returns leads nowhere: where a frame goes on is known from the frame.
 */
export type FlowGraph = {
	/** Successors within the same frame. */
	readonly next: readonly (readonly number[])[];
	/** Successors in a new frame, which has temporaries of its own. */
	readonly calls: readonly (readonly number[])[];
};

/** The flow graph of a compiled story: a first guess for liveness, which the proof then checks. */
export function drawFlow(pieces: Pieces): FlowGraph {
	const addresses = takenAddresses(pieces);
	const next: number[][] = [];
	const calls: number[][] = [];
	for (const piece of pieces.all) {
		const {same, called} = leave(pieces, piece, addresses);
		next.push(same);
		calls.push(called);
	}
	return {next, calls};
}

/** The piece that is executed after this one when nothing diverts the flow. */
export function pieceAfter(pieces: Pieces, piece: Piece): number | undefined {
	for (let at: Piece | undefined = piece; at?.parent; at = at.parent) {
		if (at.index === -1) return undefined;
		const sibling = (at.parent.object as Container).content[at.index + 1];
		if (sibling) return pieces.of(sibling).id;
	}
	return undefined;
}

type Addresses = {
	readonly all: readonly number[];
	/** Where the start content of a choice returns to: asked for by the `$r` divert in it. */
	readonly returns: ReadonlyMap<InkObject, readonly number[]>;
};

type Ways = {readonly same: number[]; readonly called: number[]};

function leave(pieces: Pieces, piece: Piece, addresses: Addresses): Ways {
	const {object} = piece;
	const after = pieceAfter(pieces, piece);
	const past = after === undefined ? [] : [after];
	if (object instanceof Container) {
		const [first] = object.content;
		return {same: first ? [pieces.of(first).id] : past, called: []};
	}
	if (object instanceof Divert) return leaveDivert(pieces, piece, object, past, addresses);
	if (object instanceof ChoicePoint) {
		const target = object.choiceTarget;
		return {same: target ? [...past, pieces.of(target).id] : past, called: []};
	}
	if (object instanceof ControlCommand) return leaveCommand(pieces, piece, object, past, addresses);
	return {same: past, called: []};
}

function leaveDivert(
	pieces: Pieces,
	piece: Piece,
	divert: Divert,
	past: number[],
	addresses: Addresses,
): Ways {
	if (divert.isExternal) {
		const fallback = (pieces.root.object as Container).namedContent.get(
			divert.targetPathString ?? '',
		);
		const called = fallback instanceof Container ? [pieces.of(fallback).id] : [];
		return {same: past, called};
	}
	const targets = targetsOf(pieces, piece, divert, addresses);
	if (divert.pushesToStack) return {same: past, called: targets};
	const goesPast = divert.isConditional || isThreadStart(piece);
	return {same: goesPast ? [...past, ...targets] : targets, called: []};
}

function targetsOf(pieces: Pieces, piece: Piece, divert: Divert, addresses: Addresses): number[] {
	if (divert.variableDivertName === '$r') {
		const around = piece.parent?.object;
		return [...((around && addresses.returns.get(around)) ?? addresses.all)];
	}
	if (divert.hasVariableTarget) return [...addresses.all];
	const pointer = divert.targetPointer;
	const target = pointer.Resolve() ?? pointer.container;
	return target ? [pieces.of(target).id] : [];
}

function isThreadStart({parent, index}: Piece): boolean {
	const before = parent && (parent.object as Container).content[index - 1];
	return before instanceof ControlCommand && before.commandType === commands.StartThread;
}

function leaveCommand(
	pieces: Pieces,
	piece: Piece,
	command: ControlCommand,
	past: number[],
	addresses: Addresses,
): Ways {
	switch (command.commandType) {
		case commands.End:
		case commands.Done:
		case commands.PopFunction:
			return {same: [], called: []};
		case commands.PopTunnel:
			return {same: onwards(pieces, piece, addresses), called: []};
		default:
			return {same: past, called: []};
	}
}

// `->->` alone leaves `void` on the stack, `->-> place` an address.
function onwards(pieces: Pieces, {parent, index}: Piece, addresses: Addresses): number[] {
	const before = parent && (parent.object as Container).content[index - 2];
	if (before instanceof Void) return [];
	if (before instanceof DivertTargetValue) {
		const target = resolve(pieces, before);
		return target === undefined ? [] : [target];
	}
	return [...addresses.all];
}

function takenAddresses(pieces: Pieces): Addresses {
	const all = new Set<number>();
	const returns = new Map<InkObject, number[]>();
	for (const piece of pieces.all) {
		if (!(piece.object instanceof DivertTargetValue)) continue;
		const target = resolve(pieces, piece.object);
		if (target === undefined) continue;
		const start = startContent(piece);
		if (start) returns.set(start, [...(returns.get(start) ?? []), target]);
		else all.add(target);
	}
	return {all: [...all], returns};
}

/** For the address of a `$r1` or `$r2`: the start content that will return to it. */
function startContent({object, parent, index}: Piece): InkObject | undefined {
	const path = (object as DivertTargetValue).targetPath.toString();
	if (!/\.\$r\d+$/.test(path) || !parent) return undefined;
	const content = (parent.object as Container).content;
	for (const object of content.slice(index + 1))
		if (object instanceof Divert) {
			const target = object.targetPointer.Resolve();
			return target
				? target instanceof Container
					? target
					: (target.parent ?? undefined)
				: undefined;
		}
	return undefined;
}

function resolve(pieces: Pieces, value: DivertTargetValue): number | undefined {
	const found = (pieces.root.object as Container).ContentAtPath(value.targetPath);
	return found.obj && !found.approximate ? pieces.of(found.obj).id : undefined;
}

/** Every address the story keeps in a value, as pieces. */
export function addressesOf(pieces: Pieces): readonly number[] {
	return takenAddresses(pieces).all;
}
