import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {spawn} from '@lydell/node-pty';

/** One run: wall time and processor time in milliseconds, peak memory in kilobytes. */
export type Usage = {readonly wall: number; readonly processor: number; readonly memory: number};

/** `sign`: in a terminal, what ends the clock; q is pressed then. Without one the whole run counts. */
export type Subject = {
	readonly name: string;
	readonly words: readonly string[];
	readonly isOnScreen: boolean;
	readonly sign?: string;
};

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
const usageFile = path.join(folder, 'usage.json');
const preload = path.join(folder, 'usage.cjs');
fs.writeFileSync(
	preload,
	`process.on('exit', () => {
		const fs = require('node:fs');
		const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();
		// On Linux maxRSS counts the process that this one was forked from.
		const status = process.platform === 'linux' ? fs.readFileSync('/proc/self/status', 'utf8') : '';
		const memory = Number(/VmHWM:\\s*(\\d+)/.exec(status)?.[1] ?? maxRSS);
		const usage = {processor: (userCPUTime + systemCPUTime) / 1000, memory};
		fs.writeFileSync(${JSON.stringify(usageFile)}, JSON.stringify(usage));
	});`,
);
process.on('exit', () => fs.rmSync(folder, {recursive: true, force: true}));

export type Environment = {readonly [name: string]: string};

/** Nothing of this machine's settings: one variable that names certificates makes Node twice as slow. */
export const bareEnvironment: Environment = {
	PATH: process.env.PATH ?? '',
	HOME: folder,
	TERM: 'xterm-256color',
	LANG: 'C.UTF-8',
	NODE_ENV: 'production',
};

/** Runs all subjects in turn, so many times, after one round to warm the disk. The median of each. */
export async function measure(
	subjects: readonly Subject[],
	runs: number,
	env: Environment,
): Promise<ReadonlyMap<string, Usage>> {
	const all = new Map<string, Usage[]>(subjects.map(({name}) => [name, []]));
	for (let run = 0; run <= runs; run++) {
		for (const subject of subjects) {
			const wall = await timeOf(subject, [], env);
			await timeOf(subject, ['--require', preload], env);
			const {processor, memory} = JSON.parse(fs.readFileSync(usageFile, 'utf8')) as Usage;
			if (run > 0) all.get(subject.name)?.push({wall, processor, memory});
		}
	}
	return new Map([...all].map(([name, each]) => [name, medians(each)]));
}

function medians(each: readonly Usage[]): Usage {
	const of = (key: keyof Usage) => median(each.map(usage => usage[key]));
	return {wall: of('wall'), processor: of('processor'), memory: of('memory')};
}

export function median(values: readonly number[]): number {
	return percentile(values, 0.5);
}

/** The value that so great a part of the values does not exceed. */
export function percentile(values: readonly number[], part: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}

async function timeOf(
	subject: Subject,
	options: readonly string[],
	env: Environment,
): Promise<number> {
	const words = [...options, ...subject.words];
	const began = performance.now();
	if (subject.isOnScreen) return (await seen(words, subject.sign, env)) - began;
	const {status, stderr} = spawnSync(process.execPath, words, {
		env,
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	if (status !== 0) throw new Error(`${subject.name} ended with ${status}: ${stderr}`);
	return performance.now() - began;
}

/** The moment at which the sign was seen, or at which the program ended. */
function seen(
	words: readonly string[],
	sign: string | undefined,
	env: Environment,
): Promise<number> {
	return new Promise((resolve, reject) => {
		const terminal = spawn(process.execPath, [...words], {cols: 80, rows: 24, env: {...env}});
		let output = '';
		let moment: number | undefined;
		terminal.onData(data => {
			output += data;
			if (moment !== undefined || sign === undefined || !output.includes(sign)) return;
			moment = performance.now();
			terminal.write('q');
		});
		terminal.onExit(({exitCode}) => {
			if (exitCode === 0 && (sign === undefined || moment !== undefined)) {
				resolve(moment ?? performance.now());
			} else reject(new Error(`${words.join(' ')} ended with ${exitCode}: ${output}`));
		});
	});
}
