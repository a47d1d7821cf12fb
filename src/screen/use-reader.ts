import {useEffect, useState} from 'react';
import type {Game} from '../core/game.ts';
import {keysOf} from './key-names.ts';
import {findBinding, lineKeys} from './keymap.ts';
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
			if (keys.some(key => findBinding(lineKeys, key))) move({...reader, line: undefined});
			else input.forwarded.type(token);
			return;
		}
		if (keys.length > TYPED_AT_ONCE) {
			move({...reader, notice: 'Pasted text is taken in the typed line only; > opens it.'});
			return;
		}
		// Keys that came in one piece are taken one by one as long as they find the same page.
		let next = reader;
		for (const key of keys) {
			if (next.line !== undefined || next.game !== reader.game || next.isLeaving) break;
			next = press(next, key, sight);
		}
		move(next);
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
