import {useEffect, useState} from 'react';
import type {Game} from '../core/game.ts';
import {type Key, keysOf} from './key-names.ts';
import {findBinding, lineKeys, pageKeys} from './keymap.ts';
import {edit, openReader, press, type Reader, type Sight, submit} from './reader-state.ts';
import type {TokenInput} from './token-input.ts';

/** A run this long in one piece was not typed by a hand; keys of it would be accidents. */
const TYPED_AT_ONCE = 4;

export type ReaderProps = {
	readonly game: Game;
	readonly input: TokenInput;
	readonly onChange: (reader: Reader) => void;
};

/**
 * The reader, moved by the tokens of `input`. The next token comes only after everything that the
 * last one changed has been drawn, so whoever is told of it always knows what is on the screen.
 */
export function useReader({game, input, onChange}: ReaderProps) {
	const [reader, setReader] = useState(() => openReader(game));
	const [heard, setHeard] = useState(0);

	function move(next: Reader) {
		const isNew = next.game.session.at !== reader.game.session.at;
		const trouble = isNew ? next.game.keep(next.game.session) : undefined;
		const moved = trouble === undefined ? next : {...next, notice: trouble};
		setReader(moved);
		onChange(moved);
	}

	function hear(token: string, sight: Sight) {
		setHeard(count => count + 1);
		const keys = keysOf(token);
		if (reader.line !== undefined) {
			const [key = ''] = keys;
			if (findBinding(lineKeys, key)) move({...reader, line: undefined});
			else input.forwarded.type(token);
			return;
		}
		const [first = ''] = keys;
		if (keys.length > TYPED_AT_ONCE && !opensLine(first)) {
			move({...reader, notice: 'Pasted text is taken in the typed line only; > opens it.'});
			return;
		}
		// Keys that came in one piece are one after another: each is meant for what the last one brought.
		if (keys.length > 1) input.pushBack([...token].slice(1).join(''));
		move(press(reader, first, sight));
	}

	useEffect(() => {
		if (heard > 0) input.acknowledge();
	}, [heard, input]);

	return {
		reader,
		hear,
		onEdit: (line: string) => move(edit(reader, line)),
		onSubmit: () => move(submit(reader)),
	};
}

function opensLine(key: Key): boolean {
	const does = findBinding(pageKeys, key);
	return does === 'type' || does === 'command';
}
