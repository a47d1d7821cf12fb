import type {Line} from '../../core/model.ts';
import type {Ask} from './memory.ts';
import type {Held} from './values.ts';

/** One frame of a thread as it waits at a choice. `container` is a piece, -1 for nowhere. */
export type Frame = {
	readonly type: number;
	readonly container: number;
	readonly index: number;
	readonly isEvaluating: boolean;
	readonly temporaries: readonly (readonly [name: string, value: Held])[];
};

/** A choice on offer, with all that taking it depends on besides the slots. */
export type Offer = {
	/** The choice point, as a piece. */
	readonly point: number;
	readonly target: string;
	/**
	 * The innermost container around the target that the flow had already entered: what lies deeper
	 * is entered, and counted, when the choice is taken.
	 */
	readonly entered: number;
	readonly frames: readonly Frame[];
	readonly text: string;
	readonly tags: readonly string[];
};

export type ProblemRule =
	| 'runtime-error'
	| 'out-of-content'
	| 'deadlock'
	| 'endless-step'
	| 'story-warning';

/** What went wrong in a step; `piece` is where, -1 where nothing is known. */
export type Problem = {
	readonly rule: ProblemRule;
	readonly message: string;
	readonly piece: number;
};

/** Something that was not explored in full. */
export type Cut = {readonly what: string; readonly piece: number; readonly limit: number};

export type Stop = 'choices' | 'done' | 'end' | 'fault';

/** What a step did, from a choice to the next choices or the end. */
export type Telling = {
	readonly asks: readonly Ask[];
	readonly written: ReadonlyMap<number, Held>;
	readonly added: ReadonlyMap<number, number>;
	readonly lines: readonly Line[];
	/** For each line the pieces that began its tags. */
	readonly tagPieces: readonly (readonly number[])[];
	readonly offers: readonly Offer[];
	/** What was left on the evaluation stack; as good as always nothing. */
	readonly leftovers: readonly Held[];
	readonly stop: Stop;
	readonly problems: readonly Problem[];
	readonly cuts: readonly Cut[];
	/** The piece executed last; -1 for none. */
	readonly stoppedAt: number;
	/** Pieces that showed something or were entered: texts, knots, stitches, choices followed. */
	readonly covered: readonly number[];
	/** For each condition that was tested: twice its piece, plus one where it held. */
	readonly tested: readonly number[];
	/** Steps of the runtime, more or less. */
	readonly cost: number;
};
