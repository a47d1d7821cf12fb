import type {Covered, Rule, Spot} from './report.ts';

/** A piece of the story that can be reached or not. `around` are the pieces it stands in. */
export type Part = {
	readonly id: number;
	readonly spot: Spot;
	readonly name: string;
	readonly around: readonly number[];
};

/** A line of source that prints text or holds a choice. */
export type SourceLine = {
	readonly spot: Spot;
	readonly texts: readonly number[];
	readonly choices: readonly number[];
	readonly around: readonly number[];
};

export type Condition = {
	readonly id: number;
	readonly spot: Spot;
	/** The last of several that are tried in turn, with nothing after it: it may well always hold. */
	readonly isLast: boolean;
};

/** What the compiled story consists of, as far as coverage goes. */
export type Outline = {
	readonly knots: readonly Part[];
	readonly stitches: readonly Part[];
	readonly choices: readonly Part[];
	readonly lines: readonly SourceLine[];
	readonly conditions: readonly Condition[];
	readonly unused: readonly {readonly name: string; readonly spot: Spot}[];
	/** Words that can print. */
	readonly words: number;
};

/** What the plays came past: pieces, and for each condition whether it failed and whether it held. */
export type Passed = {
	readonly pieces: ReadonlySet<number>;
	readonly tested: ReadonlySet<number>;
};

export type Remark = {readonly rule: Rule; readonly spot: Spot; readonly message: string};

/** What no play can reach, and conditions that never change. */
export function remarkUnreached(outline: Outline, passed: Passed): Remark[] {
	const isPassed = ({id}: {id: number}) => passed.pieces.has(id);
	const knots = outline.knots.filter(part => !isPassed(part));
	const dead = new Set(knots.map(({id}) => id));
	const stitches = outline.stitches.filter(part => !isPassed(part) && !isInside(part, dead));
	for (const {id} of stitches) dead.add(id);
	// Each is named, wherever it stands: how many choices can never be taken is what a writer asks.
	const choices = outline.choices.filter(part => !isPassed(part));
	for (const {id} of choices) dead.add(id);
	return [
		...knots.map(part => unreached('unreached-knot', part, `No play reaches ${part.name}.`)),
		...stitches.map(part => unreached('unreached-stitch', part, `No play reaches ${part.name}.`)),
		...choices.map(part => unreached('unreached-choice', part, 'This choice is never on offer.')),
		...remarkLines(outline, passed, dead),
		...remarkConditions(outline, passed),
	];
}

/** Variables that the story never reads. */
export function remarkUnused(outline: Outline): Remark[] {
	return outline.unused.map(({name, spot}) => ({
		rule: 'unused-variable',
		spot,
		message: `The story never reads ${name}.`,
	}));
}

export function measureCoverage(
	outline: Outline,
	passed: Passed,
): {lines: Covered; choices: Covered; knots: Covered} {
	const covered = (parts: readonly {id: number}[]): Covered => ({
		total: parts.length,
		reached: parts.filter(({id}) => passed.pieces.has(id)).length,
	});
	return {
		lines: {
			total: outline.lines.length,
			reached: outline.lines.filter(line => isShown(line, passed)).length,
		},
		choices: covered(outline.choices),
		knots: covered(outline.knots),
	};
}

/** A line with a choice is reached when the choice can be taken; its label alone is not enough. */
export function isShown(line: SourceLine, {pieces}: Passed): boolean {
	const parts = line.choices.length > 0 ? line.choices : line.texts;
	return parts.some(id => pieces.has(id));
}

function unreached(rule: Rule, {spot}: Part, message: string): Remark {
	return {rule, spot, message};
}

function isInside({around}: {around: readonly number[]}, dead: ReadonlySet<number>): boolean {
	return around.some(id => dead.has(id));
}

/** One remark for each run of lines without a line between them that is reached. */
function remarkLines(outline: Outline, passed: Passed, dead: ReadonlySet<number>): Remark[] {
	const remarks: Remark[] = [];
	let run: SourceLine[] = [];
	const close = () => {
		const [head] = run;
		const last = run.at(-1)?.spot.place?.line;
		if (head) {
			const message =
				run.length === 1
					? 'No play shows this line.'
					: `No play shows these ${run.length} lines${last ? ` (to line ${last})` : ''}.`;
			remarks.push({rule: 'unreached-line', spot: head.spot, message});
		}
		run = [];
	};
	for (const line of outline.lines) {
		const isOwn = line.choices.length === 0 && !isShown(line, passed) && !isInside(line, dead);
		const isElsewhere = run[0] && run[0].spot.place?.file !== line.spot.place?.file;
		if (!isOwn || isElsewhere || line.spot.place === undefined) close();
		if (isOwn) run.push(line);
	}
	close();
	return remarks;
}

function remarkConditions({conditions}: Outline, {tested}: Passed): Remark[] {
	return conditions.flatMap(({id, spot, isLast}) => {
		const fails = tested.has(id * 2);
		const holds = tested.has(id * 2 + 1);
		if (fails === holds || (holds && isLast)) return [];
		const message = `This condition is ${holds ? 'true' : 'false'} whenever it is tested.`;
		return [{rule: 'constant-condition', spot, message} as const];
	});
}
