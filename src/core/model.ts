/** A line of source, counted from 1; `file` is relative to the folder of the story's main file. */
export type Place = {readonly file: string; readonly line: number};

/** How a play is set going: values for variables of the story, set before its first line. */
export type Start = {readonly [variable: string]: boolean | number | string};

/** Which story a save or a finding speaks of. `hash` is the SHA-256 of the compiled story, in hex. */
export type StoryIdentity = {
	readonly id: string;
	readonly title: string;
	readonly version: string;
	readonly hash: string;
};

/** A line as the story printed it, its newline included. */
export type Line = {readonly text: string; readonly tags: readonly string[]};

/** A choice on offer. `path` is where it stands in the compiled story. */
export type Choice = {
	readonly index: number;
	readonly text: string;
	readonly tags: readonly string[];
	readonly path: string;
};

/** What the story says from one choice to the next. No choices means that it has ended. */
export type Passage = {
	readonly lines: readonly Line[];
	readonly choices: readonly Choice[];
	/** The beats entered in this passage, in order. */
	readonly entered: readonly string[];
	/** The beat that holds where the passage stops. */
	readonly beat: string | undefined;
	/** The runtime's warnings, in its own words. */
	readonly warnings: readonly string[];
};

/** A moment of the story that can be returned to; only the narrator that made it can read it. */
export type Position = {readonly __position: unique symbol};

export type Told = {readonly passage: Passage; readonly position: Position};

/**
 * Tells one story. Pure: the same position and choice give the same passage.
 * Both calls throw StoryError when the story breaks.
 */
export interface Narrator {
	readonly story: StoryIdentity;
	begin(start: Start, seed: number): Told;
	choose(position: Position, index: number): Told;
}

/** The story itself is broken: one sentence that says what and, where known, at which line. */
export class StoryError extends Error {
	override readonly name = 'StoryError';
	readonly place: Place | undefined;

	constructor(message: string, place?: Place) {
		super(place ? `${place.file}:${place.line}: ${message}` : message);
		this.place = place;
	}
}

/** What the compiler had to say of a source, in its own form. */
export type CompileIssue = {
	readonly severity: 'error' | 'warning' | 'note';
	readonly message: string;
	readonly place: Place | undefined;
};

/** Where each piece of the compiled story came from: content path to place. */
export type SourceMap = {readonly [path: string]: Place};

/** A story in the form that the runtime reads: inkle's JSON, format version 21. */
export type CompiledStory = {
	readonly json: string;
	readonly hash: string;
	readonly issues: readonly CompileIssue[];
};
