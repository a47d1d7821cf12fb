import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Shelf, Slot} from '../../src/core/shelf.ts';
import {realFileSystem} from '../../src/disk/file-system.ts';
import type {Processes} from '../../src/disk/processes.ts';
import {saveName} from '../../src/disk/save-names.ts';
import {openSavesFolder} from '../../src/disk/saves-folder.ts';
import {temporaryFolder} from '../program/run.ts';
import {failingDisk} from './a-failing-disk.ts';
import {movesOf, telling} from './a-telling.ts';

/** A process of its own: its number, and which others live. */
function processOf(pid: number, living: readonly number[], host = 'here'): Processes {
	return {pid, host, isAlive: other => living.includes(other), startOf: () => undefined};
}

function shelfOf(folder: string, processes: Processes): Shelf {
	return openSavesFolder(folder, realFileSystem, processes);
}

function held(slot: Slot | {readonly heldBy: number | undefined}): Slot {
	if ('heldBy' in slot) throw new Error('the name is held elsewhere');
	return slot;
}

function damage(folder: string, name: string): void {
	fs.writeFileSync(path.join(folder, `${name}.json`), '{"format": "never-let-me-go/sa');
}

describe('generations', () => {
	test('the ten saves before the last are kept, the newest first', () => {
		const shelf = openSavesFolder(temporaryFolder());
		const slot = shelf.holdNew('telling-1');
		for (let n = 1; n <= 14; n++) slot.write(telling(n));
		expect(movesOf(shelf.read('telling-1'))).toBe(14);
		expect(shelf.older('telling-1').map(movesOf)).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4]);
	});

	test('a damaged one among them is passed over', () => {
		const folder = temporaryFolder();
		const shelf = openSavesFolder(folder);
		const slot = shelf.holdNew('telling-1');
		for (let n = 1; n <= 4; n++) slot.write(telling(n));
		fs.writeFileSync(path.join(folder, 'older', 'telling-1', '000003.json'), '');
		expect(shelf.older('telling-1').map(movesOf)).toEqual([2, 1]);
	});
});

describe('a file that is looked at again', () => {
	test('is read again only when another process has replaced it', () => {
		const folder = temporaryFolder();
		const disk = failingDisk(() => false, 'killed');
		const shelf = openSavesFolder(folder, disk.fs);
		const other = openSavesFolder(folder).holdNew('telling-1');
		other.write(telling(1));
		const reads = () => disk.calls.filter(call => call === 'readFileSync').length;
		expect(movesOf(shelf.read('telling-1'))).toBe(1);
		expect(shelf.list()).toHaveLength(1);
		expect(reads()).toBe(1);
		other.write(telling(2));
		expect(movesOf(shelf.read('telling-1'))).toBe(2);
		expect(reads()).toBe(2);
		damage(folder, 'telling-1');
		expect(movesOf(shelf.read('telling-1'))).toBe(-1);
	});
});

describe('a damaged save', () => {
	test('is listed where it was, with what is wrong and its newest older copy', () => {
		const folder = temporaryFolder();
		const shelf = openSavesFolder(folder);
		const slot = shelf.holdNew('telling-1');
		for (let n = 1; n <= 3; n++) slot.write(telling(n));
		shelf.holdNew('telling-2').write(telling(1));
		damage(folder, 'telling-1');
		const [first, second] = shelf.list();
		expect(first).toMatchObject({
			name: 'telling-1',
			problem: 'it is damaged: it is cut short or is not JSON',
		});
		expect(first && 'older' in first && first.older && movesOf(first.older)).toBe(2);
		expect(second?.name).toBe('telling-2');
	});

	test('stays as it is until its name is needed, and is then kept beside it', () => {
		const folder = temporaryFolder();
		const shelf = openSavesFolder(folder);
		const slot = shelf.holdNew('telling-1');
		for (let n = 1; n <= 3; n++) slot.write(telling(n));
		slot.release();
		damage(folder, 'telling-1');
		const again = held(shelf.hold('telling-1'));
		expect(fs.readdirSync(folder)).not.toContain('telling-1.json.corrupt');
		again.write(telling(3));
		expect(fs.readFileSync(path.join(folder, 'telling-1.json.corrupt'), 'utf8')).toBe(
			'{"format": "never-let-me-go/sa',
		);
		expect(movesOf(shelf.read('telling-1'))).toBe(3);
		again.release();
		damage(folder, 'telling-1');
		held(shelf.hold('telling-1')).write(telling(4));
		expect(fs.readdirSync(folder)).toContain('telling-1.json.2.corrupt');
	});

	test('of a newer version of the program is never moved: the telling takes another name', () => {
		const folder = temporaryFolder();
		const newer = '{"format": "never-let-me-go/save", "version": 2}';
		fs.writeFileSync(path.join(folder, 'telling-1.json'), newer);
		const shelf = openSavesFolder(folder);
		expect(shelf.read('telling-1')).toEqual({
			problem:
				'it was made by a newer version of this program (save format 2; this one reads up to 1)',
			isNewer: true,
		});
		const slot = held(shelf.hold('telling-1'));
		expect(slot.write(telling(1))).toEqual({
			isKept: true,
			notice:
				'The save telling-1 was made by a newer version of this program and is left as it is; this telling goes on as telling-2.',
		});
		expect(fs.readFileSync(path.join(folder, 'telling-1.json'), 'utf8')).toBe(newer);
	});
});

describe('two processes on one save', () => {
	test('the second is told who has it and takes a name of its own', () => {
		const folder = temporaryFolder();
		const first = shelfOf(folder, processOf(11, [11, 12]));
		const second = shelfOf(folder, processOf(12, [11, 12]));
		held(first.hold('telling-1')).write(telling(1));
		expect(second.hold('telling-1')).toEqual({heldBy: 11});
		const own = second.holdNew('telling-1');
		own.write(telling(5));
		expect([movesOf(first.read('telling-1')), movesOf(first.read('telling-2'))]).toEqual([1, 5]);
	});

	test('the lock of a process that is gone is taken over', () => {
		const folder = temporaryFolder();
		held(shelfOf(folder, processOf(11, [11])).hold('telling-1')).write(telling(1));
		const later = held(shelfOf(folder, processOf(12, [12])).hold('telling-1'));
		expect(later.write(telling(2))).toEqual({isKept: true, notice: undefined});
	});

	test('a later process that was given the same number does not keep the lock alive', () => {
		const folder = temporaryFolder();
		const started = (pid: number, start: string): Processes => ({
			...processOf(pid, [11, 12]),
			startOf: () => start,
		});
		shelfOf(folder, started(11, 'monday')).hold('telling-1');
		expect('heldBy' in shelfOf(folder, started(12, 'monday')).hold('telling-1')).toBe(true);
		expect('heldBy' in shelfOf(folder, started(12, 'friday')).hold('telling-1')).toBe(false);
	});

	test('a process of another computer keeps its lock for a day after its last save', () => {
		const folder = temporaryFolder();
		shelfOf(folder, processOf(11, [], 'there')).hold('telling-1');
		const here = shelfOf(folder, processOf(12, [12]));
		expect(here.hold('telling-1')).toEqual({heldBy: undefined});
		const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
		fs.utimesSync(path.join(folder, 'telling-1.lock'), yesterday, yesterday);
		expect('heldBy' in here.hold('telling-1')).toBe(false);
	});

	test('where no lock could be had, neither overwrites the other', () => {
		const folder = temporaryFolder();
		const first = shelfOf(folder, processOf(11, [11, 12])).holdNew('telling-1');
		first.write(telling(1));
		fs.rmSync(path.join(folder, 'telling-1.lock'));
		const second = held(shelfOf(folder, processOf(12, [11, 12])).hold('telling-1'));
		second.write(telling(7));
		expect(first.write(telling(2)).notice).toBe(
			'The save telling-1 was changed by another program and is left as it is; this telling goes on as telling-2.',
		);
		const shelf = openSavesFolder(folder);
		expect([movesOf(shelf.read('telling-1')), movesOf(shelf.read('telling-2'))]).toEqual([7, 2]);
	});

	test('a lock that is rubbish is nobody’s', () => {
		const folder = temporaryFolder();
		fs.writeFileSync(path.join(folder, 'telling-1.lock'), 'rubbish');
		expect('heldBy' in openSavesFolder(folder).hold('telling-1')).toBe(false);
	});
});

describe('renaming, deleting and taking back', () => {
	test('a save moves with its older copies, and no other is ever replaced', () => {
		const shelf = openSavesFolder(temporaryFolder());
		for (const name of ['a', 'b']) {
			const slot = shelf.holdNew(name);
			slot.write(telling(1));
			slot.write(telling(2));
			slot.release();
		}
		expect(shelf.rename('a', 'b')).toEqual({problem: 'There is a save b already.'});
		expect(shelf.rename('a', 'the gate')).toEqual({name: 'the gate'});
		expect(shelf.older('the gate').map(movesOf)).toEqual([1]);
		expect(shelf.remove('the gate')).toEqual({name: 'the gate'});
		expect(shelf.list().map(entry => entry.name)).toEqual(['b']);
		expect(shelf.restore('the gate')).toEqual({name: 'the gate'});
		expect(shelf.older('the gate').map(movesOf)).toEqual([1]);
		expect(shelf.rename('nothing', 'c')).toEqual({problem: 'There is no save nothing.'});
		expect(shelf.restore('nothing')).toEqual({problem: 'No save nothing was deleted.'});
	});

	test('two deleted saves of one name can both be taken back', () => {
		const shelf = openSavesFolder(temporaryFolder());
		for (const moves of [1, 2]) {
			expect(shelf.add(telling(moves), 'a')).toEqual({name: 'a'});
			shelf.remove('a');
		}
		expect(shelf.removed().map(entry => entry.name)).toEqual(['a-2', 'a']);
		expect([shelf.restore('a'), shelf.restore('a-2')]).toEqual([{name: 'a'}, {name: 'a-2'}]);
	});

	test('a save that is being played elsewhere is neither renamed nor deleted', () => {
		const folder = temporaryFolder();
		held(shelfOf(folder, processOf(11, [11, 12])).hold('a')).write(telling(1));
		const other = shelfOf(folder, processOf(12, [11, 12]));
		const problem = 'The save a is being played elsewhere.';
		expect([other.rename('a', 'b'), other.remove('a')]).toEqual([{problem}, {problem}]);
	});

	test('a telling in play can be renamed and goes on under its new name', () => {
		const shelf = openSavesFolder(temporaryFolder());
		const slot = shelf.holdNew('telling-1');
		slot.write(telling(1));
		expect(slot.rename('the gate')).toEqual({name: 'the gate'});
		expect(slot.write(telling(2))).toEqual({isKept: true, notice: undefined});
		expect(shelf.list().map(entry => entry.name)).toEqual(['the gate']);
	});
});

describe('the name of a save', () => {
	test.each([
		['../../etc/passwd', 'etc-passwd'],
		['..', 'save-'],
		['a/b\\c:d', 'a-b-c-d'],
		['con', 'save-con'],
		['COM1.txt', 'save-COM1.txt'],
		['Zoë, Tuesday', 'Zoë- Tuesday'],
		['\u001b[31mred', '31mred'],
		['', 'save-'],
	])('%j is kept as %j', (typed, name) => expect(saveName(typed)).toBe(name));

	test('fits a file system, no character cut in two', () => {
		expect(saveName('ü'.repeat(300))).toBe('ü'.repeat(60));
		expect(saveName('𠮷'.repeat(300))).toBe('𠮷'.repeat(30));
	});

	test('is the file’s and not what the file says of itself', () => {
		const folder = temporaryFolder();
		const shelf = openSavesFolder(folder);
		shelf.add(telling(2), 'telling-1');
		fs.copyFileSync(path.join(folder, 'telling-1.json'), path.join(folder, 'a: copy.json'));
		expect(shelf.list().map(entry => entry.name)).toEqual(['a: copy', 'telling-1']);
		expect(shelf.read('a: copy')).toMatchObject({name: 'a: copy'});
	});
});

test('a folder, a link to nowhere and a strange file among the saves are listed with what is wrong', () => {
	const folder = temporaryFolder();
	fs.mkdirSync(path.join(folder, 'a.json'));
	fs.symlinkSync('nowhere', path.join(folder, 'b.json'));
	fs.writeFileSync(path.join(folder, 'c.json'), '[1, 2]');
	fs.writeFileSync(path.join(folder, 'd.json'), '');
	expect(openSavesFolder(folder).list()).toMatchObject([
		{name: 'a', problem: 'it is not a file'},
		{name: 'b', problem: 'there is no such save'},
		{name: 'c', problem: 'it is not a save of this program'},
		{name: 'd', problem: 'it is empty'},
	]);
});
