import type {BeatMachine} from '../core/beats.ts';
import {section8} from '../core/form.ts';
import type {Game} from '../core/game.ts';
import type {Narrator, Start} from '../core/model.ts';
import {isFinished, passagesSoFar, type Retelling, retell} from '../core/retell.ts';
import {type Save, type SaveHead, toSave} from '../core/save.ts';
import {beginSession, current, type Session} from '../core/session.ts';
import {freeName, type Shelf} from '../core/shelf.ts';
import {sha256} from '../disk/saves-folder.ts';
import {ENGINE} from '../narrator/tell.ts';

export type GameOptions = {
	readonly narrator: Narrator;
	readonly machine: BeatMachine | undefined;
	readonly shelf: Shelf;
	readonly isSaved: boolean;
	readonly seed: number;
	readonly now: () => Date;
};

/** Goes on with the newest unfinished telling of the story; begins a new one where there is none. */
export function continueGame(options: GameOptions): Game {
	const notices: string[] = [];
	for (const entry of options.shelf.list()) {
		if ('problem' in entry) {
			notices.push(`The save ${entry.name} cannot be read: ${entry.problem}. It is left as it is.`);
			continue;
		}
		if (entry.save.story.id !== options.narrator.story.id) continue;
		const retelling = retell(options.narrator, entry.save);
		if (!isFinished(retelling.session)) return {...resume(entry.save, retelling, options), notices};
	}
	return {...beginGame(options), notices};
}

/** Goes on with the save of this name. */
export function openGame(name: string, options: GameOptions): Game | {problem: string} {
	const save = options.shelf.read(name);
	if ('problem' in save) return {problem: `The save ${name} cannot be read: ${save.problem}.`};
	if (save.story.id !== options.narrator.story.id) {
		return {problem: `The save ${name} is of another story, "${save.story.title}".`};
	}
	return resume(save, retell(options.narrator, save), options);
}

/** Begins a new telling. Where the last one was finished, the form has come back. */
export function beginGame(options: GameOptions): Game {
	const last = options.machine?.starts.some(start => 'returned' in start)
		? lastFinished(options)
		: undefined;
	const start: Start = last ? {returned: true} : {};
	const session = beginSession(options.narrator, start, options.seed);
	const name = freeName('telling', options.shelf.list());
	const at = options.now().toISOString();
	const returned = last && section8(passagesSoFar(last).map(({passage}) => passage));
	return gameOf(session, options, {
		name,
		createdAt: at,
		updatedAt: at,
		secondsPlayed: 0,
		engine: ENGINE,
		section8: returned,
	});
}

function resume(save: Save, {session, lost}: Retelling, options: GameOptions): Game {
	const [first] = lost;
	// What a changed story no longer offers stays in the old file; the telling goes on in a new one.
	const name = first === undefined ? save.name : freeName(save.name, options.shelf.list());
	const notices =
		first === undefined
			? []
			: [
					`The story has changed: choice ${first.number + 1}, "${first.move.text}", is gone. ` +
						`The telling stops before it and goes on as ${name}; ${save.name} is left as it is.`,
				];
	const {createdAt, updatedAt, secondsPlayed, engine} = save;
	const head = {name, createdAt, updatedAt, secondsPlayed, engine, section8: save.start.section8};
	return {...gameOf(session, options, head), isContinued: true, notices};
}

function gameOf(session: Session, options: GameOptions, head: SaveHead): Game {
	const {machine, shelf, isSaved, now} = options;
	const since = now().getTime();
	return {
		session,
		machine,
		shelf,
		saveName: isSaved ? head.name : undefined,
		section8: head.section8,
		isContinued: false,
		notices: [],
		keep(session) {
			if (!isSaved) return undefined;
			const at = now();
			const seconds = Math.max(0, Math.round((at.getTime() - since) / 1000));
			const secondsPlayed = head.secondsPlayed + seconds;
			return shelf.write(
				toSave(session, {...head, updatedAt: at.toISOString(), secondsPlayed}, sha256),
			);
		},
		open: name => openGame(name, options),
		beginNew: () => beginGame(options),
	};
}

function lastFinished({shelf, narrator, machine}: GameOptions): Session | undefined {
	for (const entry of shelf.list()) {
		if ('problem' in entry || entry.save.story.id !== narrator.story.id) continue;
		if (!machine?.beats[entry.save.moves[entry.save.at]?.beat ?? '']?.final) continue;
		const {session} = retell(narrator, entry.save);
		if (isFinished(session) && current(session).passage.lines.length > 0) return session;
	}
	return undefined;
}
