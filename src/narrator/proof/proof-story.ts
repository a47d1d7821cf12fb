import {CallStack} from 'inkjs/engine/CallStack';
import type {Choice} from 'inkjs/engine/Choice';
import type {ChoicePoint} from 'inkjs/engine/ChoicePoint';
import {Container} from 'inkjs/engine/Container';
import {ControlCommand} from 'inkjs/engine/ControlCommand';
import {Divert} from 'inkjs/engine/Divert';
import {NativeFunctionCall} from 'inkjs/engine/NativeFunctionCall';
import type {InkObject} from 'inkjs/engine/Object';
import {Path} from 'inkjs/engine/Path';
import {Pointer} from 'inkjs/engine/Pointer';
import {PushPopType} from 'inkjs/engine/PushPop';
import {Story} from 'inkjs/engine/Story';
import {StringValue} from 'inkjs/engine/Value';
import type {Line} from '../../core/model.ts';
import {fixInkjs} from '../inkjs-fixes.ts';
import {takeChance} from './chance.ts';
import {DeadSlotRead, DRAWS_OF_A_STEP, type Memory, type Outcome} from './memory.ts';
import {collectPieces, commands, type Piece, type Pieces} from './pieces.ts';
import {DeadTemporaryRead, ProofCallStack, ProofState} from './proof-runtime.ts';
import {collectSlots, type Slots} from './slots.ts';
import type {Cut, Frame, Offer, Problem, Stop, Telling} from './telling.ts';
import {type Held, heldOf} from './values.ts';

/**
 * What a step may cost: steps of the runtime, a long unbroken line and a deep stack
 * counting more. A story may go
 * through all its pieces in one step, so each adds to the budget.
 */
export const STEP_BUDGET = 100_000;
const BUDGET_OF_A_PIECE = 10;
/** How long a step that has spent its budget is watched, to find where it goes round. */
const WATCHED = 5_000;
/** How deep calls may nest before that counts as endless. */
const DEPTH_LIMIT = 10_000;
/** How many threads may stand side by side before that counts as endless. */
const THREADS_LIMIT = 2_000;
/** How much deeper they are watched, to find where they go round. */
const WATCHED_DEPTH = 100;

/** How long a text may become within a step before that counts as endless. */
const TEXT_LIMIT = 1_000_000;

class BudgetSpent extends Error {}

/** The choice to take: what an Offer says, with only the temporaries that count. */
export type Taken = {
	readonly target: string;
	readonly entered: number;
	readonly frames: readonly Frame[];
	readonly leftovers: readonly Held[];
};

type Inner = {
	_state: ProofState;
	_stateSnapshotAtLastNewline: ProofState | null;
	_recursiveContinueCount: number;
	_asyncContinueActive: boolean;
	_hasValidatedExternals: boolean;
	_sawLookaheadUnsafeFunctionAfterNewline: boolean;
	_mainContentContainer: Container;
	_externals: Map<string, unknown>;
};

type Jump = {readonly from: Piece; readonly to: Piece};

/** What is found out while one step runs. */
class Witness {
	readonly problems: Problem[] = [];
	readonly cuts: Cut[] = [];
	readonly covered = new Set<number>();
	readonly tested = new Set<number>();
	readonly jumps: Jump[] = [];
	readonly tagPieces: number[][] = [];
	tags: number[] = [];
	/** Choice points passed since the flow last went through a choice. */
	evaluated: Piece[] = [];
	executing: Piece | undefined;
	/** The last piece that a reader of the source would say was executed. */
	last: Piece | undefined;
	cost = 0;
	endedBy: 'done' | 'end' = 'done';
}

/**
 * inkjs with every read, write, draw, test and visit of a step logged. One step at a time; nothing
 * of a step is left over for the next.
 */
export class ProofStory extends Story {
	declare pieces: Pieces;
	declare slots: Slots;
	declare memory: Memory;
	declare canBeSeeded: boolean;
	declare witness: Witness | undefined;
	declare points: Map<string, Piece>;

	/** Opens a compiled story. Throws where the text is none. */
	static open(json: string): ProofStory {
		fixInkjs();
		// The runtime takes an empty story for granted where the JSON is no object.
		const held: unknown = JSON.parse(json);
		if (typeof held !== 'object' || held === null) throw new Error('it is not a compiled story.');
		const story = new ProofStory(json);
		story.pieces = collectPieces(story);
		story.slots = collectSlots(story.pieces);
		story.points = new Map(story.pieces.choices.map(piece => [piece.path, piece]));
		story.canBeSeeded = story.pieces.all.some(({object}) => isCommand(object, commands.SeedRandom));
		story.allowExternalFunctionFallbacks = true;
		story.onError = () => {};
		story.#inner._hasValidatedExternals = true;
		return story;
	}

	get #budget(): number {
		return STEP_BUDGET + BUDGET_OF_A_PIECE * this.pieces.all.length;
	}

	get #inner(): Inner {
		return this as unknown as Inner;
	}

	/** Lets an external function return each of the given values. */
	bindOutcomes(name: string, outcomes: readonly Outcome[]): void {
		this.#inner._externals.delete(name);
		this.BindExternalFunctionGeneral(name, () => {
			const [only] = outcomes;
			const drawn = outcomes.length === 1 && only ? only : this.memory.draw(outcomes);
			return drawn.shown;
		});
	}

	/** Takes a choice, or begins the story where none is given. */
	tell(taken: Taken | undefined, memory: Memory): Telling {
		const witness = new Witness();
		this.#setUp(taken, memory, witness);
		const lines: Line[] = [];
		try {
			if (taken) this.ChoosePath(new Path(taken.target));
			while (this.canContinue) {
				witness.tags = [];
				const text = this.Continue() ?? '';
				const tags = [...(this.currentTags ?? [])];
				lines.push({text, tags, warnings: []});
				// Tags that were seen while looking ahead come after those of the line itself.
				witness.tagPieces.push(witness.tags.slice(0, tags.length));
			}
		} catch (thrown) {
			if (thrown instanceof DeadSlotRead || thrown instanceof DeadTemporaryRead) throw thrown;
			if (thrown instanceof BudgetSpent) this.#blameLoop(witness);
			else this.#blame(witness, thrown);
		}
		return this.#report(lines, memory, witness);
	}

	#setUp(taken: Taken | undefined, memory: Memory, witness: Witness): void {
		const root = this.#inner._mainContentContainer;
		const thread = taken ? this.#thread(taken) : startThread(root);
		const stack = ProofCallStack.of([thread], root);
		const state = ProofState.of(this, this.slots, memory, stack);
		state.evaluationStack.push(...((taken?.leftovers ?? []) as InkObject[]));
		Object.assign(this.#inner, {
			_state: state,
			_stateSnapshotAtLastNewline: null,
			_recursiveContinueCount: 0,
			_asyncContinueActive: false,
			_sawLookaheadUnsafeFunctionAfterNewline: false,
		});
		this.memory = memory;
		this.witness = witness;
	}

	#thread({frames, entered}: Taken): CallStack.Thread {
		const thread = new CallStack.Thread();
		for (const frame of frames) {
			const pointer = new Pointer(this.#container(frame.container), frame.index);
			const element = new CallStack.Element(frame.type, pointer, frame.isEvaluating);
			element.temporaryVariables = new Map(frame.temporaries) as Map<string, InkObject>;
			thread.callstack.push(element);
		}
		thread.previousPointer = new Pointer(this.#container(entered), -1);
		return thread;
	}

	#container(id: number): Container | null {
		return (this.pieces.all[id]?.object as Container | undefined) ?? null;
	}

	#report(lines: Line[], memory: Memory, witness: Witness): Telling {
		const isFaulty = witness.problems.some(({rule}) => rule !== 'story-warning');
		const choices = isFaulty ? [] : this.currentChoices;
		const stop: Stop = isFaulty ? 'fault' : choices.length > 0 ? 'choices' : witness.endedBy;
		if (memory.isDrawnOut) {
			const piece = witness.executing?.id ?? -1;
			witness.cuts.push({what: 'the draws of one step', limit: DRAWS_OF_A_STEP, piece});
		}
		const point = witness.evaluated.at(-1);
		if (stop === 'done' && point) {
			const message =
				'The flow stops at a DONE here: choices were tested and none could be offered.';
			witness.problems.push({rule: 'story-warning', message, piece: point.id});
		}
		return {
			asks: memory.asks,
			written: memory.written,
			added: memory.added,
			lines,
			tagPieces: witness.tagPieces,
			offers: choices.map(choice => this.#offer(choice)),
			leftovers: choices.length > 0 ? [...this.state.evaluationStack] : [],
			stop,
			problems: witness.problems,
			cuts: witness.cuts,
			stoppedAt: witness.executing?.id ?? -1,
			covered: [...witness.covered],
			tested: [...witness.tested],
			cost: witness.cost,
		};
	}

	#offer(choice: Choice): Offer {
		const thread = choice.threadAtGeneration as CallStack.Thread;
		const target = choice.targetPath as Path;
		return {
			point: this.points.get(choice.sourcePath)?.id ?? -1,
			target: target.toString(),
			entered: this.#enteredBefore(thread.previousPointer, target),
			frames: thread.callstack.map((element, depth) => ({
				type: element.type,
				...this.#position(element.currentPointer, depth === thread.callstack.length - 1),
				isEvaluating: element.inExpressionEvaluation,
				temporaries: [...element.temporaryVariables] as [string, InkObject][],
			})),
			text: choice.text,
			tags: choice.tags ?? [],
		};
	}

	// Taking a choice moves the top frame to its target, so where that frame stood does not matter.
	#position(pointer: Pointer, isTop: boolean): {container: number; index: number} {
		if (isTop || pointer.container === null) return {container: -1, index: -1};
		return {container: this.pieces.of(pointer.container).id, index: pointer.index};
	}

	#enteredBefore(previous: Pointer, target: Path): number {
		const chain = new Set<InkObject>();
		const from = previous.isNull ? null : (previous.Resolve() ?? previous.container);
		for (let at = from; at; at = at.parent) chain.add(at);
		let at: InkObject | null = this.ContentAtPath(target).obj;
		while (at && !chain.has(at)) at = at.parent;
		return at ? this.pieces.of(at).id : -1;
	}

	override Step(): void {
		const {witness} = this;
		if (witness) {
			witness.cost += 1 + (this.state.outputStream.length >> 8);
			if (witness.cost > this.#budget + WATCHED) throw new BudgetSpent();
		}
		super.Step();
	}

	override StateSnapshot(): void {
		const {witness} = this;
		if (witness) witness.cost += (this.state.callStack as ProofCallStack).depth >> 5;
		super.StateSnapshot();
	}

	override PerformLogicAndFlowControl(object: InkObject | null): boolean {
		const {witness} = this;
		if (!witness || object === null) return super.PerformLogicAndFlowControl(object);
		const piece = this.pieces.of(object);
		this.#see(witness, piece);
		if (object instanceof Divert) return this.#divert(witness, piece, object);
		if (object instanceof ControlCommand) return this.#command(witness, piece, object);
		const result = super.PerformLogicAndFlowControl(object);
		if (object instanceof NativeFunctionCall) this.#weigh();
		return result;
	}

	/** A text that doubles soon fills the memory, long before the steps run out. */
	#weigh(): void {
		const value = this.state.evaluationStack.at(-1);
		if (value instanceof StringValue && (value.value?.length ?? 0) > TEXT_LIMIT)
			throw new BudgetSpent();
	}

	#see(witness: Witness, piece: Piece): void {
		witness.executing = piece;
		if (piece.knot) witness.covered.add(piece.knot.id);
		if (piece.stitch) witness.covered.add(piece.stitch.id);
		if (piece.isPrinting) witness.covered.add(piece.id);
		if (isStatement(piece.object)) witness.last = piece;
	}

	#divert(witness: Witness, piece: Piece, divert: Divert): boolean {
		if (divert.isConditional) {
			const holds = this.#isTruthy();
			if (piece.isCondition) witness.tested.add(piece.id * 2 + (holds ? 1 : 0));
			if (!holds) return super.PerformLogicAndFlowControl(divert);
		}
		const result = super.PerformLogicAndFlowControl(divert);
		const to = this.state.divertedPointer;
		const stack = this.state.callStack as ProofCallStack;
		const excess = Math.max(stack.depth - DEPTH_LIMIT, stack.threadCount - THREADS_LIMIT);
		if ((witness.cost > this.#budget || excess > 0) && to.container) {
			const target = to.Resolve() ?? to.container;
			witness.jumps.push({from: piece, to: this.pieces.of(target)});
		}
		if (excess > WATCHED_DEPTH) throw new BudgetSpent();
		return result;
	}

	#command(witness: Witness, piece: Piece, command: ControlCommand): boolean {
		const {memory, slots} = this;
		switch (command.commandType) {
			case commands.Turns:
				this.state.PushEvaluationStack(heldOf(memory.read(slots.turn) as number));
				return true;
			case commands.BeginTag:
				if (!this.state.inStringEvaluation) witness.tags.push(piece.id);
				break;
			case commands.End:
				witness.endedBy = 'end';
				break;
			case commands.Done:
				if (!this.state.callStack.canPopThread) witness.endedBy = 'done';
				break;
			case commands.PopFunction:
			case commands.PopTunnel: {
				// Back from a call: for the writer the flow stands at the call again.
				const caller = this.state.callStack.elements.at(-2)?.currentPointer.Resolve();
				const result = super.PerformLogicAndFlowControl(command);
				if (caller && this.state.divertedPointer.isNull) witness.last = this.pieces.of(caller);
				return result;
			}
		}
		const chance = {
			story: this,
			memory,
			slots,
			canBeSeeded: this.canBeSeeded,
			onCut: (what: string, limit: number) => witness.cuts.push({what, limit, piece: piece.id}),
		};
		return takeChance(chance, command) || super.PerformLogicAndFlowControl(command);
	}

	override ProcessChoice(point: ChoicePoint): Choice | null {
		const {witness} = this;
		if (!witness) return super.ProcessChoice(point);
		const piece = this.pieces.of(point);
		if (piece.isCondition) witness.tested.add(piece.id * 2 + (this.#isTruthy() ? 1 : 0));
		const choice = super.ProcessChoice(point);
		witness.evaluated.push(piece);
		return choice;
	}

	override TryFollowDefaultInvisibleChoice(): boolean {
		const {witness} = this;
		const [first] = witness ? this.state.currentChoices.filter(isFallback) : [];
		const isFollowed = super.TryFollowDefaultInvisibleChoice();
		if (!witness || !isFollowed || !first) return isFollowed;
		const point = this.points.get(first.sourcePath);
		if (point) witness.covered.add(point.id);
		witness.evaluated = [];
		return isFollowed;
	}

	override AddError(message: string, isWarning = false, useEndLineNumber = false): void {
		const {witness} = this;
		if (witness) witness.problems.push(this.#problem(witness, message, isWarning));
		super.AddError(message, isWarning, useEndLineNumber);
	}

	#problem(witness: Witness, message: string, isWarning: boolean): Problem {
		const piece = witness.executing?.id ?? -1;
		if (isWarning) return {rule: 'story-warning', message, piece};
		if (!/^(ran out of content|unexpectedly reached end of content)/.test(message))
			return {rule: 'runtime-error', message, piece};
		const point = witness.evaluated.at(-1);
		if (point) {
			const none = 'No choice can be offered here and the flow has nowhere to go.';
			return {rule: 'deadlock', message: none, piece: point.id};
		}
		return {
			rule: 'out-of-content',
			message: `The flow ends here: ${message}`,
			piece: witness.last?.id ?? piece,
		};
	}

	#isTruthy(): boolean {
		try {
			return this.IsTruthy(this.state.evaluationStack.at(-1) as InkObject) === true;
		} catch {
			return false;
		}
	}

	#blame(witness: Witness, thrown: unknown): void {
		const said = thrown instanceof Error ? thrown.message : String(thrown);
		const piece = witness.executing?.id ?? -1;
		const message = `The runtime itself broke here: ${said}`;
		witness.problems.push({rule: 'runtime-error', message, piece});
	}

	// The jump back to the earliest piece closes the largest round.
	#blameLoop(witness: Witness): void {
		const back = witness.jumps.filter(({from, to}) => to.id <= from.id);
		const [widest] = back.sort((a, b) => a.to.id - b.to.id || b.from.id - a.from.id);
		const piece = widest?.from ?? witness.last ?? witness.executing;
		witness.problems.push({
			rule: 'endless-step',
			message: `The flow goes round without coming to a choice or an end (${this.#budget} steps).`,
			piece: piece?.id ?? -1,
		});
	}
}

function startThread(root: Container): CallStack.Thread {
	const thread = new CallStack.Thread();
	thread.callstack.push(new CallStack.Element(PushPopType.Tunnel, Pointer.StartOf(root)));
	return thread;
}

function isFallback(choice: Choice): boolean {
	return choice.isInvisibleDefault;
}

function isCommand(object: InkObject, type: number): boolean {
	return object instanceof ControlCommand && object.commandType === type;
}

// What only the compiler put there: where branches meet again, the way to get there, line ends, the
// empty container that the text of a choice returns to.
function isStatement(object: InkObject): boolean {
	if (object instanceof Container) return false;
	if (object instanceof StringValue) return object.isNonWhitespace;
	if (object instanceof Divert) return object.pushesToStack || object.hasVariableTarget;
	return !isCommand(object, commands.NoOp) && !isCommand(object, commands.PopEvaluatedValue);
}
