// `npm run bench [RUNS]`: the bench is bundled first, with the packages as they are in the program; and
// React-ink alone, with the packages as they come.
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {rolldown} from 'rolldown';
import {programPlugins} from '../../build/plugins.js';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
// As in the program that ships; React measures itself otherwise.
process.env.NODE_ENV = 'production';

/** React-ink imports it where DEV is set, and it is in no package of the project. */
const noDeveloperTools = {
	name: 'no developer tools',
	resolveId: id => (id === 'react-devtools-core' ? id : null),
	load: id => (id === 'react-devtools-core' ? 'export default {};' : null),
};

async function bundle(input, plugins, output) {
	const build = await rolldown({
		input,
		platform: 'node',
		plugins,
		external: ['@lydell/node-pty', '@xterm/headless', 'inkjs'],
		transform: {define: {'process.env.NODE_ENV': '"production"'}},
	});
	await build.write({dir: 'dist/bench', format: 'esm', ...output});
	await build.close();
}

// As in build.js: the modules of inkjs open only in the order of the source.
await bundle('tests/bench/bench.ts', programPlugins(), {strictExecutionOrder: true});
await bundle('tests/bench/bare-frame.ts', [noDeveloperTools], {minify: true, codeSplitting: false});
const {bench} = await import(pathToFileURL(path.resolve('dist/bench/bench.js')).href);
await bench(Number(process.argv[2] ?? 20));
