import {bech32m} from '@scure/base';
import type {BeatMachine} from '../core/beats.ts';
import {type BadCode, damagedCode, packTelling, unpackTelling} from '../core/code.ts';
import type {Narrator} from '../core/model.ts';
import type {Session} from '../core/session.ts';

const PREFIX = 'nlmg';

/** The longest code that is read. */
const MAX_CODE = 2_000;

/**
 * A telling as a code to be pasted: bech32m (BIP 350), base-32 in letters and digits that are not
 * taken for one another, with a checksum that finds slips.
 */
export function formatCode(session: Session, machine: BeatMachine | undefined): string | BadCode {
	const words = packTelling(session, machine);
	return 'problem' in words ? words : bech32m.encode(PREFIX, [...words], false);
}

/**
 * The telling that a code stands for, told by the story it was made from. Spaces, line breaks and
 * capitals are what a chat makes of a code, and mean nothing.
 */
export function parseCode(
	code: string,
	narrator: Narrator,
	machine: BeatMachine | undefined,
): Session | BadCode {
	const plain = code.replace(/\s+/gu, '').toLowerCase();
	if (plain.length > MAX_CODE || !plain.startsWith(`${PREFIX}1`)) {
		return {problem: `This is no code; a code begins with ${PREFIX}1.`};
	}
	const decoded = bech32m.decodeUnsafe(plain, false);
	return decoded ? unpackTelling(decoded.words, narrator, machine) : damagedCode;
}
