import {Box} from 'ink';
import {useEffect, useMemo, useState} from 'react';
import {canZoomIn, lookedAt, type MapSheet, openMap, resized} from '../core/map-view.ts';
import {BrushContext} from './brush-context.ts';
import {layKeys, mapHints} from './chrome.ts';
import {isTooSmall, type Size} from './geometry.ts';
import {ascii, drawn} from './glyphs.ts';
import {keysOf} from './key-names.ts';
import {Lines} from './lines.tsx';
import {layMap, pressMap} from './map-rows.ts';
import {createBrush} from './paint.ts';
import {clip, type Row, rowOf} from './rows.ts';
import type {ThemeName} from './theme.ts';
import type {TokenInput} from './token-input.ts';
import {type Ability, layTooSmall} from './window.tsx';

export type MapWindowProps = {
	readonly sheet: MapSheet;
	readonly theme: ThemeName;
	readonly isAscii: boolean;
	readonly input: TokenInput;
	readonly onLeave: () => void;
	readonly size: Size;
	readonly ability: Ability;
};

/** Title, rule, rule, notice or legend, keys; and the row of the terminal that is never drawn on. */
const CHROME_ROWS = 6;

/** A map on the whole screen. */
export function MapScreen({sheet, theme, isAscii, input, onLeave, size, ability}: MapWindowProps) {
	const glyphs = isAscii ? ascii : drawn;
	const width = size.columns - 2;
	const window = {width, height: Math.max(1, size.rows - CHROME_ROWS)};
	const [view, setView] = useState(() => openMap(sheet, window));
	const [notice, setNotice] = useState<string>();
	const [heard, setHeard] = useState(0);
	const {depth, canStrike} = ability;
	const brush = useMemo(() => createBrush({theme, depth, canStrike}), [theme, depth, canStrike]);
	// The window may have become another one since the last key.
	const shown = resized(view, window);

	useEffect(() =>
		input.listen(token => {
			setHeard(count => count + 1);
			const [key = '', ...rest] = keysOf(token);
			if (rest.length > 0) input.pushBack([...token].slice(1).join(''));
			const pressed = pressMap(shown, key, window);
			setNotice(undefined);
			if (pressed === 'leave') onLeave();
			else if (pressed !== undefined && 'notice' in pressed) setNotice(pressed.notice);
			else if (pressed !== undefined) setView(pressed);
		}),
	);
	useEffect(() => {
		if (heard > 0) input.acknowledge();
	}, [heard, input]);

	const {title, legend} = lookedAt(shown).sheet;
	const rule = rowOf(glyphs.rule.repeat(width), 'rule');
	const line = (text: string, look: 'heading' | 'notice' | 'chrome'): Row => ({
		from: 0,
		pieces: clip([{text, look}], width),
	});
	return (
		<BrushContext.Provider value={brush}>
			{isTooSmall(size) ? (
				<Lines rows={layTooSmall(size)} />
			) : (
				<Box flexDirection="column" height={size.rows - 1} marginLeft={1}>
					<Lines rows={[line(title, 'heading'), rule]} />
					<Box height={window.height} flexShrink={0} overflow="hidden">
						<Lines rows={layMap(shown, window, glyphs.pointer)} />
					</Box>
					<Lines
						rows={[
							rule,
							notice === undefined ? line(legend, 'chrome') : line(notice, 'notice'),
							layKeys(
								mapHints({closer: canZoomIn(shown), further: view.length > 1}, isAscii),
								width,
								{glyphs},
							),
						]}
					/>
				</Box>
			)}
		</BrushContext.Provider>
	);
}
