import {describe, expect, test} from 'vitest';
import {compileStory, formatIssue} from '../../src/narrator/compile.ts';
import {openStory} from '../../src/narrator/inkjs-fixes.ts';
import {placeAt} from '../../src/narrator/place-at.ts';

function compile(files: {[name: string]: string}, allowOutside = false) {
	return compileStory('main.ink', file => files[file], {allowOutside});
}

describe('compileStory', () => {
	test('gives the place of every line, in included files too', () => {
		const {map, story, files} = compile({
			'main.ink': 'INCLUDE part/b.ink\nVAR x = 1\n\n=== k ===\nText\n* [a] b\n- -> END\n',
			'part/b.ink': '\uFEFF=== z ===\nOne {x}\n-> k\n',
		});
		expect(story?.hash).toMatch(/^[0-9a-f]{64}$/);
		expect(files).toEqual(['main.ink', 'part/b.ink']);
		expect(placeAt(map, 'k')).toEqual({file: 'main.ink', line: 4});
		expect(placeAt(map, 'k.0.0')).toEqual({file: 'main.ink', line: 5});
		expect(placeAt(map, 'k.0.c-0.0')).toEqual({file: 'main.ink', line: 6});
		expect(placeAt(map, 'z.0')).toEqual({file: 'part/b.ink', line: 2});
		expect(placeAt(map, 'global decl.2')).toEqual({file: 'main.ink', line: 2});
	});

	test('reports an error in the form of the compiler, with file and line', () => {
		const {story, issues} = compile({'main.ink': 'Hello\n-> nowhere\n'});
		expect(story).toBeUndefined();
		expect(issues.map(formatIssue)).toEqual([
			"ERROR: 'main.ink' line 2: Divert target not found: '-> nowhere'",
		]);
	});

	test('refuses an INCLUDE outside the folder of the story unless it is allowed', () => {
		const files = {'main.ink': 'INCLUDE ../b.ink\n-> b', '../b.ink': '=== b\nB\n-> END'};
		expect(compile(files).issues[0]?.place).toEqual({file: 'main.ink', line: 1});
		expect(compile(files).files).toEqual(['main.ink']);
		expect(compile(files, true).issues).toEqual([]);
	});

	test('says which INCLUDE cannot be read', () => {
		const [issue] = compile({'main.ink': 'INCLUDE b.ink\n-> END'}).issues;
		expect(issue?.message).toBe("Failed to load: 'b.ink'. Error: it cannot be read.");
	});
});

describe('openStory', () => {
	const source =
		'LIST a = (x), y\nLIST b = (p), q\n~ clear(a)\n~ clear(b)\n{LIST_ALL(a)}; {LIST_ALL(b)}\n-> END\n' +
		'=== function clear(ref l)\n~ l = ()\n';

	test('keeps two lists apart that one statement empties', () => {
		const {story, issues} = compile({'main.ink': source});
		expect(issues).toEqual([]);
		const told = openStory(story?.json ?? '');
		expect(told.Continue()).toBe('x, y; p, q\n');
		told.ResetState();
		expect(told.Continue()).toBe('x, y; p, q\n');
	});

	test('remembers, when it is saved and loaded, which list an empty one came from', () => {
		const {story} = compile({
			'main.ink': 'LIST a = (x), y\nVAR b = ()\n~ b = a\n~ b = ()\n+ [go] {LIST_ALL(b)} -> END\n',
		});
		const told = openStory(story?.json ?? '');
		told.Continue();
		const saved = told.state.ToJson();
		told.state.LoadJson(saved);
		told.ChooseChoiceIndex(0);
		expect(told.Continue()).toBe('x, y');
	});
});
