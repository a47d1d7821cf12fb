import {Box} from 'ink';
import {useEffect, useMemo} from 'react';
import {endNotes} from '../core/ending.ts';
import type {Game} from '../core/game.ts';
import {printable} from '../core/printable.ts';
import {nextChoice, type Replay} from '../core/replay.ts';
import {current, type Session} from '../core/session.ts';
import {BrushContext} from './brush-context.ts';
import {
	describeReplay,
	layFootRule,
	layHead,
	layKeys,
	layMatch,
	overlayHints,
	pageHints,
	paletteHints,
	watchHints,
} from './chrome.ts';
import type {Clock} from './clock.ts';
import {type ColourDepth, THEME_DEPTH} from './colour-depth.ts';
import {choicesOf, menuOf} from './deeds.ts';
import {layEnd} from './form-sheet.ts';
import {arrange, type Geometry, isTooSmall, MIN_COLUMNS, MIN_ROWS, type Size} from './geometry.ts';
import {ascii, drawn} from './glyphs.ts';
import type {Setting} from './layout.ts';
import {Lines} from './lines.tsx';
import {overlayTop} from './overlay-view.ts';
import {layOverlay} from './overlays.ts';
import {layPage, type PageRow, rowsFrom, topRow} from './page.ts';
import {createBrush} from './paint.ts';
import {layPalette} from './palette.ts';
import {canChoose} from './press.ts';
import type {Reader} from './reader-state.ts';
import {hideUnrevealed, revealable} from './reveal.ts';
import {clip, emptyRow, type Row, rowOf} from './rows.ts';
import type {Sight} from './sight.ts';
import {TypedLine} from './typed-line.tsx';
import {type ReaderProps, useReader} from './use-reader.ts';
import {useReplay} from './use-replay.ts';
import {useReveal} from './use-reveal.ts';
import {useSeenMap} from './use-seen-map.ts';
import {sessionOf} from './watching.ts';
import {wrapPieces} from './wrap.ts';

/** What the terminal can do. */
export type Ability = {
	readonly depth: ColourDepth;
	/** Whether it draws more than ASCII. */
	readonly canDraw: boolean;
	readonly canStrike: boolean;
};

export type ScreenProps = ReaderProps & {
	readonly size: Size;
	readonly ability: Ability;
	readonly clock: Clock;
};

/** The whole screen: the page or what lies over it, between its head and its foot. */
export function Screen({size, ability, clock, ...props}: ScreenProps) {
	const {reader, hear, update, onEdit, onSubmit} = useReader(props);
	const {settings, game, overlay} = reader;
	const {theme} = settings;
	const {depth, canStrike} = ability;
	const brush = useMemo(() => createBrush({theme, depth, canStrike}), [theme, depth, canStrike]);
	const widest = Math.min(Number(settings.width), size.columns - 4);
	const lineRows = rowsOfLine(reader.line, widest);
	const notice = layNotice(reader, widest);
	const isTyping = reader.line !== undefined;
	// In a low window the notice's row is the page's as long as there is none.
	const noticeRows = Math.max(notice.length, isTyping || size.rows >= 16 ? 1 : 0);
	const footRows = noticeRows + (isTyping ? lineRows : 1);
	const geometry = arrange(size, Number(settings.width), footRows);
	const setting = useSetting(reader, geometry, ability);
	const isAscii = setting.glyphs === ascii;
	const overlayName = overlay?.name;
	// The shelf is read once for each time it is looked at, not for each key.
	const kept = useMemo(
		() => (overlayName === 'saves' ? game.shelf.list() : []),
		[overlayName, game.shelf],
	);
	const {height} = geometry;
	const shown = shownGame(reader);
	const page = layPage(shown.session, shown.machine, layFoot(reader, setting), setting);
	const over = overlay && layOverlay(overlay, reader, kept, setting, isAscii);
	const sight: Sight = {page, height, width: setting.width, over};
	const {input} = props;
	useEffect(() => input.listen(token => hear(token, sight)));
	useReveal(reader, revealable(page), update);
	useReplay(reader, page, height, clock, update);
	useSeenMap(reader, shown.session, {width: setting.width, height}, isAscii, update);

	const view: View = {reader, sight, setting, isAscii};
	if (isTooSmall(size)) {
		return (
			<BrushContext.Provider value={brush}>
				<Lines rows={layTooSmall(size)} />
			</BrushContext.Provider>
		);
	}
	return (
		<BrushContext.Provider value={brush}>
			<Box
				flexDirection="column"
				height={size.rows - 1}
				paddingTop={geometry.above}
				marginLeft={geometry.margin}
			>
				<Lines rows={layTop(view)} />
				<Box height={height} flexShrink={0} overflow="hidden">
					<Lines rows={layMiddle(view)} />
				</Box>
				<Lines rows={[layFootRule(hasMore(view), setting)]} />
				{reader.line === undefined ? (
					<Lines rows={notice.length < noticeRows ? [emptyRow] : notice} />
				) : (
					<TypedLine value={reader.line} height={lineRows} onChange={onEdit} onSubmit={onSubmit} />
				)}
				<Lines rows={isTyping && notice.length > 0 ? notice : [layFooter(view)]} />
			</Box>
		</BrushContext.Provider>
	);
}

type View = {
	readonly reader: Reader;
	readonly sight: Sight;
	readonly setting: Setting;
	readonly isAscii: boolean;
};

function useSetting(
	reader: Reader,
	{measure, isRoomy}: Geometry,
	{canDraw, depth}: Ability,
): Setting {
	const {chrome, paragraphs} = reader.settings;
	const isAscii = chrome === 'ascii' || !canDraw;
	const {section8: lastBox, machine} = reader.game;
	const initials = machine?.initials;
	return useMemo(
		() => ({
			width: measure,
			glyphs: isAscii ? ascii : drawn,
			isCurled: !isAscii,
			isRoomy,
			isSpaced: paragraphs === 'spaced',
			lastBox,
			initials,
			hasThemes: depth >= THEME_DEPTH,
		}),
		[measure, isAscii, isRoomy, paragraphs, lastBox, initials, depth],
	);
}

/** How many rows the typed line takes, the space for its cursor included. */
function rowsOfLine(line: string | undefined, width: number): number {
	if (line === undefined) return 1;
	return Math.max(1, Math.min(4, Math.ceil((line.length + 1) / (width - 2))));
}

/** What there is to say, in a few rows; the rest of a long sentence is cut. */
function layNotice({notice = undefined, watching, overlay}: Reader, width: number): readonly Row[] {
	if (notice === undefined && watching !== undefined && overlay === undefined)
		return [rowOf(describeReplay(watching), 'notice')];
	if (notice === undefined) return [];
	return wrapPieces([{text: printable(notice), look: 'notice'}], width).slice(0, 4);
}

/** The game as the page shows it: where the player stands, or where the telling watched does. */
function shownGame({game, watching}: Reader): Pick<Game, 'session' | 'machine'> {
	if (watching === undefined) return game;
	return {session: sessionOf(watching.replay), machine: watching.watched.machine};
}

function layFoot(reader: Reader, setting: Setting) {
	const {settings, earlier, watching} = reader;
	const {session, machine} = shownGame(reader);
	const focused = watching ? markedChoice(watching.replay) : reader.focused;
	const items = watching ? choicesOf(session) : menuOf(session);
	const {choices, fault} = current(session).passage;
	const isMarked = settings.marks === 'on' && earlier.tellings > 0;
	const known = isMarked ? choices.filter(choice => earlier.isTaken(choice)) : [];
	const isOver = choices.length === 0 && fault === undefined;
	return {
		items,
		state: {
			focused,
			known: new Set(known.map(choice => choices.indexOf(choice))),
			knownNote: session.start.returned === true ? 'already sent' : 'taken before',
		},
		end: isOver ? layEnd(session, machine, notesOf(reader, session), setting) : [],
	};
}

function notesOf({game, earlier}: Reader, session: Session): readonly string[] {
	return endNotes(session, game.machine, game.tellings(session), earlier.tellings);
}

/** The choice that a replay takes next, while it is marked. */
function markedChoice(replay: Replay): number | undefined {
	return replay.isMarking ? nextChoice(replay)?.index : undefined;
}

function isPalette({line, overlay, watching}: Reader): boolean {
	if (watching) return false;
	return line?.startsWith('/') === true && overlay?.name !== 'history';
}

function layTop({reader, sight, setting}: View): readonly Row[] {
	const rule = rowOf(setting.glyphs.rule.repeat(setting.width), 'rule');
	const title = isPalette(reader) ? 'Commands' : sight.over?.title;
	if (title === '') return [emptyRow, emptyRow];
	if (title !== undefined)
		return [{from: 0, pieces: clip([{text: title, look: 'heading'}], setting.width)}, rule];
	const isOpening = rowsInView(sight, reader).some(isTitle);
	return [layHead(shownGame(reader), isOpening, setting.width), isOpening ? emptyRow : rule];
}

function layMiddle({reader, sight, setting}: View): readonly Row[] {
	const {line = '', overlay} = reader;
	const {over, height} = sight;
	if (isPalette(reader)) return layPalette(line, reader.paletteFocus, setting, height);
	if (!overlay || !over) return layWindow({reader, sight});
	const from = overlayTop(overlay, over, height);
	const rows = over.rows.slice(from, from + height);
	if (!over.isCentred) return rows;
	const above = Math.max(0, Math.floor((height - rows.length) / 2) - 1);
	return [...Array<Row>(above).fill(emptyRow), ...rows];
}

function rowsInView({page, height}: Sight, {top}: Reader) {
	return rowsFrom(page, topRow(page, top, height), height);
}

/** The page's rows in the window; the choices only once the end has been in view. */
function layWindow({reader, sight}: Pick<View, 'reader' | 'sight'>): readonly Row[] {
	const {page, height} = sight;
	const isShown = canChoose(reader, sight);
	const from = topRow(page, reader.top, height);
	const rows = hideUnrevealed(page, reader.revealed, from, height);
	const titled = new Set(rows.filter(isTitle).map(({block}) => block));
	// What is left of a heading whose words are not in the window would be a rule to nothing.
	const whole = rows.map(row =>
		row.kind === 'heading' && !titled.has(row.block) ? emptyRow : row,
	);
	return isShown ? whole : whole.filter((_, n) => rows[n]?.kind !== 'menu');
}

/** Whether the row has the words of a heading, not only the lines around them. */
function isTitle({kind, pieces}: PageRow): boolean {
	return kind === 'heading' && pieces.some(({look}) => look === 'heading');
}

function hasMore({reader, sight}: Pick<View, 'reader' | 'sight'>): boolean {
	const {overlay, top} = reader;
	const {page, height, over} = sight;
	if (isPalette(reader)) return false;
	if (overlay && over) return overlayTop(overlay, over, height) + height < over.rows.length;
	return reader.revealed === undefined && topRow(page, top, height) + height < page.length;
}

function layFooter({reader, sight, setting, isAscii}: View): Row {
	if (reader.line !== undefined) {
		if (reader.watching) return rowOf('a turn by its number, or a beat by its name', 'chrome');
		if (reader.overlay?.name === 'history') return rowOf('words to look for', 'chrome');
		if (isPalette(reader)) return layKeys(paletteHints(isAscii), setting.width, setting);
		return layMatch(reader.line, reader.game, setting);
	}
	if (reader.overlay && sight.over) {
		return layKeys(overlayHints(reader.overlay.name, sight.over, isAscii), setting.width, setting);
	}
	if (reader.watching) {
		return layKeys(watchHints(reader.watching.replay, isAscii), setting.width, setting);
	}
	const count = menuOf(reader.game.session).length;
	const more = hasMore({reader, sight});
	const hints = pageHints(count, canChoose(reader, sight), more, isAscii);
	return layKeys(hints, setting.width, setting);
}

export function layTooSmall({columns, rows}: Size): readonly Row[] {
	const text = `This window is ${columns} by ${rows}; a page needs ${MIN_COLUMNS} by ${MIN_ROWS}.`;
	return wrapPieces([{text, look: 'prose'}], columns).slice(0, rows - 1);
}
