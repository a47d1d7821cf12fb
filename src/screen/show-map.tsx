import type {MapSheet} from '../core/map-view.ts';
import {canDraw} from './glyphs.ts';
import {MapScreen} from './map-window.tsx';
import {createBrush} from './paint.ts';
import {onStage} from './stage.ts';
import type {MapScreenOptions, Terminal} from './terminal.ts';

/** Shows a map until whoever looks at it leaves. Gives the exit code. */
export function showMap(
	open: (isAscii: boolean) => MapSheet,
	terminal: Terminal,
	options: MapScreenOptions,
): Promise<number> {
	const {color, theme} = options;
	const isAscii = options.isAscii || !canDraw(terminal.env);
	const sheet = open(isAscii);
	return onStage(terminal, color, {
		open({painter, ability}) {
			painter.setPaper(createBrush({theme, ...ability}).paper);
		},
		draw: ({painter, input, ability, leave}) => (
			<MapScreen
				sheet={sheet}
				theme={theme}
				isAscii={isAscii}
				input={input}
				onLeave={() => leave(0)}
				size={{columns: painter.columns, rows: painter.rows}}
				ability={ability}
			/>
		),
		describeCrash: error =>
			`something went wrong that should not have: ${String(error).split('\n')[0]}.`,
	});
}
