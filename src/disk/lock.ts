import * as v from 'valibot';
import {type FileSystem, isMissing} from './file-system.ts';
import type {Processes} from './processes.ts';

/** Whose a lock is. `start` tells a process from a later one that was given the same number. */
const ownerSchema = v.object({
	pid: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
	host: v.string(),
	start: v.optional(v.string()),
	token: v.string(),
});

type Owner = v.InferOutput<typeof ownerSchema>;

export type Lock = {
	release(): void;
	/** Shows other computers that the owner is still at work. */
	refresh(): void;
};

/** Another process has it. Its number is known where it runs on this computer. */
export type Held = {readonly heldBy: number | undefined};

/** A process of another computer cannot be asked whether it lives; after a day without a save it counts as gone. */
const FOREIGN_LOCK_LASTS = 24 * 60 * 60 * 1000;

/**
 * Takes the lock, or says who has it. The lock of a process that is gone is taken over. Throws what
 * the file system throws where no lock can be had for another reason.
 */
export function takeLock(file: string, fs: FileSystem, processes: Processes): Lock | Held {
	const owner: Owner = {
		pid: processes.pid,
		host: processes.host,
		start: processes.startOf(processes.pid),
		token: process.getBuiltinModule('node:crypto').randomUUID(),
	};
	const draft = `${file}.${processes.pid}.tmp`;
	writePlainly(fs, draft, JSON.stringify(owner));
	try {
		// Each round meets a lock that is free or whose owner is gone; two rounds settle any race but a new one.
		for (let round = 0; round < 3; round++) {
			if (linkNew(fs, draft, file)) return lockOf(file, owner, fs);
			const other = readOwner(fs, file);
			if (other && isHeld(other, file, draft, fs, processes)) {
				return {heldBy: other.host === processes.host ? other.pid : undefined};
			}
			setAside(file, other, fs, processes);
		}
		return {heldBy: undefined};
	} finally {
		fs.rmSync(draft, {force: true});
	}
}

/** A link appears with its contents already in it, so that nobody can read half a lock. */
function linkNew(fs: FileSystem, draft: string, file: string): boolean {
	try {
		fs.linkSync(draft, file);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		// Some file systems have no links; there a new file, opened only if there is none, has to do.
		return createNew(fs, file, fs.readFileSync(draft, 'utf8'));
	}
}

function createNew(fs: FileSystem, file: string, text: string): boolean {
	try {
		writePlainly(fs, file, text, 'wx');
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

function writePlainly(fs: FileSystem, file: string, text: string, flags: 'w' | 'wx' = 'w'): void {
	const descriptor = fs.openSync(file, flags, 0o600);
	try {
		fs.writeSync(descriptor, text);
	} finally {
		fs.closeSync(descriptor);
	}
}

/** Undefined where there is no lock any more, or none that can be understood. */
function readOwner(fs: FileSystem, file: string): Owner | undefined {
	try {
		const result = v.safeParse(ownerSchema, JSON.parse(fs.readFileSync(file, 'utf8')));
		return result.success ? result.output : undefined;
	} catch (error) {
		if (isMissing(error) || error instanceof SyntaxError) return undefined;
		throw error;
	}
}

function isHeld(
	owner: Owner,
	file: string,
	draft: string,
	fs: FileSystem,
	processes: Processes,
): boolean {
	if (owner.host !== processes.host) {
		// Both times are the file system's own, so that two computers' clocks need not agree.
		const age = fs.statSync(draft).mtimeMs - fs.statSync(file).mtimeMs;
		return age < FOREIGN_LOCK_LASTS;
	}
	if (owner.pid === processes.pid && owner.start === processes.startOf(processes.pid)) return true;
	if (!processes.isAlive(owner.pid)) return false;
	const start = processes.startOf(owner.pid);
	return owner.start === undefined || start === undefined || owner.start === start;
}

/** Clears away a lock that nobody holds; one that was taken in the meantime is put back. */
function setAside(
	file: string,
	stale: Owner | undefined,
	fs: FileSystem,
	processes: Processes,
): void {
	const aside = `${file}.${processes.pid}.gone.tmp`;
	try {
		fs.renameSync(file, aside);
	} catch (error) {
		if (isMissing(error)) return;
		throw error;
	}
	const moved = readOwner(fs, aside);
	if (moved?.token !== stale?.token) linkNew(fs, aside, file);
	fs.rmSync(aside, {force: true});
}

function lockOf(file: string, owner: Owner, fs: FileSystem): Lock {
	return {
		release: () => release(file, owner, fs),
		refresh() {
			try {
				fs.utimesSync(file, new Date(), new Date());
			} catch {
				// Only another computer that shares the folder reads the time, and only after a day.
			}
		},
	};
}

function release(file: string, owner: Owner, fs: FileSystem): void {
	try {
		if (readOwner(fs, file)?.token === owner.token) fs.rmSync(file, {force: true});
	} catch {
		// A lock that stays behind is taken over once this process is gone.
	}
}
