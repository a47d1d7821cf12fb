import path from 'node:path';
import type {BeatMachine} from '../core/beats.ts';
import {countChoices, dateOf} from '../core/describe-save.ts';
import {type Earlier, earlierIn} from '../core/earlier.ts';
import {section8} from '../core/form.ts';
import type {Game, Watched} from '../core/game.ts';
import type {Narrator, Start} from '../core/model.ts';
import {beginReplay, type Replay, takeOver as takeOverSession} from '../core/replay.ts';
import {describeChanges, describeLoss, type Resumable, tellAgain} from '../core/resume.ts';
import {passagesSoFar, type Retelling} from '../core/retell.ts';
import type {Save} from '../core/save.ts';
import {beginSession, current, isFinished, type Session} from '../core/session.ts';
import type {Refused, Shelf, ShelfEntry, Slot} from '../core/shelf.ts';
import {formatTranscript} from '../core/transcript.ts';
import {splitWords} from '../core/words.ts';
import {sha256} from '../disk/read-save.ts';
import type {SettingsFile} from '../disk/settings-file.ts';
import {writeTranscript} from '../disk/transcript-file.ts';
import {ENGINE} from '../narrator/tell.ts';
import {formatCode} from './code.ts';
import {countTellings} from './count-tellings.ts';
import {findNamed, nameOf, openRecorded} from './find-save.ts';
import {keeperOf, type TellingHead} from './keeper.ts';
import {retellSave} from './retell-save.ts';
import {obeySaves, type SavesDesk} from './saves-words.ts';

export type GameOptions = {
	readonly narrator: Narrator;
	readonly machine: BeatMachine | undefined;
	/** How many tellings the story has, where that is known. */
	readonly tellings?: bigint | undefined;
	readonly shelf: Shelf;
	readonly isSaved: boolean;
	/** The seed of a new telling. */
	readonly newSeed: () => number;
	readonly now: () => Date;
	readonly settingsFile: SettingsFile;
	readonly openMap: Game['openMap'];
	/** Where the tellings that ship are, in saves/recorded. */
	readonly packageFolder: string;
};

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
					savesDesk(slot, () => keeper.save(session)),
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

	/** What the words about saves work on while a telling is played. */
	function savesDesk(slot: Slot | undefined, saveNow: () => Save): SavesDesk {
		const {packageFolder} = options;
		const codeOf = (name: string) => {
			const found = findNamed(name, shelf, packageFolder);
			const told = 'problem' in found ? found : retellSave(found.save, narrator);
			return 'problem' in told ? told : formatCode(told.session, machine);
		};
		return {
			shelf,
			packageFolder,
			list: () => shelf.list(),
			codeOf,
			exportFolder: path.join(shelf.folder, 'exported'),
			takesPaths: false,
			...(slot && {
				inPlay: {
					name: () => slot.name,
					rename: (to: string) => slot.rename(to),
					keepAs: (name: string) => shelf.add(saveNow(), name),
				},
			}),
		};
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
		const {createdAt, secondsPlayed, engine, start} = save;
		const head = {createdAt, secondsPlayed, engine, section8: start.section8};
		// What the story no longer offers would be lost with the first save.
		const isWhole = session.moves.length === save.moves.length;
		return {...gameOf(session, head, save.name, !isOnShelf || !isWhole), isContinued: true};
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
		const {createdAt, secondsPlayed, engine, start, name} = save;
		const head = {createdAt, secondsPlayed, engine, section8: start.section8};
		const isChanged = retelling.lost.length > 0 || retelling.inexact.length > 0;
		const game = gameOf(retelling.session, head, name, isFromElsewhere || isChanged);
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
		return offerOlder(save.problem, told, continueNewest);
	}

	function adopt(save: Save): Game | Refused {
		const told = tell(save);
		return 'problem' in told ? told : resumeAsking(told, true);
	}

	function continueNewest(): Game {
		const entries = shelf.list();
		const isLost = (entry: ShelfEntry) => 'problem' in entry && entry.older === undefined;
		// Nobody can say when such a save was played, so it is named whichever telling is gone on with.
		const lost = entries.filter(isLost).flatMap(entry => describeUnreadable(entry) ?? []);
		const game = continueAmong(entries.filter(entry => !isLost(entry)));
		return {...game, notices: [...lost, ...game.notices]};
	}

	function continueAmong([entry, ...others]: readonly ShelfEntry[]): Game {
		if (entry === undefined) return begin();
		const goOn = () => continueAmong(others);
		const save = 'save' in entry ? entry.save : entry.older;
		if (save?.story.id !== narrator.story.id) return goOn();
		if (isKnownFinished(save)) return withNotice(goOn(), describeUnreadable(entry));
		const told = tell(save);
		if ('problem' in told) return withNotice(goOn(), told.problem);
		if (isFinished(told.strict.session) && told.strict.lost.length === 0) {
			return withNotice(goOn(), describeUnreadable(entry));
		}
		return 'problem' in entry ? offerOlder(entry.problem, told, goOn) : resumeAsking(told);
	}

	/** Whether that can be said without telling it: a changed story may go on where it once ended. */
	function isKnownFinished({finished, story, moves, at}: Save): boolean {
		if (finished !== true) return false;
		const isFinal = machine?.beats[moves[at]?.beat ?? '']?.final === true;
		return isFinal || story.hash === narrator.story.hash;
	}

	return {continueNewest, begin, open, adopt, takeUp, release};
}

function withNotice(game: Game, notice: string | undefined): Game {
	return notice === undefined ? game : {...game, notices: [notice, ...game.notices]};
}

function describeUnreadable(entry: ShelfEntry): string | undefined {
	if ('save' in entry) return undefined;
	return `The save ${entry.name} cannot be read: ${entry.problem}. It is left as it is.`;
}

/** When the newest save was kept. */
function newestOf([newest]: readonly ShelfEntry[]): string {
	return newest && 'save' in newest ? newest.save.updatedAt : '';
}

function lastFinished({shelf, narrator, machine}: GameOptions): Session | undefined {
	for (const entry of shelf.list()) {
		if ('problem' in entry || entry.save.story.id !== narrator.story.id) continue;
		if (!machine?.beats[entry.save.moves[entry.save.at]?.beat ?? '']?.final) continue;
		const told = tellAgain(narrator, entry.save);
		if ('problem' in told || told.strict.lost.length > 0) continue;
		const {session} = told.strict;
		if (isFinished(session) && current(session).passage.lines.length > 0) return session;
	}
	return undefined;
}

/** What the other tellings of this story on the shelf hold. */
function earlierThan(name: string, {shelf, narrator}: GameOptions): Earlier {
	const saves = shelf
		.list()
		.flatMap(entry => ('save' in entry && entry.name !== name ? [entry.save] : []))
		.filter(save => save.story.id === narrator.story.id);
	return earlierIn(saves, sha256);
}
