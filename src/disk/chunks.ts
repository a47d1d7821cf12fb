import fs from 'node:fs';
import path from 'node:path';
import {Script} from 'node:vm';
import {crc32} from 'node:zlib';

export type ChunkOptions = {
	/** Where the chunks of the built program are. */
	readonly folder: string;
	/** Where compiled code is kept; undefined where it is not. */
	readonly cache: string | undefined;
	/** Names this very build: the engine tells its own code from other code by the length alone. */
	readonly build: string;
};

export type Chunks = {
	/** What a chunk exports, as `require` gives it: a module of Node, or a chunk as `./name.cjs`. */
	readonly load: (name: string) => unknown;
	/** Keeps the compiled code of the chunks that were compiled by this process, once for each. */
	readonly keep: () => void;
};

type Chunk = {exports: unknown};
type Run = (
	exports: unknown,
	require: (name: string) => unknown,
	module: Chunk,
	file: string,
	folder: string,
) => void;

const CHECKSUM_BYTES = 4;

/**
 * Loads the chunks of the built program, with the code that V8 made of them in an earlier run. What
 * is kept holds the functions that had been called by then too, so that neither they nor the chunk
 * are parsed again. What is kept by another build, another Node or with other flags is left aside.
 */
export function openChunks({folder, cache, build}: ChunkOptions): Chunks {
	const codeFolder = cache && path.join(cache, 'code', `${nodeName()}-${build}`);
	const chunks = new Map<string, Chunk>();
	const compiled = new Map<string, Script>();

	function load(name: string): unknown {
		if (!name.startsWith('./')) return process.getBuiltinModule(name);
		const loaded = chunks.get(name);
		if (loaded) return loaded.exports;
		const chunk: Chunk = {exports: {}};
		chunks.set(name, chunk);
		const file = path.join(folder, name);
		compile(name, file)(chunk.exports, load, chunk, file, folder);
		return chunk.exports;
	}

	function compile(name: string, file: string): Run {
		// The build writes ASCII.
		const text = fs.readFileSync(file, 'latin1');
		const cachedData = codeFolder && readCode(path.join(codeFolder, name));
		const source = `(function(exports,require,module,__filename,__dirname){${text}\n})`;
		const script = new Script(source, {filename: file, ...(cachedData && {cachedData})});
		if (!cachedData || script.cachedDataRejected) compiled.set(name, script);
		return script.runInThisContext() as Run;
	}

	function keep(): void {
		if (codeFolder === undefined || compiled.size === 0) return;
		const fresh = [...compiled];
		compiled.clear();
		try {
			makeRoom(codeFolder);
			for (const [name, script] of fresh) {
				writeCode(path.join(codeFolder, name), script.createCachedData());
			}
		} catch {
			// It is compiled again the next time.
		}
	}

	return {load, keep};
}

/** Code is good for one version of Node on one kind of machine. */
function nodeName(): string {
	return `${process.version}-${process.arch}`;
}

/** Undefined where there is none, or not the whole of it: V8 would run whatever it is given. */
function readCode(file: string): Buffer | undefined {
	try {
		const bytes = fs.readFileSync(file);
		const end = bytes.length - CHECKSUM_BYTES;
		const code = bytes.subarray(0, end);
		return bytes.readUInt32LE(end) === crc32(code) ? code : undefined;
	} catch {
		return undefined;
	}
}

function writeCode(file: string, code: Buffer): void {
	const checksum = Buffer.alloc(CHECKSUM_BYTES);
	checksum.writeUInt32LE(crc32(code));
	const temporary = `${file}.${process.pid}.tmp`;
	fs.writeFileSync(temporary, Buffer.concat([code, checksum]));
	fs.renameSync(temporary, file);
}

/** Makes the folder, and removes what earlier builds kept for this Node. */
function makeRoom(codeFolder: string): void {
	const parent = path.dirname(codeFolder);
	fs.mkdirSync(codeFolder, {recursive: true, mode: 0o700});
	for (const other of fs.readdirSync(parent)) {
		if (other === path.basename(codeFolder) || !other.startsWith(`${nodeName()}-`)) continue;
		fs.rmSync(path.join(parent, other), {recursive: true, force: true});
	}
}
