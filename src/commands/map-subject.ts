import {SAVE_FORMAT, type Save} from '../core/save.ts';
import type {Session} from '../core/session.ts';
import type {Shelf} from '../core/shelf.ts';
import {readText} from '../disk/story-files.ts';
import type {Common, MapCommand} from './command.ts';
import {findSave, isPath} from './find-save.ts';
import {type LoadedStory, loadStory} from './load-story.ts';
import {openShelf} from './open-shelf.ts';
import {retellSave} from './retell-save.ts';
import type {World} from './world.ts';

/** What a map is of: a story, and the telling whose way is drawn in it, where there is one. */
export type Subject = {
	readonly story: LoadedStory;
	readonly telling: {readonly name: string; readonly session: Session} | undefined;
	/** What is to be said besides: moves of the telling that the story no longer has. */
	readonly notices: readonly string[];
};

/**
 * Finds out what the operand is: a story's file, a save's file, or the name of a save. Without one it
 * is the newest telling of the story; a story named as such is drawn alone.
 */
export async function readSubject(
	command: MapCommand & Common,
	world: World,
): Promise<Subject | {problem: string}> {
	const {subject, isBare} = command;
	const isStory = subject !== undefined && isStoryFile(subject);
	if (isStory && command.story !== undefined)
		return {problem: `--story ${command.story} and ${subject} are two stories; a map is of one.`};
	const story = await loadStory(isStory ? subject : command.story, world.packageFolder);
	if ('problem' in story) return {problem: story.problem};
	if (isStory || isBare) return {story, telling: undefined, notices: []};
	const shelf = openShelf(command.savesDir, world);
	const found =
		subject === undefined ? newestOf(shelf, story) : findSave(subject, shelf, world.packageFolder);
	if (found === undefined) return {story, telling: undefined, notices: []};
	if ('problem' in found) return found;
	const save = 'save' in found ? found.save : found;
	const retold = retellSave(save, story.narrator);
	if ('problem' in retold) return retold;
	const {session, notices} = retold;
	return {story, telling: {name: save.name, session}, notices};
}

/** A file that is no save is a story. */
function isStoryFile(subject: string): boolean {
	if (/\.ink$/iu.test(subject)) return true;
	return isPath(subject) && !readText(subject)?.includes(`"${SAVE_FORMAT}"`);
}

function newestOf(shelf: Shelf, {narrator}: LoadedStory): Save | undefined {
	for (const entry of shelf.list())
		if ('save' in entry && entry.save.story.id === narrator.story.id) return entry.save;
	return undefined;
}
