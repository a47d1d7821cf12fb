import path from 'node:path';
import {createTwoFilesPatch} from 'diff';
import {printable} from '../core/printable.ts';
import {firstDifference, retell} from '../core/retell.ts';
import type {Save} from '../core/save.ts';
import {formatTranscript} from '../core/transcript.ts';
import {depthOf} from '../core/tree.ts';
import {sha256} from '../disk/read-save.ts';
import {readText} from '../disk/story-files.ts';
import {wrapLines} from '../plain/wrap-lines.ts';
import type {LoadedStory} from './load-story.ts';

/** The width of the text of a recording. */
export const RECORDED_WIDTH = 72;

/** What telling a recording again came to: a line or more to be printed. */
export type Checked = {readonly isSame: boolean; readonly report: string};

/**
 * Tells a recording again and compares it with the text beside its file, NAME.txt; without one, each
 * passage with the hash that the save has of it.
 */
export function checkRecording(save: Save, file: string | undefined, story: LoadedStory): Checked {
	const {narrator, machine} = story;
	const name = printable(save.name);
	if (save.story.id !== narrator.story.id) {
		return differs(`${name}: it is of another story, "${printable(save.story.title)}".`);
	}
	const retelling = retell(narrator, save);
	if ('problem' in retelling) return differs(`${name}: ${retelling.problem}.`);
	const [lost] = retelling.lost;
	if (lost !== undefined) {
		const choice = `choice ${depthOf(save, lost.number)}, "${printable(lost.move.text)}"`;
		return differs(`${name}: the story no longer offers ${choice}.`);
	}
	const textFile = file === undefined ? undefined : textBeside(file);
	const recorded = textFile === undefined ? undefined : readText(textFile);
	if (textFile !== undefined && recorded !== undefined) {
		const told = wrapLines(formatTranscript(retelling.session, machine), RECORDED_WIDTH);
		if (told !== recorded) return differs(formatDiff(textFile, recorded, told));
	} else {
		const number = firstDifference(retelling, save, sha256);
		if (number !== undefined) {
			const choice = `choice ${depthOf(save, number)}, "${printable(save.moves[number]?.text ?? '')}"`;
			return differs(`${name}: what ${choice} leads to reads otherwise now.`);
		}
	}
	const choices = depthOf(save, save.at);
	return {isSame: true, report: `${name}: the same, ${choices} choices.\n`};
}

/** The text of a recording stands beside it under the same name. */
export function textBeside(file: string): string {
	const {dir, name} = path.parse(file);
	return path.join(dir, `${name}.txt`);
}

function formatDiff(file: string, recorded: string, told: string): string {
	return createTwoFilesPatch(file, `${file} as told now`, recorded, told, undefined, undefined, {
		context: 3,
	}).replace(/^=+\n/u, '');
}

function differs(report: string): Checked {
	return {isSame: false, report: report.endsWith('\n') ? report : `${report}\n`};
}
