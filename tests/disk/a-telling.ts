import type {Save} from '../../src/core/save.ts';

/** A save with so many moves, each after the last. */
export function telling(moves: number, changes: Partial<Save> = {}): Save {
	return {
		format: 'never-let-me-go/save',
		version: 1,
		name: 'telling-1',
		createdAt: '2026-11-23T08:00:00.000Z',
		updatedAt: new Date(Date.UTC(2026, 10, 23, 8, 1, moves)).toISOString(),
		secondsPlayed: moves,
		engine: 'inkjs 2.4.0',
		story: {id: 'The lamp', title: 'The lamp', version: '', hash: '0'.repeat(64)},
		start: {},
		seed: 7,
		moves: Array.from({length: moves}, (_, n) => ({
			from: n - 1,
			index: 1,
			path: 'room.0.c-1',
			text: 'Light the lamp',
			beat: '',
			passage: '0a1b2c3d',
		})),
		at: moves - 1,
		tip: moves - 1,
		...changes,
	};
}

/** How many moves the save has; -1 where it cannot be read. */
export function movesOf(save: Save | {readonly problem: string}): number {
	return 'problem' in save ? -1 : save.moves.length;
}
