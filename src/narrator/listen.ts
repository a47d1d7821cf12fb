import type {Pointer} from 'inkjs/engine/Pointer';
import {Story} from 'inkjs/engine/Story';
import {StringValue} from 'inkjs/engine/Value';
import {refuseBeat} from '../core/beats.ts';
import type {Choice, Fault, Line, Passage} from '../core/model.ts';
import {tagValues} from '../core/tags.ts';
import type {NarratorOptions} from './narrator-options.ts';

/** How many steps of the runtime one line may take. The longest line of a real story takes some hundreds. */
const STEPS_PER_LINE = 1_000_000;

/** `isBroken`: the runtime threw in the middle of its work and must not be used again. */
type Heard = {readonly passage: Passage; readonly isBroken: boolean};

/** Lets the runtime tell on to the next choices, to the end, or to where it breaks. */
export function listen(runtime: Story, from: string | undefined, options: NarratorOptions): Heard {
	const lines: Line[] = [];
	const entered: string[] = [];
	let beat = from;
	const watch = watchSteps(runtime);
	while (runtime.canContinue) {
		const {line, errors, thrown} = continueOnce(runtime, watch);
		if (line) lines.push(line);
		let fault = thrown ?? faultOf(errors, watch, options);
		for (const next of line ? tagValues(line.tags, 'beat') : []) {
			fault ??= misplacedBeat(beat, next, watch, options);
			if (next !== beat) entered.push(next);
			beat = next;
		}
		if (fault) return {passage: {lines, choices: [], entered, beat, fault}, isBroken: true};
	}
	const choices = runtime.currentChoices.map(
		(choice): Choice => ({
			index: choice.index,
			text: choice.text,
			tags: choice.tags ?? [],
			path: choice.pathStringOnChoice,
		}),
	);
	return {passage: {lines, choices, entered, beat, fault: undefined}, isBroken: false};
}

type Continued = {line: Line | undefined; errors: readonly string[]; thrown: Fault | undefined};

function continueOnce(runtime: Story, watch: Watch): Continued {
	const errors: string[] = [];
	const warnings: string[] = [];
	// ErrorType.Error is 2 in inkjs; the enumeration itself is not among its exports.
	runtime.onError = (message, type) => (type === 2 ? errors : warnings).push(message);
	try {
		watch.steps = 0;
		const text = runtime.Continue() ?? '';
		return {line: {text, tags: runtime.currentTags ?? [], warnings}, errors, thrown: undefined};
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return {line: undefined, errors, thrown: {message, place: undefined}};
	}
}

/** What is seen of the runtime's steps: how many in this line, the last, and where beats are named. */
type Watch = {steps: number; last: Pointer | undefined; readonly tags: Map<string, Pointer>};

/** A story can loop for ever without a word; the runtime itself sets no bound. */
function watchSteps(runtime: Story): Watch {
	const watch: Watch = {steps: 0, last: undefined, tags: new Map()};
	runtime.Step = () => {
		if (++watch.steps > STEPS_PER_LINE) {
			throw new Error(`The story goes round without a word: ${STEPS_PER_LINE} steps and no line.`);
		}
		const pointer = runtime.state.currentPointer;
		watch.last = pointer;
		const content = pointer.Resolve();
		if (content instanceof StringValue && content.value?.startsWith('beat:')) {
			watch.tags.set(content.value.trim(), pointer);
		}
		Story.prototype.Step.call(runtime);
	};
	return watch;
}

const RUNTIME_MESSAGE = /^RUNTIME (?:ERROR|WARNING): (?:\((?<path>[^)]*)\): )?(?<message>.*)$/su;

function faultOf(
	[first]: readonly string[],
	{last}: Watch,
	{placeOf}: NarratorOptions,
): Fault | undefined {
	if (first === undefined) return undefined;
	const {path = pathOf(last), message = first} = RUNTIME_MESSAGE.exec(first)?.groups ?? {};
	return {message, place: path === undefined ? undefined : placeOf?.(path)};
}

function misplacedBeat(
	from: string | undefined,
	to: string,
	{tags}: Watch,
	{machine, placeOf}: NarratorOptions,
): Fault | undefined {
	const message = machine && refuseBeat(machine, from, to);
	if (message === undefined) return undefined;
	const path = pathOf(tags.get(`beat: ${to}`));
	return {message, place: path === undefined ? undefined : placeOf?.(path)};
}

function pathOf(pointer: Pointer | undefined): string | undefined {
	return pointer?.path?.toString();
}
