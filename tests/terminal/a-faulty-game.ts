// A program that plays a small story on the real screen, in which one thing breaks its promise.
import {runScreen} from '../../src/screen/screen.tsx';
import {gameOf} from '../a-game.ts';

const broken = () => {
	throw new Error('the promise is broken\nat some place');
};
const game = gameOf('There were hooks.\n* [Hang up the coat] It hung.\n-> END\n');
const faults = {
	drawing: {...game, shelf: {...game.shelf, list: broken}},
	keeping: {...game, keep: broken},
	// Nobody waits for it.
	later: {...game, writeTranscript: () => `${Promise.resolve().then(broken)}`},
};
const {stdin, stdout, stderr, env, argv} = process;
const farewell = () => 'Saved as telling-1 in saves.';
const {signal} = new AbortController();
process.exitCode = await runScreen(
	{...faults[argv[2] as keyof typeof faults], farewell},
	{stdin, stdout, stderr, env, unread: signal},
	{color: 'auto', opensOn: 'page', isAnimated: true},
);
