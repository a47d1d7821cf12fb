// `npm run check:package`: what would be published, looked at and used as a stranger would.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {check, expect, run} from './run.js';

const MAX_BYTES = 1_000_000;

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'package-'));
const home = path.join(folder, 'home');
const elsewhere = path.join(folder, 'empty');
for (const each of [home, elsewhere]) fs.mkdirSync(each);
const env = {...process.env, HOME: home, XDG_DATA_HOME: '', XDG_CONFIG_HOME: ''};
const tool = name => path.join(project, 'node_modules', '.bin', name);

const [packed] = JSON.parse(
	run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {cwd: project}),
);
const tarball = path.join(folder, packed.filename);
const packaged = JSON.parse(run('tar', ['-xzOf', tarball, 'package/package.json']));

await check([
	[
		'the tarball is smaller than 1 MB',
		() => {
			expect(packed.size < MAX_BYTES, `it has ${packed.size} bytes`);
			return `${Math.round(packed.size / 1000)} kB, ${packed.files.length} files`;
		},
	],
	[
		'it asks for no other package, and nothing runs as it is installed',
		() => {
			const hooks = ['preinstall', 'install', 'postinstall'].filter(
				name => packaged.scripts?.[name],
			);
			expect(hooks.length === 0, `it has ${hooks.join(', ')}`);
			const {dependencies = {}, optionalDependencies = {}} = packaged;
			const asked = Object.keys({...dependencies, ...optionalDependencies});
			expect(asked.length === 0, `it asks for ${asked.join(', ')}`);
		},
	],
	[
		'it holds the licence, the notices, the story and the recorded tellings',
		() => {
			const files = packed.files.map(file => file.path);
			const wanted = ['LICENSE', 'README.md', 'dist/NOTICES.txt', 'dist/story/story.json'];
			const missing = wanted.filter(file => !files.includes(file));
			expect(missing.length === 0, `it lacks ${missing.join(', ')}`);
			expect(files.filter(file => /^saves\/recorded\/.*\.json$/u.test(file)).length >= 12, 'few');
			const own = files.filter(file => /^(?:src|tests|docs|dist\/prose|dist\/bench)\//u.test(file));
			expect(own.length === 0, `it holds ${own.join(', ')}`);
		},
	],
	['publint finds nothing', () => void run(tool('publint'), ['run', tarball, '--strict'])],
	[
		'the types are those that importers get',
		() => void run(tool('attw'), [tarball, '--profile', 'esm-only']),
	],
	['no export, file or dependency is unused', () => void run(tool('knip'), [], {cwd: project})],
	[
		'it installs into an empty folder, by itself',
		() => {
			run('npm', ['init', '-y'], {cwd: elsewhere});
			run('npm', ['install', '--no-audit', '--no-fund', tarball], {cwd: elsewhere, env});
			const found = fs.readdirSync(path.join(elsewhere, 'node_modules'));
			const names = found.filter(name => !name.startsWith('.'));
			expect(names.join() === 'never-let-me-go', `with it came ${names.join(', ')}`);
		},
	],
	['it plays from there, and saves', () => plays(installed(), ['play'])],
	[
		'it proves a story from there, by command and by import',
		() => {
			const story = path.join(elsewhere, 'small.ink');
			fs.writeFileSync(story, '# title: Small\nHello.\n* Wait\n- Done.\n-> END\n');
			const said = run(installed(), ['verify', story], {cwd: elsewhere, env});
			expect(said.startsWith('proved: every path'), said);
			const script = path.join(elsewhere, 'prove.mjs');
			fs.writeFileSync(
				script,
				`import {verifyStory} from 'never-let-me-go/verify';
				console.log(typeof (await verifyStory(${JSON.stringify(story)})));`,
			);
			expect(run(process.execPath, [script], {cwd: elsewhere}).trim() === 'object', 'no report');
		},
	],
	[
		'npx on the tarball plays',
		() => plays('npx', ['--yes', '--package', tarball, 'never-let-me-go', 'play', '--no-save']),
	],
]);
fs.rmSync(folder, {recursive: true, force: true});

function installed() {
	return path.join(elsewhere, 'node_modules', '.bin', 'never-let-me-go');
}

function plays(command, words) {
	const said = run(command, [...words, '--new'], {cwd: elsewhere, env, input: '1\n1\nquit\n'});
	expect(said.startsWith('Plain mode') && said.includes('Name and age'), said);
}
