import {test as base} from 'vitest';
import {temporaryFolder} from '../program/run.ts';
import {hooks, program, Terminal, type TerminalOptions} from './terminal.ts';

/**
 * A test with a folder of its own for saves and settings, and with terminals that are closed after it:
 * `open` starts any command in one, `run` this program, `play` this program with the story of the hooks.
 */
export const test = base
	.extend('folder', () => temporaryFolder())
	.extend('open', ({folder}, {onCleanup}) => {
		const opened: Terminal[] = [];
		onCleanup(() => {
			for (const terminal of opened) terminal.close();
		});
		return (command: string, words: readonly string[], options: TerminalOptions = {}): Terminal => {
			const env = {XDG_CONFIG_HOME: folder, ...options.env};
			const terminal = new Terminal(command, words, {...options, env});
			opened.push(terminal);
			return terminal;
		};
	})
	.extend(
		'run',
		({folder, open}) =>
			([name = '', ...words]: readonly string[], options?: TerminalOptions) =>
				open(process.execPath, [program, name, '--saves-dir', folder, ...words], options),
	)
	.extend(
		'play',
		({run}) =>
			(options?: TerminalOptions) =>
				run(['play', '--story', hooks], options),
	);
