import fs from 'node:fs';
import type {FileSystem} from '../../src/disk/file-system.ts';

/** How a system call fails: with an error, or by the process being dead from then on. */
export type Failing = {readonly code: string} | 'killed';

/** The process is gone: no system call after this one does anything. */
export class Killed extends Error {}

const CALLS = [
	'closeSync',
	'copyFileSync',
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
] as const satisfies readonly (keyof FileSystem)[];

export type FailingDisk = {
	readonly fs: FileSystem;
	/** How many system calls there have been, failed ones too. */
	count(): number;
	/** The names of the calls, in order. */
	readonly calls: readonly string[];
	/** Whether a call was made to fail. */
	hasFailed(): boolean;
	repair(): void;
};

/**
 * The real file system, failing at the calls that `fails` picks by their number from 0. A write
 * that fails has written half of its bytes, as one does where the disk is full or the power goes.
 */
export function failingDisk(
	fails: (number: number, call: string) => boolean,
	failing: Failing,
): FailingDisk {
	const calls: string[] = [];
	let isDead = false;
	let hasFailed = false;
	let isRepaired = false;
	const guard = (call: (typeof CALLS)[number]) =>
		((...words: unknown[]) => {
			if (isDead) throw new Killed();
			const number = calls.length;
			calls.push(call);
			const real = fs[call] as (...words: unknown[]) => unknown;
			if (isRepaired || !fails(number, call)) return real(...words);
			hasFailed = true;
			if (call === 'writeSync') writeHalf(words);
			if (failing === 'killed') {
				isDead = true;
				throw new Killed();
			}
			// A descriptor is gone even where closing it fails.
			if (call === 'closeSync') real(...words);
			throw Object.assign(new Error(`${failing.code}: made to fail, ${call}`), failing);
		}) as never;
	const failed = Object.fromEntries(CALLS.map(call => [call, guard(call)]));
	return {
		fs: failed as unknown as FileSystem,
		count: () => calls.length,
		calls,
		hasFailed: () => hasFailed,
		repair() {
			isRepaired = true;
		},
	};
}

function writeHalf([descriptor, data]: unknown[]): void {
	const bytes = Buffer.from(data as string | Buffer);
	fs.writeSync(descriptor as number, bytes.subarray(0, bytes.length / 2));
}
