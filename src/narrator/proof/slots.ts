import {Container} from 'inkjs/engine/Container';
import {ControlCommand} from 'inkjs/engine/ControlCommand';
import {VariableAssignment} from 'inkjs/engine/VariableAssignment';
import {commands, type Pieces} from './pieces.ts';

/**
 * Everything a story can remember from one choice to the next, other than the choices themselves:
 * variable: a global variable; visits: how often a container was entered; age: turns since it was
 * entered, -1 for never; turn: turns taken; shuffle: what a shuffle has dealt in this round;
 * chance: the state of the random numbers once the story has seeded them; beat: the beat that holds.
 */
export type SlotKind = 'variable' | 'visits' | 'age' | 'turn' | 'shuffle' | 'chance' | 'beat';

export type Slot = {readonly id: number; readonly kind: SlotKind; readonly name: string};

export type Slots = {
	readonly all: readonly Slot[];
	readonly variables: ReadonlyMap<string, number>;
	readonly visits: ReadonlyMap<Container, number>;
	readonly ages: ReadonlyMap<Container, number>;
	readonly shuffles: ReadonlyMap<Container, number>;
	readonly turn: number;
	readonly chance: number;
	readonly beat: number;
};

/** Numbers the slots of a story. */
export function collectSlots(pieces: Pieces): Slots {
	const all: Slot[] = [];
	const add = (kind: SlotKind, name: string) => all.push({id: all.length, kind, name}) - 1;
	const variables = new Map<string, number>();
	const visits = new Map<Container, number>();
	const ages = new Map<Container, number>();
	const shuffles = new Map<Container, number>();
	for (const {object, path, parent} of pieces.all) {
		if (object instanceof VariableAssignment && object.isGlobal && object.isNewDeclaration) {
			const name = object.variableName ?? '';
			if (!variables.has(name)) variables.set(name, add('variable', name));
		}
		if (object instanceof Container) {
			if (object.visitsShouldBeCounted) visits.set(object, add('visits', path));
			if (object.turnIndexShouldBeCounted) ages.set(object, add('age', path));
		}
		if (isShuffle(object) && parent?.object instanceof Container)
			shuffles.set(parent.object, add('shuffle', parent.path));
	}
	const turn = add('turn', 'TURNS()');
	const chance = add('chance', 'SEED_RANDOM()');
	const beat = add('beat', 'beat');
	return {all, variables, visits, ages, shuffles, turn, chance, beat};
}

function isShuffle(object: unknown): boolean {
	return object instanceof ControlCommand && object.commandType === commands.SequenceShuffleIndex;
}
