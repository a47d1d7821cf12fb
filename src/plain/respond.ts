import {type CommandName, readTyped, typedCommands} from '../core/commands.ts';
import {showTree} from '../core/describe-save.ts';
import {endNotes} from '../core/ending.ts';
import {entries} from '../core/form.ts';
import type {Game} from '../core/game.ts';
import {printable} from '../core/printable.ts';
import {isRecapDue, recapOf} from '../core/recap.ts';
import {passagesSoFar} from '../core/retell.ts';
import {findRewind} from '../core/rewind.ts';
import {type Action, current, leaves, lineTo, update} from '../core/session.ts';
import {
	AFTER_RESET,
	changeSetting,
	defaultSettings,
	readSettingsWord,
	type Settings,
	settingHelp,
	settingNames,
	settingValues,
} from '../core/settings.ts';
import {
	formatFault,
	formatForm,
	formatPassage,
	formatScene,
	type Layout,
	plainText,
} from './layout.ts';

/** What a typed line came to: the game after it, and the text to add. */
export type Response = {
	readonly game: Game;
	readonly text: string;
	readonly isQuit: boolean;
	/** Whether the map was asked for, which takes a moment to draw. */
	readonly isMap?: boolean;
};

/** Answers one typed line. The telling itself is not kept here: the caller does that before it shows the text. */
export function respond(game: Game, line: string, layout: Layout): Response {
	const say = (text: string): Response => ({game, text: `${text}\n\n`, isQuit: false});
	if (line.trim() === '') return say('Type the number of a choice, words of it, or "help".');
	const typed = readTyped(printable(line), current(game.session).passage.choices);
	switch (typed.kind) {
		case 'problem':
			return say(typed.sentence);
		case 'choose':
			return act(game, {type: 'choose', index: typed.index}, layout, '');
		case 'command':
			return obey(game, typed.name, typed.argument, layout);
	}
}

function obey(game: Game, name: CommandName, argument: string, layout: Layout): Response {
	const say = (text: string): Response => ({game, text: `${text.trimEnd()}\n\n`, isQuit: false});
	switch (name) {
		case 'undo':
			return act(game, {type: 'undo'}, layout, 'There is nothing to take back.');
		case 'redo':
			return act(game, {type: 'redo'}, layout, 'There is nothing to make again.');
		case 'rewind':
			return argument === '' ? say(listMoves(game, layout)) : rewind(game, argument, layout);
		case 'lines':
			return argument === '' ? say(listLines(game, layout)) : takeLine(game, argument, layout);
		case 'again':
			return {game, text: formatScene(game, layout), isQuit: false};
		case 'recap':
			return say(formatRecap(game, layout));
		case 'history':
			return say(formatHistory(game, layout));
		case 'find':
			return say(find(game, argument, layout));
		case 'map':
			return {game, text: '', isQuit: false, isMap: true};
		case 'beats':
			return say(whereOnTheForm(game));
		case 'form':
			return say(formatForm(formSoFar(game), layout));
		case 'saves':
			return obeySaves(game, argument);
		case 'open':
			return open(game, argument, layout);
		case 'new': {
			const begun = game.beginNew();
			return {game: begun, text: formatOpening(begun, layout), isQuit: false};
		}
		case 'help':
			return say(listCommands());
		case 'quit':
			return {game, text: '', isQuit: true};
		case 'transcript':
			return say(game.writeTranscript(game.session, argument));
		case 'settings':
			return obeySettings(game, argument);
		case 'set':
			return set(game, argument);
	}
}

function act(game: Game, action: Action, layout: Layout, otherwise: string): Response {
	const session = update(game.session, action);
	if (session === game.session || session.at === game.session.at) {
		return {game, text: `${otherwise}\n\n`, isQuit: false};
	}
	const next = {...game, session};
	return {game: next, text: formatScene(next, layout) + formatEnding(next, layout), isQuit: false};
}

/** What is said when a game is opened: what went wrong, what goes on, and what the player has before them. */
export function formatOpening(game: Game, layout: Layout): string {
	const notices = game.notices.map(notice => `${notice}\n\n`).join('');
	const isResumed = game.isContinued && game.saveName !== undefined;
	const resumed = isResumed ? `Going on with ${game.saveName}.\n\n` : '';
	const recap = isRecapDue(game) ? `${formatRecap(game, layout)}\n\n` : '';
	return notices + resumed + recap + formatScene(game, layout) + formatEnding(game, layout);
}

/** The story so far, in a few lines. */
function formatRecap(game: Game, layout: Layout): string {
	const {where, choices} = recapOf(game);
	const rows = choices.map(({place, text}) => {
		const chosen = plainText(text, layout);
		return place === '' ? `- ${chosen}` : `- ${place.replace(/ +/gu, ' ')}: ${chosen}`;
	});
	return [where, ...(rows.length === 0 ? [] : ['Your last choices:']), ...rows].join('\n');
}

/** After the last passage: what broke, or the form as this telling filled it. Else nothing. */
function formatEnding(game: Game, layout: Layout): string {
	const {passage} = current(game.session);
	if (passage.fault) return formatFault(passage.fault);
	if (passage.choices.length > 0) return '';
	const form = formSoFar(game);
	return form.length === 0
		? 'The end.\n\n'
		: `The form, as filled in:\n${formatForm(form, layout)}\n${notesOf(game)}\n`;
}

function notesOf({session, machine, earlier, tellings}: Game): string {
	return endNotes(session, machine, tellings(session), earlier().tellings)
		.map(note => `${note}\n`)
		.join('');
}

function formSoFar({session}: Game) {
	return entries(passagesSoFar(session).map(({passage}) => passage));
}

function listMoves({session}: Game, layout: Layout): string {
	const line = lineTo(session, session.at);
	if (line.length === 0) return 'No choice has been taken yet.';
	const rows = line.map(
		(move, n) => `${n + 1}. ${plainText(session.moves[move]?.choice.text ?? '', layout)}`,
	);
	return `${rows.join('\n')}\n"rewind" and a number goes back to before that choice.`;
}

function rewind(game: Game, argument: string, layout: Layout): Response {
	const to = findRewind(game.session, game.machine, argument);
	if (to !== undefined) return act(game, {type: 'rewind', to}, layout, 'You are there already.');
	const text = `No choice and no section "${argument}" lies behind you; "rewind" lists the choices.\n\n`;
	return {game, text, isQuit: false};
}

function obeySaves(game: Game, words: string): Response {
	const {text, saveName} = game.obeySaves(words, game.session);
	return {game: {...game, saveName}, text: `${text}\n\n`, isQuit: false};
}

function listLines({session}: Game, layout: Layout): string {
	const {at, tip, moves} = session;
	if (moves.length === 0) return 'No choice has been taken yet.';
	const texts = moves.map(({from, choice}) => ({from, text: plainText(choice.text, layout)}));
	const tree = showTree({at, tip, moves: texts});
	return `${tree.join('\n')}\n"lines" and a number goes to the end of that line.`;
}

function takeLine(game: Game, argument: string, layout: Layout): Response {
	const end = leaves(game.session)[Number(argument) - 1];
	if (end === undefined) {
		return {game, text: `There is no line ${argument}; "lines" lists them.\n\n`, isQuit: false};
	}
	return act(game, {type: 'rewind', to: end}, layout, 'You are there already.');
}

function formatHistory(game: Game, layout: Layout): string {
	return passagesSoFar(game.session)
		.map(({choice, passage}) => {
			const taken = choice ? `You chose: ${plainText(choice.text, layout)}\n\n` : '';
			return taken + formatPassage(passage, game.machine, layout);
		})
		.join('');
}

function find(game: Game, words: string, layout: Layout): string {
	if (words === '') return 'Find what? Type "find" and some words.';
	const wanted = words.toLowerCase();
	const found = passagesSoFar(game.session)
		.flatMap(({passage}) => passage.lines.map(line => plainText(line.text, layout)))
		.filter(text => text.toLowerCase().includes(wanted));
	return found.length === 0 ? `Nothing so far has "${words}" in it.` : found.join('\n\n');
}

function whereOnTheForm({session, machine}: Game): string {
	const {beat} = current(session).passage;
	const here = beat === undefined ? undefined : machine?.beats[beat];
	if (!here || !machine) return `${lineTo(session, session.at).length} choices in.`;
	const met = new Set(
		passagesSoFar(session)
			.flatMap(({passage}) => passage.entered)
			.filter(id => machine.beats[id]?.within === undefined),
	);
	const all = Object.values(machine.beats).filter(({within}) => within === undefined).length;
	return `${here.section}. ${here.heading}. ${met.size} of ${all} parts reached.`;
}

function open(game: Game, name: string, layout: Layout): Response {
	if (name === '') return {game, text: 'Open which? "saves" lists them.\n\n', isQuit: false};
	const opened = game.open(name);
	if ('problem' in opened) return {game, text: `${opened.problem}\n\n`, isQuit: false};
	const text = opened.question ? '' : formatOpening(opened, layout);
	return {game: opened, text, isQuit: false};
}

function listSettings(settings: Settings): string {
	const rows = settingNames.map(
		name => `${name}: ${settings[name]} (${settingValues(name).join(', ')}): ${settingHelp[name]}`,
	);
	return `${rows.join('\n')}\n"set", a setting and a value changes one; "settings reset" sets all back. Most of them are for the full screen.`;
}

function obeySettings(game: Game, argument: string): Response {
	const say = (text: string): Response => ({game, text: `${text}\n\n`, isQuit: false});
	const wanted = readSettingsWord(argument);
	if (wanted === 'show') return say(listSettings(game.settings));
	if (wanted === 'reset') return keepSettings(game, defaultSettings, AFTER_RESET);
	return say(wanted.problem);
}

function set(game: Game, argument: string): Response {
	const say = (text: string): Response => ({game, text: `${text}\n\n`, isQuit: false});
	const [name = '', value = ''] = argument.split(/[\s=]+/u);
	if (value === '')
		return say('Set what? Type "set", a setting and a value; "settings" lists them.');
	const settings = changeSetting(game.settings, name, value);
	if ('problem' in settings) return say(settings.problem);
	return keepSettings(game, settings, `${name} is ${value} from now on.`);
}

function keepSettings(game: Game, settings: Settings, done: string): Response {
	const text = game.keepSettings(settings) ?? done;
	return {game: {...game, settings}, text: `${text}\n\n`, isQuit: false};
}

function listCommands(): string {
	const rows = typedCommands.map(
		({name, argument, help}) => `${`${name} ${argument}`.trim()}: ${help}`,
	);
	return `Type the number of a choice, or words of it; or one of these:\n${rows.join('\n')}`;
}
