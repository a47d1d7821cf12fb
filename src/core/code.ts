import type {BeatMachine} from './beats.ts';
import type {Narrator, Start} from './model.ts';
import {beginSession, current, lineTo, type Session, toldAt, update} from './session.ts';

const CODE_VERSION = 1;

/** The hexadecimal digits of the story's hash that a code holds, four 5-bit words of them. */
const HASH_DIGITS = 5;
const HASH_WORDS = 4;
const SEED_WORDS = 11;

/** Beyond this many words a file is the better way. */
const MAX_WORDS = 1_000;

export type BadCode = {readonly problem: string};

/**
 * The line to where the player stands as 5-bit words: the story, the start, the seed if the story
 * draws lots, and the choices, each in as little room as the number of choices beside it needs.
 */
export function packTelling(
	session: Session,
	machine: BeatMachine | undefined,
): readonly number[] | BadCode {
	const {narrator, start, seed, at} = session;
	const startNumber = startsOf(machine).findIndex(each => isSameStart(each, start));
	if (startNumber === -1) return {problem: 'It began in a way that a code cannot tell.'};
	const taken = lineTo(session, at);
	let packed = 0n;
	for (const move of taken.toReversed()) {
		const {from = -1, choice} = session.moves[move] ?? {};
		const offered = BigInt(toldAt(session, from).passage.choices.length);
		packed = packed * offered + BigInt(choice?.index ?? 0);
	}
	const words = [
		CODE_VERSION,
		...toWords(hashNumber(narrator), HASH_WORDS),
		startNumber,
		...(narrator.draws ? toWords(BigInt(seed), SEED_WORDS) : []),
		...toWords(BigInt(taken.length), 3),
		...toWords(packed, wordsFor(packed)),
	];
	return words.length > MAX_WORDS
		? {problem: 'It is too long for a code; export it as a file.'}
		: words;
}

/** The telling that a code stands for, told by the story it was made from. */
export function unpackTelling(
	packed: readonly number[],
	narrator: Narrator,
	machine: BeatMachine | undefined,
): Session | BadCode {
	const words = packed.slice(0, MAX_WORDS);
	const take = (count: number) => toNumber(words.splice(0, count));
	const version = take(1);
	if (version !== BigInt(CODE_VERSION)) {
		return {problem: 'This code was made by another version of this program.'};
	}
	if (take(HASH_WORDS) !== hashNumber(narrator)) {
		return {
			problem: `This code is of another story, or of another version of "${narrator.story.title}".`,
		};
	}
	const start = startsOf(machine)[Number(take(1))];
	if (start === undefined) return damagedCode;
	const seed = narrator.draws ? Number(take(SEED_WORDS)) : 0;
	const count = Number(take(3));
	if (!Number.isSafeInteger(seed)) return damagedCode;
	return follow(beginSession(narrator, start, seed), count, take(words.length));
}

export const damagedCode: BadCode = {
	problem: 'This code is damaged: a letter is wrong, missing or one too many.',
};

function follow(begun: Session, count: number, packed: bigint): Session | BadCode {
	let session = begun;
	let rest = packed;
	for (let n = 0; n < count; n++) {
		const offered = current(session).passage.choices.length;
		if (offered === 0) return damagedCode;
		session = update(session, {type: 'choose', index: Number(rest % BigInt(offered))});
		rest /= BigInt(offered);
	}
	return rest === 0n ? session : damagedCode;
}

function startsOf(machine: BeatMachine | undefined): readonly Start[] {
	return machine?.starts ?? [{}];
}

function isSameStart(a: Start, b: Start): boolean {
	const names = new Set([...Object.keys(a), ...Object.keys(b)]);
	return [...names].every(name => a[name] === b[name]);
}

function hashNumber({story}: Narrator): bigint {
	return BigInt(`0x${story.hash.slice(0, HASH_DIGITS)}`);
}

/** A number as so many 5-bit words, the lowest last. */
function toWords(number: bigint, count: number): number[] {
	return Array.from({length: count}, (_, n) =>
		Number((number >> BigInt(5 * (count - 1 - n))) & 31n),
	);
}

function wordsFor(number: bigint): number {
	return Math.ceil(number.toString(2).length / 5);
}

function toNumber(words: readonly number[]): bigint {
	return words.reduce((number, word) => (number << 5n) | BigInt(word), 0n);
}
