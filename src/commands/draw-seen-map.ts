import type {SeenMap} from '../core/game.ts';
import type {Session} from '../core/session.ts';
import {unspoilt} from '../core/unspoilt.ts';
import {formatOutline} from '../picture/outline.ts';
import type {LoadedStory} from './load-story.ts';
import {diagramOf, levelOf, openAtlas} from './map-diagram.ts';
import {sheetOf} from './map-sheets.ts';

/** The map of a telling with nothing on it that the telling has not shown. */
export function drawSeenMap(story: LoadedStory, session: Session, isAscii: boolean): SeenMap {
	const atlas = openAtlas({story, telling: {name: '', session}, notices: []});
	const level = levelOf(undefined, atlas);
	const whole = diagramOf(atlas, level, undefined);
	if ('problem' in whole) throw new Error(whole.problem);
	const diagram = {...unspoilt(whole), title: 'What you have seen'};
	const sheet = sheetOf(diagram, level, isAscii);
	return {sheet, words: formatOutline(diagram)};
}
