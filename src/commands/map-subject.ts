import path from 'node:path';
import {printable} from '../core/printable.ts';
import {retell} from '../core/retell.ts';
import {type BadSave, SAVE_FORMAT, type Save} from '../core/save.ts';
import type {Session} from '../core/session.ts';
import type {Shelf} from '../core/shelf.ts';
import {readSave} from '../disk/read-save.ts';
import {readText} from '../disk/story-files.ts';
import {type LoadedStory, loadStory} from './load-story.ts';
import {openShelf} from './open-shelf.ts';
import type {Common, MapCommand} from './parse.ts';
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
	const shelf = openShelf(command.savesDir, world);
	const save = isStory || isBare ? undefined : readSubjectSave(subject, story, shelf);
	if (save === undefined) return {story, telling: undefined, notices: []};
	if ('problem' in save) return {problem: `The save ${subject} cannot be read: ${save.problem}.`};
	return tellingOf(save, story);
}

function isFile(subject: string): boolean {
	return /[\\/]/u.test(subject) || /\.(?:json|ink)$/iu.test(subject);
}

function isStoryFile(subject: string): boolean {
	if (!isFile(subject)) return false;
	return !/\.json$/iu.test(subject) || !readText(subject)?.includes(`"${SAVE_FORMAT}"`);
}

function readSubjectSave(
	subject: string | undefined,
	{narrator}: LoadedStory,
	shelf: Shelf,
): Save | BadSave | undefined {
	if (subject !== undefined) {
		return isFile(subject) ? readSave(path.resolve(subject)) : shelf.read(subject);
	}
	for (const entry of shelf.list())
		if ('save' in entry && entry.save.story.id === narrator.story.id) return entry.save;
	return undefined;
}

function tellingOf(save: Save, story: LoadedStory): Subject | {problem: string} {
	const [name, title] = [printable(save.name), printable(save.story.title)];
	if (save.story.id !== story.narrator.story.id) {
		const hint = '--story FILE names the story that a save is of.';
		return {problem: `The save ${name} is of another story, "${title}". ${hint}`};
	}
	const retelling = retell(story.narrator, save);
	if ('problem' in retelling) return {problem: `The save ${name}: ${retelling.problem}.`};
	const [first] = retelling.lost;
	const notices =
		first === undefined
			? []
			: [
					`The story has changed since ${name} was saved; its way is drawn as far as it still goes.`,
				];
	return {story, telling: {name: save.name, session: retelling.session}, notices};
}
