import type {BeatMachine} from './beats.ts';
import type {Earlier} from './earlier.ts';
import type {MapSheet} from './map-view.ts';
import type {Replay} from './replay.ts';
import type {Session} from './session.ts';
import type {Settings} from './settings.ts';
import type {Shelf, ShelfEntry} from './shelf.ts';
import type {Tellings} from './tellings.ts';

/** What the screen opens on: the title, the list of saves, or the page that the telling stands on. */
export type OpensOn = 'title' | 'saves' | 'page';

/** What a front end is given to play with: the screen, the plain lines and JSON all take this. */
export type Game = {
	readonly session: Session;
	readonly machine: BeatMachine | undefined;
	/** Keeps the telling; called after every action, before its passage is shown. A sentence says what failed. */
	readonly keep: (session: Session) => string | undefined;
	/** The name that the telling is saved under; undefined with --no-save. */
	readonly saveName: string | undefined;
	/** What is to be said on leaving: where the telling is saved, or why it is not. Empty where there is nothing to say. */
	readonly farewell: () => string;
	/** Whether everything that was to be kept is kept. */
	readonly isSafe: () => boolean;
	readonly shelf: Shelf;
	/** Whether the telling goes on from a save; the last passage is shown again. */
	readonly isContinued: boolean;
	/** Milliseconds since the telling was last played; 0 where it is a new one. */
	readonly away: number;
	/** Section 8 of the last telling, drawn struck through when the form has come back. */
	readonly section8: string | undefined;
	/** Sentences to be said before the first passage: a damaged save, a choice that is gone. */
	readonly notices: readonly string[];
	/**
	 * To be asked before anything is shown. The game is what the first answer gives, so a front end
	 * that cannot ask may go on with it: no answer destroys anything.
	 */
	readonly question?: Question | undefined;
	/** Goes on with another save of this story. */
	readonly open: (name: string) => Game | {readonly problem: string};
	/** Begins a new telling of this story; this one stays saved. */
	readonly beginNew: () => Game;
	/** How the player likes to read, as it was when the game began. */
	readonly settings: Settings;
	/** Keeps changed settings for every telling. A sentence says what failed. */
	readonly keepSettings: (settings: Settings) => string | undefined;
	/** What the player knows from other tellings; reads the shelf, so ask once. */
	readonly earlier: () => Earlier;
	/** How many tellings there are and how many were seen, this one included; undefined where nobody has counted. */
	readonly tellings: (session: Session) => Tellings | undefined;
	/**
	 * Obeys the words that follow `saves`: list, show, rename, delete, undelete, keep, export, import
	 * or code, with what they need. Gives the text to be shown, and the telling's name afterwards.
	 */
	readonly obeySaves: (words: string, session: Session) => SavesAnswer;
	/** The tellings that ship with the story, to be watched. */
	readonly recorded: () => readonly ShelfEntry[];
	/** A saved or recorded telling of this story, to be watched or to be played on from any turn. */
	readonly watch: (name: string) => Watched | {readonly problem: string};
	/** The map of what the telling has shown, and of nothing else. */
	readonly openMap: (session: Session, isAscii: boolean) => Promise<SeenMap>;
	/** Writes the telling as text beside the saves, under a name or its own; says where, or why not. */
	readonly writeTranscript: (session: Session, name: string) => string;
};

/** A map that spoils nothing, drawn and in words. */
export type SeenMap = {readonly sheet: MapSheet; readonly words: string};

/** What only the player can decide: an older copy of a damaged save, a choice that reads otherwise now. */
export type Question = {
	readonly text: string;
	readonly answers: readonly Answer[];
};

export type Answer = {readonly label: string; readonly take: () => Game};

export type SavesAnswer = {
	readonly text: string;
	readonly saveName: string | undefined;
};

/** A telling that can be watched. */
export type Watched = {
	readonly name: string;
	readonly replay: Replay;
	readonly machine: BeatMachine | undefined;
	/** Sentences to be said before it: a choice that the story no longer offers. */
	readonly notices: readonly string[];
	/** Plays on from where the replay stands, as a new line of its save, or as a save of its own. */
	readonly takeOver: (replay: Replay) => Game;
};
