import {PassThrough} from 'node:stream';
import {parse} from '../../src/commands/parse.ts';
import {verify} from '../../src/commands/verify.ts';

export type Ran = {readonly code: number; readonly stdout: string; readonly stderr: string};

/** Runs `verify` in this process, with streams of its own. */
export async function run(words: readonly string[]): Promise<Ran> {
	const command = parse(words);
	if ('problem' in command || command.name !== 'verify') throw new Error(JSON.stringify(command));
	const [stdout, stderr] = [new PassThrough(), new PassThrough()];
	const code = await verify(command, {
		stdin: new PassThrough(),
		stdout,
		stderr,
		unread: new AbortController().signal,
		env: {},
		platform: 'linux',
		home: undefined,
		packageFolder: process.cwd(),
		now: () => new Date(),
		randomSeed: () => 0,
	});
	return {code, stdout: textOf(stdout), stderr: textOf(stderr)};
}

function textOf(stream: PassThrough): string {
	return String(stream.read() ?? '');
}
