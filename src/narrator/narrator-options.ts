import type {BeatMachine} from '../core/beats.ts';
import type {Place} from '../core/model.ts';

export type NarratorOptions = {
	/** With a machine, a beat that it does not allow is a fault of the story. */
	readonly machine?: BeatMachine | undefined;
	/** Finds the source of a piece of the compiled story; asked only when something is wrong. */
	readonly placeOf?: ((path: string) => Place | undefined) | undefined;
};
