import {spawn} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export type Run = {readonly code: number | null; readonly stdout: string; readonly stderr: string};

export const PROGRAM = path.resolve('bin/never-let-me-go.js');

/** The built program, run to its end with `input` on a pipe. */
export function run(
	words: readonly string[],
	input = '',
	env: NodeJS.ProcessEnv = {},
): Promise<Run> {
	return new Promise((resolve, reject) => {
		const program = spawn(process.execPath, [PROGRAM, ...words], {env: {...process.env, ...env}});
		let stdout = '';
		let stderr = '';
		program.stdout.setEncoding('utf8').on('data', text => {
			stdout += text;
		});
		program.stderr.setEncoding('utf8').on('data', text => {
			stderr += text;
		});
		// The program may have ended before it reads everything; that is its right.
		program.stdin.on('error', () => undefined);
		program.on('error', reject);
		program.on('close', code => resolve({code, stdout, stderr}));
		program.stdin.end(input);
	});
}

/** A folder of its own for a test; the setup of the tests clears it away. */
export function temporaryFolder(): string {
	return fs.mkdtempSync(path.join(os.tmpdir(), 'never-let-me-go-'));
}

/** The objects of JSON mode. */
export function objectsOf(stdout: string): readonly {readonly [key: string]: unknown}[] {
	return stdout
		.trimEnd()
		.split('\n')
		.map(line => JSON.parse(line));
}
