import {spawn} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {LAMP} from '../a-narrator.ts';
import {loadRecording} from './an-asciinema-player.ts';
import {PROGRAM, run, temporaryFolder} from './run.ts';

const ROOT = temporaryFolder();
const STORY = path.join(ROOT, 'lamp.ink');
const SAVES = path.join(ROOT, 'saves');
const at = (...words: string[]) => run([...words, '--story', STORY, '--saves-dir', SAVES]);
const saves = (...words: string[]) => run(['saves', ...words, '--saves-dir', SAVES]);

/** A telling with two lines: the door tried, undone, the lamp lit, and slept on. */
beforeAll(async () => {
	fs.writeFileSync(STORY, LAMP);
	const words = ['play', '--new', '--story', STORY, '--saves-dir', SAVES];
	await run(words, '1\nundo\n2\nsleep\n');
});

describe('saves', () => {
	test('are listed, and show the tree of their lines', async () => {
		const {stdout} = await saves();
		expect(stdout).toMatch(/^1\. telling-1: The lamp, 2 choices, 2 lines, \d{4}-.* UTC\n$/u);
		const shown = await saves('show', '1');
		expect(shown.stdout.split('\n').slice(-6)).toEqual([
			'',
			'The beginning',
			'  Try the door [end of line 1]',
			'Light the lamp',
			'Sleep [end of line 2] (stands here)',
			'',
		]);
	});

	test('are renamed, deleted and taken back', async () => {
		expect((await saves('rename', '1', 'by', 'the', 'lamp')).stdout).toBe(
			'telling-1 is now by the lamp.\n',
		);
		expect((await saves('delete', 'by the lamp')).stdout).toBe(
			'by the lamp is deleted. `saves undelete "by the lamp"` takes it back.\n',
		);
		expect((await saves()).stdout).toBe(`No saves in ${SAVES}.\n`);
		expect((await saves('undelete')).stdout).toBe('by the lamp is back.\n');
		expect((await saves('rename', 'by the lamp', 'telling-1')).code).toBe(0);
	});

	test('go to a file and come from one, and neither is overwritten', async () => {
		const file = path.join(ROOT, 'out.json');
		expect((await saves('export', 'telling-1', file)).stdout).toBe(`telling-1 is in ${file}.\n`);
		const again = await saves('export', 'telling-1', file);
		expect([again.code, again.stderr]).toEqual([
			1,
			`${file} is there already and is left as it is; name another file.\n`,
		]);
		expect((await saves('import', file, 'copy')).stdout).toBe(`${file} is kept as copy.\n`);
		expect((await saves('delete', 'copy')).code).toBe(0);
		const rubbish = await saves('import', STORY);
		expect([rubbish.code, rubbish.stderr]).toEqual([
			1,
			`The save ${STORY} cannot be read: it is damaged: it is cut short or is not JSON.\n`,
		]);
	});

	test('say in one sentence what they lack', async () => {
		expect((await saves('rename', '1')).stderr).toBe(
			'That needs more words: saves rename NAME NEW-NAME.\n',
		);
		expect((await saves('sohw', '1')).stderr).toMatch(
			/^"saves" has no "sohw"\. Did you mean "show"\? It has list, show NAME, /u,
		);
		expect((await saves('show', 'nothing')).stderr).toBe(
			'The save nothing cannot be read: there is no such save.\n',
		);
	});
});

describe('a code', () => {
	test('stands for the telling, to be replayed or played on', async () => {
		const code = (await at('saves', 'code', '1')).stdout.trim();
		expect(code).toMatch(/^nlmg1\w{10,25}$/u);
		expect((await at('replay', '--code', code)).stdout).toContain('The lamp is lit.');
		const played = await at('play', '--code', code);
		expect(played.stdout).toContain('Going on with telling-2.');
		expect((await at('replay', '--code', `${code}q`)).stderr).toBe(
			'This code is damaged: a letter is wrong, missing or one too many.\n',
		);
	});
});

const REPLAYED = `Salt on the glass. 2 left.

1. Try the door
2. Light the lamp (taken)
3. Sleep

The beam goes round.

Salt on the glass. 1 left.

1. Try the door
2. Light the lamp
3. Sleep (taken)

The lamp is lit.

`;

describe('replay', () => {
	test('streams the telling with the choices taken marked', async () => {
		const {stdout, stderr, code} = await at('replay', 'telling-1');
		expect([stdout, stderr, code]).toEqual([REPLAYED, '', 0]);
	});

	test('tells a route, and says where a route cannot go', async () => {
		expect((await at('replay', '--route', '1/2')).stdout).toBe(REPLAYED);
		expect((await at('replay', '--route', '1/7')).stderr).toBe(
			'Step 2 of the route takes choice 7, but only 0 to 2 are offered there.\n',
		);
		expect((await at('replay', '--route', '2/0')).stderr).toBe(
			'Step 2 of the route takes choice 0, but the story has ended there.\n',
		);
	});

	test('tells another line of the save', async () => {
		const {stdout} = await at('replay', 'telling-1', '--line', '1');
		expect(stdout).toContain('1. Try the door (taken)');
		for (const command of ['replay', 'play']) {
			expect((await at(command, 'telling-1', '--line', '3')).stderr).toBe(
				'There is no line 3; this telling has 2 lines.\n',
			);
		}
	});

	test('takes its time where it is asked to', async () => {
		const from = performance.now();
		const {stdout} = await at('replay', 'telling-1', '--speed', '10');
		expect(stdout).toBe(REPLAYED);
		// Two marked choices and sixteen words at ten times the pace.
		expect(performance.now() - from).toBeGreaterThan(600);
	});

	test('a pager that is left is a quiet end', async () => {
		const command = `"${process.execPath}" "${PROGRAM}" replay three-slips`;
		const script = `${command} | head -n 2; echo "code \${PIPESTATUS[0]}"`;
		const shell = spawn('bash', ['-c', script]);
		let said = '';
		for (const stream of [shell.stdout, shell.stderr]) {
			stream.on('data', data => {
				said += data;
			});
		}
		await new Promise(resolve => shell.on('close', resolve));
		expect(said).toBe('1. Name and age\n\ncode 0\n');
	});

	test('--check says that all is the same, or shows the difference and exits 1', async () => {
		const folder = temporaryFolder();
		const file = path.join(folder, 'lamp.json');
		const text = path.join(folder, 'lamp.txt');
		await saves('export', 'telling-1', file);
		const bare = await at('replay', '--check', file);
		expect([bare.stdout, bare.code]).toEqual(['lamp: the same, 2 choices.\n', 0]);
		fs.writeFileSync(text, (await at('transcript', 'telling-1')).stdout);
		const same = await at('replay', '--check', file, text);
		expect([same.stdout, same.code]).toEqual(['lamp: the same, 2 choices.\n', 0]);
		fs.writeFileSync(text, fs.readFileSync(text, 'utf8').replace('goes round', 'went round'));
		const other = await at('replay', '--check', file);
		expect(other.code).toBe(1);
		expect(other.stdout.split('\n').filter(line => /^[-+]/u.test(line))).toEqual([
			`--- ${text}`,
			`+++ ${text} as told now`,
			'-The beam went round.',
			'+The beam goes round.',
		]);
	});

	test('--check names the first choice that leads elsewhere, where there is no text', async () => {
		const file = path.join(temporaryFolder(), 'lamp.json');
		await saves('export', 'telling-1', file);
		const changed = path.join(temporaryFolder(), 'lamp.ink');
		fs.writeFileSync(changed, LAMP.replace('The beam goes round', 'The beam went round'));
		const {stdout, code} = await run(['replay', '--check', file, '--story', changed]);
		expect([stdout, code]).toEqual([
			'lamp: what choice 1, "Light the lamp" leads to reads otherwise now.\n',
			1,
		]);
		fs.writeFileSync(changed, LAMP.replace('[Light the lamp]', '[Turn the lamp up]'));
		expect((await run(['replay', '--check', file, '--story', changed])).stdout).toBe(
			'lamp: the story no longer offers choice 1, "Light the lamp".\n',
		);
	});

	test('--cast writes a recording that the stock player plays', async () => {
		const file = path.join(ROOT, 'lamp.cast');
		expect((await at('replay', 'telling-1', '--cast', file, '--speed', '2')).code).toBe(0);
		const {failure, output, duration} = await loadRecording(fs.readFileSync(file, 'utf8'));
		expect(failure).toBeUndefined();
		expect(output).toBe(REPLAYED.replace(/\n/gu, '\r\n'));
		// Twenty words at an eighth of a second, two marked choices at three quarters.
		expect(duration).toBeCloseTo(4, 2);
	});

	test('without a save lists what there is to watch', async () => {
		const {stdout, code} = await run(['replay', '--saves-dir', path.join(ROOT, 'none')]);
		expect(stdout).toContain('None of yours are kept yet.\nThese come with the story:\n');
		expect(stdout).toContain('- three-slips\n');
		expect(code).toBe(0);
	});
});

describe('transcript', () => {
	test('prints text, Markdown and HTML', async () => {
		expect((await at('transcript', 'telling-1')).stdout).toBe(
			[
				'The lamp',
				'',
				'Salt on the glass. 2 left.',
				'',
				'> Light the lamp',
				'',
				'The beam goes round.',
				'',
				'Salt on the glass. 1 left.',
				'',
				'> Sleep',
				'',
				'The lamp is lit.',
				'',
				'[1: 1 left]',
				'',
			].join('\n'),
		);
		const markdown = (await at('transcript', 'telling-1', '--format', 'markdown')).stdout;
		expect(markdown).toContain('# The lamp\n\nSalt on the glass. 2 left.\n\n**Light the lamp**\n');
		const html = (await at('transcript', 'telling-1', '--format', 'html')).stdout;
		expect(html).toContain('<p class="taken">Light the lamp</p>');
		expect(html).not.toMatch(/(?:src|href)=|url\(|@import|<script/iu);
	});

	test('writes to a new file, in the form that its name asks for', async () => {
		const file = path.join(ROOT, 'lamp.html');
		const {stdout, stderr} = await at('transcript', 'telling-1', '--output', file);
		expect([stdout, stderr]).toEqual(['', `The transcript is in ${file}.\n`]);
		expect(fs.readFileSync(file, 'utf8')).toMatch(/^<!DOCTYPE html>\n/u);
		expect((await at('transcript', 'telling-1', '--output', file)).code).toBe(1);
	});

	test('--form prints the form as it was filled', async () => {
		const {stdout} = await run(['transcript', 'three-slips', '--form']);
		expect(stdout).toContain('8. Anything your carer should know\n   ');
		expect(stdout.match(/^\d\. /gmu)).toHaveLength(8);
	});
});
