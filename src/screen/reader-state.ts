import {passagesTo} from '../core/blocks.ts';
import {MAX_TYPED} from '../core/commands.ts';
import type {Earlier} from '../core/earlier.ts';
import type {Game, OpensOn, Watched} from '../core/game.ts';
import type {MapView} from '../core/map-view.ts';
import {printable} from '../core/printable.ts';
import {isRecapDue} from '../core/recap.ts';
import {shownMove} from '../core/replay.ts';
import {type Action, toldAt, update} from '../core/session.ts';
import {AFTER_RESET, defaultSettings, type Settings} from '../core/settings.ts';
import type {Deed, MenuItem, OverlayName} from './deeds.ts';
import {type Anchor, anchorAt, END, type Page, topRow, turnPage} from './page.ts';
import type {Watching} from './watching.ts';

/** What lies over the page, and where in it the player is. */
export type Overlay = {
	readonly name: OverlayName;
	/** The row at the top of the window; or FIRST_HIT or AT_START, until it is drawn. */
	readonly top: number;
	/** The item gone to, in a list. */
	readonly focused: number | undefined;
	/** The words looked for, in the history; the text itself, of an answer. */
	readonly query: string;
	/** Whether the title lies under it, and the page under that. */
	readonly isFromTitle?: boolean;
	/** The map and where in it the player looks; undefined until it is drawn. */
	readonly map?: MapView | undefined;
};

/** Wherever the words are found. */
export const FIRST_HIT = -1;

/** Wherever the item is that a list starts from; the beginning, of what is no list. */
export const AT_START = -2;

/** Everything the screen shows. */
export type Reader = {
	readonly game: Game;
	readonly earlier: Earlier;
	readonly settings: Settings;
	/** What stands in the window's first row. */
	readonly top: Anchor;
	/** Whether the end of the newest passage has been in view, so that choices can be taken. */
	readonly isReached: boolean;
	/** How many characters of the newest passage have appeared; undefined when all have. */
	readonly revealed: number | undefined;
	readonly focused: number | undefined;
	/** The digits of a choice's number so far, where there are more than nine. */
	readonly digits: string;
	/** What is in the typed line; undefined while it is closed. */
	readonly line: string | undefined;
	/** The command gone to in the palette. */
	readonly paletteFocus: number;
	readonly overlay: Overlay | undefined;
	readonly notice: string | undefined;
	/** The telling that is watched; undefined while the game is played. */
	readonly watching: Watching | undefined;
	readonly isLeaving: boolean;
};

/** A reader at the newest passage of a game, which appears at once. */
export function openReader(game: Game, opensOn: OpensOn, watched?: Watched): Reader {
	return {
		game,
		earlier: game.earlier(),
		settings: game.settings,
		...atNewest(game),
		line: undefined,
		paletteFocus: 0,
		overlay: firstOverlay(game, opensOn),
		notice: game.notices.length === 0 ? undefined : game.notices.join(' '),
		watching: watched && {watched, replay: watched.replay, isAll: true},
		isLeaving: false,
	};
}

/** A question comes before everything: nothing is shown that its answer may change. */
function firstOverlay(game: Game, opensOn: OpensOn): Overlay | undefined {
	if (game.question !== undefined) return overlayOf('question');
	if (opensOn !== 'page') return overlayOf(opensOn);
	return isRecapDue(game) ? overlayOf('recap') : undefined;
}

export function overlayOf(name: OverlayName, query = ''): Overlay {
	const isAtEnd = name === 'history';
	return {name, top: isAtEnd ? Number.MAX_SAFE_INTEGER : AT_START, focused: undefined, query};
}

/** The page turned to the newest passage, all of it there, nothing focused. */
export function atNewest({session, machine}: Pick<Game, 'session' | 'machine'>) {
	const passages = passagesTo(session, session.at, machine);
	const newest = passages.at(-1) ?? [];
	const first = passages.reduce((sum, blocks) => sum + blocks.length, -newest.length);
	const shown = newest.findIndex(block => !(block.kind === 'taken' && block.isSpoken));
	return {
		top: {block: first + Math.max(0, shown), from: 0, isOpening: true},
		isReached: false,
		revealed: undefined,
		focused: undefined,
		digits: '',
	};
}

/** Takes a choice, or goes back or forward; the page turns to what it led to. */
export function act(reader: Reader, action: Action, otherwise: string): Reader {
	const {game, settings, earlier} = reader;
	const session = update(game.session, action);
	if (session.at === game.session.at) return {...reader, notice: otherwise};
	const turned: Reader = {
		...reader,
		...atNewest({...game, session}),
		game: {...game, session},
		overlay: undefined,
	};
	if (action.type !== 'choose') return turned;
	const {passage} = toldAt(session, session.at);
	// Only on a choice not made before: nothing that has been seen is told slowly again.
	const isNew = session.moves.length > game.session.moves.length && !earlier.isRead(passage);
	if (isNew) return {...turned, revealed: settings.reveal === 'off' ? undefined : 0};
	return settings.read === 'skipped' && earlier.isRead(passage)
		? {...turned, top: END, isReached: true}
		: turned;
}

/** Does what an item of a menu or a list stands for. */
export function perform(reader: Reader, deed: Deed): Reader {
	switch (deed.type) {
		case 'choose':
			return act(reader, deed, '');
		case 'undo':
			return act(reader, deed, 'There is nothing to take back.');
		case 'rewind':
			return act({...reader, overlay: undefined}, deed, 'You are there already.');
		case 'turn':
			return reader;
		case 'keep':
			return {...reader, notice: reader.game.obeySaves('keep', reader.game.session).text};
		case 'reset':
			return {...reader, settings: defaultSettings, notice: AFTER_RESET};
		case 'open':
			return change(reader, reader.game.open(deed.name));
		case 'new':
			return change(reader, reader.game.beginNew());
		case 'answer':
			return change(reader, deed.answer.take());
		case 'show': {
			const isFromTitle = reader.overlay?.name === 'title' && deed.overlay !== 'recap';
			return {...reader, overlay: {...overlayOf(deed.overlay), isFromTitle}};
		}
		case 'watch':
			return watchTelling(reader, deed.name);
		case 'transcript':
			return {...reader, notice: reader.game.writeTranscript(reader.game.session, deed.name)};
		case 'close':
			return {...reader, overlay: undefined};
		case 'quit':
			return {...reader, isLeaving: true};
	}
}

/** Goes over to another telling. */
export function change(reader: Reader, game: Game | {readonly problem: string}): Reader {
	if ('problem' in game) return {...reader, notice: game.problem};
	const {settings} = reader;
	return {...openReader(game, 'page'), settings};
}

/** The typed line with this in it; what no line can hold is shown as signs, what is too long is cut. */
export function edit(reader: Reader, line: string): Reader {
	if (reader.line === undefined) return reader;
	const kept = printable(line.replaceAll('\t', ' ')).slice(0, MAX_TYPED);
	return {...reader, line: kept, paletteFocus: 0, notice: undefined};
}

/** So many more characters of the passage appear; once all `length` have, nothing is left to reveal. */
export function reveal(reader: Reader, characters: number, length: number): Reader {
	if (reader.revealed === undefined) return reader;
	const revealed = reader.revealed + characters;
	return {...reader, revealed: revealed >= length ? undefined : revealed};
}

/** Takes an item by its place in the menu. */
export function takeItem(reader: Reader, items: readonly MenuItem[], index: number): Reader {
	const item = items[index];
	if (item !== undefined) return perform(reader, item.deed);
	const notice =
		items.length === 1 ? 'There is only choice 1.' : `The choices go from 1 to ${items.length}.`;
	return {...reader, notice};
}

function watchTelling(reader: Reader, name: string): Reader {
	const watched = reader.game.watch(name);
	if ('problem' in watched) return {...reader, notice: watched.problem};
	const {replay, machine, notices} = watched;
	const page = atNewest({session: {...replay.session, at: shownMove(replay)}, machine});
	const watching = {watched, replay, isAll: false};
	const notice = notices.length === 0 ? undefined : notices.join(' ');
	return {...reader, ...page, overlay: undefined, watching, notice};
}

/** The page turned to what has not been in the window yet. */
export function readOn(
	reader: Reader,
	{page, height}: {readonly page: Page; readonly height: number},
): Reader {
	return {...reader, top: turnPage(page, reader.top, height)};
}

/** The page moved by so many rows, as far as it goes. */
export function scrollBy(
	reader: Reader,
	step: number,
	{page, height}: {readonly page: Page; readonly height: number},
): Reader {
	const last = Math.max(page.newest, page.length - height);
	const to = Math.max(0, Math.min(last, topRow(page, reader.top, height) + step));
	return {...reader, top: anchorAt(page, to)};
}
