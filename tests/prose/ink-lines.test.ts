import {expect, test} from 'vitest';
import {parseInk} from './ink-lines.ts';

const parse = (source: string) => parseInk('scenes/moon.ink', source);

test('a line of prose is freed of its tags and its divert', () => {
	const [line] = parse('The bell rang. # canon: 05 # slip');
	expect(line).toMatchObject({
		place: {file: 'scenes/moon.ink', line: 1},
		beat: 'moon',
		texts: ['The bell rang.'],
		tags: ['canon: 05', 'slip'],
	});
	expect(parse('We went in. -> hall')[0]?.texts).toEqual(['We went in.']);
});

test('a tag inside a condition ends where the condition does', () => {
	const [line] = parse('{ told ? GATE: The bars again. # cb: told }');
	expect(line).toMatchObject({tags: ['cb: told'], conditions: ['told ? GATE']});
	expect(line?.texts).toEqual(['The bars again.']);
	expect(parse('-{box()} # entry: 8: {box()}')[0]?.tags).toEqual(['entry: 8: {box()}']);
});

test('what is no prose is left out', () => {
	expect(
		parse('=== moon ===\nVAR x = 1\n~ x = 2\n// a remark\n-> hall\n\n= stitch\nTODO: more'),
	).toEqual([]);
});

test('a choice has a label and an output, without its guards', () => {
	const [choice] = parse('\t*\t(said) {went == WENT} "All right[."]," I said. # withdrawn');
	expect(choice).toMatchObject({
		texts: ['"All right," I said.'],
		labels: ['"All right."'],
		tags: ['withdrawn'],
		conditions: ['went == WENT'],
	});
});

test('a branch ends before its gather, and a nested choice belongs to it', () => {
	const source = '* [One]\n\tFirst.\n\t* * [Deep]\n\t\tDeeper.\n* [Two]\n\tSecond.\n- Both.';
	expect(parse(source).flatMap(({choice}) => (choice ? [choice] : []))).toEqual([
		{depth: 1, end: 4},
		{depth: 2, end: 4},
		{depth: 1, end: 6},
	]);
});

test('conditions inside a line are taken both ways', () => {
	const [line] = parse('It went{warned:, as I said|} up{low: again}.');
	expect(line?.texts).toEqual([
		'It went, as I said up again.',
		'It went, as I said up.',
		'It went up again.',
		'It went up.',
	]);
	expect(line?.written).toBe('It went , as I said up again .');
});

test('conditions with no blank between them exclude each other', () => {
	const [line] = parse('{kept == HOOK:Hook.}{kept == BOOK:Book.} Sit.');
	expect(line?.texts).toEqual(['Hook. Sit.', 'Book. Sit.', 'Sit.']);
});

test('an arm of a switch is prose, under the condition it stands for', () => {
	const lines = parse('{ went:\n- JOINED: One.\n- else:\n\tTwo.\n}\n- Three.');
	expect(lines.map(({texts}) => texts)).toEqual([['One.'], [], ['Two.'], ['Three.']]);
	expect(lines[0]?.conditions).toEqual(['went == JOINED']);
});

test('the text of a colon in speech is not taken for a condition', () => {
	expect(parse('{ went:\n- JOINED: "Mind: the step," he said.\n}')[0]?.texts).toEqual([
		'"Mind: the step," he said.',
	]);
});
