import chalk from 'chalk';
import {render} from 'ink';
import type {Game} from '../core/game.ts';
import {current} from '../core/session.ts';
import {BrushContext} from './brush-context.ts';
import {colourDepth} from './colour-depth.ts';
import {ascii, canDraw, drawn} from './glyphs.ts';
import {createBrush} from './paint.ts';
import {Painter} from './painter.ts';
import type {Reader} from './reader-state.ts';
import type {Terminal} from './screen.tsx';
import {TerminalGuard} from './terminal-guard.ts';
import {TokenInput} from './token-input.ts';
import {Screen} from './window.tsx';

const CTRL_C = '\u0003';
const CTRL_Z = '\u001A';

/** Shows the screen until the player leaves it, or something ends it. Gives the exit code. */
export function show(game: Game, terminal: Terminal): Promise<number> {
	const {stdin, stdout, stderr, env, unread} = terminal;
	return new Promise(resolve => {
		const painter = new Painter(stdout);
		const isAscii = !canDraw(env);
		const depth = colourDepth('auto', env);
		// Bold and underline are no colours: NO_COLOR leaves them, and the cursor of the typed line.
		chalk.level = depth === 0 ? 1 : depth;
		const brush = createBrush({theme: 'default', depth, canStrike: !isAscii});
		painter.setPaper(brush.paper);
		let now = game;

		const input = new TokenInput(stdin, {
			onUrgent(token) {
				if (token === CTRL_C) process.kill(process.pid, 'SIGINT');
				else if (token === CTRL_Z) guard.suspend();
				else return false;
				return true;
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
			resolve(code);
		}
		function crash(error: unknown) {
			leave(1);
			stderr.write(`never-let-me-go: ${describeCrash(error, now)}\n`);
		}
		const onUnread = () => leave(0);
		function onChange(reader: Reader) {
			now = reader.game;
			if (reader.isLeaving) leave(current(now.session).passage.fault ? 1 : 0);
		}
		function draw() {
			painter.repaint();
			instance?.rerender(screen());
		}
		const screen = () => (
			<BrushContext.Provider value={brush}>
				<Screen
					game={game}
					input={input}
					onChange={onChange}
					size={{columns: painter.columns, rows: painter.rows}}
					glyphs={isAscii ? ascii : drawn}
					isAscii={isAscii}
				/>
			</BrushContext.Provider>
		);

		stdout.on('resize', draw);
		unread.addEventListener('abort', onUnread);
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

function describeCrash(error: unknown, {saveName, shelf}: Game): string {
	const message = error instanceof Error ? error.message : String(error);
	const kept =
		saveName === undefined
			? 'This telling was not being saved.'
			: `The telling is saved as ${saveName} in ${shelf.folder}.`;
	return `something went wrong that should not have: ${message.split('\n')[0]}. ${kept}`;
}
