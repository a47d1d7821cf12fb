import type {Wanted} from './play-to.ts';

/** A telling that ships with the game: what it is called, how it began, and where it comes to. */
export type Recording = {
	readonly name: string;
	readonly isReturned: boolean;
	readonly wanted: Wanted;
};

type Row = readonly [
	name: string,
	isReturned: boolean,
	went: string,
	told: string,
	hung: string,
	kept: string,
	hair: string,
	unsaid: string,
	gave: string,
	candour: number,
];

/** Together they show every value of every variable, each in at least three tellings. */
const rows: readonly Row[] = [
	[
		'the-prompt-copy',
		false,
		'WATCHED',
		'GATE COALMAN',
		'TAKEN',
		'HOOK',
		'LEVEL',
		'GOING',
		'PARDON',
		0,
	],
	[
		'the-late-laugh',
		false,
		'JOINED',
		'GATE SPELLING',
		'NOT',
		'MITTEN',
		'TRUE',
		'RUTH',
		'COMPANY',
		1,
	],
	['mrs-moon', false, 'WENT', 'GATE POWER_CUT', 'WONTSAY', 'BOOK', 'PEGS', 'HIM', 'SILENCE', 2],
	['three-slips', false, 'WATCHED', 'COALMAN SPELLING', 'NOT', 'BOOK', 'TRUE', 'HIM', 'PARDON', 3],
	[
		'by-torchlight',
		false,
		'JOINED',
		'COALMAN POWER_CUT',
		'WONTSAY',
		'HOOK',
		'PEGS',
		'GOING',
		'COMPANY',
		3,
	],
	[
		'the-broom-handle',
		false,
		'WENT',
		'POWER_CUT SPELLING',
		'TAKEN',
		'MITTEN',
		'LEVEL',
		'RUTH',
		'SILENCE',
		0,
	],
	['left-blank', false, 'JOINED', 'GATE COALMAN', 'WONTSAY', 'MITTEN', 'PEGS', 'RUTH', 'PARDON', 0],
	[
		'an-odd-mitten',
		false,
		'WENT',
		'GATE SPELLING',
		'TAKEN',
		'MITTEN',
		'TRUE',
		'GOING',
		'SILENCE',
		2,
	],
	[
		'the-marbled-book',
		false,
		'WATCHED',
		'GATE POWER_CUT',
		'NOT',
		'BOOK',
		'LEVEL',
		'HIM',
		'COMPANY',
		1,
	],
	[
		'returned-unread',
		true,
		'WENT',
		'COALMAN SPELLING',
		'WONTSAY',
		'HOOK',
		'LEVEL',
		'HIM',
		'PARDON',
		2,
	],
	[
		'returned-and-altered',
		true,
		'JOINED',
		'COALMAN POWER_CUT',
		'TAKEN',
		'BOOK',
		'TRUE',
		'RUTH',
		'SILENCE',
		1,
	],
	[
		'returned-in-full',
		true,
		'WATCHED',
		'POWER_CUT SPELLING',
		'NOT',
		'HOOK',
		'PEGS',
		'GOING',
		'COMPANY',
		3,
	],
];

export const recordings: readonly Recording[] = rows.map(
	([name, isReturned, went, told, hung, kept, hair, unsaid, gave, candour]) => ({
		name,
		isReturned,
		wanted: {went, told: told.split(' '), hung, kept, hair, unsaid, gave, candour},
	}),
);

/** Every value that each variable of the story can have. */
export const values = {
	went: ['JOINED', 'WATCHED', 'WENT'],
	told: ['COALMAN', 'GATE', 'POWER_CUT', 'SPELLING'],
	hung: ['NOT', 'TAKEN', 'WONTSAY'],
	kept: ['BOOK', 'HOOK', 'MITTEN'],
	hair: ['LEVEL', 'PEGS', 'TRUE'],
	unsaid: ['GOING', 'HIM', 'RUTH'],
	gave: ['COMPANY', 'PARDON', 'SILENCE'],
	candour: ['0', '1', '2', '3'],
} as const;
