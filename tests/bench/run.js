// `npm run bench [RUNS]`: Node 20 reads no types, so the bench is bundled first; its packages stay
// where they are.
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {rolldown} from 'rolldown';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
// As in the program that ships; React measures itself otherwise.
process.env.NODE_ENV = 'production';
const bundle = await rolldown({
	input: 'tests/bench/bench.ts',
	platform: 'node',
	external: id => !/^(?:[./]|inkjs\/)/u.test(id),
});
// As in build.js: the modules of inkjs open only in the order of the source.
await bundle.write({dir: 'dist/bench', format: 'esm', strictExecutionOrder: true});
await bundle.close();
const {bench} = await import(pathToFileURL(path.resolve('dist/bench/bench.js')).href);
await bench(Number(process.argv[2] ?? 20));
