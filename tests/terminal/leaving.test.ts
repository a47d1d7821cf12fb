import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {hooks, keys, program, Terminal} from './terminal.ts';

let saves: string;
const opened: Terminal[] = [];

beforeEach(() => {
	saves = fs.mkdtempSync(path.join(os.tmpdir(), 'screen-'));
});

afterEach(() => {
	for (const terminal of opened.splice(0)) terminal.close();
	fs.rmSync(saves, {recursive: true, force: true});
});

/** A shell with something on its screen and above it, from which the program is started. */
async function inShell(): Promise<Terminal> {
	const shell = new Terminal('/bin/bash', ['--norc', '--noprofile'], {
		env: {
			PS1: '$ ',
			XDG_CONFIG_HOME: saves,
			HISTFILE: '/dev/null',
			CI: '1',
			BASH_SILENCE_DEPRECATION_WARNING: '1',
		},
	});
	opened.push(shell);
	await shell.until('$');
	await shell.press('seq 1 60; stty -a >before\r'.replace('before', `${saves}/before`), /60\n\$/u);
	return shell;
}

const command = () =>
	`'${process.execPath}' '${program}' play --story '${hooks}' --saves-dir '${saves}'`;

/** What a program that leaves no trace leaves: the screen, its scrollback, the modes of the line. */
async function expectUntouched(shell: Terminal, status: number): Promise<void> {
	await shell.until(text => /\$ *$/u.test(text.trimEnd()) && !shell.isAlternate());
	const above = shell.scrollback();
	expect(above.slice(above.indexOf('1'), above.indexOf('1') + 60)).toEqual(
		Array.from({length: 60}, (_, n) => `${n + 1}`),
	);
	await shell.press(`echo "<$?>"; stty -a >'${saves}/after'\r`, `<${status}>`);
	await shell.press('echo done $((1+1))\r', 'done 2');
	const modes = (name: string) => fs.readFileSync(path.join(saves, name), 'utf8');
	expect(modes('after')).toBe(modes('before'));
	expect(shell.output).not.toContain('\u001B[3J');
	expect(shell.output.lastIndexOf('\u001B[?25h')).toBeGreaterThan(
		shell.output.lastIndexOf('\u001B[?25l'),
	);
}

async function start(shell: Terminal): Promise<number> {
	await shell.press(`echo "pid $$"; exec 3>&1; ${command()}\r`, 'Hang up the coat');
	return Number(/pid (\d+)\r/u.exec(shell.output)?.[1]);
}

/** The program that the shell runs in its foreground. */
function childOf(pid: number): number {
	const [child = ''] = fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
	return Number(child);
}

describe('the shell is as it was', () => {
	test('after q', async () => {
		const shell = await inShell();
		await start(shell);
		shell.type('1q');
		await expectUntouched(shell, 0);
	});

	test('after Ctrl+C, which ends the program as an interrupt does', async () => {
		const shell = await inShell();
		await start(shell);
		shell.type(keys.ctrlC);
		await expectUntouched(shell, 130);
	});

	const signals = [
		['SIGINT', 130],
		['SIGTERM', 143],
		['SIGHUP', 129],
	] as const;
	for (const [signal, status] of signals)
		test(`after ${signal}`, async () => {
			const shell = await inShell();
			const pid = await start(shell);
			process.kill(childOf(pid), signal);
			await expectUntouched(shell, status);
		});

	test('while the program is stopped by Ctrl+Z, and fg draws the page again', async () => {
		const shell = await inShell();
		await start(shell);
		await shell.press('1', 'It hung on the first hook.');
		await shell.press(keys.ctrlZ, text => text.includes('Stopped') && !shell.isAlternate());
		await shell.press('echo in the shell\r', /^in the shell/mu);
		await shell.press(
			'fg\r',
			text => text.includes('It hung on the first hook.') && shell.isAlternate(),
		);
		await shell.press('1', 'Fourteen stairs');
		shell.type('q');
		await expectUntouched(shell, 0);
	});
});

test('a terminal that goes away is a quiet end, and the telling is kept', async () => {
	const shell = await inShell();
	const child = childOf(await start(shell));
	await shell.press('3', 'The bench was wet.');
	shell.close();
	await expect
		.poll(() => fs.existsSync(`/proc/${child}`), {timeout: 10_000, interval: 50})
		.toBe(false);
	const save = fs.readdirSync(saves).find(name => name.endsWith('.json')) ?? '';
	expect(fs.readFileSync(path.join(saves, save), 'utf8')).toContain('Sit on the bench');
});
