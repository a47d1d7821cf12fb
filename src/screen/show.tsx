import type {Game} from '../core/game.ts';
import {current} from '../core/session.ts';
import {createBrush} from './paint.ts';
import type {Reader} from './reader-state.ts';
import {onStage, type Stage} from './stage.ts';
import type {ScreenOptions, Terminal} from './terminal.ts';
import {Screen} from './window.tsx';

/** Shows the screen until the player leaves it, or something ends it. Gives the exit code. */
export function show(game: Game, terminal: Terminal, options: ScreenOptions): Promise<number> {
	let now = game;

	function onChange({game, settings, isLeaving}: Reader, {painter, ability, leave}: Stage) {
		now = game;
		painter.setPaper(createBrush({theme: settings.theme, ...ability}).paper);
		if (isLeaving) leave(current(now.session).passage.fault ? 1 : 0);
	}

	return onStage(terminal, options.color, {
		open({painter, ability}) {
			painter.setPaper(createBrush({theme: game.settings.theme, ...ability}).paper);
		},
		draw: stage => (
			<Screen
				game={game}
				opensOn={options.opensOn}
				watched={options.watched}
				isAnimated={options.isAnimated}
				input={stage.input}
				onChange={reader => onChange(reader, stage)}
				size={{columns: stage.painter.columns, rows: stage.painter.rows}}
				ability={stage.ability}
				clock={stage.clock}
			/>
		),
		lastWord: () => (now.isSafe() ? undefined : now.farewell()),
		describeCrash: error => describeCrash(error, now),
	});
}

/** What is not saved has been said by then. */
function describeCrash(error: unknown, {farewell, isSafe}: Game): string {
	const message = error instanceof Error ? error.message : String(error);
	return `something went wrong that should not have: ${message.split('\n')[0]}. ${isSafe() ? farewell() : ''}`.trimEnd();
}
