import type {Refused, ShelfEntry} from '../core/shelf.ts';
import {formatCode} from './code.ts';
import type {Command} from './command.ts';
import {findSave} from './find-save.ts';
import {type LoadedStory, loadStory} from './load-story.ts';
import {openShelf} from './open-shelf.ts';
import {play, whyPlain} from './play.ts';
import {retellSave} from './retell-save.ts';
import {obeySaves, type SavesDesk} from './saves-words.ts';
import type {World} from './world.ts';

type Saves = Extract<Command, {name: 'saves'}>;

const ASKED_FOR_NOTHING = {
	isNew: false,
	save: undefined,
	code: undefined,
	line: undefined,
	seed: undefined,
	isSaved: true,
	isAnimated: true,
	mode: 'auto',
} as const;

/** Lists the saves, as a page of the screen where there is one, and does to them what the words say. Gives the exit code. */
export async function saves(command: Saves, world: World): Promise<number> {
	if (command.words.length === 0 && whyPlain({mode: 'auto'}, world) === undefined) {
		return play({...command, ...ASKED_FOR_NOTHING, name: 'play', opensOn: 'saves'}, world);
	}
	const shelf = openShelf(command.savesDir, world);
	const {packageFolder} = world;
	const needsStory = command.words[0] === 'code' || command.story !== undefined;
	const story = needsStory ? await loadStory(command.story, packageFolder) : undefined;

	if (story && 'problem' in story) return refuse(story.problem, world);
	const listed = command.story === undefined ? undefined : story;
	const desk: SavesDesk = {
		shelf,
		packageFolder,
		list: () => shelf.list().filter(entry => isOf(entry, listed)),
		codeOf: word => codeOf(word, story),
		exportFolder: '.',
		takesPaths: true,
	};
	const {text, isDone} = obeySaves(command.words, desk);
	if (!isDone) return refuse(text, world);
	world.stdout.write(`${text}\n`);
	return 0;

	function codeOf(word: string, story: LoadedStory | undefined): string | Refused {
		if (story === undefined) return {problem: 'A code needs the story.'};
		const found = findSave(word, shelf, packageFolder);
		const told = 'problem' in found ? found : retellSave(found.save, story.narrator);
		return 'problem' in told ? told : formatCode(told.session, story.machine);
	}
}

function isOf(entry: ShelfEntry, story: LoadedStory | undefined): boolean {
	return !story || 'problem' in entry || entry.save.story.id === story.narrator.story.id;
}

function refuse(problem: string, {stderr}: World): number {
	stderr.write(`${problem}\n`);
	return 1;
}
