import {expect, test} from 'vitest';
import {current, update} from '../../src/core/session.ts';
import {gameOf} from '../a-game.ts';
import {TestScreen} from '../screen/a-screen.ts';

const rounds = `-> round
=== round ===
The form came on Monday in a buff envelope with a window, which is what the rotas come in, so I had it open before I knew what it was.
It's what they send a carer who's to be a donor, and it had my date on it.
+ [Go on] -> round
+ [Go over it] -> round
+ [Go out] -> round
`;

/** Milliseconds from a key to its finished frame after so many choices: the median of 60. */
async function timeKeys(turns: number): Promise<number> {
	const game = gameOf(rounds);
	let {session} = game;
	for (let n = 0; n < turns; n++) {
		const index = n % current(session).passage.choices.length;
		session = update(session, {type: 'choose', index});
	}
	const screen = new TestScreen({...game, session}, {columns: 120, rows: 40});
	await screen.settled();
	const times: number[] = [];
	for (let n = 0; n < 60; n++) {
		const sent = screen.output.length;
		const start = performance.now();
		screen.stdin.write('j');
		while (screen.output.length === sent) await new Promise(resolve => setImmediate(resolve));
		times.push(performance.now() - start);
		await screen.settled();
	}
	await screen.close();
	return times.sort((a, b) => a - b)[30] ?? 0;
}

test('a key is answered as fast after 500 choices as after 5', async () => {
	const early = await timeKeys(5);
	const late = await timeKeys(500);
	console.log(`key to frame: ${early.toFixed(1)} ms at turn 5, ${late.toFixed(1)} ms at turn 500`);
	expect(late / early).toBeLessThan(3);
});
