import {startFindingFilters, startLineFilters} from './filters.ts';
import {startFollowing} from './follow.ts';
import {startTabs} from './tabs.ts';
import {startZoom} from './zoom.ts';

// A story that does not compile has no map.
const tools = document.querySelector('.tools');
if (tools instanceof HTMLElement) {
	tools.hidden = false;
	startTabs(startZoom().show);
}
startFollowing();
startLineFilters();
startFindingFilters();
