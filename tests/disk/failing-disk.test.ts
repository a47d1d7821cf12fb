import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Slot} from '../../src/core/shelf.ts';
import type {Processes} from '../../src/disk/processes.ts';
import {openSavesFolder} from '../../src/disk/saves-folder.ts';
import {temporaryFolder} from '../program/run.ts';
import {failingDisk, Killed} from './a-failing-disk.ts';
import {movesOf, telling} from './a-telling.ts';

const NEVER = () => false;
const SINGLE_FAULTS = process.env.SOAK ? ['ENOSPC', 'EROFS', 'EIO', 'EACCES', 'EMFILE'] : ['EIO'];
const LASTING_FAULTS = process.env.SOAK ? ['ENOSPC', 'EROFS', 'EIO', 'EACCES'] : ['ENOSPC'];
const ROOT = temporaryFolder();
let folders = 0;

/** Keeps `turns` choices one after another; gives how many moves the last kept save has. */
function playOn(slot: Slot, from: number, turns: number) {
	let kept = from;
	const notices: string[] = [];
	for (let n = from + 1; n <= from + turns; n++) {
		const {isKept, notice} = slot.write(telling(n));
		if (isKept) kept = n;
		if (notice !== undefined) notices.push(notice);
	}
	return {kept, notices};
}

/** A folder in which three choices have been kept. */
function playedFolder(): string {
	const folder = path.join(ROOT, `saves-${folders++}`);
	const slot = openSavesFolder(folder).holdNew('telling-1');
	playOn(slot, 0, 3);
	slot.release();
	return folder;
}

/** The process that plays, and is gone when another starts. */
const FIRST: Processes = {
	pid: 999_998,
	host: 'here',
	isAlive: () => true,
	startOf: () => undefined,
};
const NEXT: Processes = {...FIRST, pid: 999_999, isAlive: pid => pid === 999_999};

function held(folder: string, disk = failingDisk(NEVER, 'killed')): Slot {
	const slot = openSavesFolder(folder, disk.fs, FIRST).hold('telling-1');
	if ('heldBy' in slot) throw new Error('the name is held elsewhere');
	return slot;
}

/** How many system calls it takes to go on with a save and keep three choices more. */
const CALLS = (() => {
	const disk = failingDisk(NEVER, 'killed');
	playOn(held(playedFolder(), disk), 3, 3);
	return disk.calls;
})();

test('there are system calls to fail, of every kind that saving needs', () => {
	expect(CALLS.length).toBeGreaterThan(50);
	expect(new Set(CALLS)).toEqual(
		new Set([
			'closeSync',
			'fstatSync',
			'fsyncSync',
			'linkSync',
			'mkdirSync',
			'openSync',
			'readFileSync',
			'readdirSync',
			'renameSync',
			'rmSync',
			'statSync',
			'utimesSync',
			'writeSync',
		]),
	);
});

describe.each(SINGLE_FAULTS)('when one system call fails with %s', code => {
	test('play goes on, nothing kept is lost, and the choice after it is kept', () => {
		for (let broken = 0; broken < CALLS.length; broken++) {
			const folder = playedFolder();
			const disk = failingDisk(number => number === broken, {code});
			const slot = held(folder, disk);
			for (let n = 4; n <= 6; n++) {
				const {isKept, notice} = slot.write(telling(n));
				const stands = movesOf(openSavesFolder(folder).read(slot.name));
				if (isKept) expect(stands, `call ${broken}, ${CALLS[broken]}`).toBe(n);
				else {
					expect(notice).toMatch(
						/could not be saved: .+\. Play on; the next choice tries again\.$/u,
					);
					expect([n - 1, n]).toContain(stands);
				}
			}
			const {isKept} = slot.write(telling(7));
			expect(isKept, `call ${broken}, ${CALLS[broken]}`).toBe(true);
			expect(movesOf(openSavesFolder(folder).read(slot.name))).toBe(7);
			slot.release();
		}
	});
});

describe.each(LASTING_FAULTS)('when the disk fails with %s from some call on', code => {
	test('every choice is refused in a sentence, the last kept one stays, and all is kept once it is mended', () => {
		for (let broken = 0; broken < CALLS.length; broken++) {
			const folder = playedFolder();
			const disk = failingDisk(number => number >= broken, {code});
			const slot = held(folder, disk);
			const {kept} = playOn(slot, 3, 3);
			const stands = movesOf(openSavesFolder(folder).read('telling-1'));
			expect(stands, `call ${broken}, ${CALLS[broken]}`).toBeGreaterThanOrEqual(kept);
			disk.repair();
			expect(slot.write(telling(7)).isKept).toBe(true);
			expect(movesOf(openSavesFolder(folder).read(slot.name))).toBe(7);
			expect(fs.readdirSync(folder).filter(file => file.endsWith('.corrupt'))).toEqual([]);
			slot.release();
		}
	});
});

describe('when the process is killed at any system call', () => {
	test('the save holds the last choice kept, or one later, and can be gone on with', () => {
		for (let broken = 0; broken < CALLS.length; broken++) {
			const folder = playedFolder();
			const disk = failingDisk(number => number === broken, 'killed');
			let kept = 3;
			try {
				const slot = held(folder, disk);
				for (let n = 4; n <= 6; n++) {
					const result = slot.write(telling(n));
					if (disk.hasFailed()) break;
					if (result.isKept) kept = n;
				}
			} catch (error) {
				expect(error).toBeInstanceOf(Killed);
			}
			const shelf = openSavesFolder(folder, fs, NEXT);
			const stands = movesOf(shelf.read('telling-1'));
			expect([kept, kept + 1], `call ${broken}, ${CALLS[broken]}`).toContain(stands);
			expect(shelf.list()).toHaveLength(1);
			shelf.hold('telling-1');
			expect(fs.readdirSync(folder).filter(file => file.endsWith('.tmp'))).toEqual([]);
			expect(shelf.holdNew('telling-1').name).toBe('telling-2');
		}
	});
});

describe('where no folder can be had', () => {
	test('a file in its place is named, and play goes on', () => {
		const file = path.join(temporaryFolder(), 'saves');
		fs.writeFileSync(file, 'not a folder');
		const shelf = openSavesFolder(file);
		expect(shelf.list()).toEqual([]);
		expect(shelf.fault()).toBe(
			`${file} cannot be looked into: a file stands where the folder should be.`,
		);
		expect(shelf.holdNew('telling-1').write(telling(1))).toEqual({
			isKept: false,
			notice: `${path.join(file, 'telling-1.json')} could not be saved: a file stands where the folder should be. Play on; the next choice tries again.`,
		});
	});

	test.skipIf(process.platform !== 'linux')(
		'a folder that nothing can be made in is named too',
		() => {
			const shelf = openSavesFolder('/proc/saves');
			expect(shelf.list()).toEqual([]);
			expect(shelf.holdNew('telling-1').write(telling(1))).toEqual({
				isKept: false,
				notice:
					'/proc/saves/telling-1.json could not be saved: there is no such file or folder. Play on; the next choice tries again.',
			});
		},
	);

	test('a full disk and a read-only one are named in words', () => {
		for (const [code, words] of [
			['ENOSPC', 'the disk is full'],
			['EROFS', 'the disk is read-only'],
		] as const) {
			const folder = temporaryFolder();
			const {fs} = failingDisk((_, call) => call === 'openSync', {code});
			expect(openSavesFolder(folder, fs).holdNew('telling-1').write(telling(1)).notice).toBe(
				`${path.join(folder, 'telling-1.json')} could not be saved: ${words}. Play on; the next choice tries again.`,
			);
		}
	});

	test('listing gives what can be read and never fails', () => {
		const folder = playedFolder();
		for (const call of ['readdirSync', 'statSync', 'readFileSync']) {
			const {fs} = failingDisk((_, each) => each === call, {code: 'EIO'});
			expect(() => openSavesFolder(folder, fs).list()).not.toThrow();
		}
	});
});
