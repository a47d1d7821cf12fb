import process from 'node:process';
import chalk from 'chalk';
import {render} from 'ink';
import type {ReactElement} from 'react';
import {type Clock, systemClock} from './clock.ts';
import {colourDepth} from './colour-depth.ts';
import {canDraw} from './glyphs.ts';
import {keysOf} from './key-names.ts';
import {findBinding, urgentKeys} from './keymap.ts';
import {Painter} from './painter.ts';
import type {Terminal} from './terminal.ts';
import {TerminalGuard} from './terminal-guard.ts';
import {TokenInput} from './token-input.ts';
import type {Ability} from './window.tsx';

/** The terminal while it is held: what is drawn on it, what is typed at it, and the way off it. */
export type Stage = {
	readonly painter: Painter;
	readonly input: TokenInput;
	readonly ability: Ability;
	readonly clock: Clock;
	readonly leave: (code: number) => void;
};

export type Play = {
	/** What is on the stage; asked for again when the window has another size. */
	readonly draw: (stage: Stage) => ReactElement;
	readonly open?: (stage: Stage) => void;
	/** What is to be known once the shell is back; undefined where all is well. */
	readonly lastWord?: () => string | undefined;
	/** The sentence about a crash. */
	readonly describeCrash: (error: unknown) => string;
};

/** Holds the terminal until somebody leaves it, or something ends it. Gives the exit code. */
export function onStage(
	{stdin, stdout, stderr, env, unread, clock = systemClock}: Terminal,
	color: 'auto' | 'always' | 'never',
	play: Play,
): Promise<number> {
	return new Promise(resolve => {
		const painter = new Painter(stdout);
		const depth = colourDepth(color, env);
		const ability = {depth, canDraw: canDraw(env), canStrike: env.TERM !== 'linux'};
		// Bold and underline are no colours: NO_COLOR leaves them, and the cursor of the typed line.
		chalk.level = depth === 0 ? 1 : depth;

		const input = new TokenInput(stdin, {
			onUrgent(token) {
				const does = keysOf(token).map(key => findBinding(urgentKeys, key))[0];
				if (does === 'stop') process.kill(process.pid, 'SIGINT');
				if (does === 'suspend') guard.suspend();
				if (does === 'redraw') painter.repaint();
				return does !== undefined;
			},
			onEnd: () => leave(0),
			clock,
		});
		const guard = new TerminalGuard({
			write: text => void stdout.write(text),
			open() {
				input.open();
				painter.open();
			},
			close() {
				painter.close();
				input.close();
			},
			onCrash: crash,
		});
		const stage: Stage = {painter, input, ability, clock, leave};

		function leave(code: number) {
			stdout.off('resize', redraw);
			unread.removeEventListener('abort', onUnread);
			guard.release();
			instance?.unmount();
			// The shell is left as it was, unless there is something that must be known.
			const word = play.lastWord?.();
			if (word !== undefined) stderr.write(`${word}\n`);
			resolve(code);
		}
		function crash(error: unknown) {
			leave(1);
			stderr.write(`never-let-me-go: ${play.describeCrash(error)}\n`);
		}
		const onUnread = () => leave(0);
		function redraw() {
			painter.repaint();
			instance?.rerender(play.draw(stage));
		}

		stdout.on('resize', redraw);
		unread.addEventListener('abort', onUnread);
		play.open?.(stage);
		guard.take();
		let instance: ReturnType<typeof render> | undefined;
		instance = render(play.draw(stage), {
			stdin: input.forwarded as unknown as NodeJS.ReadStream,
			stdout: painter as unknown as NodeJS.WriteStream,
			stderr: painter as unknown as NodeJS.WriteStream,
			// Each frame is written whole and at once; the painter finds what changed.
			debug: true,
			exitOnCtrlC: false,
			patchConsole: false,
		});
		instance.waitUntilExit().catch(crash);
	});
}
