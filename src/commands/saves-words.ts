import path from 'node:path';
import {listEntries, showSave} from '../core/describe-save.ts';
import {nearest} from '../core/nearest.ts';
import {printable} from '../core/printable.ts';
import type {Refused, Shelf, ShelfEntry} from '../core/shelf.ts';
import {exportSave} from '../disk/save-transfer.ts';
import {type Found, findNamed, findSave, isPath, nameOf} from './find-save.ts';

/** What the words about saves are obeyed with, on the command line and in play alike. */
export type SavesDesk = {
	readonly shelf: Shelf;
	readonly packageFolder: string;
	/** The saves to be listed and numbered. */
	readonly list: () => readonly ShelfEntry[];
	/** The code of a save, or why it has none. */
	readonly codeOf: (word: string) => string | Refused;
	/** Where an export goes that no file was named for. */
	readonly exportFolder: string;
	/** Whether files may be named freely; in play they stay in the folder. */
	readonly takesPaths: boolean;
	/** The save that is being played here; it is renamed by those who play it. */
	readonly inPlay?: {
		readonly name: () => string;
		readonly rename: (to: string) => {readonly name: string} | Refused;
		/** Keeps the telling as it stands under a name of its own. */
		readonly keepAs: (name: string) => {readonly name: string} | Refused;
	};
};

export type SavesAnswer = {readonly text: string; readonly isDone: boolean};

const words = {
	list: 'list',
	show: 'show NAME',
	rename: 'rename NAME NEW-NAME',
	delete: 'delete NAME',
	undelete: 'undelete [NAME]',
	export: 'export NAME [FILE]',
	import: 'import FILE [NAME]',
	code: 'code NAME',
	keep: 'keep [NEW-NAME]',
} as const;

type SavesWord = keyof typeof words;

/** Obeys the words that follow `saves`; a NAME may be a number of the list. */
export function obeySaves(said: readonly string[], desk: SavesDesk): SavesAnswer {
	const [word = 'list', ...rest] = said;
	if (!Object.hasOwn(words, word)) return unknown(word);
	const [first, ...others] = rest;
	const name = first === undefined ? undefined : nameOf(first, desk.list());
	switch (word as SavesWord) {
		case 'list':
			return done(listAll(desk));
		case 'show':
			return name === undefined ? lacking('show') : show(name, desk);
		case 'rename':
			if (name === undefined || others.length === 0) return lacking('rename');
			return rename(name, others.join(' '), desk);
		case 'delete':
			return name === undefined ? lacking('delete') : remove(name, desk);
		case 'undelete':
			return restore(rest.join(' '), desk);
		case 'export':
			return name === undefined ? lacking('export') : exportTo(name, others[0], desk);
		case 'import':
			return first === undefined ? lacking('import') : importFrom(first, others.join(' '), desk);
		case 'code':
			return name === undefined ? lacking('code') : answerOf(desk.codeOf(name), code => code);
		case 'keep':
			return keep(rest.join(' '), desk);
	}
}

function listAll({shelf, list}: SavesDesk): string {
	const lines = [...listEntries(list())];
	const fault = shelf.fault();
	if (fault !== undefined) lines.push(fault);
	return lines.length === 0 ? `No saves in ${printable(shelf.folder)}.` : lines.join('\n');
}

function show(name: string, desk: SavesDesk): SavesAnswer {
	return answerOf(find(name, desk), ({save}) => showSave(save).join('\n'));
}

function find(name: string, {shelf, packageFolder, takesPaths}: SavesDesk): Found | Refused {
	return (takesPaths ? findSave : findNamed)(name, shelf, packageFolder);
}

function rename(from: string, to: string, {shelf, inPlay}: SavesDesk): SavesAnswer {
	const renamed = inPlay?.name() === from ? inPlay.rename(to) : shelf.rename(from, to);
	return answerOf(renamed, ({name}) => `${printable(from)} is now ${printable(name)}.`);
}

function remove(name: string, {shelf, inPlay}: SavesDesk): SavesAnswer {
	if (inPlay?.name() === name) {
		return refused('That is the telling you are in; begin or open another first.');
	}
	return answerOf(shelf.remove(name), laid => {
		const back = /\s/u.test(laid.name) ? `"${laid.name}"` : laid.name;
		return `${printable(name)} is deleted. \`saves undelete ${printable(back)}\` takes it back.`;
	});
}

function restore(name: string, {shelf}: SavesDesk): SavesAnswer {
	const removed = shelf.removed();
	const [only, another] = removed;
	if (name === '' && only === undefined) return done('No save was deleted.');
	if (name === '' && another !== undefined) {
		return done(`Which one?\n${listEntries(removed).join('\n')}`);
	}
	const wanted = name === '' ? (only?.name ?? '') : nameOf(name, removed);
	return answerOf(shelf.restore(wanted), restored => `${printable(restored.name)} is back.`);
}

function exportTo(name: string, file: string | undefined, desk: SavesDesk): SavesAnswer {
	const found = find(name, desk);
	if ('problem' in found) return refused(found.problem);
	const target =
		file !== undefined && desk.takesPaths
			? file
			: path.join(desk.exportFolder, `${path.parse(file ?? found.save.name).name}.json`);
	return answerOf(exportSave(found.save, target), ({file}) => `${printable(name)} is in ${file}.`);
}

function importFrom(file: string, name: string, desk: SavesDesk): SavesAnswer {
	const source = desk.takesPaths ? file : path.join(desk.exportFolder, path.basename(file));
	const found = findSave(isPath(source) ? source : `./${source}`, desk.shelf, desk.packageFolder);
	if ('problem' in found) return refused(found.problem);
	const added = desk.shelf.add(found.save, name === '' ? found.save.name : name);
	return answerOf(added, added => `${printable(file)} is kept as ${printable(added.name)}.`);
}

function keep(name: string, {inPlay}: SavesDesk): SavesAnswer {
	if (inPlay === undefined) return refused('"saves keep" is for a telling in play.');
	return answerOf(
		inPlay.keepAs(name || `${inPlay.name()} copy`),
		kept => `Kept as ${printable(kept.name)}; play goes on here.`,
	);
}

function unknown(word: string): SavesAnswer {
	const near = nearest(word, Object.keys(words));
	const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
	return refused(
		`"saves" has no "${printable(word)}".${hint} It has ${Object.values(words).join(', ')}.`,
	);
}

function lacking(word: SavesWord): SavesAnswer {
	return refused(`That needs more words: saves ${words[word]}.`);
}

function answerOf<Value>(value: Value | Refused, say: (value: Value) => string): SavesAnswer {
	return isRefused(value) ? refused(value.problem) : done(say(value));
}

function isRefused(value: unknown): value is Refused {
	return typeof value === 'object' && value !== null && 'problem' in value;
}

function done(text: string): SavesAnswer {
	return {text, isDone: true};
}

function refused(text: string): SavesAnswer {
	return {text, isDone: false};
}
