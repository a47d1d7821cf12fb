import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';

/** Which folders of src/ a folder may import from; the arrows of the house. */
const ARROWS: {readonly [folder: string]: readonly string[]} = {
	core: [],
	narrator: ['core'],
	screen: ['core'],
	plain: ['core'],
	picture: ['core'],
	disk: ['core'],
	commands: ['core', 'narrator', 'screen', 'plain', 'picture', 'disk'],
	'.': ['commands', 'core', 'narrator', 'screen', 'plain', 'picture', 'disk'],
};

/** The one folder, or few, where an outside package may be imported. `node:fs` stands for the disk. */
const HOMES: {readonly [name: string]: readonly string[]} = {
	inkjs: ['narrator'],
	ink: ['screen'],
	react: ['screen'],
	'ink-text-input': ['screen'],
	chalk: ['screen', 'plain'],
	'@dagrejs': ['picture'],
	'node:fs': ['disk'],
	'node:fs/promises': ['disk'],
};

const FILES = fs
	.readdirSync('src', {recursive: true, encoding: 'utf8'})
	.filter(file => /\.tsx?$/u.test(file));

function importsOf(file: string): readonly string[] {
	const text = fs.readFileSync(path.join('src', file), 'utf8');
	const found = text.matchAll(
		/^(?:import\b|export\b[^;'"]*\bfrom\b)[^;'"]*['"]([^'"]+)['"];$|\bimport\(['"]([^'"]+)['"]\)/gmu,
	);
	return [...found].map(([, fixed, lazy]) => fixed ?? lazy ?? '');
}

function folderOf(file: string): string {
	return file.includes(path.sep) ? (file.split(path.sep)[0] ?? '.') : '.';
}

describe('imports go one way', () => {
	for (const file of FILES) {
		test(file, () => {
			const folder = folderOf(file);
			for (const name of importsOf(file).filter(name => name.startsWith('.'))) {
				const target = folderOf(path.join(path.dirname(file), name));
				if (target !== folder) expect(ARROWS[folder], `${file} imports ${name}`).toContain(target);
			}
		});
	}
});

describe('an outside package stays in its folder', () => {
	for (const file of FILES) {
		test(file, () => {
			for (const name of importsOf(file).filter(name => !name.startsWith('.'))) {
				const home = HOMES[name.startsWith('node:') ? name : (name.split('/')[0] ?? name)];
				if (home) expect(home, `${file} imports ${name}`).toContain(folderOf(file));
			}
		});
	}
});

test('the core does nothing but compute: of the outside it knows one schema library', () => {
	const outside = FILES.filter(file => folderOf(file) === 'core')
		.flatMap(importsOf)
		.filter(name => !name.startsWith('.'));
	expect([...new Set(outside)]).toEqual(['valibot']);
});

test('no files import each other in a circle', () => {
	const targets = new Map(
		FILES.map(file => [
			file,
			importsOf(file).map(name => path.normalize(path.join(path.dirname(file), name))),
		]),
	);
	let circling: readonly string[] = [];
	let left: readonly string[] = FILES;
	while (left.length !== circling.length) {
		circling = left;
		const imported = new Set(circling.flatMap(file => targets.get(file) ?? []));
		left = circling.filter(
			file => imported.has(file) && targets.get(file)?.some(target => circling.includes(target)),
		);
	}
	expect(circling).toEqual([]);
});

test('no file ends the process by itself', () => {
	const ending = FILES.filter(file =>
		fs.readFileSync(path.join('src', file), 'utf8').includes('process.exit('),
	);
	expect(ending).toEqual([]);
});
