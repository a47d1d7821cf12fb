import type {Place} from '../../src/core/model.ts';
import type {Reading} from './reading.ts';

/** A place in the source and the words there that offend. */
export type Offence = {readonly place: Place | undefined; readonly words: string};

export type Measured = {
	readonly value: number;
	/** The worst first. */
	readonly offences: readonly Offence[];
};

export type Target = {readonly says: string; readonly holds: (value: number) => boolean};

/** One promise about the prose. A hard one fails the build; a soft one is printed. */
export type Standard = {
	readonly says: string;
	readonly kind: 'hard' | 'soft';
	readonly target: Target;
	/** What The Intercept measures; empty where it was not measured. */
	readonly intercept: string;
	readonly measure: (reading: Reading) => Measured;
};

export type Verdict = {
	readonly standard: Standard;
	readonly measured: Measured;
	readonly holds: boolean;
};

export function judge(standard: Standard, reading: Reading): Verdict {
	const measured = standard.measure(reading);
	return {standard, measured, holds: standard.target.holds(measured.value)};
}

export function atMost(most: number, unit = ''): Target {
	return {says: most === 0 ? 'none' : `up to ${most}${unit}`, holds: value => value <= most};
}

export function atLeast(least: number, unit = ''): Target {
	return {says: `at least ${least}${unit}`, holds: value => value >= least};
}

export function between(least: number, most: number, unit = ''): Target {
	return {says: `${least} to ${most}${unit}`, holds: value => value >= least && value <= most};
}

export function exactly(number: number): Target {
	return {says: `exactly ${number}`, holds: value => value === number};
}

export const none: Target = atMost(0);

/** The offences themselves are the figure. */
export function countOf(offences: readonly Offence[]): Measured {
	return {value: offences.length, offences};
}

/** `file:line`, or a mark where the runtime did not say. */
export function formatPlace(place: Place | undefined): string {
	return place ? `story/${place.file}:${place.line}` : 'story';
}
