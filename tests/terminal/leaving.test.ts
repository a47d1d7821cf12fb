import fs from 'node:fs';
import path from 'node:path';
import {rolldown} from 'rolldown';
import {beforeAll, describe, expect} from 'vitest';
import {hooks, keys, program, type Terminal} from './terminal.ts';
import {test as base} from './terminal-test.ts';

/** A test with a shell that has something on its screen and above it, or with the program started from that. */
const test = base
	.extend('bareShell', async ({folder, open}) => {
		const shell = open('/bin/bash', ['--norc', '--noprofile'], {
			env: {PS1: '$ ', HISTFILE: '/dev/null', CI: '1', BASH_SILENCE_DEPRECATION_WARNING: '1'},
		});
		await shell.until('$');
		await shell.press(`seq 1 60; stty -a >'${folder}/before'\r`, /60\n\$/u);
		return shell;
	})
	.extend('shell', async ({folder, bareShell: shell}) => {
		const play = `'${process.execPath}' '${program}' play --story '${hooks}' --saves-dir '${folder}'`;
		await shell.press(`echo "pid $$"; exec 3>&1; ${play}\r`, 'Hang up the coat');
		return shell;
	})
	/** What a program that leaves no trace leaves: the screen, its scrollback, the modes of the line. */
	.extend('expectUntouched', ({folder, bareShell: shell}) => async (status: number) => {
		await shell.until(text => /\$ *$/u.test(text.trimEnd()) && !shell.isAlternate());
		const above = shell.scrollback();
		expect(above.slice(above.indexOf('1'), above.indexOf('1') + 60)).toEqual(
			Array.from({length: 60}, (_, n) => `${n + 1}`),
		);
		await shell.press(`echo "<$?>"; stty -a >'${folder}/after'\r`, `<${status}>`);
		await shell.press('echo done $((1+1))\r', 'done 2');
		const modes = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
		expect(modes('after')).toBe(modes('before'));
		expect(shell.output).not.toContain('\u001B[3J');
		expect(shell.output.lastIndexOf('\u001B[?25h')).toBeGreaterThan(
			shell.output.lastIndexOf('\u001B[?25l'),
		);
	});

/** The program that the shell runs in its foreground. */
function programIn(shell: Terminal): number {
	const pid = /pid (\d+)\r/u.exec(shell.output)?.[1] ?? '';
	const [child = ''] = fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
	return Number(child);
}

describe('the shell is as it was', () => {
	test('after q', async ({shell, expectUntouched}) => {
		shell.type('1q');
		await expectUntouched(0);
	});

	test('after Ctrl+C, which ends the program as an interrupt does', async ({
		shell,
		expectUntouched,
	}) => {
		shell.type(keys.ctrlC);
		await expectUntouched(130);
	});

	const signals = [
		['SIGINT', 130],
		['SIGTERM', 143],
		['SIGHUP', 129],
	] as const;
	for (const [signal, status] of signals)
		test(`after ${signal}`, async ({shell, expectUntouched}) => {
			process.kill(programIn(shell), signal);
			await expectUntouched(status);
		});

	test('while the program is stopped by Ctrl+Z, and fg draws the page again', async ({
		shell,
		expectUntouched,
	}) => {
		await shell.press('1', 'It hung on the first hook.');
		await shell.press(keys.ctrlZ, text => text.includes('Stopped') && !shell.isAlternate());
		await shell.press('echo in the shell\r', /^in the shell/mu);
		await shell.press(
			'fg\r',
			text => text.includes('It hung on the first hook.') && shell.isAlternate(),
		);
		await shell.press('1', 'Fourteen stairs');
		shell.type('q');
		await expectUntouched(0);
	});
});

describe('the shell is as it was, and one sentence says what threw and where the save is', () => {
	/** The program with the fault; Node 20 reads no types, so it is bundled first. */
	let faulty: string;

	beforeAll(async () => {
		const bundle = await rolldown({
			input: path.join(import.meta.dirname, 'a-faulty-game.ts'),
			platform: 'node',
			external: id => !/^(?:[./]|inkjs\/)/u.test(id),
		});
		const {output} = await bundle.write({dir: 'dist/faulty', strictExecutionOrder: true});
		await bundle.close();
		faulty = path.resolve('dist/faulty', output[0].fileName);
	});

	const faults = [
		['while drawing', 'drawing', 'l'],
		['at a key', 'keeping', '1'],
		['later, where nobody waits', 'later', '/transcript\r'],
	] as const;
	for (const [when, fault, key] of faults)
		test(when, async ({bareShell: shell, expectUntouched}) => {
			await shell.press(`'${process.execPath}' '${faulty}' ${fault}\r`, 'Hang up the coat');
			shell.type(key);
			await shell.until(text => text.includes('Saved as') && !shell.isAlternate());
			const [, said = ''] = /never-let-me-go: (.*?)\r?\n/u.exec(shell.output) ?? [];
			expect(said).toBe(
				'something went wrong that should not have: the promise is broken. Saved as telling-1 in saves.',
			);
			await expectUntouched(1);
		});
});

test('a terminal that goes away is a quiet end, and the telling is kept', async ({
	folder,
	shell,
}) => {
	const child = programIn(shell);
	await shell.press('3', 'The bench was wet.');
	shell.close();
	await expect
		.poll(() => fs.existsSync(`/proc/${child}`), {timeout: 10_000, interval: 50})
		.toBe(false);
	const save = fs.readdirSync(folder).find(name => name.endsWith('.json')) ?? '';
	expect(fs.readFileSync(path.join(folder, save), 'utf8')).toContain('Sit on the bench');
});
