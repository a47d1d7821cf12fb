import {find} from './dom.ts';
import {startFindingFilters, startLineFilters} from './filters.ts';
import {startFollowing} from './follow.ts';
import {startTabs} from './tabs.ts';
import {startZoom} from './zoom.ts';

find('.tools', HTMLElement).hidden = false;
const zoom = startZoom();
startTabs(zoom.show);
startFollowing();
startLineFilters();
startFindingFilters();
