import chalk from 'chalk';
import {render} from 'ink';
import type {Game} from '../core/game.ts';
import {current} from '../core/session.ts';
import {colourDepth} from './colour-depth.ts';
import {canDraw} from './glyphs.ts';
import {keysOf} from './key-names.ts';
import {findBinding, urgentKeys} from './keymap.ts';
import {createBrush} from './paint.ts';
import {Painter} from './painter.ts';
import type {Reader} from './reader-state.ts';
import type {ScreenOptions, Terminal} from './screen.tsx';
import {TerminalGuard} from './terminal-guard.ts';
import {TokenInput} from './token-input.ts';
import {type Ability, Screen} from './window.tsx';

/** Shows the screen until the player leaves it, or something ends it. Gives the exit code. */
export function show(game: Game, terminal: Terminal, options: ScreenOptions): Promise<number> {
	const {stdin, stdout, stderr, env, unread} = terminal;
	return new Promise(resolve => {
		const painter = new Painter(stdout);
		const ability = abilityOf(env, options);
		// Bold and underline are no colours: NO_COLOR leaves them, and the cursor of the typed line.
		chalk.level = ability.depth === 0 ? 1 : ability.depth;
		let now = game;

		const input = new TokenInput(stdin, {
			onUrgent(token) {
				const does = keysOf(token).map(key => findBinding(urgentKeys, key))[0];
				if (does === 'stop') process.kill(process.pid, 'SIGINT');
				if (does === 'suspend') guard.suspend();
				if (does === 'redraw') painter.repaint();
				return does !== undefined;
			},
			onEnd: () => leave(0),
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

		function leave(code: number) {
			stdout.off('resize', draw);
			unread.removeEventListener('abort', onUnread);
			guard.release();
			instance?.unmount();
			// The shell is left as it was, unless there is something that must be known.
			if (!now.isSafe()) stderr.write(`${now.farewell()}\n`);
			resolve(code);
		}
		function crash(error: unknown) {
			leave(1);
			stderr.write(`never-let-me-go: ${describeCrash(error, now)}\n`);
		}
		const onUnread = () => leave(0);
		function onChange({game, settings, isLeaving}: Reader) {
			now = game;
			painter.setPaper(createBrush({theme: settings.theme, ...ability}).paper);
			if (isLeaving) leave(current(now.session).passage.fault ? 1 : 0);
		}
		function draw() {
			painter.repaint();
			instance?.rerender(screen());
		}
		const screen = () => (
			<Screen
				game={game}
				opensOn={options.opensOn}
				watched={options.watched}
				isAnimated={options.isAnimated}
				input={input}
				onChange={onChange}
				size={{columns: painter.columns, rows: painter.rows}}
				ability={ability}
			/>
		);

		stdout.on('resize', draw);
		unread.addEventListener('abort', onUnread);
		painter.setPaper(createBrush({theme: game.settings.theme, ...ability}).paper);
		guard.take();
		let instance: ReturnType<typeof render> | undefined;
		instance = render(screen(), {
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

function abilityOf(env: Terminal['env'], {color}: ScreenOptions): Ability {
	return {
		depth: colourDepth(color, env),
		canDraw: canDraw(env),
		canStrike: env.TERM !== 'linux',
	};
}

/** What is not saved has been said by then. */
function describeCrash(error: unknown, {farewell, isSafe}: Game): string {
	const message = error instanceof Error ? error.message : String(error);
	return `something went wrong that should not have: ${message.split('\n')[0]}. ${isSafe() ? farewell() : ''}`.trimEnd();
}
