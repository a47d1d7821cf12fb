import {CallStack} from 'inkjs/engine/CallStack';
import type {Choice} from 'inkjs/engine/Choice';
import type {Container} from 'inkjs/engine/Container';
import {Flow} from 'inkjs/engine/Flow';
import {InkObject} from 'inkjs/engine/Object';
import {Pointer} from 'inkjs/engine/Pointer';
import type {Story} from 'inkjs/engine/Story';
import {StoryState} from 'inkjs/engine/StoryState';
import {ListValue, VariablePointerValue} from 'inkjs/engine/Value';
import type {VariableAssignment} from 'inkjs/engine/VariableAssignment';
import {VariablesState} from 'inkjs/engine/VariablesState';
import type {Memory} from './memory.ts';
import type {Slots} from './slots.ts';

/** Stands in a frame for a temporary whose value is not part of the state. */
export class DeadTemporary extends InkObject {}

/** A temporary was read that the analysis took for dead. */
export class DeadTemporaryRead extends Error {
	override readonly name = 'DeadTemporaryRead';
	readonly temporary: string;

	constructor(temporary: string) {
		super(`temporary ${temporary} was read`);
		this.temporary = temporary;
	}
}

type Threads = {_threads: CallStack.Thread[]; _threadCounter: number; _startOfRoot: Pointer};

export class ProofCallStack extends CallStack {
	/** A stack of the given threads; nothing is copied. */
	static of(threads: CallStack.Thread[], root: Container): ProofCallStack {
		const stack = Object.create(ProofCallStack.prototype) as ProofCallStack;
		const inner = stack as unknown as Threads;
		inner._threads = threads;
		inner._threadCounter = 0;
		inner._startOfRoot = Pointer.StartOf(root);
		return stack;
	}

	copy(): ProofCallStack {
		const from = this as unknown as Threads;
		const stack = Object.create(ProofCallStack.prototype) as ProofCallStack;
		const inner = stack as unknown as Threads;
		inner._threads = from._threads.map(thread => thread.Copy());
		inner._threadCounter = from._threadCounter;
		inner._startOfRoot = from._startOfRoot;
		return stack;
	}

	get threadCount(): number {
		return (this as unknown as Threads)._threads.length;
	}

	override SetTemporaryVariable(
		name: string,
		value: InkObject,
		declareNew: boolean,
		contextIndex = -1,
	): void {
		const frame = contextIndex === -1 ? this.currentElementIndex : contextIndex - 1;
		const old = this.elements[frame]?.temporaryVariables.get(name);
		// An empty list takes over the origins of what it replaces.
		if (old instanceof DeadTemporary && isEmptyList(value)) throw new DeadTemporaryRead(name);
		super.SetTemporaryVariable(name, value, declareNew, contextIndex);
	}
}

type VariablesInner = {
	variableChangedEventCallbacks: unknown[];
	patch: null;
	_defaultGlobalVariables: Map<string, InkObject>;
	_changedVariablesForBatchObs: Set<string>;
	_batchObservingVariableChanges: boolean;
	_globalVariables: Map<string, InkObject>;
	_callStack: CallStack;
	_listDefsOrigin: {FindSingleItemListWithName(name: string): ListValue | null};
};

/** Global variables held in a Memory, which logs every read and write. */
class ProofVariables extends VariablesState {
	declare memory: Memory;
	declare slots: Slots;

	/** Built without the constructor, which would wrap every access in a proxy. */
	static of(story: Story, slots: Slots, memory: Memory, callStack: CallStack): ProofVariables {
		const variables = Object.create(ProofVariables.prototype) as ProofVariables;
		Object.assign(variables as unknown as VariablesInner, {
			variableChangedEventCallbacks: [],
			patch: null,
			_defaultGlobalVariables: new Map(),
			_changedVariablesForBatchObs: new Set(),
			_batchObservingVariableChanges: false,
			_globalVariables: new Map(),
			_callStack: callStack,
			_listDefsOrigin: story.listDefinitions,
		});
		variables.memory = memory;
		variables.slots = slots;
		return variables;
	}

	override GlobalVariableExistsWithName(name: string): boolean {
		return this.slots.variables.has(name);
	}

	override GetRawVariableWithName(name: string, contextIndex: number): InkObject | null {
		const inner = this as unknown as VariablesInner;
		if (contextIndex === 0 || contextIndex === -1) {
			const slot = this.slots.variables.get(name);
			if (slot !== undefined) return this.memory.read(slot) as InkObject;
			const item = inner._listDefsOrigin?.FindSingleItemListWithName(name);
			if (item) return item;
		}
		const value = inner._callStack.GetTemporaryVariableWithName(name, contextIndex);
		if (value instanceof DeadTemporary) throw new DeadTemporaryRead(name);
		return value;
	}

	// The original reads a variable before it writes it, to see whether it holds a pointer. A global
	// never does, and a read that nothing depends on would keep it alive.
	override Assign(assignment: VariableAssignment, value: InkObject): undefined {
		const name = assignment.variableName ?? '';
		const isGlobal = assignment.isNewDeclaration
			? assignment.isGlobal
			: this.GlobalVariableExistsWithName(name);
		if (isGlobal) this.SetGlobal(name, value);
		else if (assignment.isNewDeclaration) super.Assign(assignment, value);
		else this.assignThroughPointers(name, value);
	}

	override ResolveVariablePointer(pointer: VariablePointerValue): VariablePointerValue {
		const name = pointer.variableName;
		const isGlobal = pointer.contextIndex === 0 || pointer.contextIndex === -1;
		if (isGlobal && this.GlobalVariableExistsWithName(name))
			return new VariablePointerValue(name, 0);
		return super.ResolveVariablePointer(pointer);
	}

	override SetGlobal(name: string, value: InkObject): undefined {
		const slot = this.slots.variables.get(name);
		if (slot === undefined) throw new Error(`There is no variable "${name}".`);
		if (isEmptyList(value))
			ListValue.RetainListOriginsForAssignment(this.memory.read(slot) as InkObject, value);
		this.memory.write(slot, value);
	}

	assignThroughPointers(start: string, value: InkObject): void {
		let name = start;
		let context = -1;
		for (;;) {
			if (context === 0 && this.GlobalVariableExistsWithName(name)) {
				this.SetGlobal(name, value);
				return;
			}
			const held = this.GetRawOfFrame(name, context);
			if (!(held instanceof VariablePointerValue)) break;
			name = held.variableName;
			context = held.contextIndex;
		}
		const inner = this as unknown as VariablesInner;
		inner._callStack.SetTemporaryVariable(name, value, false, context);
	}

	// Only a pointer is of interest here; a dead value is none, since pointers are always kept.
	GetRawOfFrame(name: string, context: number): InkObject | null {
		const inner = this as unknown as VariablesInner;
		if (context === 0 || context === -1) {
			const item = inner._listDefsOrigin?.FindSingleItemListWithName(name);
			if (item) return item;
		}
		return inner._callStack.GetTemporaryVariableWithName(name, context);
	}
}

type StateInner = {
	story: Story;
	_currentFlow: Flow;
	_evaluationStack: InkObject[];
	_variablesState: ProofVariables;
	_currentErrors: string[] | null;
	_currentWarnings: string[] | null;
	_currentTurnIndex: number;
	_currentText: string | null;
	_currentTags: string[] | null;
	_outputStreamTextDirty: boolean;
	_outputStreamTagsDirty: boolean;
	_patch: null;
	_aliveFlowNames: null;
	_aliveFlowNamesDirty: boolean;
	_namedFlows: null;
	kDefaultFlowName: string;
};

const FLOW = 'DEFAULT_FLOW';

/** The runtime's state with counters and variables held in a Memory, and cheap snapshots. */
export class ProofState extends StoryState {
	declare memory: Memory;
	declare slots: Slots;

	static of(story: Story, slots: Slots, memory: Memory, stack: ProofCallStack): ProofState {
		const state = blankState(story, stack, [], []);
		state.memory = memory;
		state.slots = slots;
		const inner = state as unknown as StateInner;
		inner._variablesState = ProofVariables.of(story, slots, memory, stack);
		return state;
	}

	override CopyAndStartPatching(): StoryState {
		const from = this as unknown as StateInner;
		const stack = (this.callStack as ProofCallStack).copy();
		const copy = blankState(
			from.story,
			stack,
			[...this.outputStream],
			[...from._currentFlow.currentChoices],
		);
		copy.memory = this.memory;
		copy.slots = this.slots;
		const inner = copy as unknown as StateInner;
		inner._evaluationStack = [...this.evaluationStack];
		inner._variablesState = from._variablesState;
		inner._variablesState.callStack = stack;
		inner._currentErrors = from._currentErrors && [...from._currentErrors];
		inner._currentWarnings = from._currentWarnings && [...from._currentWarnings];
		copy.divertedPointer = this.divertedPointer.copy();
		copy.didSafeExit = this.didSafeExit;
		this.memory.mark();
		return copy;
	}

	override RestoreAfterPatch(): void {
		(this as unknown as StateInner)._variablesState.callStack = this.callStack;
		this.memory.rollBack();
	}

	override ApplyAnyPatch(): void {
		this.memory.keep();
	}

	override VisitCountForContainer(container: Container): number {
		const slot = this.slots.visits.get(container);
		return slot === undefined
			? super.VisitCountForContainer(container)
			: this.memory.readCount(slot);
	}

	override IncrementVisitCountForContainer(container: Container): void {
		const slot = this.slots.visits.get(container);
		if (slot !== undefined) this.memory.add(slot, 1);
	}

	override RecordTurnIndexVisitToContainer(container: Container): void {
		const slot = this.slots.ages.get(container);
		if (slot !== undefined) this.memory.write(slot, 0);
	}

	override TurnsSinceForContainer(container: Container): number {
		const slot = this.slots.ages.get(container);
		return slot === undefined
			? super.TurnsSinceForContainer(container)
			: (this.memory.read(slot) as number);
	}
}

function blankState(
	story: Story,
	stack: ProofCallStack,
	output: InkObject[],
	choices: Choice[],
): ProofState {
	const state = Object.create(ProofState.prototype) as ProofState;
	const flow = Object.create(Flow.prototype) as Flow;
	flow.name = FLOW;
	flow.callStack = stack;
	flow.outputStream = output;
	flow.currentChoices = choices;
	const inner: StateInner = {
		story,
		_currentFlow: flow,
		_evaluationStack: [],
		_variablesState: undefined as unknown as ProofVariables,
		_currentErrors: null,
		_currentWarnings: null,
		_currentTurnIndex: 0,
		_currentText: null,
		_currentTags: null,
		_outputStreamTextDirty: true,
		_outputStreamTagsDirty: true,
		_patch: null,
		_aliveFlowNames: null,
		_aliveFlowNamesDirty: true,
		_namedFlows: null,
		kDefaultFlowName: FLOW,
	};
	Object.assign(state, inner, {
		divertedPointer: Pointer.Null,
		storySeed: 0,
		previousRandom: 0,
		didSafeExit: false,
		onDidLoadState: null,
	});
	return state;
}

function isEmptyList(value: InkObject): boolean {
	return value instanceof ListValue && value.value?.Count === 0;
}
