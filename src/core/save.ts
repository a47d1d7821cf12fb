import * as v from 'valibot';
import type {Passage, Start, StoryIdentity} from './model.ts';
import {isFinished, OPENING, type Session} from './session.ts';

export const SAVE_FORMAT = 'never-let-me-go/save';
export const SAVE_VERSION = 1;

/** The bounds that a save is held to at the border; a longer play than this is not a play. */
export const MAX_SAVE_CHARACTERS = 32 * 1024 * 1024;
const MAX_MOVES = 50_000;
const MAX_TEXT = 10_000;

/** SHA-256 of a text as UTF-8, in hex. */
export type Sha256 = (text: string) => string;

/** One choice taken. `passage` is the first 8 hex digits of the hash of the text that it led to. */
export type Move = {
	readonly from: number;
	readonly index: number;
	readonly path: string;
	readonly text: string;
	readonly beat: string;
	readonly passage: string;
};

/** The causes of a telling: which story, how it was started, and the moves. */
export type Save = {
	readonly format: typeof SAVE_FORMAT;
	readonly version: typeof SAVE_VERSION;
	readonly name: string;
	readonly createdAt: string;
	readonly updatedAt: string;
	readonly secondsPlayed: number;
	readonly engine: string;
	readonly story: StoryIdentity;
	readonly start: SaveStart;
	readonly seed: number;
	/** Whether the story, as it was then, had no more to say where the telling stands. */
	readonly finished?: boolean | undefined;
	readonly moves: readonly Move[];
	readonly at: number;
	readonly tip: number;
};

/** How the telling began. `section8` is the last telling's, which the reader draws and the story never sees. */
export type SaveStart = Start & {readonly section8?: string};

/** What a save says of itself besides the story and its moves. */
export type SaveHead = Pick<
	Save,
	'name' | 'createdAt' | 'updatedAt' | 'secondsPlayed' | 'engine'
> & {readonly section8?: string | undefined};

/** `isNewer`: it is no damage, but a later version of this program is needed to read it. */
export type BadSave = {readonly problem: string; readonly isNewer?: boolean};

export function toSave(session: Session, head: SaveHead, sha256: Sha256): Save {
	const {narrator, start, seed, moves, at, tip} = session;
	const {section8, ...rest} = head;
	return {
		format: SAVE_FORMAT,
		version: SAVE_VERSION,
		...rest,
		story: narrator.story,
		start: section8 === undefined ? start : {...start, section8},
		seed,
		...(isFinished(session) && {finished: true}),
		moves: moves.map(({from, choice, told}) => ({
			from,
			index: choice.index,
			path: choice.path,
			text: choice.text,
			beat: told.passage.beat ?? '',
			passage: hashPassage(told.passage, sha256),
		})),
		at,
		tip,
	};
}

/** A save holds the hash of every passage so far and is written after every choice. */
const hashes = new WeakMap<Passage, string>();

/** 8 hex digits that change when any line or choice of the passage does. */
export function hashPassage(passage: Passage, sha256: Sha256): string {
	const known = hashes.get(passage) ?? computeHash(passage, sha256);
	hashes.set(passage, known);
	return known;
}

function computeHash({lines, choices}: Passage, sha256: Sha256): string {
	const printed = lines.map(line => line.text).join('');
	const offered = choices.map(choice => `\n${choice.index} ${choice.text}`).join('');
	return sha256(printed + offered).slice(0, 8);
}

/** The text of a save's file: readable JSON, one move a line, with its checksum last. */
export function formatSave(save: Save, sha256: Sha256): string {
	const {moves, at, tip, ...head} = save;
	const fields = Object.entries(head).map(
		([key, value]) => `\t${JSON.stringify(key)}: ${JSON.stringify(value)}`,
	);
	const lines = moves.map(move => `\t\t${JSON.stringify(move)}`);
	fields.push(lines.length === 0 ? '\t"moves": []' : `\t"moves": [\n${lines.join(',\n')}\n\t]`);
	fields.push(
		`\t"at": ${at}`,
		`\t"tip": ${tip}`,
		`\t"checksum": ${JSON.stringify(checksum(save, sha256))}`,
	);
	return `{\n${fields.join(',\n')}\n}\n`;
}

/** The hash of everything a save says, whatever its layout and the order of its fields. */
function checksum(save: object, sha256: Sha256): string {
	return sha256(JSON.stringify(sorted(save)));
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).filter(([, each]) => each !== undefined);
	return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]);
}

const text = (length = MAX_TEXT) => v.pipe(v.string(), v.maxLength(length));
const whole = (minimum: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(minimum));
const instant = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp());

const move = v.strictObject({
	from: whole(OPENING),
	index: whole(0),
	path: text(1000),
	text: text(),
	beat: text(200),
	passage: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/u, 'not 8 hex digits')),
});

const schema = v.strictObject({
	format: v.literal(SAVE_FORMAT),
	version: v.literal(SAVE_VERSION),
	name: text(200),
	createdAt: instant,
	updatedAt: instant,
	secondsPlayed: v.pipe(v.number(), v.finite(), v.minValue(0)),
	engine: text(100),
	story: v.strictObject({
		id: text(200),
		title: text(1000),
		version: text(200),
		hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, 'not 64 hex digits')),
	}),
	start: v.pipe(
		v.record(text(200), v.union([v.boolean(), v.pipe(v.number(), v.finite()), text()])),
		v.check(start => Object.keys(start).length <= 100, 'more than 100 start values'),
		v.check(
			start => ['undefined', 'string'].includes(typeof start.section8),
			'its section8 is not text',
		),
	),
	seed: whole(0),
	finished: v.optional(v.boolean()),
	// The seed decides what is drawn: what an early version noted of it is passed over.
	draws: v.optional(v.pipe(v.array(v.pipe(v.number(), v.safeInteger())), v.maxLength(1_000_000))),
	moves: v.pipe(v.array(move), v.maxLength(MAX_MOVES)),
	at: whole(OPENING),
	tip: whole(OPENING),
	checksum: v.string(),
});

/** Reads a save's file. Everything beyond this border can trust the type. */
export function parseSave(fileText: string, sha256: Sha256): Save | BadSave {
	const parsed = parseJson(fileText);
	if ('problem' in parsed) return parsed;
	const stranger = refuseStranger(parsed.value);
	if (stranger !== undefined) return stranger;
	const result = v.safeParse(schema, parsed.value);
	if (!result.success) return {problem: `it is damaged: ${describeIssue(result.issues[0])}`};
	const {checksum: promised, ...sealed} = result.output;
	if (promised !== checksum(sealed, sha256)) {
		return {problem: 'it is damaged: its contents do not match its checksum'};
	}
	const {draws: _, ...save} = sealed;
	const knot = findKnot(save);
	return knot === undefined ? (save as Save) : {problem: `it is damaged: ${knot}`};
}

function parseJson(fileText: string): {value: unknown} | BadSave {
	if (fileText.length > MAX_SAVE_CHARACTERS) return {problem: 'it is too large to be a save'};
	if (fileText.trim() === '') return {problem: 'it is empty'};
	try {
		return {value: JSON.parse(fileText)};
	} catch {
		return {problem: 'it is damaged: it is cut short or is not JSON'};
	}
}

function refuseStranger(value: unknown): BadSave | undefined {
	const {format, version} = Object(value) as {format?: unknown; version?: unknown};
	if (format !== SAVE_FORMAT) return {problem: 'it is not a save of this program'};
	if (typeof version === 'number' && version > SAVE_VERSION) {
		return {
			problem: `it was made by a newer version of this program (save format ${version}; this one reads up to ${SAVE_VERSION})`,
			isNewer: true,
		};
	}
	return undefined;
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
	return `${v.getDotPath(issue) ?? 'the whole'} is wrong (${issue.message})`;
}

/** What keeps the moves from being a tree with `at` on the way to `tip`; undefined where they are one. */
function findKnot({moves, at, tip}: Pick<Save, 'moves' | 'at' | 'tip'>): string | undefined {
	const early = moves.findIndex(({from}, n) => from >= n);
	if (early !== -1) return `move ${early} follows a later one`;
	if (at >= moves.length || tip >= moves.length) return 'it stands on a move that is not there';
	for (let each = tip; each !== at; each = moves[each]?.from ?? OPENING) {
		if (each === OPENING) return 'it stands on a move that is not on its line';
	}
	return undefined;
}
