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

/** A line as the story printed it, its newline included, with what the runtime complained of there. */
export type Line = {
	readonly text: string;
	readonly tags: readonly string[];
	readonly warnings: readonly string[];
};

/** A choice on offer. `path` is where it stands in the compiled story. */
export type Choice = {
	readonly index: number;
	readonly text: string;
	readonly tags: readonly string[];
	readonly path: string;
};

/** The story broke here: one sentence and, where it is known, the line of source. */
export type Fault = {readonly message: string; readonly place: Place | undefined};

/** What the story says from one choice to the next. No choices and no fault: it has ended. */
export type Passage = {
	readonly lines: readonly Line[];
	readonly choices: readonly Choice[];
	/** The beats entered in this passage, in order. */
	readonly entered: readonly string[];
	/** The beat that holds where the passage stops. */
	readonly beat: string | undefined;
	readonly fault: Fault | undefined;
};

/** A moment of the story that can be returned to; only the narrator that made it can read it. */
export type Position = {readonly __position: unique symbol};

export type Told = {readonly passage: Passage; readonly position: Position};

/**
 * Tells one story. Pure: the same position and choice give the same passage.
 * A story that breaks is told as far as it goes; its fault stands in the passage.
 */
export interface Narrator {
	readonly story: StoryIdentity;
	/** Whether the story may draw lots, so that its seed matters. */
	readonly draws: boolean;
	begin(start: Start, seed: number): Told;
	/** `index` must be on offer at `position`. */
	choose(position: Position, index: number): Told;
}

/** What the compiler had to say of a source, in its own form. */
export type CompileIssue = {
	readonly severity: 'error' | 'warning' | 'note';
	readonly message: string;
	readonly place: Place | undefined;
};

/** Where each piece of the compiled story came from: content path to place. */
export type SourceMap = {readonly [path: string]: Place};

/** A file of ink, named relative to the folder of the story's main file. */
export type SourceFile = {readonly file: string; readonly text: string};

/** A story in the form that the runtime reads: inkle's JSON. */
export type CompiledStory = {
	readonly json: string;
	readonly hash: string;
	readonly issues: readonly CompileIssue[];
};
