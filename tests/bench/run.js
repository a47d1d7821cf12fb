// `npm run bench [RUNS]`: the bench is bundled first, with the packages as they are in the program.
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {rolldown} from 'rolldown';
import {programPlugins} from '../../build/plugins.js';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
// As in the program that ships; React measures itself otherwise.
process.env.NODE_ENV = 'production';
const bundle = await rolldown({
	input: 'tests/bench/bench.ts',
	platform: 'node',
	plugins: programPlugins(),
	external: ['@lydell/node-pty', '@xterm/headless', 'inkjs'],
	transform: {define: {'process.env.NODE_ENV': '"production"'}},
});
// As in build.js: the modules of inkjs open only in the order of the source.
await bundle.write({dir: 'dist/bench', format: 'esm', strictExecutionOrder: true});
await bundle.close();
const {bench} = await import(pathToFileURL(path.resolve('dist/bench/bench.js')).href);
await bench(Number(process.argv[2] ?? 20));
