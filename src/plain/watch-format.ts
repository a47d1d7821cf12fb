import type {BeatMachine} from '../core/beats.ts';
import {nextChoice, pauseBefore, type Replay, shownMove, watch} from '../core/replay.ts';
import {toldAt} from '../core/session.ts';
import {formatChoices, formatFault, formatPassage, type Layout} from './layout.ts';

/** A piece of a telling that tells itself: how long after the piece before, in milliseconds, and its text. */
export type Frame = {readonly after: number; readonly text: string};

/** The passage that is shown, or, where the choice taken next is marked, the choices. */
export function formatShown(
	replay: Replay,
	machine: BeatMachine | undefined,
	layout: Layout,
): string {
	const {passage} = toldAt(replay.session, shownMove(replay));
	if (!replay.isMarking) {
		const fault = passage.fault ? formatFault(passage.fault) : '';
		return formatPassage(passage, machine, layout) + fault;
	}
	const taken = nextChoice(replay);
	const choices = passage.choices.map(choice =>
		choice.index === taken?.index ? {...choice, text: `${choice.text.trim()} (taken)`} : choice,
	);
	return `${formatChoices(choices, layout)}\n`;
}

/**
 * The rest of a telling, paragraph by paragraph, each after the time that the one before takes to
 * read. Returns the time for the last.
 */
export function* framesOf(
	replay: Replay,
	machine: BeatMachine | undefined,
	layout: Layout,
): Generator<Frame, number, undefined> {
	let shown = watch(replay, {type: 'play'});
	let after = 0;
	for (;;) {
		const pause = pauseBefore(shown);
		const paragraphs = shown.isMarking
			? [formatShown(shown, machine, layout)]
			: (formatShown(shown, machine, layout).match(/.+?\n\n/gsu) ?? []);
		const words = paragraphs.map(countWords);
		const all = words.reduce((sum, count) => sum + count, 0);
		for (const [n, text] of paragraphs.entries()) {
			yield {after, text};
			after = all === 0 ? pause : (pause * (words[n] ?? 0)) / all;
		}
		if (!shown.isPlaying) return after;
		shown = watch(shown, {type: 'tick'});
	}
}

function countWords(text: string): number {
	return text.split(/\s+/u).filter(word => word !== '').length;
}
