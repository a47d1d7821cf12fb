import path from 'node:path';
import type {Save} from '../core/save.ts';
import {freeName, type Refused, type Shelf, type Slot} from '../core/shelf.ts';
import {type FileSystem, realFileSystem, reasonOf} from './file-system.ts';
import {faultOf, listSaves, readNamed, readOlder, type SavesDisk} from './list-saves.ts';
import {type Processes, realProcesses} from './processes.ts';
import {openReader} from './read-save.ts';
import {exists, filesOf, moveSave, nameMeant} from './save-files.ts';
import {saveName} from './save-names.ts';
import {type HeldSlot, holdSlot, type SlotDisk, slotOf} from './slot.ts';

type Named = {readonly name: string};

/**
 * The saves of one folder: NAME.json each, its ten older generations in older/NAME/, what was laid
 * aside in deleted/. The folder is made at the first save.
 */
export function openSavesFolder(
	folder: string,
	fs: FileSystem = realFileSystem,
	processes: Processes = realProcesses,
): Shelf {
	const disk: SlotDisk = {folder, fs, processes, findNew, moveTo};
	const reading: SavesDisk = {fs, readSave: openReader(fs)};
	const deleted = path.join(folder, 'deleted');
	const meant = (name: string) => nameMeant(fs, folder, name);

	function hold(name: string) {
		return holdSlot(disk, name);
	}

	/** Throws what the file system throws where it cannot tell which names are free. */
	function findNew(base: string): HeldSlot {
		const held = new Set<string>();
		for (;;) {
			const name = freeName(saveName(base), each => held.has(each) || isTaken(fs, folder, each));
			const slot = hold(name);
			if (!('heldBy' in slot)) return slot;
			held.add(name);
		}
	}

	function holdNew(base: string): Slot {
		try {
			return findNew(base);
		} catch {
			// It is found out at the first save, which never replaces a file that this slot has not seen.
			return slotOf(disk, saveName(base), undefined);
		}
	}

	function add(save: Save, base: string): Named | Refused {
		const slot = holdNew(base);
		const {isKept, notice = ''} = slot.write(save);
		slot.release();
		return isKept ? {name: slot.name} : {problem: notice};
	}

	function moveTo(from: string, to: string): HeldSlot | Refused {
		const name = saveName(to);
		if (isTaken(fs, folder, name)) return {problem: `There is a save ${name} already.`};
		const slot = hold(name);
		if ('heldBy' in slot) return {problem: `The name ${name} is in use elsewhere.`};
		try {
			// Before its first choice a telling has a name and no file.
			const files = filesOf(folder, from);
			if (exists(fs, files.save)) moveSave(fs, files, filesOf(folder, name));
			return slot;
		} catch (error) {
			slot.release();
			throw error;
		}
	}

	/** Does something to a save's files that must not be done while it is played. */
	function withHeld(name: string, act: () => Named | Refused): Named | Refused {
		return refusing(name, () => {
			if (!exists(fs, filesOf(folder, name).save)) return {problem: `There is no save ${name}.`};
			const slot = hold(name);
			if ('heldBy' in slot) return {problem: `The save ${name} is being played elsewhere.`};
			try {
				return act();
			} finally {
				slot.release();
			}
		});
	}

	function rename(from: string, to: string): Named | Refused {
		return withHeld(from, () => {
			const moved = moveTo(from, to);
			if ('problem' in moved) return moved;
			moved.release();
			return {name: moved.name};
		});
	}

	function remove(name: string): Named | Refused {
		return withHeld(name, () => {
			const free = freeName(name, each => isTaken(fs, deleted, each));
			moveSave(fs, filesOf(folder, name), filesOf(deleted, free));
			return {name: free};
		});
	}

	function restore(name: string): Named | Refused {
		return refusing(name, () => {
			const laid = filesOf(deleted, name);
			if (!exists(fs, laid.save)) return {problem: `No save ${name} was deleted.`};
			const slot = findNew(name);
			try {
				moveSave(fs, laid, filesOf(folder, slot.name));
				return {name: slot.name};
			} finally {
				slot.release();
			}
		});
	}

	return {
		folder,
		list: () => listSaves(reading, folder),
		fault: () => faultOf(fs, folder),
		read: name => readNamed(reading, folder, meant(name)),
		older: name => readOlder(reading, folder, meant(name)),
		hold: name => hold(meant(name)),
		holdNew,
		add,
		rename: (from, to) => rename(meant(from), to),
		remove: name => remove(meant(name)),
		removed: () => listSaves(reading, deleted),
		restore: name => restore(nameMeant(fs, deleted, name)),
	};
}

/** Gives one sentence where the file system refuses. */
function refusing(name: string, act: () => Named | Refused): Named | Refused {
	try {
		return act();
	} catch (error) {
		return {problem: `The save ${name} could not be moved: ${reasonOf(error)}.`};
	}
}

function isTaken(fs: FileSystem, folder: string, name: string): boolean {
	const {save, older} = filesOf(folder, name);
	return exists(fs, save) || exists(fs, older);
}
