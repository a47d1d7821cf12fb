import * as rhythm from '../checks/rhythm.ts';
import {median, sum} from '../figures.ts';
import {countWords} from '../language.ts';
import type {Play} from '../plays.ts';
import {type Reading, readPlays} from '../reading.ts';
import {formatPlace, judge, type Verdict} from '../standard.ts';
import {BEAT_SIZES, STANDARDS} from '../standards.ts';
import {hubOf, readStory} from '../story-in-hand.ts';

const OFFENDERS = 10;

/** Prints every standard beside its target and The Intercept's figure, then the worst offenders. */
export function report(words: readonly string[]): number {
	const plays = Number(words[0] ?? 200);
	if (!Number.isInteger(plays) || plays < 1) {
		console.error(
			`"${words[0]}" is no number of plays; say how many, as in \`npm run prose -- 200\`.`,
		);
		return 2;
	}
	const reading = readPlays(readStory(), plays);
	console.log(`${plays} seeded plays of the story in story/.`);
	const judged = Object.entries(STANDARDS).map(([subject, standards]) => ({
		subject,
		verdicts: standards.map(standard => judge(standard, reading)),
	}));
	for (const {subject, verdicts} of judged) {
		console.log(`\n${row(subject.toUpperCase(), 'figure', 'target', 'The Intercept')}`);
		for (const verdict of verdicts) console.log(verdictRow(verdict));
	}
	console.log(`\n${beatTable(reading)}`);
	const failed = judged.flatMap(({verdicts}) => verdicts).filter(({holds}) => !holds);
	for (const kind of ['hard', 'soft'] as const)
		printOffenders(
			kind,
			failed.filter(({standard}) => standard.kind === kind),
		);
	return 0;
}

function verdictRow({standard, measured, holds}: Verdict): string {
	const mark = holds ? ' ' : standard.kind === 'hard' ? 'X' : '~';
	const target = `${standard.kind} ${standard.target.says}`;
	return `${mark} ${row(standard.says, format(measured.value), target, standard.intercept)}`;
}

function row(...[says, figure, target, intercept]: readonly string[]): string {
	return `${says?.padEnd(78)} ${figure?.padStart(8)}  ${target?.padEnd(32)} ${intercept}`.trimEnd();
}

function format(value: number): string {
	const size = Math.abs(value);
	const decimals = Number.isInteger(value) ? 0 : size < 1 ? 3 : size < 10 ? 2 : 1;
	return value.toLocaleString('en-GB', {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
	});
}

function printOffenders(kind: 'hard' | 'soft', failed: readonly Verdict[]): void {
	if (failed.length === 0) return;
	console.log(
		kind === 'hard' ? '\nHARD STANDARDS THAT FAIL' : '\nSOFT TARGETS MISSED: the worst offenders',
	);
	for (const {standard, measured} of failed) {
		console.log(`\n${standard.says} ${format(measured.value)}, target ${standard.target.says}`);
		const shown = kind === 'hard' ? measured.offences : measured.offences.slice(0, OFFENDERS);
		for (const {place, words} of shown) console.log(`  ${formatPlace(place)}  ${words}`);
		const more = measured.offences.length - shown.length;
		if (more > 0) console.log(`  and ${more} more`);
	}
}

type BeatFigures = {
	readonly beat: string;
	readonly written: number;
	readonly read: number;
	readonly choices: number;
	readonly sizes: readonly [written: number, read: number];
};

function figuresOf({story, plays}: Reading, beat: string): BeatFigures {
	const isHere = (line: {beat: string}) => hubOf(story, line.beat) === beat;
	const read = (play: Play) => sum(play.lines.filter(isHere).map(line => line.words));
	const menus = (play: Play) => play.turns.filter(turn => turn.menu.length > 0 && isHere(turn));
	return {
		beat,
		written: sum(story.lines.filter(isHere).map(line => countWords(line.written))),
		read: median(plays.map(read)),
		choices: median(plays.map(play => menus(play).length)),
		sizes: BEAT_SIZES[beat] ?? [0, 0],
	};
}

/** Each beat's size beside its design, its choices, its speech and its sentences. */
function beatTable(reading: Reading): string {
	const cells = (...each: readonly string[]) =>
		each.map((cell, column) => (column === 0 ? cell.padEnd(18) : cell.padStart(10))).join('');
	const head = [
		'written',
		'of',
		'read',
		'of',
		'choices',
		'speech %',
		'sentence',
		'deviation',
		'grade',
	];
	const beats = reading.story.order.map(beat => figuresOf(reading, beat));
	const rows = beats.map(({beat, written, read, choices, sizes}) =>
		cells(
			beat,
			...[written, sizes[0], read, sizes[1], choices].map(String),
			format(rhythm.dialogueShare(reading, beat).value),
			format(rhythm.sentenceMean(reading, beat).value),
			format(rhythm.sentenceDeviation(reading, beat)),
			format(rhythm.grade(reading, beat).value),
		),
	);
	const totals = [
		sum(beats.map(({written}) => written)),
		26_000,
		median(reading.plays.map(play => play.words)),
		12_000,
	];
	return [cells('BEAT', ...head), ...rows, cells('all', ...totals.map(String))].join('\n');
}
