import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {formatPaths} from '../../src/commands/paths.ts';
import {temporaryFolder} from '../program/run.ts';

const packageFolder = '/opt/program';
const kathy = {env: {}, platform: 'linux', home: '/home/kathy', packageFolder} as const;

/** What is said of one of them, without what is said of the others. */
function said(what: string, text: string): string {
	const lines = text.split('\n');
	const at = lines.findIndex(line => line.startsWith(`${what}: `));
	return `${lines[at]}\n${lines[at + 1]?.trim()}`;
}

test('every file and folder is listed, at its usual place', () => {
	expect(formatPaths(undefined, kathy)).toBe(
		[
			'settings: /home/kathy/.config/never-let-me-go/settings.json',
			'  not there yet; its usual place; XDG_CONFIG_HOME names another',
			'saves and transcripts: /home/kathy/.local/share/never-let-me-go/saves',
			'  not there yet; its usual place; --saves-dir or NEVER_LET_ME_GO_SAVES names another',
			'older copies of saves: /home/kathy/.local/share/never-let-me-go/saves/older',
			'  not there yet; in the folder of saves',
			'deleted saves: /home/kathy/.local/share/never-let-me-go/saves/deleted',
			'  not there yet; in the folder of saves',
			'exported saves: /home/kathy/.local/share/never-let-me-go/saves/exported',
			'  not there yet; in the folder of saves',
			'compiled code: /home/kathy/.cache/never-let-me-go/code',
			'  not there yet; its usual place; XDG_CACHE_HOME names another',
			'the story: /opt/program/dist/story',
			'  not there yet; comes with the program; --story FILE plays another',
			'recorded tellings: /opt/program/saves/recorded',
			'  not there yet; comes with the program',
			'',
		].join('\n'),
	);
});

test('what is there is said to be, and what names it', () => {
	const folder = temporaryFolder();
	const env = {XDG_CONFIG_HOME: folder, NEVER_LET_ME_GO_SAVES: folder, XDG_CACHE_HOME: 'relative'};
	fs.mkdirSync(path.join(folder, 'older'));
	const text = formatPaths(undefined, {...kathy, env});
	expect(said('settings', text)).toBe(
		`settings: ${folder}/never-let-me-go/settings.json\nnot there yet; named by XDG_CONFIG_HOME`,
	);
	expect(said('saves and transcripts', text)).toBe(
		`saves and transcripts: ${folder}\nthere; named by NEVER_LET_ME_GO_SAVES; --saves-dir names another`,
	);
	expect(said('older copies of saves', text)).toContain('\nthere; ');
	expect(said('compiled code', text)).toContain('/home/kathy/.cache/');
	expect(said('saves and transcripts', formatPaths('/mine', {...kathy, env}))).toContain(
		'named by --saves-dir',
	);
});

test('without a home folder that is said', () => {
	const text = formatPaths(undefined, {...kathy, home: undefined});
	expect(text).toContain('settings: nowhere, since there is no home folder\n');
	expect(text).toContain('saves and transcripts: nowhere');
});
