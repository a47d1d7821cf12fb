import {spawnSync} from 'node:child_process';

/** Runs a command to its end. Gives what it wrote; throws, with that, where it fails. */
export function run(command, words, options = {}) {
	const {status, stdout, stderr, error} = spawnSync(command, words, {
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
		...options,
	});
	if (error) throw error;
	if (status === 0) return stdout;
	throw new Error(`${[command, ...words].join(' ')} ended with ${status}:\n${stdout}${stderr}`);
}

/** Runs checks in order, says how each went, and sets the exit code to 1 where one failed. */
export async function check(checks) {
	for (const [sentence, isSo] of checks) {
		try {
			const figure = await isSo();
			console.log(`ok    ${sentence}${figure === undefined ? '' : `: ${figure}`}`);
		} catch (error) {
			console.log(`FAILS ${sentence}\n${error.message.replace(/^/gmu, '      ')}`);
			process.exitCode = 1;
		}
	}
}

export function expect(isSo, sentence) {
	if (!isSo) throw new Error(sentence);
}
