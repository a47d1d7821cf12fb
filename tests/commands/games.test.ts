import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {type Desk, openDesk} from '../../src/commands/games.ts';
import type {Game} from '../../src/core/game.ts';
import type {Narrator} from '../../src/core/model.ts';
import {current, lineTo, update} from '../../src/core/session.ts';
import {openSavesFolder} from '../../src/disk/saves-folder.ts';
import {openNoSettings} from '../../src/disk/settings-file.ts';
import {narratorOf} from '../a-narrator.ts';
import {temporaryFolder} from '../program/run.ts';

const STORY = `
# title: The moon
-> moon
=== moon ===
They laugh.
* [Laugh]
* [Watch]
* [Go to him]
- Afterwards.
* [Fold the sheet]
* [Find the page]
- Bed.
* [Sleep] The end.
-> END
`;

type Change = readonly [from: string | RegExp, to: string];

function deskOf(
	folder: string,
	change?: Change,
	now = () => new Date('2026-11-23T08:00:00Z'),
	narrator?: Narrator,
): Desk {
	const source = change === undefined ? STORY : STORY.replace(...change);
	if (change !== undefined && source === STORY) throw new Error(`${change[0]} is not in the story`);
	return openDesk({
		narrator: narrator ?? narratorOf(source),
		machine: undefined,
		tellings: 24n,
		shelf: openSavesFolder(folder),
		isSaved: true,
		newSeed: () => 1,
		now,
		settingsFile: openNoSettings('There are none.'),
		openMap: () => Promise.reject(new Error('No test looks at the map.')),
		packageFolder: folder,
	});
}

/** Takes choices by their texts, keeping each. */
function play(game: Game, texts: readonly string[]): Game {
	let {session} = game;
	for (const text of texts) {
		const choice = current(session).passage.choices.find(choice => choice.text === text);
		if (choice === undefined) throw new Error(`${text} is not on offer`);
		session = update(session, {type: 'choose', index: choice.index});
		expect(game.keep(session)).toBeUndefined();
	}
	return {...game, session};
}

/** A folder with one telling, "Watch" and "Find the page" taken. */
function playedFolder(texts: readonly string[] = ['Watch', 'Find the page']): string {
	const folder = temporaryFolder();
	const desk = deskOf(folder);
	play(desk.begin(), texts);
	desk.release();
	return folder;
}

function taken({session}: Game): readonly string[] {
	return lineTo(session, session.at).map(move => session.moves[move]?.choice.text ?? '');
}

function filesOf(folder: string): ReadonlyMap<string, string> {
	const names = fs.readdirSync(folder).filter(name => name.endsWith('.json'));
	return new Map(names.map(name => [name, fs.readFileSync(path.join(folder, name), 'utf8')]));
}

describe('when the story has changed since the save was made', () => {
	const harmless: readonly (readonly [what: string, change: Change])[] = [
		['a choice was put in before', ['* [Laugh]', '* [Run]\n* [Laugh]']],
		['another choice is gone', ['* [Laugh]\n', '']],
		['another choice reads otherwise', ['[Laugh]', '[Laugh along]']],
		['the knot has another name', [/(-> |=== )moon/gu, '$1behind']],
		['the prose reads otherwise', ['They laugh.', 'They all laugh.']],
		['a passage was put in between', ['- Afterwards.', '- Much later.\n  Afterwards.']],
		['the choices stand in another order', ['* [Laugh]\n* [Watch]', '* [Watch]\n* [Laugh]']],
	];
	test.each(harmless)('%s: every choice still fits, and nothing is asked', (_, change) => {
		const game = deskOf(playedFolder(), change).continueNewest();
		expect(taken(game)).toEqual(['Watch', 'Find the page']);
		expect([game.question, game.notices, game.saveName]).toEqual([undefined, [], 'telling-1']);
	});

	test('a choice that reads otherwise is taken only when the player agrees, in a copy', () => {
		const folder = playedFolder();
		const before = filesOf(folder);
		const game = deskOf(folder, ['[Watch]', '[Watch them]']).continueNewest();
		expect(game.question?.text).toBe(
			'The story has changed since telling-1 was saved. Choice 1, "Watch", is gone; the nearest now is "Watch them".',
		);
		expect(taken(game)).toEqual([]);
		const [stop, goOn] = game.question?.answers ?? [];
		const agreed = goOn?.take();
		expect(agreed && taken(agreed)).toEqual(['Watch them', 'Find the page']);
		expect([agreed?.saveName, agreed?.question]).toEqual(['telling-2', undefined]);
		if (agreed) play(agreed, ['Sleep']);
		const stopped = stop?.take();
		expect(stopped && taken(stopped)).toEqual([]);
		expect(filesOf(folder).get('telling-1.json')).toBe(before.get('telling-1.json'));
	});

	test('the choice at the same path comes before one whose text is nearer', () => {
		const folder = playedFolder();
		const change: Change = ['* [Laugh]\n* [Watch]', '* [Watch!]\n* [Stand there]'];
		expect(deskOf(folder, change).continueNewest().question?.text).toContain(
			'Choice 1, "Watch", is gone; the nearest now is "Stand there".',
		);
	});

	test('a choice that is gone stops the telling before it, keeps the rest and leaves the save', () => {
		const folder = playedFolder();
		const before = filesOf(folder);
		const game = deskOf(folder, [
			'* [Fold the sheet]\n* [Find the page]',
			'* [Weep]',
		]).continueNewest();
		const settled = game.question?.answers[0]?.take() ?? game;
		expect(taken(settled)).toEqual(['Watch']);
		expect(settled.notices).toEqual([
			'The story has changed: choice 2, "Find the page", is gone. The telling stops before it and goes on as telling-2; telling-1 is left as it is.',
		]);
		play(settled, ['Weep']);
		expect(filesOf(folder).get('telling-1.json')).toBe(before.get('telling-1.json'));
		expect([...filesOf(folder).keys()]).toEqual(['telling-1.json', 'telling-2.json']);
	});

	test('two choices with the same words and other paths decide nothing by themselves', () => {
		const folder = playedFolder();
		const game = deskOf(folder, ['* [Watch]', '* [Hide]\n* [Watch]\n* [Watch]']).continueNewest();
		expect(taken(game)).toEqual([]);
	});

	test('a choice that another line took is never offered as the nearest', () => {
		const folder = temporaryFolder();
		const desk = deskOf(folder);
		const first = play(desk.begin(), ['Watch']);
		const back = {...first, session: update(first.session, {type: 'undo'})};
		play(back, ['Laugh']);
		desk.release();
		const game = deskOf(folder, ['* [Watch]\n* [Go to him]\n', '']).continueNewest();
		expect(game.question).toBeUndefined();
		expect(taken(game)).toEqual(['Laugh']);
		expect(game.notices).toEqual([
			'The story has changed: choice 1, "Watch", is gone. The telling stops before it and goes on as telling-2; telling-1 is left as it is.',
		]);
	});
});

describe('a damaged save', () => {
	test('names its fault and offers its newest older copy; the damaged file stays', () => {
		const folder = playedFolder();
		const file = path.join(folder, 'telling-1.json');
		fs.writeFileSync(file, 'damaged');
		const {question} = deskOf(folder).continueNewest();
		expect(question?.text).toBe(
			'The save telling-1 cannot be read: it is damaged: it is cut short or is not JSON. It is left as it is. An older copy of it has 1 choice, last played 2026-11-23 08:00 UTC.',
		);
		const older = question?.answers[0]?.take();
		expect(older && [taken(older), older.saveName]).toEqual([['Watch'], 'telling-1']);
		expect(fs.readFileSync(file, 'utf8')).toBe('damaged');
		if (older) play(older, ['Find the page']);
		expect(fs.readFileSync(`${file}.corrupt`, 'utf8')).toBe('damaged');
	});

	test('can be left alone for a new telling', () => {
		const folder = playedFolder();
		fs.writeFileSync(path.join(folder, 'telling-1.json'), 'damaged');
		const fresh = deskOf(folder).continueNewest().question?.answers[1]?.take();
		expect(fresh && [taken(fresh), fresh.saveName]).toEqual([[], 'telling-2']);
		if (fresh) play(fresh, ['Laugh']);
		expect(fs.readFileSync(path.join(folder, 'telling-1.json'), 'utf8')).toBe('damaged');
	});

	test('without an older copy is named, and another telling is gone on with', () => {
		const folder = playedFolder();
		fs.writeFileSync(path.join(folder, 'other.json'), '{}');
		const game = deskOf(folder).continueNewest();
		expect([game.saveName, game.notices]).toEqual([
			'telling-1',
			['The save other cannot be read: it is not a save of this program. It is left as it is.'],
		]);
	});
});

describe('going on', () => {
	test('takes the newest unfinished telling, though the clock has gone back', () => {
		const folder = playedFolder(['Laugh']);
		const earlier = () => new Date('2001-01-01T00:00:00Z');
		const desk = deskOf(folder, undefined, earlier);
		play(desk.begin(), ['Go to him']);
		desk.release();
		expect(taken(deskOf(folder).continueNewest())).toEqual(['Go to him']);
	});

	test('passes over finished tellings and those of other stories', () => {
		const folder = playedFolder(['Watch', 'Find the page', 'Sleep']);
		expect(taken(deskOf(folder).continueNewest())).toEqual([]);
		const other = deskOf(folder, ['# title: The moon', '# title: The sun']);
		const name = play(other.begin(), ['Watch']).saveName ?? '';
		other.release();
		expect(taken(deskOf(folder).continueNewest())).toEqual([]);
		expect(deskOf(folder).open(name)).toEqual({
			problem: `The save ${name} is of another story, "The sun".`,
		});
	});

	test('does not tell a finished telling again to pass over it', () => {
		const folder = playedFolder(['Watch', 'Find the page', 'Sleep']);
		const narrator = narratorOf(STORY);
		const desk = deskOf(folder, undefined, undefined, {
			...narrator,
			choose: () => {
				throw new Error('It is told again.');
			},
		});
		expect(taken(desk.continueNewest())).toEqual([]);
	});

	test('goes on where a changed story has more to say than when it was finished', () => {
		const folder = playedFolder(['Watch', 'Find the page', 'Sleep']);
		const longer = deskOf(folder, ['The end.\n-> END', 'Morning.\n* [Wake] -> END']);
		expect(taken(longer.continueNewest())).toEqual(['Watch', 'Find the page', 'Sleep']);
	});

	test('says once that a disk is full, and once that saving works again', () => {
		const folder = temporaryFolder();
		fs.writeFileSync(path.join(folder, 'saves'), '');
		const game = deskOf(path.join(folder, 'saves')).begin();
		const file = path.join(folder, 'saves', 'telling-1.json');
		const notice = `${file} could not be saved: a file stands where the folder should be. Play on; the next choice tries again.`;
		expect([game.keep(game.session), game.keep(game.session)]).toEqual([notice, undefined]);
		expect(game.farewell()).toBe(`This telling is not saved. ${notice}`);
		fs.rmSync(path.join(folder, 'saves'));
		expect(game.keep(game.session)).toBe('Saving works again; all of it is in telling-1.');
		expect(game.farewell()).toBe(`Saved as telling-1 in ${path.join(folder, 'saves')}.`);
	});
});

describe('the tellings that a player has seen', () => {
	const seen = ({tellings, session}: Game) => tellings(session)?.seen;

	test('are those told to an ending, on any line of any save, each once', () => {
		const folder = playedFolder(['Watch', 'Find the page']);
		const desk = deskOf(folder);
		const first = play(desk.begin(), ['Laugh', 'Fold the sheet', 'Sleep']);
		expect(seen(first)).toBe(1);
		const back = {...first, session: update(first.session, {type: 'rewind', to: -1})};
		const second = play(back, ['Go to him', 'Fold the sheet', 'Sleep']);
		expect(seen(second)).toBe(2);
		desk.release();
		const again = deskOf(folder);
		expect(seen(play(again.begin(), ['Laugh', 'Fold the sheet', 'Sleep']))).toBe(2);
		expect(again.begin().tellings(second.session)).toEqual({possible: 24n, seen: 2});
	});
});

test('a telling gone on with knows how long it was left', () => {
	const folder = playedFolder();
	const later = () => new Date('2026-11-25T10:00:00Z');
	const {away} = deskOf(folder, undefined, later).continueNewest();
	// No two saves bear the same time, so the last is a moment after the clock.
	expect(away).toBe(50 * 3_600_000 - 1);
	expect(deskOf(folder).begin().away).toBe(0);
});

describe('in play', () => {
	test('the saves are looked after by words, the telling in play included', () => {
		const folder = playedFolder();
		const desk = deskOf(folder);
		const game = desk.continueNewest();
		const obey = (words: string) => game.obeySaves(words, game.session);
		expect(obey('keep "half way"')).toEqual({
			text: 'Kept as half way; play goes on here.',
			saveName: 'telling-1',
		});
		expect(obey('keep').text).toBe('Kept as telling-1 copy; play goes on here.');
		expect(obey('keep').text).toBe('Kept as telling-1 copy-2; play goes on here.');
		expect(game.shelf.list()[0]?.name).toBe('telling-1');
		expect(obey('rename telling-1 the moon')).toEqual({
			text: 'telling-1 is now the moon.',
			saveName: 'the moon',
		});
		expect(game.keep(game.session)).toBeUndefined();
		expect(obey('delete "the moon"').text).toBe(
			'That is the telling you are in; begin or open another first.',
		);
		expect(obey('code "half way"').text).toMatch(/^nlmg1\w+$/u);
		expect(obey('list').text.split('\n')).toHaveLength(4);
	});

	test('words about saves reach no file outside the folder', () => {
		const folder = playedFolder();
		const outside = path.join(temporaryFolder(), 'outside.json');
		fs.copyFileSync(path.join(folder, 'telling-1.json'), outside);
		const game = deskOf(folder).continueNewest();
		const obey = (words: string) => game.obeySaves(words, game.session).text;
		expect(obey(`show ${outside}`)).toMatch(/cannot be read: there is no such save\.$/u);
		expect(obey(`import ${outside}`)).toMatch(/cannot be read: there is no such save\.$/u);
		expect(obey('export telling-1 ../../mine')).toBe(
			`telling-1 is in ${path.join(folder, 'exported', 'mine.json')}.`,
		);
		expect(obey('import mine.json again')).toBe('mine.json is kept as again.');
	});

	test('a save is watched and taken over as a new line of its own', () => {
		const folder = playedFolder();
		const desk = deskOf(folder);
		const watched = desk.begin().watch('telling-1');
		if ('problem' in watched) throw new Error(watched.problem);
		expect(watched.replay.line).toHaveLength(2);
		const game = watched.takeOver({...watched.replay, turn: 1});
		expect([taken(game), game.saveName]).toEqual([['Watch'], 'telling-1']);
		play(game, ['Fold the sheet']);
		const saved = openSavesFolder(folder).read('telling-1');
		expect('moves' in saved && saved.moves.map(({from, text}) => [from, text])).toEqual([
			[-1, 'Watch'],
			[0, 'Find the page'],
			[0, 'Fold the sheet'],
		]);
	});
});
