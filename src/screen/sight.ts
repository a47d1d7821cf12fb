import type {OverlayView} from './overlay-view.ts';
import type {Page} from './page.ts';

/** What is in the window, as it was last drawn. */
export type Sight = {
	readonly page: Page;
	/** The rows of the window between head and foot. */
	readonly height: number;
	/** The columns of what lies over the page. */
	readonly width: number;
	readonly over: OverlayView | undefined;
};
