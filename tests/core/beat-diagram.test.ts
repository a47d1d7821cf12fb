import fs from 'node:fs';
import {describe, expect, test} from 'vitest';
import {diagramBeats} from '../../src/core/beat-diagram.ts';
import {type BeatMachine, parseBeats} from '../../src/core/beats.ts';
import {countNodes, type Diagram} from '../../src/core/diagram.ts';
import {unspoilt} from '../../src/core/unspoilt.ts';
import type {Walk} from '../../src/core/walk.ts';

function machineOf(text: string): BeatMachine {
	const machine = parseBeats(text);
	if ('problem' in machine) throw new Error(machine.problem);
	return machine;
}

const hub = machineOf(
	JSON.stringify({
		start: 'hall',
		beats: {
			hall: {section: '3', heading: 'Evenings', next: ['gate', 'coal']},
			gate: {within: 'hall', next: ['coal', 'out']},
			coal: {within: 'hall', next: ['gate', 'out']},
			out: {section: '4', heading: 'After', final: true},
		},
	}),
);

const walkOf = (...line: string[]): Walk => ({line, visited: new Set(line)});

describe('the beat machine as a diagram', () => {
	test('has a box for each beat, with its section, and an arrow for each way', () => {
		const {boxes, arrows} = diagramBeats(
			machineOf(
				'{"start": "a", "beats": {"a": {"section": "1", "heading": "Name", "next": ["b"]}, "b": {}}}',
			),
			'A story',
			undefined,
		);
		expect(boxes.map(({id, field, label, note}) => [id, field, label, note])).toEqual([
			['a', '1', 'Name', 'a'],
			['b', '', 'b', ''],
		]);
		expect(arrows).toEqual([{from: 'a', to: 'b', kind: 'divert', isWalked: false}]);
	});

	test('makes one box of beats that each lead to each, and says in which order they were entered', () => {
		const {boxes, arrows} = diagramBeats(hub, 'A story', walkOf('hall', 'coal', 'gate', 'out'));
		expect(boxes.map(({label}) => label)).toEqual(['Evenings', 'in any order', 'After']);
		expect(boxes[1]?.parts.map(({label, note, mark}) => [label, note, mark])).toEqual([
			['gate', '2nd', 'walked'],
			['coal', '1st', 'walked'],
		]);
		expect(arrows.map(({from, to, isWalked}) => [from, to, isWalked])).toEqual([
			['hall', 'hall in any order', true],
			['hall in any order', 'out', true],
		]);
	});

	test('keeps its arrows where the beats within one do not all lead to each other', () => {
		const machine = machineOf(
			JSON.stringify({
				start: 'hall',
				beats: {
					hall: {next: ['gate']},
					gate: {within: 'hall', next: ['coal']},
					coal: {within: 'hall', next: ['gate', 'yard']},
					yard: {within: 'hall', next: ['coal']},
				},
			}),
		);
		expect(diagramBeats(machine, 'A story', undefined).arrows).toHaveLength(5);
	});

	test('marks where the telling stands, what it passed and what another line passed', () => {
		const walk: Walk = {line: ['hall', 'gate'], visited: new Set(['hall', 'gate', 'coal'])};
		const {boxes} = diagramBeats(hub, 'A story', walk);
		expect(boxes.map(({mark}) => mark)).toEqual(['walked', 'walked', 'unvisited']);
		expect(boxes[1]?.parts.map(({mark}) => mark)).toEqual(['here', 'elsewhere']);
	});

	test('tells the present from the past, where the story has both', () => {
		const shipped = machineOf(fs.readFileSync('story/beats.json', 'utf8'));
		const present = ({boxes}: Diagram) => boxes.flatMap(box => (box.isPresent ? [box.id] : []));
		expect(present(diagramBeats(shipped, 'A story', undefined))).toEqual([
			'form',
			'round_1',
			'round_2',
			'round_3',
			'box',
		]);
		expect(present(diagramBeats(hub, 'A story', undefined))).toEqual([]);
	});

	test('of the shipped story has all 22 beats', () => {
		const machine = machineOf(fs.readFileSync('story/beats.json', 'utf8'));
		expect(countNodes(diagramBeats(machine, 'x', undefined).boxes)).toBe(22);
	});
});

describe('the map that spoils nothing', () => {
	test('shows only what was visited, and how many parts there are besides', () => {
		const seen = unspoilt(diagramBeats(hub, 'A story', walkOf('hall', 'gate')));
		expect(seen.boxes.map(({label, parts}) => [label, parts.map(part => part.label)])).toEqual([
			['Evenings', []],
			['in any order', ['gate']],
		]);
		expect(seen.arrows.map(({from, to}) => [from, to])).toEqual([['hall', 'hall in any order']]);
		expect(seen.besides).toBe(2);
	});

	test('keeps the ids of the writer to itself', () => {
		const seen = unspoilt(diagramBeats(hub, 'A story', walkOf('hall', 'gate', 'out')));
		expect(seen.boxes.map(({note}) => note)).toEqual(['', '', '']);
		expect(seen.boxes[1]?.parts[0]?.note).toBe('1st');
	});

	test('lets nothing of the rest be read anywhere', () => {
		const seen = JSON.stringify(unspoilt(diagramBeats(hub, 'A story', walkOf('hall'))));
		for (const secret of ['gate', 'coal', 'out', 'After']) expect(seen).not.toContain(secret);
	});

	test('is whole when everything was visited', () => {
		const whole = diagramBeats(hub, 'A story', walkOf('hall', 'gate', 'coal', 'out'));
		const {boxes, arrows, besides} = unspoilt(whole);
		expect(boxes.map(({label, parts}) => [label, parts.length])).toEqual([
			['Evenings', 0],
			['in any order', 2],
			['After', 0],
		]);
		expect([arrows, besides]).toEqual([whole.arrows, 0]);
	});
});
