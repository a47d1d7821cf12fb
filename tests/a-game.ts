import type {LoadedStory} from '../src/commands/load-story.ts';
import {seenMapOf} from '../src/commands/seen-map.ts';
import {parseBeats} from '../src/core/beats.ts';
import {nothingEarlier} from '../src/core/earlier.ts';
import type {Game} from '../src/core/game.ts';
import {beginSession, type Session} from '../src/core/session.ts';
import {defaultSettings, type Settings} from '../src/core/settings.ts';
import {openNoFolder} from '../src/disk/no-folder.ts';
import {compileStory} from '../src/narrator/compile.ts';
import {narratorOf} from './a-narrator.ts';

/** A game that remembers what it was given to keep. */
export type TestGame = Game & {readonly kept: Session[]; readonly keptSettings: Settings[]};

/** A story as the commands load one. */
function storyOf(source: string): Omit<LoadedStory, 'machine'> {
	const {story} = compileStory('story.ink', () => source);
	return {
		narrator: narratorOf(source),
		json: () => story?.json ?? '',
		issues: [],
		placeOf: () => undefined,
		sources: () => [],
	};
}

/** A new game of a story in ink; nothing is on its shelf. */
export function gameOf(source: string, beats?: object): TestGame {
	const machine = beats && parseBeats(JSON.stringify(beats));
	if (machine && 'problem' in machine) throw new Error(machine.problem);
	const kept: Session[] = [];
	const keptSettings: Settings[] = [];
	const game: TestGame = {
		session: beginSession(narratorOf(source, {machine}), {}, 1),
		machine,
		kept,
		keptSettings,
		keep: session => void kept.push(session),
		saveName: 'telling-1',
		shelf: openNoFolder('There is no folder here.'),
		farewell: () => (kept.length > 0 ? 'Saved as telling-1 in saves.' : ''),
		isSafe: () => true,
		isContinued: false,
		away: 0,
		section8: undefined,
		notices: [],
		settings: defaultSettings,
		keepSettings: settings => void keptSettings.push(settings),
		earlier: () => nothingEarlier,
		tellings: () => undefined,
		obeySaves: () => ({text: 'There are no saves here.', saveName: 'telling-1'}),
		recorded: () => [],
		watch: name => ({problem: `There is no save ${name}.`}),
		openMap: seenMapOf({...storyOf(source), machine}),
		writeTranscript: () => 'The telling is written.',
		open: name => ({problem: `There is no save ${name}.`}),
		beginNew: () => game,
	};
	return game;
}
