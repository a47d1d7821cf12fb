// The built program on a Node other than the one that runs this.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';
import {expect, run} from './run.js';

const PATIENCE_MS = 60_000;

const project = fileURLToPath(new URL('../..', import.meta.url));
const program = path.join(project, 'bin', 'never-let-me-go.js');
// What was fetched stays here until the packages are installed anew; npm keeps its own copy then.
const fetched = path.join(project, 'node_modules', '.cache', 'nodes');

/** What must hold on a version of Node, in order: a sentence each, and a function that throws. */
export function checksOn(version) {
	const node = path.join(fetched, version, 'node_modules', packageOfNode(), 'bin', nodeFile());
	const home = fs.mkdtempSync(path.join(os.tmpdir(), 'nodes-'));
	process.once('exit', () => fs.rmSync(home, {recursive: true, force: true}));
	const env = {PATH: process.env.PATH, HOME: home, TERM: 'xterm-256color', LANG: 'C.UTF-8'};
	const play = (words, input) => run(node, [program, 'play', '--new', ...words], {env, ...input});
	const opens = said => expect(said.startsWith('Plain mode') && said.includes('\n1. '), said);
	return [
		[`Node ${version} is there`, () => fetch(version, node)],
		[
			`Node ${version}: answers from a pipe are played and saved`,
			() => {
				const folder = path.join(home, 'saves');
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
			() => playsOnScreen(node, env),
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

/** What npm's package "node" would install, which does it by a script: the binary for this machine. */
function packageOfNode() {
	const {platform, arch} = process;
	const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
	return [prefix, platform === 'win32' ? 'win' : platform, arch].join('-');
}

function nodeFile() {
	return process.platform === 'win32' ? 'node.exe' : 'node';
}

function fetch(version, node) {
	if (!fs.existsSync(node)) {
		const folder = path.join(fetched, version);
		fs.mkdirSync(folder, {recursive: true});
		fs.writeFileSync(path.join(folder, 'package.json'), '{"private": true}');
		const words = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
		run('npm', [...words, `${packageOfNode()}@${version}`], {cwd: folder});
	}
	return run(node, ['--version']).trim();
}

function playsOnScreen(node, env) {
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
