import {countChoices, dateOf} from '../core/describe-save.ts';
import {section8} from '../core/form.ts';
import type {Game, Watched} from '../core/game.ts';
import type {Start} from '../core/model.ts';
import {beginReplay, type Replay, takeOver as takeOverSession} from '../core/replay.ts';
import {describeChanges, describeLoss, type Resumable, tellAgain} from '../core/resume.ts';
import {passagesSoFar, type Retelling} from '../core/retell.ts';
import type {Save} from '../core/save.ts';
import {beginSession, type Session} from '../core/session.ts';
import type {Refused, ShelfEntry, Slot} from '../core/shelf.ts';
import {formatTranscript} from '../core/transcript.ts';
import {splitWords} from '../core/words.ts';
import {writeTranscript} from '../disk/transcript-file.ts';
import {ENGINE} from '../narrator/tell.ts';
import {continueNewest} from './continue-newest.ts';
import {countTellings} from './count-tellings.ts';
import {findNamed, nameOf, openRecorded} from './find-save.ts';
import type {GameOptions} from './game-options.ts';
import {keeperOf, type TellingHead} from './keeper.ts';
import {earlierThan, lastFinished, newestOf} from './other-tellings.ts';
import {retellSave} from './retell-save.ts';
import {openSavesDesk} from './saves-in-play.ts';
import {obeySaves} from './saves-words.ts';

/** Where games are begun and gone on with: one at a time, and the save of that one is held. */
export type Desk = {
	/** Goes on with the newest unfinished telling of the story; begins a new one where there is none. */
	continueNewest(): Game;
	/** Begins a new telling. Where the last one was finished, the form has come back. */
	begin(): Game;
	/** Goes on with the save of this name. */
	open(name: string): Game | Refused;
	/** Goes on with a save from elsewhere, which stays as it is, under a new name. */
	adopt(save: Save): Game | Refused;
	/** Plays on from a telling that was told already, on its own save or on a new one. */
	takeUp(session: Session, save: Save, isOnShelf: boolean): Game;
	/** Lets go of the save that is held. */
	release(): void;
};

export function openDesk(options: GameOptions): Desk {
	const {narrator, machine, shelf} = options;
	let held: Slot | undefined;

	function release() {
		held?.release();
		held = undefined;
	}

	/** Holds a name, or a new one after it; a notice says where another process has it. */
	function hold(name: string, isNew: boolean): string | undefined {
		release();
		if (!options.isSaved) return undefined;
		const slot = isNew ? shelf.holdNew(name) : shelf.hold(name);
		if (!('heldBy' in slot)) {
			held = slot;
			return undefined;
		}
		held = shelf.holdNew(name);
		const who = slot.heldBy === undefined ? '' : ` by process ${slot.heldBy}`;
		return `The save ${name} is being played elsewhere${who}; this telling goes on as a copy, ${held.name}.`;
	}

	function gameOf(session: Session, head: TellingHead, name: string, isNew: boolean): Game {
		const notice = hold(name, isNew);
		const after = newestOf(shelf.list());
		const keeper = keeperOf(held, head, {folder: shelf.folder, after, now: options.now});
		const {settings, notice: badSettings} = options.settingsFile.read();
		const transcriptName = held?.name ?? 'transcript';
		const slot = held;
		return {
			session,
			machine,
			shelf,
			...keeper,
			saveName: held?.name,
			section8: head.section8,
			isContinued: false,
			away: 0,
			notices: [notice, badSettings].filter(each => each !== undefined),
			open,
			beginNew: begin,
			settings,
			keepSettings: changed => options.settingsFile.write(changed),
			earlier: () => earlierThan(held?.name ?? '', options),
			tellings: countTellings(name => name === held?.name, options),
			obeySaves(line, session) {
				const {text} = obeySaves(
					splitWords(line),
					openSavesDesk(slot, () => keeper.save(session), options),
				);
				return {text, saveName: slot?.name};
			},
			recorded: () => openRecorded(options.packageFolder).list().filter(isOfThisStory),
			watch,
			openMap: options.openMap,
			writeTranscript: (session, to) =>
				writeTranscript(shelf.folder, to || transcriptName, formatTranscript(session, machine)),
		};
	}

	function isOfThisStory(entry: ShelfEntry): boolean {
		return 'problem' in entry || entry.save.story.id === narrator.story.id;
	}

	function watch(name: string): Watched | Refused {
		const found = findNamed(name, shelf, options.packageFolder);
		const told = 'problem' in found ? found : retellSave(found.save, narrator);
		if ('problem' in told || 'problem' in found) return told as Refused;
		const {session, save, notices} = told;
		const replay = beginReplay(session);
		const takeOver = (at: Replay) => takeUp(takeOverSession(at), save, found.isOnShelf);
		return {name: save.name, replay, machine, notices, takeOver};
	}

	function takeUp(session: Session, save: Save, isOnShelf: boolean): Game {
		// What the story no longer offers would be lost with the first save.
		const isWhole = session.moves.length === save.moves.length;
		return {...gameOf(session, headOf(save), save.name, !isOnShelf || !isWhole), isContinued: true};
	}

	function begin(): Game {
		const isReturning = machine?.starts.some(start => 'returned' in start);
		const last = isReturning ? lastFinished(options) : undefined;
		const start: Start = last ? {returned: true} : {};
		const session = beginSession(narrator, start, options.newSeed());
		const returned = last && section8(passagesSoFar(last).map(({passage}) => passage));
		const createdAt = options.now().toISOString();
		const head = {createdAt, secondsPlayed: 0, engine: ENGINE, section8: returned};
		return gameOf(session, head, 'telling-1', true);
	}

	/** What a changed story no longer offers stays in the save; the telling then goes on in a new one. */
	function resume(save: Save, retelling: Retelling, isFromElsewhere: boolean): Game {
		const isChanged = retelling.lost.length > 0 || retelling.inexact.length > 0;
		const game = gameOf(retelling.session, headOf(save), save.name, isFromElsewhere || isChanged);
		const loss = describeLoss(retelling, save, game.saveName);
		const notices = loss === undefined ? game.notices : [...game.notices, loss];
		const away = Math.max(0, options.now().getTime() - Date.parse(save.updatedAt)) || 0;
		return {...game, isContinued: true, away, notices};
	}

	/** Goes on with a save; where that takes the player's consent, the game asks for it. */
	function resumeAsking(told: Resumable, isFromElsewhere = false): Game {
		const {save, strict, nearest} = told;
		const stop = () => resume(save, strict, isFromElsewhere);
		if (nearest === undefined) return stop();
		const answers = [
			{label: 'Stop the telling before that choice.', take: stop},
			{label: 'Go on with the nearest.', take: () => resume(save, nearest, isFromElsewhere)},
		];
		return {...stop(), question: {text: describeChanges(told), answers}};
	}

	function tell(save: Save): Resumable | Refused {
		if (save.story.id !== narrator.story.id) {
			return {problem: `The save ${save.name} is of another story, "${save.story.title}".`};
		}
		const told = tellAgain(narrator, save);
		if ('problem' in told)
			return {problem: `The save ${save.name} cannot be told: ${told.problem}.`};
		return told;
	}

	/** Offers the newest older generation of a save that cannot be read. */
	function offerOlder(problem: string, older: Resumable, otherwise: () => Game): Game {
		const {save} = older;
		const text =
			`The save ${save.name} cannot be read: ${problem}. It is left as it is. ` +
			`An older copy of it has ${countChoices(save)}, last played ${dateOf(save)}.`;
		const goOn = () => resumeAsking(older);
		const answers = [
			{label: 'Go on with the older copy.', take: goOn},
			{label: 'Leave it, and go on without it.', take: otherwise},
		];
		return {...goOn(), question: {text, answers}};
	}

	function open(word: string): Game | Refused {
		const name = nameOf(word, shelf.list());
		const save = shelf.read(name);
		if (!('problem' in save)) {
			const told = tell(save);
			return 'problem' in told ? told : resumeAsking(told);
		}
		const [older] = shelf.older(name);
		const told = older && tell(older);
		if (told === undefined || 'problem' in told) {
			return {problem: `The save ${name} cannot be read: ${save.problem}.`};
		}
		return offerOlder(save.problem, told, goOn);
	}

	function adopt(save: Save): Game | Refused {
		const told = tell(save);
		return 'problem' in told ? told : resumeAsking(told, true);
	}

	function goOn(): Game {
		return continueNewest(options, {begin, tell, resume: told => resumeAsking(told), offerOlder});
	}

	return {continueNewest: goOn, begin, open, adopt, takeUp, release};
}

function headOf({createdAt, secondsPlayed, engine, start}: Save): TellingHead {
	return {createdAt, secondsPlayed, engine, section8: start.section8};
}
