import type {BeatMachine} from './beats.ts';
import {passagesSoFar} from './retell.ts';
import type {Session} from './session.ts';
import {describeTellings, type Tellings} from './tellings.ts';

/**
 * What is to be said after the last page: what this telling left out, and how many others there
 * are; where nobody has counted those, how many others the player has kept.
 */
export function endNotes(
	session: Session,
	machine: BeatMachine | undefined,
	tellings: Tellings | undefined,
	otherTellings: number,
): readonly string[] {
	const left = leftOut(session, machine);
	return [
		...(left.length === 0 ? [] : [`Not told this time: ${left.join(', ')}.`]),
		tellings ? describeTellings(tellings) : describeOthers(otherTellings),
	];
}

function describeOthers(count: number): string {
	if (count === 0) return 'This was your first telling. Another puts other things on the form.';
	return `${count} other ${count === 1 ? 'telling is' : 'tellings are'} on the shelf.`;
}

/** The parts of a beat that this telling passed by, in words. */
function leftOut(session: Session, machine: BeatMachine | undefined): readonly string[] {
	const told = new Set(passagesSoFar(session).flatMap(({passage}) => passage.entered));
	return Object.entries(machine?.beats ?? {})
		.filter(([id, {within}]) => within !== undefined && told.has(within) && !told.has(id))
		.map(([id]) => `the ${id.replaceAll('_', ' ')}`);
}
