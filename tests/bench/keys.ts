import {current, type Session, update} from '../../src/core/session.ts';
import {gameOf} from '../a-game.ts';
import {type ScreenSize, TestScreen} from '../screen/a-screen.ts';
import {percentile} from './processes.ts';

const LINES = 100;
const KEYS = 300;

const line = "It's what they send a carer who's to be a donor, and it had my date on it.\n";
const rounds = `-> round\n=== round ===\n${line.repeat(LINES)}+ [Go on] -> round\n+ [Go over it] -> round\n+ [Go out] -> round\n`;

/** Lines of transcript after so many choices. */
export const linesAfter = (turns: number): number => LINES * (turns + 1);

/** Milliseconds, wall and processor time, from a key to its finished frame after so many choices, at p95. */
export async function timeKeys(turns: number, size: ScreenSize) {
	const game = gameOf(rounds);
	const screen = new TestScreen({...game, session: advance(game.session, turns)}, size);
	await screen.settled();
	const times: number[] = [];
	const processorTimes: number[] = [];
	for (let n = 0; n < KEYS; n++) {
		const usage = process.cpuUsage();
		const sent = screen.output.length;
		const began = performance.now();
		screen.stdin.write(n % 2 === 0 ? 'G' : 'g');
		while (screen.output.length === sent) await new Promise(resolve => setImmediate(resolve));
		times.push(performance.now() - began);
		const {user, system} = process.cpuUsage(usage);
		processorTimes.push((user + system) / 1000);
		await screen.settled();
	}
	await screen.close();
	return {wall: percentile(times, 0.95), processor: percentile(processorTimes, 0.95)};
}

/** Milliseconds that taking a choice back takes after so many, at p95. */
export function timeUndo(turns: number): number {
	const session = advance(gameOf(rounds).session, turns);
	const times = Array.from({length: KEYS}, () => {
		const began = performance.now();
		update(session, {type: 'undo'});
		return performance.now() - began;
	});
	return percentile(times, 0.95);
}

function advance(from: Session, turns: number): Session {
	let session = from;
	for (let n = 0; n < turns; n++) {
		const index = n % current(session).passage.choices.length;
		session = update(session, {type: 'choose', index});
	}
	return session;
}
