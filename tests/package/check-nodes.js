// `npm run check:nodes [VERSION...]`: the built program on each Node it promises to run on, as the
// npm package `node` gives them: with input from a pipe, from a file, with none, and in a terminal.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';
import {check, expect, run} from './run.js';

const VERSIONS = ['20', '22', '24', '26'];
const PATIENCE_MS = 60_000;

const project = fileURLToPath(new URL('../..', import.meta.url));
const program = path.join(project, 'bin', 'never-let-me-go.js');
const home = fs.mkdtempSync(path.join(os.tmpdir(), 'nodes-'));
const env = {PATH: process.env.PATH, HOME: home, TERM: 'xterm-256color', LANG: 'C.UTF-8'};
const wanted = process.argv.slice(2);

await check((wanted.length > 0 ? wanted : VERSIONS).flatMap(checksOn));
fs.rmSync(home, {recursive: true, force: true});

function checksOn(version) {
	const node = path.join(home, version, 'node_modules', 'node', 'bin', 'node');
	const play = (words, input) => run(node, [program, 'play', '--new', ...words], {env, ...input});
	const opens = said => expect(said.startsWith('Plain mode') && said.includes('\n1. '), said);
	return [
		[`Node ${version} is there`, () => install(version, node)],
		[
			`Node ${version}: answers from a pipe are played and saved`,
			() => {
				const folder = path.join(home, `saves-${version}`);
				opens(play(['--saves-dir', folder], {input: '1\n1\n'}));
				expect(
					fs.readdirSync(folder).some(name => name.endsWith('.json')),
					'nothing is saved',
				);
			},
		],
		[
			`Node ${version}: answers from a file are played as an object a line`,
			() => {
				const answers = path.join(home, 'answers.txt');
				fs.writeFileSync(answers, '1\n1\n');
				const stdin = fs.openSync(answers, 'r');
				const said = play(['--json', '--no-save'], {stdio: [stdin, 'pipe', 'pipe']});
				fs.closeSync(stdin);
				expect(said.trimEnd().endsWith('{"close":true}'), said);
			},
		],
		[`Node ${version}: no input is a quiet end`, () => opens(play(['--no-save'], {stdio: 'pipe'}))],
		[
			`Node ${version}: the screen is drawn, a key is answered, and the end is quiet`,
			() => playsOnScreen(node),
		],
		[
			`Node ${version}: a story is proved`,
			() => {
				const story = path.join(home, 'small.ink');
				fs.writeFileSync(story, 'Hello.\n* Wait\n- Done.\n-> END\n');
				const said = run(node, [program, 'verify', story], {env});
				expect(said.startsWith('proved'), said);
			},
		],
	];
}

function install(version, node) {
	const folder = path.join(home, version);
	fs.mkdirSync(folder);
	run('npm', ['init', '-y'], {cwd: folder});
	run('npm', ['install', '--no-audit', '--no-fund', `node@${version}`], {cwd: folder});
	return run(node, ['--version']).trim();
}

function playsOnScreen(node) {
	return new Promise((resolve, reject) => {
		const terminal = spawn(node, [program, 'play', '--new', '--no-save'], {
			cols: 80,
			rows: 24,
			env,
		});
		let output = '';
		let pressed = 0;
		const keys = [
			['help', '?'],
			['Keys and commands', '\u001B'],
			['help', 'q'],
		];
		const giveUp = setTimeout(() => terminal.kill('SIGKILL'), PATIENCE_MS);
		terminal.onData(data => {
			output += data;
			const [sign, key] = keys[pressed] ?? [];
			if (sign === undefined || !output.toLowerCase().includes(sign.toLowerCase())) return;
			output = '';
			pressed++;
			terminal.write(key);
		});
		terminal.onExit(({exitCode}) => {
			clearTimeout(giveUp);
			if (exitCode === 0 && pressed === keys.length) resolve();
			else reject(new Error(`It ended with ${exitCode} after ${pressed} keys:\n${output}`));
		});
	});
}
