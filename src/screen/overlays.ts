import {lookedAt} from '../core/map-view.ts';
import {printable} from '../core/printable.ts';
import {recapOf} from '../core/recap.ts';
import {type SettingName, settingHelp, settingNames, settingValues} from '../core/settings.ts';
import type {ShelfEntry} from '../core/shelf.ts';
import type {MenuItem} from './deeds.ts';
import {layForm} from './form-sheet.ts';
import {layHelp} from './help.ts';
import {layHistory} from './history.ts';
import {layRecap} from './lay-recap.ts';
import {hang, type Setting} from './layout.ts';
import {layMap} from './map-rows.ts';
import {layItem, type OverlayRow, type OverlayView} from './overlay-view.ts';
import type {Overlay, Reader} from './reader-state.ts';
import {emptyRow, type Piece, type Row, rowOf} from './rows.ts';
import {laySections} from './sections.ts';
import {layTitle} from './title.ts';
import {layTree} from './tree.ts';
import {wrapPieces} from './wrap.ts';

export function layOverlay(
	overlay: Overlay,
	reader: Reader,
	kept: readonly ShelfEntry[],
	setting: Setting,
	isAscii: boolean,
): OverlayView {
	const {game} = reader;
	switch (overlay.name) {
		case 'title':
			return layTitle(reader, overlay, setting);
		case 'question':
			return layQuestion(reader, overlay, setting);
		case 'answer':
			return textView(
				'Saved tellings',
				overlay.query
					.split('\n')
					.flatMap(line => wrapPieces([{text: printable(line), look: 'prose'}], setting.width)),
			);
		case 'help':
			return textView('Keys and commands', layHelp(setting, isAscii));
		case 'history':
			return {
				items: [],
				...layHistory(game.session, game.machine, overlay.query, setting),
			};
		case 'recap':
			return textView('The story so far', layRecap(recapOf(game), setting));
		case 'form': {
			const rows = layForm(game.session, game.machine, setting);
			const none = [rowOf('Nothing is on the form yet.', 'prose')];
			return textView('The form, so far', rows.length === 0 ? none : rows);
		}
		case 'sections':
			return laySections(game.session, game.machine, overlay, setting);
		case 'map':
			return laySeenMap(overlay, setting);
		case 'lines':
			return layTree(game.session, overlay, setting);
		case 'saves':
			return laySaves(kept, reader, overlay, setting);
		case 'settings':
			return laySettings(reader, overlay, setting);
	}
}

function laySeenMap({map}: Overlay, setting: Setting): OverlayView {
	const look = map && lookedAt(map);
	if (look === undefined) return textView('The map', []);
	const {title, drawing} = look.sheet;
	// The overlay itself scrolls up and down.
	const window = {width: setting.width, height: drawing.rows.length};
	return textView(title, layMap([{...look, y: 0}], window, setting.glyphs.pointer));
}

function layQuestion({game}: Reader, overlay: Overlay, setting: Setting): OverlayView {
	const {text, answers} = game.question ?? {text: '', answers: []};
	return {
		title: 'Before you go on',
		rows: [
			...wrapPieces([{text: printable(text), look: 'prose'}], setting.width),
			emptyRow,
			...answers.flatMap(({label}, index) =>
				layItem(index, [{text: label, look: 'choice'}], overlay, setting),
			),
		],
		items: answers.map(answer => ({label: answer.label, deed: {type: 'answer', answer}})),
		hits: [],
	};
}

function textView(title: string, rows: readonly Row[]): OverlayView {
	return {title, rows, items: [], hits: []};
}

function laySaves(
	entries: readonly ShelfEntry[],
	{game}: Reader,
	overlay: Overlay,
	setting: Setting,
): OverlayView {
	const here = entries.filter(
		entry => 'problem' in entry || entry.save.story.id === game.session.narrator.story.id,
	);
	const items: MenuItem[] = [{label: 'Begin a new telling', deed: {type: 'new'}}];
	const rows: OverlayRow[] = [
		...layItem(0, [{text: 'Begin a new telling', look: 'choice'}], overlay, setting),
		...(here.length === 0 ? [] : [emptyRow]),
	];
	for (const entry of here) {
		const name = printable(entry.name);
		if ('problem' in entry) {
			rows.push(
				...hang(
					'      ',
					[{text: `${name} cannot be read: ${entry.problem}.`, look: 'notice'}],
					setting.width,
				),
			);
			continue;
		}
		const isHere = entry.name === game.saveName;
		rows.push(
			...layItem(
				items.length,
				[{text: describe(entry, game.machine, isHere, setting), look: 'choice'}],
				overlay,
				setting,
			),
		);
		items.push({
			label: name,
			deed: isHere ? {type: 'close'} : {type: 'open', name: entry.name},
		});
	}
	const recorded = game.recorded();
	if (recorded.length > 0) rows.push(emptyRow, rowOf('To be watched', 'heading'));
	for (const {name} of recorded) {
		const label = `Watch ${printable(name)}`;
		rows.push(...layItem(items.length, [{text: label, look: 'choice'}], overlay, setting));
		items.push({label, deed: {type: 'watch', name}});
	}
	const kept = `They are kept in ${printable(game.shelf.folder)}.`;
	rows.push(emptyRow, ...wrapPieces([{text: kept, look: 'chrome'}], setting.width));
	return {title: 'Saved tellings', rows, items, hits: []};
}

type Kept = Extract<ShelfEntry, {save: unknown}>;

/** Where a telling stands, in a line. */
function describe(
	{name, save}: Kept,
	machine: Reader['game']['machine'],
	isHere: boolean,
	{glyphs}: Setting,
): string {
	const beat = machine?.beats[save.moves[save.at]?.beat ?? ''];
	const place = beat === undefined ? [] : [`${beat.section} ${beat.heading}`];
	const count = depthOf(save.moves, save.at);
	const when = new Date(save.updatedAt).toLocaleString('en-GB', {
		day: 'numeric',
		month: 'short',
		hour: '2-digit',
		minute: '2-digit',
	});
	const parts = [
		printable(name),
		...place,
		`${count} ${count === 1 ? 'choice' : 'choices'}`,
		when.replace(',', ''),
		...(isHere ? ['this one'] : []),
	];
	// A row is broken between the parts, not within them.
	return parts.map(part => part.replaceAll(' ', '\u00A0')).join(` ${glyphs.dot} `);
}

function depthOf(moves: readonly {readonly from: number}[], at: number): number {
	let depth = 0;
	for (let each = at; each >= 0; each = moves[each]?.from ?? -1) depth++;
	return depth;
}

const RESET = 'All as they were at first';

function laySettings({settings}: Reader, overlay: Overlay, setting: Setting): OverlayView {
	const items: readonly MenuItem[] = [
		...settingNames.map((name): MenuItem => ({label: name, deed: {type: 'turn', setting: name}})),
		{label: RESET, deed: {type: 'reset'}},
	];
	const focused = overlay.focused ?? 0;
	const rows = settingNames.flatMap((name, index) => {
		const values = settingValues(name).map(
			(value): Piece =>
				value === settings[name]
					? {text: `[${value}]  `, look: 'key'}
					: {text: `${value}  `, look: 'choice'},
		);
		const label: Piece = {text: name.padEnd(12), look: 'choice'};
		return layItem(index, [label, ...values], {focused}, setting);
	});
	rows.push(
		emptyRow,
		...layItem(settingNames.length, [{text: RESET, look: 'choice'}], {focused}, setting),
	);
	const about = describeSetting(settingNames[focused], setting);
	rows.push(emptyRow, ...hang('      ', [{text: about, look: 'chrome'}], setting.width));
	return {title: 'Settings, kept for every telling', rows, items, start: 0, hits: []};
}

function describeSetting(name: SettingName | undefined, {hasThemes}: Setting): string {
	if (name === undefined) return 'Enter sets every one of them back';
	return name === 'theme' && !hasThemes
		? 'colours of the page; with fewer than 256, as here, the terminal keeps its own'
		: settingHelp[name];
}
