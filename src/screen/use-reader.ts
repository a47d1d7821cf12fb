import {useEffect, useState} from 'react';
import type {Game, OpensOn, Watched} from '../core/game.ts';
import {type Key, keysOf} from './key-names.ts';
import {findBinding, lineKeys, pageKeys, searchKeys} from './keymap.ts';
import {complete, submit} from './obey.ts';
import {paletteOf} from './palette.ts';
import {isTurned, press} from './press.ts';
import {edit, openReader, type Reader} from './reader-state.ts';
import type {Sight} from './sight.ts';
import type {TokenInput} from './token-input.ts';

/** A run this long in one piece was not typed by a hand; keys of it would be accidents. */
const TYPED_AT_ONCE = 4;

export type ReaderProps = {
	readonly game: Game;
	readonly opensOn: OpensOn;
	readonly isAnimated: boolean;
	/** A telling to be watched from the start, before anything is played. */
	readonly watched: Watched | undefined;
	readonly input: TokenInput;
	/** Told of every change before it is drawn. */
	readonly onChange: (reader: Reader) => void;
};

/**
 * The reader, moved by the tokens of `input`. The next token comes only after everything that the
 * last one changed has been drawn, so whoever is told of it always knows what is on the screen.
 */
export function useReader({game, opensOn, isAnimated, watched, input, onChange}: ReaderProps) {
	const [reader, setReader] = useState(() => openReader(game, opensOn, watched));
	const [heard, setHeard] = useState(0);

	function move(next: Reader) {
		const kept = keepWhatChanged(reader, next);
		const moved = isAnimated ? kept : {...kept, revealed: undefined};
		onChange(moved);
		setReader(moved);
	}

	function hear(token: string, sight: Sight) {
		setHeard(count => count + 1);
		const keys = keysOf(token);
		const [first = ''] = keys;
		if (reader.line !== undefined) {
			const edited = pressLine(reader, first);
			if (edited !== undefined) move(edited);
			else if (keys.length > 0) input.forwarded.type(token);
			return;
		}
		if (keys.length > TYPED_AT_ONCE && !opensLine(first)) {
			move({...reader, notice: 'Pasted text is taken in the typed line only; > opens it.'});
			return;
		}
		// Keys that came in one piece are one after another: each is meant for what the last one brought.
		if (keys.length > 1) input.pushBack([...token].slice(1).join(''));
		const pressed = press(reader, first, sight);
		if (isTurned(reader, pressed, first, sight)) input.awaitRelease(first);
		move(pressed);
	}

	function obeyLine() {
		const obeyed = submit({...reader, notice: undefined});
		if (obeyed.line === undefined) input.awaitRelease('return');
		move(obeyed);
	}

	useEffect(() => {
		if (heard > 0) input.acknowledge();
	}, [heard, input]);

	return {
		reader,
		hear,
		/** For what changes by itself, such as text appearing. */
		update: setReader,
		onEdit: (line: string) => move(edit(reader, line)),
		onSubmit: obeyLine,
	};
}

/** Saves a telling that has moved and settings that have changed; what fails becomes the notice. */
function keepWhatChanged(before: Reader, next: Reader): Reader {
	const {game, settings} = next;
	const isSameTelling = game.keep === before.game.keep;
	const isMoved = isSameTelling && game.session !== before.game.session;
	const trouble =
		(isMoved ? game.keep(game.session) : undefined) ??
		(settings === before.settings ? undefined : game.keepSettings(settings));
	return trouble === undefined ? next : {...next, notice: trouble};
}

/** A key that the typed line itself does not take; undefined where it does. */
function pressLine(reader: Reader, key: Key): Reader | undefined {
	const does = findBinding(lineKeys, key);
	switch (does) {
		case undefined:
			return undefined;
		case 'close':
			return {...reader, line: undefined, notice: undefined};
		case 'clear':
			return edit(reader, '');
		case 'complete':
			return complete(reader);
		case 'next':
			return focusPalette(reader, 1);
		case 'previous':
			return focusPalette(reader, -1);
	}
}

function focusPalette(reader: Reader, step: 1 | -1): Reader {
	const {line = '', paletteFocus} = reader;
	const count = line.startsWith('/') ? paletteOf(line).length : 0;
	if (count === 0) return reader;
	return {...reader, paletteFocus: (Math.min(paletteFocus, count - 1) + step + count) % count};
}

function opensLine(key: Key): boolean {
	const does = findBinding(pageKeys, key);
	return does === 'type' || does === 'command' || findBinding(searchKeys, key) === 'search';
}
