/** The SHA-256 of a compiled story, in hex: what saves and reports know it by. */
export function hashOf(json: string): string {
	// Loaded only here: a story that comes with its hash is told without it.
	const {createHash} = process.getBuiltinModule('node:crypto');
	return createHash('sha256').update(json).digest('hex');
}

/** The runtime's commands that draw lots: RANDOM, LIST_RANDOM, SEED_RANDOM and shuffles, not as a name. */
const DRAWING = /"(?:rnd|lrnd|srnd|seq)"(?!:)/u;

/** Whether a compiled story may draw lots, so that its seed matters. */
export function drawsLots(json: string): boolean {
	return DRAWING.test(json);
}
