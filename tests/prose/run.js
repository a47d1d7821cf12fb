import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {rolldown} from 'rolldown';

// `node run.js COMMAND WORDS`: Node 20 reads no types, so the command is bundled first; its packages
// stay where they are.
const COMMANDS = ['report', 'read', 'canon'];
const [command = '', ...words] = process.argv.slice(2);
const here = path.dirname(fileURLToPath(import.meta.url));
process.chdir(path.join(here, '..', '..'));
process.exitCode = COMMANDS.includes(command) ? await run() : refuse();

function refuse() {
	console.error(`There is no command "${command}"; there are ${COMMANDS.join(', ')}.`);
	return 2;
}

async function run() {
	const bundle = await rolldown({
		input: path.join(here, 'commands', `${command}.ts`),
		platform: 'node',
		external: id => !id.startsWith('.') && !path.isAbsolute(id),
	});
	const {output} = await bundle.write({dir: path.join('dist', 'prose'), format: 'esm'});
	await bundle.close();
	const main = path.resolve('dist', 'prose', output[0].fileName);
	return (await import(pathToFileURL(main).href))[command](words);
}
