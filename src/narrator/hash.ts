import {createHash} from 'node:crypto';

/** The SHA-256 of a compiled story, in hex: what saves and reports know it by. */
export function hashOf(json: string): string {
	return createHash('sha256').update(json).digest('hex');
}
