import type {OpensOn} from '../core/game.ts';
import type {Options} from './options.ts';
import type {CommandName, Shell} from './usage.ts';

/** How the story is shown. `auto` asks the terminal. */
export type Mode = 'auto' | 'plain' | 'screen-reader' | 'json';

export type TranscriptFormat = 'text' | 'markdown' | 'html';

export type Common = {
	readonly savesDir: string | undefined;
	readonly color: 'auto' | 'always' | 'never';
};

export type Command = Common &
	(
		| {readonly name: 'help'; readonly about: CommandName | undefined}
		| {readonly name: 'version'}
		| {readonly name: 'paths'}
		| {
				readonly name: 'play';
				readonly isNew: boolean;
				readonly save: string | undefined;
				readonly code: string | undefined;
				readonly line: number | undefined;
				readonly story: string | undefined;
				readonly seed: number | undefined;
				readonly isSaved: boolean;
				readonly mode: Mode;
				/** The title offers what there is, where nothing was asked for. */
				readonly opensOn: OpensOn;
				/** Whether text may appear by and by, where the settings want that. */
				readonly isAnimated: boolean;
		  }
		| {
				readonly name: 'replay';
				readonly saves: readonly string[];
				readonly isChecked: boolean;
				readonly code: string | undefined;
				readonly route: readonly number[] | undefined;
				readonly seed: number;
				readonly line: number | undefined;
				readonly story: string | undefined;
				/** Undefined where nobody asked that it tell itself. */
				readonly speed: number | undefined;
				readonly cast: string | undefined;
				readonly mode: Mode;
		  }
		| {
				readonly name: 'saves';
				readonly words: readonly string[];
				readonly story: string | undefined;
		  }
		| {
				readonly name: 'transcript';
				readonly save: string | undefined;
				readonly code: string | undefined;
				readonly line: number | undefined;
				readonly format: TranscriptFormat;
				readonly output: string | undefined;
				readonly isForm: boolean;
				readonly story: string | undefined;
		  }
		| {readonly name: 'completion'; readonly shell: Shell}
		| {readonly name: 'manual'}
		| VerifyCommand
		| MapCommand
	);

export type VerifyCommand = {
	readonly name: 'verify';
	readonly story: string | undefined;
	readonly isJson: boolean;
	readonly isGithub: boolean;
	readonly isWatching: boolean;
	readonly isStrict: boolean;
	readonly allowOutside: boolean;
	readonly junit: string | undefined;
	readonly lcov: string | undefined;
	readonly html: string | undefined;
	readonly routes: string | undefined;
	readonly saveFindings: string | undefined;
	readonly maxStates: number;
	readonly maxSeconds: number;
	/** In megabytes. */
	readonly maxMemory: number;
};

/** How close a map looks. */
export type MapLevel = 'beats' | 'knots' | 'stitches';

export type PictureFormat = 'svg' | 'html' | 'mermaid' | 'dot';

export type MapCommand = {
	readonly name: 'map';
	/** A save or a story, whichever it turns out to be. */
	readonly subject: string | undefined;
	readonly story: string | undefined;
	readonly level: MapLevel | undefined;
	readonly zoom: string | undefined;
	readonly isBare: boolean;
	/** The files to be written; where there is none, the map is shown. */
	readonly files: {readonly [format in PictureFormat]?: string};
	readonly mode: 'auto' | 'plain' | 'ascii' | 'list';
};

/** A command line taken apart: which command, what it is done to, and how. */
export type Split = {
	readonly isBare: boolean;
	readonly name: CommandName;
	readonly operands: readonly string[];
	readonly options: Options;
};
