import type {Session} from '../core/session.ts';
import {formatTranscript} from '../core/transcript.ts';
import {filledForm, formatFilledForm} from '../core/transcript-form.ts';
import {formatHtml, formatHtmlForm} from '../core/transcript-html.ts';
import {formatMarkdown, formatMarkdownForm} from '../core/transcript-markdown.ts';
import {writeNew} from '../disk/save-transfer.ts';
import {wrapLines} from '../plain/wrap-lines.ts';
import type {Command} from './command.ts';
import {type LoadedStory, loadStory} from './load-story.ts';
import {openShelf} from './open-shelf.ts';
import {tell} from './telling.ts';
import type {World} from './world.ts';

type Transcript = Extract<Command, {name: 'transcript'}>;

/** The width of a transcript as text: what a page and a terminal both hold. */
export const TRANSCRIPT_WIDTH = 72;

/** Prints a telling, or the form as it was filled, to be read. Gives the exit code. */
export async function transcript(command: Transcript, world: World): Promise<number> {
	const story = await loadStory(command.story, world.packageFolder);
	if ('problem' in story) return refuse(story.problem, world);
	const shelf = openShelf(command.savesDir, world);
	const {packageFolder, now} = world;
	const telling = tell(command, {story, shelf, packageFolder, now});
	if ('problem' in telling) return refuse(telling.problem, world);
	for (const notice of telling.notices) world.stderr.write(`${notice}\n`);
	const text = command.isForm
		? formatForm(telling.session, story, command.format)
		: formatTelling(telling.session, story, command.format);
	if (command.output === undefined) {
		world.stdout.write(text);
		return 0;
	}
	const written = writeNew(command.output, text);
	if ('problem' in written) return refuse(written.problem, world);
	world.stderr.write(`The transcript is in ${written.file}.\n`);
	return 0;
}

function formatTelling(
	session: Session,
	{machine}: LoadedStory,
	format: Transcript['format'],
): string {
	switch (format) {
		case 'text':
			return wrapLines(formatTranscript(session, machine), TRANSCRIPT_WIDTH);
		case 'markdown':
			return formatMarkdown(session, machine);
		case 'html':
			return formatHtml(session, machine);
	}
}

function formatForm(
	session: Session,
	{machine}: LoadedStory,
	format: Transcript['format'],
): string {
	const form = filledForm(session, machine);
	const {title} = session.narrator.story;
	switch (format) {
		case 'text':
			return wrapLines(formatFilledForm(form), TRANSCRIPT_WIDTH);
		case 'markdown':
			return formatMarkdownForm(title, form, machine?.initials);
		case 'html':
			return formatHtmlForm(title, form, machine?.initials);
	}
}

function refuse(problem: string, {stderr}: World): number {
	stderr.write(`${problem}\n`);
	return 1;
}
