import {type ReplayAction, turnOfBeat, watch} from '../core/replay.ts';
import type {Key} from './key-names.ts';
import {findBinding, watchKeys} from './keymap.ts';
import {END} from './page.ts';
import {atNewest, change, overlayOf, type Reader, readOn, scrollBy} from './reader-state.ts';
import type {Sight} from './sight.ts';
import {sessionOf, type Watching} from './watching.ts';

/** What a key comes to while a telling is watched. */
export function pressWatch(reader: Reader, watching: Watching, key: Key, sight: Sight): Reader {
	const does = findBinding(watchKeys, key);
	switch (does) {
		case undefined:
			return reader;
		case 'play':
			return direct(reader, watching, {type: watching.replay.isPlaying ? 'pause' : 'play'});
		case 'onward':
			return readOn(reader, sight);
		case 'pageBack':
			return scrollBy(reader, 1 - sight.height, sight);
		case 'first':
			return direct(reader, watching, {type: 'seek', turn: 0});
		case 'last':
			return direct(reader, watching, {type: 'seek', turn: watching.replay.line.length});
		case 'take over':
			return change(reader, watching.watched.takeOver(watching.replay));
		case 'seek':
			return {...reader, line: ''};
		case 'help':
			return {...reader, overlay: overlayOf('help')};
		case 'leave':
			return watching.isAll
				? {...reader, isLeaving: true}
				: {...reader, watching: undefined, ...atNewest(reader.game)};
		case 'forward':
		case 'back':
		case 'next beat':
		case 'previous beat':
		case 'faster':
		case 'slower':
			return direct(reader, watching, {type: does});
	}
}

/** The replay after an action; the page turns with it, to the choices while one of them is marked. */
export function direct(reader: Reader, watching: Watching, action: ReplayAction): Reader {
	const replay = watch(watching.replay, action);
	const isMoved =
		replay.turn !== watching.replay.turn || replay.isMarking !== watching.replay.isMarking;
	const moved = {...reader, watching: {...watching, replay}};
	if (!isMoved) return moved;
	const page = atNewest({...reader.game, session: sessionOf(replay)});
	return {...moved, ...page, top: replay.isMarking ? END : page.top};
}

/** Enter in the typed line: to a turn by its number, or to where a beat begins. */
export function seek(reader: Reader, watching: Watching): Reader {
	const {line = ''} = reader;
	const word = line.replace(/^\//u, '').trim().toLowerCase();
	const {replay, watched} = watching;
	const closed = {...reader, line: undefined};
	if (word === '') return closed;
	const turn = /^\d+$/u.test(word) ? Number(word) : turnOfBeat(replay, word, watched.machine);
	if (turn !== undefined) return direct(closed, watching, {type: 'seek', turn});
	return {...reader, notice: `${watched.name} has no turn and no beat "${word}".`};
}
