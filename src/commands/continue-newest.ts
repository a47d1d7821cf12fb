import type {Game} from '../core/game.ts';
import type {Resumable} from '../core/resume.ts';
import type {Save} from '../core/save.ts';
import {isFinished} from '../core/session.ts';
import type {Refused, ShelfEntry} from '../core/shelf.ts';
import type {GameOptions} from './game-options.ts';

/** How a telling is gone on with, once it is known which. */
export type Resuming = {
	readonly begin: () => Game;
	readonly tell: (save: Save) => Resumable | Refused;
	readonly resume: (told: Resumable) => Game;
	/** Offers an older copy of a save that cannot be read. */
	readonly offerOlder: (problem: string, older: Resumable, otherwise: () => Game) => Game;
};

/** Goes on with the newest unfinished telling of the story; begins a new one where there is none. */
export function continueNewest(options: GameOptions, resuming: Resuming): Game {
	const entries = options.shelf.list();
	const isLost = (entry: ShelfEntry) => 'problem' in entry && entry.older === undefined;
	// Nobody can say when such a save was played, so it is named whichever telling is gone on with.
	const lost = entries.filter(isLost).flatMap(entry => describeUnreadable(entry) ?? []);
	const readable = entries.filter(entry => !isLost(entry));
	const game = continueAmong(readable, options, resuming);
	return {...game, notices: [...lost, ...game.notices]};
}

function continueAmong(
	[entry, ...others]: readonly ShelfEntry[],
	options: GameOptions,
	resuming: Resuming,
): Game {
	if (entry === undefined) return resuming.begin();
	const goOn = () => continueAmong(others, options, resuming);
	const save = 'save' in entry ? entry.save : entry.older;
	if (save?.story.id !== options.narrator.story.id) return goOn();
	if (isKnownFinished(save, options)) return withNotice(goOn(), describeUnreadable(entry));
	const told = resuming.tell(save);
	if ('problem' in told) return withNotice(goOn(), told.problem);
	if (isFinished(told.strict.session) && told.strict.lost.length === 0) {
		return withNotice(goOn(), describeUnreadable(entry));
	}
	return 'problem' in entry
		? resuming.offerOlder(entry.problem, told, goOn)
		: resuming.resume(told);
}

/** Whether that can be said without telling it: a changed story may go on where it once ended. */
function isKnownFinished(
	{finished, story, moves, at}: Save,
	{machine, narrator}: GameOptions,
): boolean {
	if (finished !== true) return false;
	const isFinal = machine?.beats[moves[at]?.beat ?? '']?.final === true;
	return isFinal || story.hash === narrator.story.hash;
}

function withNotice(game: Game, notice: string | undefined): Game {
	return notice === undefined ? game : {...game, notices: [notice, ...game.notices]};
}

function describeUnreadable(entry: ShelfEntry): string | undefined {
	if ('save' in entry) return undefined;
	return `The save ${entry.name} cannot be read: ${entry.problem}. It is left as it is.`;
}
