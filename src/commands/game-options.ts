import type {BeatMachine} from '../core/beats.ts';
import type {Game} from '../core/game.ts';
import type {Narrator} from '../core/model.ts';
import type {Shelf} from '../core/shelf.ts';
import type {SettingsFile} from '../disk/settings-file.ts';

/** What games of a story are played with. */
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
