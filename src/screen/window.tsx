import {Box} from 'ink';
import {useEffect, useMemo} from 'react';
import {current} from '../core/session.ts';
import {layFootRule, layHead, layKeys, layMatch, overlayHints, pageHints} from './chrome.ts';
import {arrange, isTooSmall, MIN_COLUMNS, MIN_ROWS, type Size} from './geometry.ts';
import type {Glyphs} from './glyphs.ts';
import {layHelp} from './help.ts';
import {layHistory} from './history.ts';
import {scrollKeys} from './keymap.ts';
import type {Setting} from './layout.ts';
import {Lines} from './lines.tsx';
import {layPage, type Page, rowAt} from './page.ts';
import {canChoose, type Overlay, type Reader, type Sight} from './reader-state.ts';
import {clip, emptyRow, type Row, rowOf} from './rows.ts';
import {TypedLine} from './typed-line.tsx';
import {type ReaderProps, useReader} from './use-reader.ts';

export type ScreenProps = ReaderProps & {
	readonly size: Size;
	readonly glyphs: Glyphs;
	readonly isAscii: boolean;
};

/** The widest measure that prose is set in. */
const MEASURE = 66;

const NO_CHOICES: ReadonlySet<number> = new Set();

/** The whole screen: the page or what lies over it, between its head and its foot. */
export function Screen({size, glyphs, isAscii, ...props}: ScreenProps) {
	const {reader, hear, onEdit, onSubmit} = useReader(props);
	const lineRows = rowsOfLine(reader.line, size);
	const geometry = arrange(size, MEASURE, lineRows - 1);
	const {measure, isRoomy, height, margin, above} = geometry;
	const setting = useMemo<Setting>(
		() => ({width: measure, glyphs, isCurled: !isAscii, isRoomy, isSpaced: true}),
		[measure, glyphs, isAscii, isRoomy],
	);
	const {game, focused, overlay} = reader;
	const page = layPage(
		game.session,
		game.machine,
		{focused, known: NO_CHOICES, knownNote: ''},
		setting,
	);
	const over = overlay === undefined ? [] : layOverlay(overlay, reader, setting, isAscii);
	const sight: Sight = {page, height, overlayRows: over.length, overlayHeight: height};
	const {input} = props;
	useEffect(() => input.listen(token => hear(token, sight)));

	if (isTooSmall(size)) return <Lines rows={layTooSmall(size)} />;
	const view = {reader, sight, setting, isAscii};
	return (
		<Box flexDirection="column" height={size.rows - 1} paddingTop={above} marginLeft={margin}>
			<Lines rows={overlay ? layOverlayHead(overlay, setting) : layPageHead(view)} />
			<Box height={height} flexShrink={0} overflow="hidden">
				<Lines rows={overlay ? windowOn(over, overlay.top, height) : layWindow(view)} />
			</Box>
			<Lines rows={[layFootRule(hasMore(view, over.length), setting)]} />
			{reader.line === undefined ? (
				<Lines rows={[layNotice(reader, setting)]} />
			) : (
				<TypedLine value={reader.line} height={lineRows} onChange={onEdit} onSubmit={onSubmit} />
			)}
			<Lines rows={[layFooter(view)]} />
		</Box>
	);
}

type View = {
	readonly reader: Reader;
	readonly sight: Sight;
	readonly setting: Setting;
	readonly isAscii: boolean;
};

/** How many rows the typed line takes, the space for its cursor included. */
function rowsOfLine(line: string | undefined, {columns}: Size): number {
	if (line === undefined) return 1;
	const width = Math.min(MEASURE, columns - 4) - 2;
	return Math.max(1, Math.min(4, Math.ceil((line.length + 1) / width)));
}

function layPageHead({reader, sight, setting}: View): readonly Row[] {
	const shown = rowsInView(sight.page, reader, sight.height);
	const isOpening = shown.some(row => row.kind === 'heading');
	return [
		layHead(reader.game, isOpening, setting.width),
		isOpening ? emptyRow : rowOf(setting.glyphs.rule.repeat(setting.width), 'rule'),
	];
}

function layOverlayHead({name}: Overlay, {width, glyphs}: Setting): readonly Row[] {
	const titles = {help: 'Keys and commands', history: 'The telling so far'};
	return [rowOf(titles[name], 'heading'), rowOf(glyphs.rule.repeat(width), 'rule')];
}

function layOverlay(
	{name}: Overlay,
	{game}: Reader,
	setting: Setting,
	isAscii: boolean,
): readonly Row[] {
	switch (name) {
		case 'help':
			return layHelp(setting, isAscii);
		case 'history':
			return layHistory(game.session, game.machine, setting);
	}
}

function rowsInView(page: Page, {top}: Reader, height: number) {
	const from = rowAt(page, top);
	return page.rows.slice(from, from + height);
}

/** The page's rows in the window; the choices only once the end has been in view. */
function layWindow({reader, sight}: View): readonly Row[] {
	const isShown = canChoose(reader, sight);
	return rowsInView(sight.page, reader, sight.height).filter(
		row => isShown || row.choice === undefined,
	);
}

function windowOn(rows: readonly Row[], top: number, height: number): readonly Row[] {
	const from = Math.max(0, Math.min(top, rows.length - height));
	return rows.slice(from, from + height);
}

function hasMore({reader, sight}: View, overlayRows: number): boolean {
	const {overlay, top} = reader;
	if (overlay) return Math.min(overlay.top, overlayRows) + sight.height < overlayRows;
	return rowAt(sight.page, top) + sight.height < sight.page.rows.length;
}

function layNotice({notice}: Reader, {width}: Setting): Row {
	return notice === undefined
		? emptyRow
		: {from: 0, pieces: clip([{text: notice, look: 'notice'}], width)};
}

function layFooter({reader, sight, setting, isAscii}: View): Row {
	if (reader.line !== undefined) return layMatch(reader.line, reader.game, setting);
	if (reader.overlay) return layKeys(overlayHints(isAscii, scrollKeys), setting.width, setting);
	const {choices} = current(reader.game.session).passage;
	const hints = pageHints(choices.length, canChoose(reader, sight), isAscii);
	return layKeys(hints, setting.width, setting);
}

function layTooSmall({columns, rows}: Size): readonly Row[] {
	const text = `This window is ${columns} by ${rows}; a page needs ${MIN_COLUMNS} by ${MIN_ROWS}.`;
	return rows < 2 ? [] : [{from: 0, pieces: clip([{text, look: 'prose'}], columns)}];
}
