import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {rolldown} from 'rolldown';
import {nameChunk} from './build/chunks.js';
import {formatNotices} from './build/notices.js';
import {programPlugins} from './build/plugins.js';

process.chdir(path.dirname(fileURLToPath(import.meta.url)));

/**
 * Builds the program into dist/, with all packages bundled in: CommonJS, which Node starts sooner
 * and in less memory than ESM; and never-let-me-go/verify as ESM, for whoever imports it.
 */
async function buildCode() {
	fs.rmSync('dist', {recursive: true, force: true});
	const program = await bundle('cjs', {
		input: {
			cli: 'src/cli.ts',
			compile: 'src/narrator/compile.ts',
			'story-index': 'src/narrator/story-index.ts',
		},
		plugins: programPlugins(),
		codeSplitting: {
			includeDependenciesRecursively: false,
			groups: [{name: nameChunk, debugName: 'chunks'}],
		},
	});
	await bundle('cjs', {
		input: {start: 'src/start.ts'},
		define: {BUILD: JSON.stringify(hashOfChunks())},
		codeSplitting: false,
	});
	const verify = await bundle('esm', {input: {'verify-story': 'src/verify.ts'}});
	fs.writeFileSync('dist/NOTICES.txt', formatNotices([...program, ...verify]));
}

function hashOfChunks() {
	const hash = createHash('sha256');
	for (const file of fs.readdirSync('dist').sort())
		hash.update(fs.readFileSync(path.join('dist', file)));
	return hash.digest('hex').slice(0, 16);
}

/** Gives the modules that went into it. */
async function bundle(format, {input, define = {}, plugins = [], codeSplitting = true}) {
	const extension = format === 'cjs' ? 'cjs' : 'js';
	const build = await rolldown({
		input,
		plugins,
		platform: 'node',
		preserveEntrySignatures: 'allow-extension',
		onLog(level, log, handle) {
			if (log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message);
			handle(level, log);
		},
		transform: {define: {'process.env.NODE_ENV': '"production"', ...define}},
	});
	const {output} = await build.write({
		dir: 'dist',
		format,
		// The modules of inkjs import each other in a circle that opens only in the order of the source.
		strictExecutionOrder: true,
		minify: true,
		entryFileNames: `[name].${extension}`,
		chunkFileNames: `[name].${extension}`,
		keepNames: false,
		codeSplitting,
	});
	await build.close();
	for (const {fileName, code} of output) {
		if (format === 'cjs') fs.writeFileSync(path.join('dist', fileName), inAscii(code));
	}
	return output.flatMap(({modules = {}}) => Object.keys(modules));
}

/** The same code with escapes: one sign beyond ASCII doubles what a file takes, to be read and held. */
function inAscii(code) {
	const escaped = sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
	// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII itself
	return code.replace(/[^\u0000-\u007F]/g, escaped);
}

/** The manual page, which npm installs with the program. */
function buildManual() {
	const page = execFileSync(process.execPath, ['bin/never-let-me-go.js', 'manual']);
	fs.writeFileSync('dist/never-let-me-go.1', page);
}

/** Compiles story/ with the names of its cast into dist/story/, and says at which line it cannot. */
async function buildStory() {
	const {compileStory, formatIssue} = await import('./dist/compile.cjs');
	const {indexStory} = await import('./dist/story-index.cjs');
	const read = file => readText(path.join('story', file));
	const cast = JSON.parse(read('cast.json'));
	const names = new RegExp(`\\b(?:${Object.keys(cast).join('|')})\\b`, 'gu');
	const recast = file => read(file)?.replace(names, name => cast[name]);
	const {story, map, issues, files} = compileStory('main.ink', recast);
	for (const issue of issues) console.error(formatIssue(issue));
	if (story === undefined || issues.length > 0) {
		process.exitCode = 1;
		return;
	}
	fs.mkdirSync('dist/story', {recursive: true});
	fs.writeFileSync('dist/story/story.json', story.json);
	const index = indexStory(story.json);
	if (index) fs.writeFileSync('dist/story/story.index.json', JSON.stringify(index));
	fs.writeFileSync('dist/story/story.map.json', JSON.stringify(map));
	const sources = files.map(file => ({file, text: recast(file)}));
	fs.writeFileSync('dist/story/sources.json', JSON.stringify(sources));
	fs.writeFileSync('dist/story/tellings.json', read('tellings.json') ?? '{}');
	fs.writeFileSync(
		'dist/story/beats.json',
		read('beats.json').replace(names, name => cast[name]),
	);
}

function readText(file) {
	return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}

/** The types of never-let-me-go/verify: what its functions name, and nothing of the engine. */
function buildTypes() {
	const options = {
		outDir: 'dist/types',
		rootDir: 'src',
		target: 'es2023',
		module: 'nodenext',
		types: 'node',
		jsx: 'react-jsx',
	};
	const flags = ['strict', 'exactOptionalPropertyTypes', 'noUncheckedIndexedAccess', 'declaration'];
	flags.push('emitDeclarationOnly', 'allowImportingTsExtensions', 'skipLibCheck', 'ignoreConfig');
	const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
	const tsc = path.join('node_modules', 'typescript', 'bin', 'tsc');
	const all = [tsc, ...words, ...flags.map(flag => `--${flag}`), 'src/verify.ts'];
	execFileSync(process.execPath, all, {stdio: 'inherit'});
	const kept = ['verify.d.ts'];
	for (const file of kept) {
		const full = path.join('dist/types', file);
		const text = fs.readFileSync(full, 'utf8').replace(/(from '\.[^']+)\.ts'/gu, "$1.js'");
		fs.writeFileSync(full, text);
		for (const [, name] of text.matchAll(/from '(\.[^']+)\.js'/gu)) {
			const next = path.join(path.dirname(file), `${name}.d.ts`);
			if (!kept.includes(next)) kept.push(next);
		}
	}
	for (const file of fs.readdirSync('dist/types', {recursive: true, encoding: 'utf8'})) {
		const full = path.join('dist/types', file);
		if (!fs.statSync(full).isDirectory() && !kept.includes(file)) fs.rmSync(full);
	}
}

await buildCode();
buildTypes();
await buildStory();
buildManual();
