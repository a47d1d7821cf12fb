#!/usr/bin/env node
// Plays the built program in a pseudo-terminal and draws what stands on its screen: docs/*.svg.
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';
import headless from '@xterm/headless';
import {drawScreen} from './draw-screen.js';

const folder = path.dirname(fileURLToPath(import.meta.url));
const program = path.join(folder, '../bin/never-let-me-go.js');
const recorded = path.join(folder, '../saves/recorded/an-odd-mitten.json');
const QUIET_MS = 120;
const START_MS = 3000;

const END = '\u001B[F';
const UP = '\u001B[A';

/** Keys are pressed one after another; `choices` first, at each the first that is offered. */
const shots = [
	{name: 'title', title: 'The title'},
	{name: 'opening', title: 'The first page', keys: ['\r']},
	{name: 'choice', title: 'A choice', choices: 4, keys: [END, '\u001B[B', '\u001B[B']},
	{name: 'typed', title: 'Words of a choice, typed', choices: 1, keys: ['>', 'leave']},
	{name: 'history', title: 'The history', choices: 12, keys: ['h', '/', 'pen\r']},
	{name: 'lines', title: 'The lines taken', choices: 6, keys: [...'uu', END, '2', END, '2', 't']},
	{name: 'sections', title: 'Where on the form you are', choices: 45, keys: ['w']},
	{name: 'settings', title: 'The settings', keys: ['\r', 's']},
	{name: 'light', title: 'The light theme', choices: 3, keys: ['/set theme light\r']},
	{name: 'replay', title: 'A telling watched', words: ['replay', recorded], keys: ['>20\r', 'j']},
	{name: 'map-screen', title: 'The map of a telling', played: 32, words: ['map'], keys: [UP]},
	{name: 'map-seen', title: 'The map in the game', choices: 30, keys: ['m'], patience: START_MS},
	{name: 'box', title: 'The box', choices: 200, keys: Array(2).fill('\u001B[5~')},
	{name: 'form', title: 'The form, as filled in', choices: 200, keys: [END]},
];

async function shoot(
	{name, title, played = 0, words = [], choices = 0, keys = [], patience},
	columns,
	rows,
) {
	const home = fs.mkdtempSync(path.join(os.tmpdir(), 'screenshot-'));
	const terminal = new headless.Terminal({cols: columns, rows, allowProposedApi: true});
	const saves = ['--saves-dir', path.join(home, 'saves')];
	if (played > 0) {
		const play = [program, 'play', '--new', '--plain', ...saves];
		execFileSync(process.execPath, play, {input: '1\n'.repeat(played)});
	}
	const pty = spawn(process.execPath, [program, ...words, ...saves], {
		cols: columns,
		rows,
		cwd: home,
		env: {
			PATH: process.env.PATH,
			HOME: home,
			TERM: 'xterm-256color',
			COLORTERM: 'truecolor',
			LANG: 'C.UTF-8',
		},
	});
	const drawn = watch(pty, terminal);
	const press = async key => {
		pty.write(key);
		await drawn();
	};
	await drawn(START_MS);
	if (choices > 0) await press('\r');
	for (let n = 0; n < choices; n++) {
		await press(END);
		if (textOf(terminal).includes('Begin a new telling')) break;
		await press('1');
	}
	for (const key of keys) await press(key);
	if (patience !== undefined) await drawn(patience);
	const svg = drawScreen(terminal, {title, foreground: '#d0d0d0', background: '#101010'});
	fs.writeFileSync(path.join(folder, `${name}.svg`), svg);
	pty.kill();
	fs.rmSync(home, {recursive: true, force: true});
}

/** Resolves once the program has drawn and then said nothing for a while. */
function watch(pty, terminal) {
	let onQuiet = () => undefined;
	let timer;
	const wait = () => {
		clearTimeout(timer);
		timer = setTimeout(() => onQuiet(), QUIET_MS);
	};
	pty.onData(data => {
		terminal.write(data, wait);
	});
	return (atMost = QUIET_MS) =>
		new Promise(resolve => {
			onQuiet = resolve;
			clearTimeout(timer);
			timer = setTimeout(() => onQuiet(), atMost);
		});
}

function textOf(terminal) {
	const {active} = terminal.buffer;
	return Array.from({length: terminal.rows}, (_, y) =>
		active.getLine(active.baseY + y)?.translateToString(),
	).join('\n');
}

const [columns = 80, rows = 24] = process.argv.slice(3).map(Number);
const wanted = process.argv[2];
for (const shot of shots) {
	if (wanted === undefined || wanted === 'all' || wanted === shot.name)
		await shoot(shot, columns, rows);
}
