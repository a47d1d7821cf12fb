import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {openChunks} from '../../src/disk/chunks.ts';
import {temporaryFolder} from '../program/run.ts';

/** A program of two chunks that ask for each other, and for a module of Node. */
function aProgram() {
	const folder = temporaryFolder();
	fs.writeFileSync(
		path.join(folder, 'page.cjs'),
		"const {words} = require('./words.cjs'); exports.tell = () => words();",
	);
	fs.writeFileSync(
		path.join(folder, 'words.cjs'),
		"const page = require('./page.cjs'); exports.words = () => [typeof page.tell, require('node:path').sep].join(' ');",
	);
	const cache = temporaryFolder();
	const open = (build = 'first', kept: string | undefined = cache) =>
		openChunks({folder, cache: kept, build});
	return {folder, cache, open};
}

function tell({load}: ReturnType<typeof openChunks>): string {
	return (load('./page.cjs') as {tell: () => string}).tell();
}

function keptIn(cache: string): readonly string[] {
	return fs
		.readdirSync(cache, {recursive: true, encoding: 'utf8'})
		.filter(name => name.endsWith('.cjs'))
		.map(name => path.join(cache, name));
}

const said = `function ${path.sep}`;

test('chunks that ask for each other are loaded once, with and without kept code', () => {
	const {cache, open} = aProgram();
	const first = open();
	expect(tell(first)).toBe(said);
	expect(first.load('./page.cjs')).toBe(first.load('./page.cjs'));
	first.keep();
	expect(keptIn(cache).map(file => path.basename(file))).toEqual(['page.cjs', 'words.cjs']);
	expect(tell(open())).toBe(said);
});

test('code that is kept is used, and not written again', () => {
	const {cache, open} = aProgram();
	const first = open();
	tell(first);
	first.keep();
	const files = keptIn(cache);
	const times = () => files.map(file => fs.statSync(file).mtimeMs);
	for (const file of files) fs.utimesSync(file, 1, 1);
	const second = open();
	tell(second);
	second.keep();
	expect(times()).toEqual(files.map(() => 1_000));
});

test('kept code that is cut short, altered or empty is made anew', () => {
	const {cache, open} = aProgram();
	const first = open();
	tell(first);
	first.keep();
	const [page = '', words = ''] = keptIn(cache);
	const whole = fs.readFileSync(page);
	const spoilt = [
		Buffer.alloc(0),
		whole.subarray(0, whole.length >> 1),
		Buffer.from(whole).fill(0xff, 100, 140),
	];
	for (const bytes of spoilt) {
		fs.writeFileSync(page, bytes);
		fs.rmSync(words);
		const again = open();
		expect(tell(again)).toBe(said);
		again.keep();
		expect(fs.readFileSync(page).length).toBe(whole.length);
	}
});

test('a new build takes nothing from an old one, and clears it away', () => {
	const {folder, cache, open} = aProgram();
	const first = open('first');
	tell(first);
	first.keep();
	const page = path.join(folder, 'page.cjs');
	fs.writeFileSync(page, fs.readFileSync(page, 'utf8').replace('words()', "'new' "));
	const second = open('other');
	expect(tell(second)).toBe('new');
	second.keep();
	expect(keptIn(cache).every(file => path.dirname(file).endsWith('-other'))).toBe(true);
});

test('where code cannot be kept, the program runs all the same', () => {
	const {cache, open} = aProgram();
	const file = path.join(cache, 'file');
	fs.writeFileSync(file, '');
	for (const cannot of [undefined, file]) {
		const chunks = open('first', cannot);
		expect(tell(chunks)).toBe(said);
		expect(chunks.keep).not.toThrow();
	}
});
