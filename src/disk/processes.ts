import fs from 'node:fs';
import os from 'node:os';

/** What a lock needs to know of processes. The tests hand in their own. */
export type Processes = {
	readonly pid: number;
	readonly host: string;
	/** Whether a process of this host lives. */
	isAlive(pid: number): boolean;
	/** A mark that no later process with the same number has; undefined where the system gives none. */
	startOf(pid: number): string | undefined;
};

export const realProcesses: Processes = {
	pid: process.pid,
	host: os.hostname(),
	isAlive(pid) {
		try {
			process.kill(pid, 0);
			return true;
		} catch (error) {
			return (error as NodeJS.ErrnoException).code === 'EPERM';
		}
	},
	startOf(pid) {
		try {
			// Field 22 is the start time in clock ticks; the second field, a name, may hold spaces.
			const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/su, '').split(' ');
			return fields[20];
		} catch {
			return undefined;
		}
	},
};
