/**
 * Where map and source stand side by side, following a link into the source moves the source and not
 * the page, so that what was clicked stays where it is.
 */
export function startFollowing(): void {
	const isWide = matchMedia('(min-width: 75rem)');
	document.addEventListener('click', event => {
		const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
		const id = link?.getAttribute('href')?.slice(1) ?? '';
		const target = document.getElementById(id);
		if (!isWide.matches || event.defaultPrevented || !target?.closest('.listing')) return;
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		const top = scrollY;
		location.hash = id;
		scrollTo({top, behavior: 'instant'});
		if (target.tabIndex === -1 && target.hasAttribute('tabindex'))
			target.focus({preventScroll: true});
	});
}
