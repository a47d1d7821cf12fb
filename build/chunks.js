import path from 'node:path';

/**
 * What is loaded together, in the order in which it comes to be needed: the modules that a first
 * page in plain lines takes, then what each other front end and command adds. A module belongs to
 * the first of these that imports it, itself or through others, so that a chunk never pulls in a
 * later one.
 */
const CHUNKS = {
	cli: ['src/cli.ts'],
	play: ['src/commands/play.ts', 'src/plain/plain.ts'],
	json: ['src/plain/json.ts'],
	screen: ['src/screen/screen.tsx', 'src/screen/show.tsx'],
	tellings: ['src/commands/saves.ts', 'src/commands/replay.ts', 'src/commands/transcript.ts'],
	watch: ['src/plain/watch.ts'],
	compiler: ['src/narrator/compile.ts'],
	verify: ['src/commands/verify.ts'],
	map: ['src/commands/map.ts'],
};

/** The engine is a chunk of its own: a list of saves needs none, and all others share it. */
const ENGINE = /[\\/]node_modules[\\/]inkjs[\\/]engine[\\/]/u;

/** Where a module goes; the bundler decides of the program's entry, and of what nothing above imports. */
export function nameChunk(id, modules) {
	if (ENGINE.test(id)) return 'engine';
	const name = chunksOf(modules).get(id);
	return name === undefined || name === 'cli' ? null : name;
}

let chunks;

function chunksOf(modules) {
	if (chunks) return chunks;
	chunks = new Map();
	for (const [name, roots] of Object.entries(CHUNKS)) {
		const waiting = roots.map(file => path.resolve(file));
		for (const id of waiting) {
			if (chunks.has(id)) continue;
			const info = modules.getModuleInfo(id);
			if (!info) throw new Error(`build/chunks.js names ${id}, which is no module of the program.`);
			chunks.set(id, name);
			waiting.push(
				...info.importedIds.filter(each => !chunks.has(each) && modules.getModuleInfo(each)),
			);
		}
	}
	return chunks;
}
