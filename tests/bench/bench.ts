import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {Story} from 'inkjs';
import {linesAfter, timeKeys, timeUndo} from './keys.ts';
import {walkPlainly} from './plain-walk.ts';
import {bareEnvironment, type Environment, measure, type Subject, type Usage} from './processes.ts';
import {timeRetelling} from './retelling.ts';

/** A figure of the table; `unit` is empty for a ratio. */
type Row = {
	readonly what: string;
	readonly value: number;
	readonly unit: 'ms' | 's' | '';
	readonly to: string;
};

const SIZES = [
	{columns: 80, rows: 24},
	{columns: 120, rows: 40},
];
const PLAIN_STEPS = 2_000;

const program = path.resolve('bin/never-let-me-go.js');
const play = [program, 'play', '--new', '--no-save'];

const subjects: readonly Subject[] = [
	{name: 'node', words: ['-e', '0'], isOnScreen: false},
	{name: 'plain', words: [...play, '--plain'], isOnScreen: false},
	{name: 'inkjs', words: [bareStory()], isOnScreen: false},
	{name: 'node in a terminal', words: ['-e', '0'], isOnScreen: true},
	{name: 'screen', words: play, isOnScreen: true, sign: 'help'},
	{
		name: 'React-ink',
		words: [path.resolve('dist/bench/bare-frame.js')],
		isOnScreen: true,
		sign: 'help',
	},
];

/** Measures everything, prints it as a table and writes it to dist/bench/bench.json. */
export async function bench(runs: number): Promise<void> {
	const machine = `${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores, ${os.type()}, Node ${process.version}`;
	const rows = [
		...(await startRows(runs, bareEnvironment, '')),
		...(await certifiedRows(runs)),
		...(await keyRows()),
		...retellingRows(runs),
		...verifierRows(),
	];
	fs.writeFileSync(
		'dist/bench/bench.json',
		`${JSON.stringify({machine, runs, rows}, undefined, '\t')}\n`,
	);
	console.log(`${machine}; medians of ${runs}; \`npm run bench\`\n`);
	console.log('| measured | | of |\n|---|--:|---|');
	for (const {what, value, unit, to} of rows) {
		console.log(`| ${what} | ${format(value)}${unit === '' ? '' : ` ${unit}`} | ${to} |`);
	}
}

function format(value: number): string {
	return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}

/** The same with the certificates that this machine names, which Node reads at each start. */
async function certifiedRows(runs: number): Promise<readonly Row[]> {
	const {NODE_EXTRA_CA_CERTS: certificates} = process.env;
	if (!certificates) return [];
	const env = {...bareEnvironment, NODE_EXTRA_CA_CERTS: certificates};
	return startRows(runs, env, ', NODE_EXTRA_CA_CERTS set');
}

async function startRows(runs: number, env: Environment, where: string): Promise<readonly Row[]> {
	const usages = await measure(subjects, runs, env);
	const ratio = (what: string, of: string, to: string, key: keyof Usage): Row => ({
		what,
		value: (usages.get(of)?.[key] ?? Number.NaN) / (usages.get(to)?.[key] ?? Number.NaN),
		unit: '',
		to: `\`node -e 0\`${to === 'node' ? '' : ' in a terminal'}${where}`,
	});
	const rowsOf = (what: string, of: string, to: string): readonly Row[] => [
		ratio(`${what}, wall time`, of, to, 'wall'),
		ratio(`${what}, processor time`, of, to, 'processor'),
		ratio(`${what}, peak memory`, of, to, 'memory'),
	];
	return [
		...rowsOf('first menu in plain lines and end of input', 'plain', 'node'),
		...rowsOf('(inkjs alone, to the same menu)', 'inkjs', 'node'),
		...rowsOf('first frame on screen', 'screen', 'node in a terminal'),
		...rowsOf(
			'(React-ink alone in one file, a frame of one word)',
			'React-ink',
			'node in a terminal',
		),
	];
}

async function keyRows(): Promise<readonly Row[]> {
	const rows: Row[] = [];
	// Once before, as the first keys are answered by code that is not compiled yet.
	await timeKeys(5, SIZES[0] ?? {columns: 80, rows: 24});
	for (const size of SIZES) {
		for (const turns of [5, 500]) {
			const what = `key to frame at p95, turn ${turns}, ${size.columns}x${size.rows}`;
			const to = `${linesAfter(turns)} lines told`;
			const {wall, processor} = await timeKeys(turns, size);
			rows.push({what, value: wall, unit: 'ms', to});
			rows.push({what: `${what}, processor time`, value: processor, unit: 'ms', to});
		}
	}
	return [...rows, {what: 'undo at turn 500, p95', value: timeUndo(500), unit: 'ms', to: ''}];
}

function retellingRows(runs: number): readonly Row[] {
	const {told, stepped} = timeRetelling(runs);
	return [
		{
			what: 'retelling a save',
			value: told / stepped,
			unit: '',
			to: 'the same steps by inkjs alone',
		},
	];
}

/** The proof of the story that ships, and the plain walk over whole states as JSON. */
function verifierRows(): readonly Row[] {
	const report = JSON.parse(
		execFileSync(process.execPath, [program, 'verify', '--json'], {
			encoding: 'utf8',
			maxBuffer: 2 ** 28,
		}),
	) as {seconds: number; transitions: number};
	const perSecond = report.transitions / report.seconds;
	const story = new Story(fs.readFileSync('dist/story/story.json', 'utf8'));
	return [
		{
			what: 'transitions a second of the proof of the story that ships',
			value: perSecond / walkPlainly(story, PLAIN_STEPS),
			unit: '',
			to: 'the plain walk',
		},
		{
			what: 'the whole proof',
			value: report.seconds,
			unit: 's',
			to: `${report.transitions} transitions`,
		},
	];
}

/** A program that tells the first page by inkjs and does nothing else. */
function bareStory(): string {
	const file = path.resolve('dist/bench/bare-story.cjs');
	fs.writeFileSync(
		file,
		`const {Story} = require('inkjs');
		const story = new Story(require('node:fs').readFileSync('${path.resolve('dist/story/story.json')}', 'utf8'));
		while (story.canContinue) console.log(story.Continue());
		for (const choice of story.currentChoices) console.log(choice.text);\n`,
	);
	return file;
}
