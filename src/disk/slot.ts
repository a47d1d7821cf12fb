import {formatSave, type Save} from '../core/save.ts';
import type {HeldElsewhere, Refused, Slot} from '../core/shelf.ts';
import {type FileSystem, makeFolder, reasonOf} from './file-system.ts';
import {keepGeneration, pruneGenerations} from './generations.ts';
import {type Lock, takeLock} from './lock.ts';
import type {Processes} from './processes.ts';
import {readSaveOrThrow, sha256} from './read-save.ts';
import {clearDrafts, exists, filesOf, type SaveFiles, setCorruptAside} from './save-files.ts';
import {type Imprint, isSameImprint, readImprint, writeDurably} from './write-durably.ts';

/** What a slot is kept with. */
export type SlotDisk = {
	readonly folder: string;
	readonly fs: FileSystem;
	readonly processes: Processes;
	/** Holds a name that no other save has, made from `base`. Throws where that cannot be told. */
	readonly findNew: (base: string) => HeldSlot;
	/** Moves a save's files to a name that no save has, and holds that. */
	readonly moveTo: (from: string, to: string) => HeldSlot | Refused;
};

export type HeldSlot = Slot & {
	/** What the slot is made of, for a slot that moves to this one's name. */
	readonly hold: Hold;
};

type Hold = {
	readonly name: string;
	readonly lock: Lock | undefined;
	/** The file as it was when it was last known to be this telling's; undefined where there was none. */
	readonly seen: Imprint | undefined;
	/** Whether the file is known to hold a save, because this process wrote it. */
	readonly isOurs: boolean;
};

/** Holds a name for writing, unless another process does. */
export function holdSlot(disk: SlotDisk, name: string): HeldSlot | HeldElsewhere {
	const lock = lockName(disk, name);
	return lock && 'heldBy' in lock ? lock : slotOf(disk, name, lock);
}

/** A slot whose name is locked, or is yet to be locked at the first save. */
export function slotOf(disk: SlotDisk, name: string, lock: Lock | undefined): HeldSlot {
	const {folder, fs} = disk;
	let hold: Hold = {name, lock, seen: look(fs, filesOf(folder, name)), isOurs: false};
	const release = () => {
		hold.lock?.release();
		hold = {...hold, lock: undefined};
	};
	const moveAway = (why: string) => {
		const left = hold.name;
		release();
		hold = disk.findNew(left).hold;
		return `The save ${left} ${why} and is left as it is; this telling goes on as ${hold.name}.`;
	};

	/** Makes sure that the name is still this telling's, or moves to another and says so. */
	function settle(): string | undefined {
		const {lock = lockName(disk, hold.name)} = hold;
		if (lock && 'heldBy' in lock) return moveAway('is being played elsewhere');
		hold = {...hold, lock};
		if (isChanged(fs, filesOf(folder, hold.name), hold.seen)) {
			return moveAway('was changed by another program');
		}
		return hold.isOurs ? undefined : clearName();
	}

	/** The name is needed now: a file under it that is no save moves out of the way, a newer one does not. */
	function clearName(): string | undefined {
		const {save} = filesOf(folder, hold.name);
		if (!exists(fs, save)) return undefined;
		const found = readSaveOrThrow(save, fs);
		if (!('problem' in found)) return undefined;
		if (found.isNewer) return moveAway('was made by a newer version of this program');
		setCorruptAside(fs, save);
		return undefined;
	}

	/** Writes the save. A sentence says where the generation before it could not be kept. */
	function replace(save: Save): string | undefined {
		const files = filesOf(folder, hold.name);
		let failing: string | undefined;
		writeDurably(files.save, formatSave(save, sha256), {
			fs,
			beforeReplacing: () => {
				failing = keepOlder(fs, files);
			},
			afterReplacing: seen => {
				hold = {...hold, seen, isOurs: true};
			},
		});
		hold.lock?.refresh();
		return failing;
	}

	return {
		get name() {
			return hold.name;
		},
		get hold() {
			return hold;
		},
		release,
		rename(to) {
			try {
				const moved = disk.moveTo(hold.name, to);
				if ('problem' in moved) return moved;
				const {seen, isOurs} = hold;
				release();
				hold = {...moved.hold, seen, isOurs};
				return {name: hold.name};
			} catch (error) {
				return {problem: `The save ${hold.name} could not be renamed: ${reasonOf(error)}.`};
			}
		},
		write(save) {
			try {
				makeFolder(fs, folder);
				const notices = [settle(), replace({...save, name: hold.name})];
				const notice = notices.filter(each => each !== undefined).join(' ') || undefined;
				return {isKept: true, notice};
			} catch (error) {
				const file = filesOf(folder, hold.name).save;
				const notice = `${file} could not be saved: ${reasonOf(error)}. Play on; the next choice tries again.`;
				return {isKept: false, notice};
			}
		},
	};
}

/** The lock; who else has it; undefined where the file system grants none now, and play goes on without. */
function lockName({fs, folder, processes}: SlotDisk, name: string) {
	try {
		makeFolder(fs, folder);
		const locked = takeLock(filesOf(folder, name).lock, fs, processes);
		if (!('heldBy' in locked)) clearDrafts(fs, folder, name, processes.isAlive);
		return locked;
	} catch {
		return undefined;
	}
}

function look(fs: FileSystem, {save}: SaveFiles): Imprint | undefined {
	try {
		return readImprint(fs, save);
	} catch {
		return undefined;
	}
}

function isChanged(fs: FileSystem, {save}: SaveFiles, seen: Imprint | undefined): boolean {
	if (!exists(fs, save)) return false;
	return seen === undefined || !isSameImprint(readImprint(fs, save), seen);
}

function keepOlder(fs: FileSystem, {save, older}: SaveFiles): string | undefined {
	try {
		if (exists(fs, save)) keepGeneration(fs, save, older);
		pruneGenerations(fs, older);
		return undefined;
	} catch (error) {
		return `The older copies in ${older} could not be kept: ${reasonOf(error)}.`;
	}
}
