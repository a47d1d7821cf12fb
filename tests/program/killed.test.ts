import {spawn} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {openSavesFolder} from '../../src/disk/saves-folder.ts';
import {compileStory} from '../../src/narrator/compile.ts';
import {PROGRAM, temporaryFolder} from './run.ts';

const KILLS = process.env.SOAK ? 1_000 : 50;

/** Kills on one save before a new one is begun; a long one takes long to be told again. */
const KILLS_A_SAVE = 25;

const COUNTING = `
# title: Counting
VAR n = 0
-> again
=== again ===
~ n = n + 1
Turn {n}.
+ [On] -> again
+ [Further on] -> again
`;

/** Milliseconds from 0 to 90, the same in every run of the test. */
function* delays(): Generator<number, never> {
	for (let seed = 20_261_123; ; seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) {
		yield (seed >>> 8) % 91;
	}
}

type Killed = {readonly first: number | undefined; readonly last: number | undefined};

/** Plays as fast as the program takes choices and kills it; gives the first and the last turn that it showed. */
function playAndKill(story: string, savesDir: string, delay: number, isEarly: boolean) {
	return new Promise<Killed>((resolve, reject) => {
		const words = ['play', '--json', '--story', story, '--saves-dir', savesDir];
		const program = spawn(process.execPath, [PROGRAM, ...words], {
			stdio: ['pipe', 'pipe', 'ignore'],
		});
		const kill = () => setTimeout(() => program.kill('SIGKILL'), delay);
		let shown = '';
		let isDying = isEarly;
		if (isEarly) kill();
		program.stdout.setEncoding('utf8').on('data', text => {
			shown += text;
			if (isDying || !shown.includes('needInput')) return;
			isDying = true;
			kill();
		});
		program.stdin.on('error', () => undefined);
		// More than it can take before it dies, so that it is always in the middle of something.
		program.stdin.write('1\n'.repeat(5_000));
		program.on('error', reject);
		program.on('close', () => {
			const turns = [...shown.matchAll(/Turn (\d+)/gu)].map(([, turn]) => Number(turn));
			resolve({first: turns[0], last: turns.at(-1)});
		});
	});
}

test(`killed ${KILLS} times, the program goes on each time at the last choice it showed, or one later`, async () => {
	const {story} = compileStory('story.ink', () => COUNTING);
	const root = temporaryFolder();
	const compiled = path.join(root, 'counting.json');
	fs.writeFileSync(compiled, story?.json ?? '');
	const delay = delays();
	let acknowledged = 1;
	let choices = 0;
	for (let n = 0; n < KILLS; n++) {
		if (n % KILLS_A_SAVE === 0) acknowledged = 1;
		const folder = path.join(root, `saves-${Math.floor(n / KILLS_A_SAVE)}`);
		const {first, last} = await playAndKill(compiled, folder, delay.next().value, n % 5 === 4);
		if (first === undefined || last === undefined) continue;
		expect([acknowledged, acknowledged + 1], `kill ${n}`).toContain(first);
		expect(
			openSavesFolder(folder)
				.list()
				.filter(entry => 'problem' in entry),
		).toEqual([]);
		choices += last - first;
		acknowledged = last;
	}
	expect(choices).toBeGreaterThan(KILLS / 2);
}, 1_200_000);
