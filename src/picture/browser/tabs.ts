import {find, findAll} from './dom.ts';

/** Shows one map at a time; arrow keys, Home and End move between the tabs, as tabs do everywhere. */
export function startTabs(onShow: (map: HTMLElement) => void): void {
	const tabs = findAll('[role="tab"]', HTMLButtonElement);
	const mapOf = (tab: HTMLButtonElement) =>
		find(`#${tab.getAttribute('aria-controls')}`, HTMLElement);

	function show(chosen: HTMLButtonElement): void {
		for (const tab of tabs) {
			tab.setAttribute('aria-selected', String(tab === chosen));
			tab.tabIndex = tab === chosen ? 0 : -1;
			mapOf(tab).hidden = tab !== chosen;
		}
		onShow(mapOf(chosen));
	}

	tabs.forEach((tab, n) => {
		tab.addEventListener('click', () => show(tab));
		tab.addEventListener('keydown', event => {
			const to = {
				ArrowLeft: n - 1,
				ArrowRight: n + 1,
				Home: 0,
				End: tabs.length - 1,
			}[event.key];
			const next = to === undefined ? undefined : tabs.at(to % tabs.length);
			if (next === undefined) return;
			event.preventDefault();
			next.focus();
			show(next);
		});
	});
	const [first] = tabs;
	if (first) show(first);

	// A link to a box may lead to a map that is not shown.
	function showTarget(): void {
		const target = document.getElementById(location.hash.slice(1));
		const tab = tabs.find(each => target && mapOf(each).contains(target));
		if (!target || !tab) return;
		if (mapOf(tab).hidden) show(tab);
		target.scrollIntoView({block: 'center', inline: 'center'});
		target.querySelector('a')?.focus({preventScroll: true});
	}
	addEventListener('hashchange', showTarget);
	showTarget();
}
