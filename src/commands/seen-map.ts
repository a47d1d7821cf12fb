import type {Game} from '../core/game.ts';
import type {LoadedStory} from './load-story.ts';

/** What the game shows of its map; the layout is loaded only for who looks at it. */
export function seenMapOf(story: LoadedStory): Game['openMap'] {
	return async (session, isAscii) => {
		const {drawSeenMap} = await import('./draw-seen-map.ts');
		return drawSeenMap(story, session, isAscii);
	};
}
