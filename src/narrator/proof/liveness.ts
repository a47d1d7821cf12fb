import {ChoicePoint} from 'inkjs/engine/ChoicePoint';
import {Container} from 'inkjs/engine/Container';
import {ControlCommand} from 'inkjs/engine/ControlCommand';
import {Divert} from 'inkjs/engine/Divert';
import {DivertTargetValue, ListValue, VariablePointerValue} from 'inkjs/engine/Value';
import {VariableAssignment} from 'inkjs/engine/VariableAssignment';
import {VariableReference} from 'inkjs/engine/VariableReference';
import {addressesOf, drawFlow, type FlowGraph, pieceAfter} from './flow-graph.ts';
import {commands, type Piece, type Pieces} from './pieces.ts';
import {Segments} from './segments.ts';
import type {Slots} from './slots.ts';
import type {Held} from './values.ts';

/** What can still be read from a piece on: slots, and temporaries of the frame that stands there. */
export type Liveness = {
	slotsAt(piece: number): readonly number[];
	temporariesAt(piece: number): ReadonlySet<string>;
	/** What can still be read when some choices are spent. */
	readonly segments: Segments;
	/** The piece a waiting frame goes on with. */
	after(container: number, index: number): number | undefined;
};

type Effects = {readonly reads: readonly number[]; readonly overwrites: readonly number[]};

/**
 * Backward data flow over the flow graph (Nielson, Nielson, Hankin, Principles of Program Analysis,
 * 2.1.4). A guess only: the proof checks each step against it.
 */
export function analyseLiveness(
	pieces: Pieces,
	slots: Slots,
	initial: ReadonlyMap<number, Held>,
): Liveness {
	const names = temporaryNames(pieces, slots);
	const bits = slots.all.length + names.length;
	const words = (bits + 31) >>> 5;
	const effects = effectsOf(pieces, slots, names, initial);
	const flow = drawFlow(pieces);
	const live = solve(pieces, flow, effects, slots.all.length, words);
	const segments = new Segments(
		pieces,
		slots,
		flow,
		effects.map(({reads}) => reads),
	);
	const cachedSlots = new Map<number, readonly number[]>();
	const cachedNames = new Map<number, ReadonlySet<string>>();
	const isLive = (piece: number, bit: number) =>
		((live[piece * words + (bit >>> 5)] ?? 0) & (1 << (bit & 31))) !== 0;
	return {
		segments,
		slotsAt: piece =>
			remember(cachedSlots, piece, () =>
				slots.all.flatMap(({id}) => (isLive(piece, id) ? [id] : [])),
			),
		temporariesAt: piece =>
			remember(
				cachedNames,
				piece,
				() => new Set(names.filter((_, at) => isLive(piece, slots.all.length + at))),
			),
		after: (container, index) => {
			const around = pieces.all[container];
			if (!around) return undefined;
			const object = (around.object as Container).content[index];
			return object && pieceAfter(pieces, pieces.of(object));
		},
	};
}

function remember<K, V>(cache: Map<K, V>, key: K, make: () => V): V {
	const known = cache.get(key);
	if (known !== undefined) return known;
	const made = make();
	cache.set(key, made);
	return made;
}

function solve(
	pieces: Pieces,
	flow: FlowGraph,
	effects: readonly Effects[],
	slotCount: number,
	words: number,
): Uint32Array {
	const count = pieces.all.length;
	const live = new Uint32Array(count * words);
	const before: number[][] = Array.from({length: count}, () => []);
	for (let from = 0; from < count; from++)
		for (const to of [...(flow.next[from] ?? []), ...(flow.calls[from] ?? [])])
			before[to]?.push(from);
	const slotMask = new Uint32Array(words);
	for (let bit = 0; bit < slotCount; bit++) setBit(slotMask, 0, bit);
	const waiting = new Set<number>();
	for (let piece = count - 1; piece >= 0; piece--) waiting.add(piece);
	const out = new Uint32Array(words);
	for (const piece of waiting) {
		waiting.delete(piece);
		out.fill(0);
		for (const to of flow.next[piece] ?? [])
			for (let w = 0; w < words; w++) out[w] = (out[w] ?? 0) | (live[to * words + w] ?? 0);
		for (const to of flow.calls[piece] ?? [])
			for (let w = 0; w < words; w++)
				out[w] = (out[w] ?? 0) | ((live[to * words + w] ?? 0) & (slotMask[w] ?? 0));
		const {reads, overwrites} = effects[piece] as Effects;
		for (const bit of overwrites) out[bit >>> 5] = (out[bit >>> 5] ?? 0) & ~(1 << (bit & 31));
		for (const bit of reads) setBit(out, 0, bit);
		let isChanged = false;
		for (let w = 0; w < words; w++) {
			const at = piece * words + w;
			if (live[at] !== out[w]) {
				live[at] = out[w] ?? 0;
				isChanged = true;
			}
		}
		if (isChanged) for (const from of before[piece] ?? []) waiting.add(from);
	}
	return live;
}

function setBit(bits: Uint32Array, offset: number, bit: number): void {
	const at = offset + (bit >>> 5);
	bits[at] = (bits[at] ?? 0) | (1 << (bit & 31));
}

function temporaryNames(pieces: Pieces, slots: Slots): string[] {
	const names = new Set<string>();
	for (const {object} of pieces.all) {
		if (object instanceof VariableAssignment && object.variableName) names.add(object.variableName);
		if (object instanceof VariableReference && object.name) names.add(object.name);
		if (object instanceof Divert && object.variableDivertName) names.add(object.variableDivertName);
		if (object instanceof VariablePointerValue) names.add(object.variableName);
	}
	return [...names].filter(name => !slots.variables.has(name));
}

function effectsOf(
	pieces: Pieces,
	slots: Slots,
	names: readonly string[],
	initial: ReadonlyMap<number, Held>,
): readonly Effects[] {
	const temporaries = new Map(names.map((name, at) => [name, slots.all.length + at]));
	const addressed = addressesOf(pieces).flatMap(id => {
		const piece = pieces.all[id];
		return piece ? [piece] : [];
	});
	const bitOf = (name: string) => slots.variables.get(name) ?? temporaries.get(name);
	const some = (...bits: (number | undefined)[]) => bits.filter(bit => bit !== undefined);

	function effects({object, parent, index}: Piece): Effects {
		if (object instanceof VariableReference) {
			const counted = object.containerForCount;
			if (counted) return {reads: some(slots.visits.get(counted)), overwrites: []};
			return {reads: some(bitOf(object.name ?? '')), overwrites: []};
		}
		if (object instanceof VariablePointerValue)
			return {reads: some(bitOf(object.variableName)), overwrites: []};
		if (object instanceof Divert && object.variableDivertName)
			return {reads: some(bitOf(object.variableDivertName)), overwrites: []};
		if (object instanceof VariableAssignment) return assignment(object);
		if (object instanceof ChoicePoint) {
			const target = object.onceOnly ? object.choiceTarget : null;
			return {reads: target ? some(slots.visits.get(target)) : [], overwrites: []};
		}
		if (object instanceof ControlCommand && parent)
			return {reads: command(object, parent.object as Container, index), overwrites: []};
		return {reads: [], overwrites: []};
	}

	function assignment(object: VariableAssignment): Effects {
		const name = object.variableName ?? '';
		const global = slots.variables.get(name);
		if (global === undefined) {
			const temporary = some(temporaries.get(name));
			// Where no value is declared anew, the old one may be a pointer to write through.
			return object.isNewDeclaration
				? {reads: [], overwrites: temporary}
				: {reads: temporary, overwrites: []};
		}
		// An empty list takes over the origins of what it replaces.
		const isList = initial.get(global) instanceof ListValue;
		return {reads: isList ? [global] : [], overwrites: [global]};
	}

	function command(object: ControlCommand, around: Container, index: number): number[] {
		switch (object.commandType) {
			case commands.VisitIndex:
				return some(slots.visits.get(around));
			case commands.Turns:
				return [slots.turn];
			case commands.TurnsSince:
			case commands.ReadCount: {
				const table = object.commandType === commands.ReadCount ? slots.visits : slots.ages;
				const before = around.content[index - 1];
				const known = before instanceof DivertTargetValue ? targetOf(before) : undefined;
				const asked = known ? [known] : addressed.map(({object}) => object);
				return asked.flatMap(target =>
					target instanceof Container ? some(table.get(target)) : [],
				);
			}
			case commands.SequenceShuffleIndex:
				return some(slots.shuffles.get(around), slots.chance);
			case commands.Random:
			case commands.ListRandom:
				return [slots.chance];
			default:
				return [];
		}
	}

	function targetOf(value: DivertTargetValue): Container | undefined {
		const found = (pieces.root.object as Container).ContentAtPath(value.targetPath);
		return found.correctObj instanceof Container ? found.correctObj : undefined;
	}

	return pieces.all.map(effects);
}
