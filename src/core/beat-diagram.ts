import type {Beat, BeatMachine} from './beats.ts';
import type {Diagram, DiagramArrow, DiagramBox, DiagramPart} from './diagram.ts';
import {isWalked, markOf, type Walk} from './walk.ts';

export type Shares = ReadonlyMap<string, number>;

/**
 * The beat machine as a diagram. Beats within another that each lead to each other are one box, in
 * which the way through them is told by their order and not by a dozen arrows.
 */
export function diagramBeats(
	machine: BeatMachine,
	title: string,
	walk: Walk | undefined,
	shares: Shares = new Map(),
): Diagram {
	const hubs = findHubs(machine);
	const boxOf = (id: string) => hubs.get(id) ?? id;
	const ids = [...new Set(Object.keys(machine.beats).map(boxOf))];
	const boxes = ids.map((id): DiagramBox => {
		const beat = machine.beats[id];
		if (beat) return boxBeat(id, beat, machine, walk, shares);
		const members = [...hubs].filter(([, hub]) => hub === id).map(([member]) => member);
		return boxHub(id, members, machine, walk, shares);
	});
	return {
		title,
		unit: ['part', 'parts'],
		boxes,
		arrows: drawArrows(machine, boxOf, walk),
		besides: 0,
	};
}

function boxBeat(
	id: string,
	beat: Beat,
	machine: BeatMachine,
	walk: Walk | undefined,
	shares: Shares,
): DiagramBox {
	return {
		...partOf(id, beat, machine, walk, shares),
		field: beat.section,
		parts: [],
		partsRun: 'down',
		group: '',
		isOutside: false,
	};
}

function partOf(
	id: string,
	beat: Beat,
	{beats}: BeatMachine,
	walk: Walk | undefined,
	shares: Shares,
): DiagramPart {
	const hasPast = Object.values(beats).some(({when}) => when === 'past');
	return {
		id,
		label: beat.within === undefined && beat.heading !== '' ? beat.heading : spaced(id),
		mark: markOf(id, walk),
		share: shares.get(id),
		note: beat.within === undefined && beat.heading !== '' ? id : '',
		...(hasPast && beat.when === 'present' && {isPresent: true}),
	};
}

function boxHub(
	id: string,
	members: readonly string[],
	machine: BeatMachine,
	walk: Walk | undefined,
	shares: Shares,
): DiagramBox {
	const order = (walk?.line ?? []).filter(each => members.includes(each));
	const parts = members.flatMap((member): DiagramPart[] => {
		const beat = machine.beats[member];
		if (beat === undefined) return [];
		const turn = order.indexOf(member);
		const part = partOf(member, beat, machine, walk, shares);
		return [{...part, note: turn === -1 ? '' : ordinal(turn + 1)}];
	});
	return {
		id,
		label: 'in any order',
		mark: order.length > 0 ? 'walked' : 'unvisited',
		share: undefined,
		note: '',
		field: '',
		parts,
		partsRun: 'across',
		group: '',
		isOutside: false,
	};
}

function drawArrows(
	{beats}: BeatMachine,
	boxOf: (id: string) => string,
	walk: Walk | undefined,
): DiagramArrow[] {
	const arrows = new Map<string, DiagramArrow>();
	for (const [id, {next}] of Object.entries(beats)) {
		for (const to of next) {
			const arrow = {from: boxOf(id), to: boxOf(to)};
			if (arrow.from === arrow.to && boxOf(id) !== id) continue;
			const key = `${arrow.from} ${arrow.to}`;
			const walked = isWalked(id, to, walk) || (arrows.get(key)?.isWalked ?? false);
			arrows.set(key, {...arrow, kind: 'divert', isWalked: walked});
		}
	}
	return [...arrows.values()];
}

/** Beat to the name of its hub: two or more beats within one, each leading to all the others. */
function findHubs({beats}: BeatMachine): ReadonlyMap<string, string> {
	const families = new Map<string, string[]>();
	for (const [id, {within}] of Object.entries(beats)) {
		if (within !== undefined) families.set(within, [...(families.get(within) ?? []), id]);
	}
	const hubs = new Map<string, string>();
	for (const [within, members] of families) {
		const isHub = members.every(from =>
			members.every(to => from === to || beats[from]?.next.includes(to)),
		);
		if (!isHub || members.length < 2) continue;
		// A beat id has no space in it, so the name is free.
		for (const member of members) hubs.set(member, `${within} in any order`);
	}
	return hubs;
}

/** An id of the story's source as words. */
function spaced(id: string): string {
	return id.replaceAll('_', ' ');
}

function ordinal(n: number): string {
	const ending = {one: 'st', two: 'nd', few: 'rd'}[
		new Intl.PluralRules('en', {type: 'ordinal'}).select(n) as string
	];
	return `${n}${ending ?? 'th'}`;
}
