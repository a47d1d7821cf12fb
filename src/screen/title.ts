import {isRecapDue} from '../core/recap.ts';
import {current, lineTo} from '../core/session.ts';
import type {MenuItem} from './deeds.ts';
import type {Setting} from './layout.ts';
import {layItem, type OverlayRow, type OverlayView} from './overlay-view.ts';
import type {Overlay, Reader} from './reader-state.ts';
import {emptyRow, type Row, rowOf, spread} from './rows.ts';
import {wrapPieces} from './wrap.ts';

/** The title: the head of the form with the story's name in its window, and what there is to do. */
export function layTitle(reader: Reader, overlay: Overlay, setting: Setting): OverlayView {
	const {game} = reader;
	const isUnderWay = game.session.moves.length > 0;
	const items: readonly MenuItem[] = [
		isUnderWay
			? {
					label: `Go on: ${describeHere(reader)}`,
					deed: isRecapDue(game) ? {type: 'show', overlay: 'recap'} : {type: 'close'},
				}
			: {label: 'Begin', deed: {type: 'close'}},
		...(isUnderWay ? [{label: 'Begin a new telling', deed: {type: 'new' as const}}] : []),
		{label: 'Saved tellings', deed: {type: 'show', overlay: 'saves'}},
		{label: 'Settings', deed: {type: 'show', overlay: 'settings'}},
		{label: 'Keys and commands', deed: {type: 'show', overlay: 'help'}},
		{label: 'Leave', deed: {type: 'quit'}},
	];
	const rows: readonly OverlayRow[] = [
		...(game.machine === undefined ? [] : [formHead(setting)]),
		...layWindow(game.session.narrator.story.title, setting),
		...(game.machine === undefined ? [] : [formFoot(setting)]),
		emptyRow,
		...items.flatMap(({label}, index) =>
			layItem(index, [{text: label, look: 'choice'}], {focused: overlay.focused ?? 0}, setting),
		),
	];
	return {title: '', rows, items, start: 0, hits: [], isCentred: true};
}

function formHead({width}: Setting): Row {
	return spread(
		[{text: 'PERSONAL PARTICULARS', look: 'section'}],
		[{text: 'Black ink only', look: 'chrome'}],
		width,
	);
}

function formFoot({width}: Setting): Row {
	return spread(
		[{text: 'Complete every section.', look: 'chrome'}],
		[{text: 'Alterations to be initialled.', look: 'chrome'}],
		width,
	);
}

/** The story's title, as it would show in the window of its envelope. */
function layWindow(title: string, {width, glyphs, isRoomy}: Setting): readonly Row[] {
	const [topLeft, topRight, bottomLeft, bottomRight] = glyphs.corners;
	const rule = glyphs.rule.repeat(width - 2);
	const inside = width - 8;
	const space: Row = rowOf(`${glyphs.upright}${' '.repeat(width - 2)}${glyphs.upright}`, 'section');
	const lines = wrapPieces([{text: title, look: 'key'}], inside).map((row): Row => {
		const line = spread(row.pieces, [{text: '', look: 'key'}], inside);
		return {
			from: 0,
			pieces: [
				{text: `${glyphs.upright}   `, look: 'section'},
				...line.pieces,
				{text: `   ${glyphs.upright}`, look: 'section'},
			],
		};
	});
	const air = isRoomy ? [space] : [];
	return [
		rowOf(`${topLeft}${rule}${topRight}`, 'section'),
		...air,
		...lines,
		...air,
		rowOf(`${bottomLeft}${rule}${bottomRight}`, 'section'),
	];
}

/** Where the telling stands, in a few words. */
function describeHere({game: {session, machine}}: Reader): string {
	const beat = machine?.beats[current(session).passage.beat ?? ''];
	const count = lineTo(session, session.at).length;
	const choices = `${count} ${count === 1 ? 'choice' : 'choices'} in`;
	return beat === undefined ? choices : `${beat.section} ${beat.heading}, ${choices}`;
}
