import {Readable} from 'node:stream';
import {describe, expect, test} from 'vitest';
import {beginReplay, type Replay} from '../../src/core/replay.ts';
import {beginSession, update} from '../../src/core/session.ts';
import {readLines} from '../../src/plain/read-lines.ts';
import {watchPlain} from '../../src/plain/watch.ts';
import {gameOf} from '../a-game.ts';
import {LAMP, narratorOf} from '../a-narrator.ts';

const choose = (index: number) => ({type: 'choose', index}) as const;
const played = [choose(1), choose(2)].reduce(update, beginSession(narratorOf(LAMP), {}, 1));

async function watch(typed: readonly string[], isPlaying = false, told = played) {
	let output = '';
	const unread = new AbortController().signal;
	const replay: Replay = {...beginReplay(told), speed: 1000};
	const at = await watchPlain(
		{name: 'telling-1', replay, machine: undefined, notices: [], takeOver: () => gameOf(LAMP)},
		{
			lines: readLines(Readable.from(typed.map(line => `${line}\n`)), unread),
			unread,
			write: text => {
				output += text;
			},
			layout: {width: 72},
			announcement: 'Plain mode.',
			isPlaying,
		},
	);
	return {output, at};
}

const OPENING = 'Plain mode.\n\nSalt on the glass. 2 left.\n\nTurn 0 of 2> ';
const MARKED = '1. Try the door\n2. Light the lamp (taken)\n3. Sleep\n\n';
const LIT = 'The beam goes round.\n\nSalt on the glass. 1 left.\n\n';

describe('watching in plain lines', () => {
	test('goes on a step with each Enter, and back', async () => {
		const {output, at} = await watch(['', '', 'back', 'quit']);
		expect(output).toBe(
			`${OPENING}${MARKED}Turn 0 of 2> ${LIT}Turn 1 of 2> ${MARKED}Turn 0 of 2> `,
		);
		expect(at).toBeUndefined();
	});

	test('goes to a turn, and says which turns there are', async () => {
		const {output} = await watch(['turn 2', 'turn 9', 'section 8']);
		expect(output).toBe(
			`${OPENING}The lamp is lit.\n\nThe end of it, turn 2 of 2> Turns go from 0 to 2.\n\nThe end of it, turn 2 of 2> This telling has no such beat; it has none.\n\nThe end of it, turn 2 of 2> `,
		);
	});

	test('gives the replay where it is taken over', async () => {
		const {at} = await watch(['turn 1', 'take over', '2']);
		expect(at?.turn).toBe(1);
	});

	test('lists its words where it does not know one', async () => {
		expect((await watch(['dance'])).output).toContain(
			'take over: play on from here, as a new line',
		);
	});

	test('says where and why a telling broke', async () => {
		const broken = 'VAR shares = 0\n+ [Share] Each gets {12 / shares}.\n  -> END\n';
		const told = update(beginSession(narratorOf(broken), {}, 1), choose(0));
		const {output} = await watch(['turn 1'], false, told);
		expect(output).toMatch(/The story broke here: .*Division by zero\.\n\n/);
	});

	test('ends where the input does', async () => {
		expect((await watch([])).at).toBeUndefined();
	});
});
