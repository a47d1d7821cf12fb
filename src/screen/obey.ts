import {type CommandName, readTyped} from '../core/commands.ts';
import {findRewind} from '../core/rewind.ts';
import {current, leaves} from '../core/session.ts';
import {changeSetting, readSettingsWord} from '../core/settings.ts';
import {paletteOf} from './palette.ts';
import {seek} from './press-watch.ts';
import {act, FIRST_HIT, overlayOf, perform, type Reader} from './reader-state.ts';

/** Enter in the typed line: looks for the words in the history, takes a choice, or obeys. */
export function submit(reader: Reader): Reader {
	const {line = '', game, overlay} = reader;
	if (overlay?.name === 'history') {
		return {...reader, line: undefined, overlay: {...overlay, query: line.trim(), top: FIRST_HIT}};
	}
	if (reader.watching) return seek(reader, reader.watching);
	if (line.trim() === '') return {...reader, line: undefined};
	if (line.startsWith('/')) return submitCommand(reader, line);
	const typed = readTyped(line, current(game.session).passage.choices);
	switch (typed.kind) {
		case 'problem':
			return {...reader, notice: typed.sentence};
		case 'choose':
			return act({...reader, line: undefined}, {type: 'choose', index: typed.index}, '');
		case 'command':
			return obey({...reader, line: undefined}, typed.name, typed.argument);
	}
}

/** A command in full, or the one gone to in the palette. */
function submitCommand(reader: Reader, line: string): Reader {
	const typed = readTyped(line, []);
	if (typed.kind === 'command')
		return obey({...reader, line: undefined}, typed.name, typed.argument);
	const commands = paletteOf(line);
	const command = commands[Math.min(reader.paletteFocus, commands.length - 1)];
	if (command === undefined || /\S\s+\S/u.test(line)) {
		return {...reader, notice: typed.kind === 'problem' ? typed.sentence : undefined};
	}
	return obey({...reader, line: undefined}, command.name, '');
}

/** Tab in the typed line: the command gone to, ready for what may follow it. */
export function complete(reader: Reader): Reader {
	const {line} = reader;
	if (line === undefined || !line.startsWith('/')) return reader;
	const commands = paletteOf(line);
	const command = commands[Math.min(reader.paletteFocus, commands.length - 1)];
	if (command === undefined) return reader;
	return {
		...reader,
		line: `/${command.name}${command.argument === '' ? '' : ' '}`,
		paletteFocus: 0,
	};
}

function obey(reader: Reader, name: CommandName, argument: string): Reader {
	switch (name) {
		case 'undo':
			return act(reader, {type: 'undo'}, 'There is nothing to take back.');
		case 'redo':
			return act(reader, {type: 'redo'}, 'There is nothing to make again.');
		case 'rewind':
			return argument === '' ? over(reader, 'sections') : rewind(reader, argument);
		case 'lines':
			return argument === '' ? over(reader, 'lines') : takeLine(reader, argument);
		case 'again':
			return {...reader, overlay: undefined};
		case 'history':
			return over(reader, 'history');
		case 'find':
			return argument === ''
				? {...reader, notice: 'Find what? Type /find and some words.'}
				: {...reader, overlay: {...overlayOf('history', argument), top: FIRST_HIT}};
		case 'beats':
			return over(reader, 'sections');
		case 'saves':
			return argument === '' ? over(reader, name) : obeySaves(reader, argument);
		case 'settings': {
			const wanted = readSettingsWord(argument);
			if (wanted === 'show') return over(reader, name);
			if (wanted === 'reset') return perform(reader, {type: 'reset'});
			return {...reader, notice: wanted.problem};
		}
		case 'map':
		case 'recap':
		case 'form':
		case 'help':
			return over(reader, name);
		case 'transcript':
			return perform(reader, {type: 'transcript', name: argument});
		case 'open':
			return argument === ''
				? over(reader, 'saves')
				: perform(reader, {type: 'open', name: argument});
		case 'new':
			return perform(reader, {type: 'new'});
		case 'set':
			return set(reader, argument);
		case 'quit':
			return {...reader, isLeaving: true};
	}
}

function over(reader: Reader, name: Parameters<typeof overlayOf>[0]): Reader {
	return {...reader, overlay: overlayOf(name)};
}

function obeySaves(reader: Reader, words: string): Reader {
	const {game} = reader;
	const {text, saveName} = game.obeySaves(words, game.session);
	const answered = {...reader, game: {...game, saveName}};
	return text.length > 200 || text.includes('\n')
		? {...answered, overlay: overlayOf('answer', text)}
		: {...answered, notice: text};
}

function rewind(reader: Reader, argument: string): Reader {
	const {session, machine} = reader.game;
	const to = findRewind(session, machine, argument);
	if (to !== undefined) return perform(reader, {type: 'rewind', to});
	return {...reader, notice: `No choice and no section "${argument}" lies behind you.`};
}

function takeLine(reader: Reader, argument: string): Reader {
	const to = leaves(reader.game.session)[Number(argument) - 1];
	if (to !== undefined) return perform(reader, {type: 'rewind', to});
	return {...reader, notice: `There is no line ${argument}; /lines shows them.`};
}

function set(reader: Reader, argument: string): Reader {
	const [name = '', value = ''] = argument.split(/[\s=]+/u);
	if (argument === '') return over(reader, 'settings');
	const settings = changeSetting(reader.settings, name, value);
	if ('problem' in settings) return {...reader, notice: settings.problem};
	return {...reader, settings, notice: `${name} is ${value} from now on.`};
}
