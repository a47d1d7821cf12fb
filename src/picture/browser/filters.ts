import {find, findAll} from './dom.ts';

/** Shows the lines of the source that have the words and the share that are asked for. */
export function startLineFilters(): void {
	const form = document.querySelector('#line-filters');
	if (!(form instanceof HTMLFormElement)) return;
	const output = find('output', HTMLOutputElement, form);
	const lines = findAll('.listing li', HTMLLIElement).map(item => ({
		item,
		text: (item.querySelector('code')?.textContent ?? '').toLowerCase(),
		share: item.dataset.share === undefined ? undefined : Number(item.dataset.share),
	}));
	startFilters(form, ({words = '', share = ''}) => {
		const wanted = words.trim().toLowerCase();
		const most = share === '' ? undefined : Number(share);
		let count = 0;
		for (const line of lines) {
			const isRare = most === undefined || (line.share !== undefined && line.share <= most);
			line.item.hidden = !isRare || !line.text.includes(wanted);
			if (!line.item.hidden) count++;
		}
		// A knot or a file without a line to show is only in the way.
		for (const group of ['.knot', '.file']) {
			for (const each of findAll(`.listing ${group}`, HTMLElement))
				each.hidden = each.querySelector('li:not([hidden])') === null;
		}
		const isAll = count === lines.length;
		output.value = isAll ? '' : `${count} of ${lines.length} lines`;
	});
}

/** Shows the findings of a severity and a rule. */
export function startFindingFilters(): void {
	const form = document.querySelector('#finding-filters');
	if (!(form instanceof HTMLFormElement)) return;
	const output = find('output', HTMLOutputElement, form);
	const items = findAll('.findings > li', HTMLLIElement);
	startFilters(form, ({severity = '', rule = ''}) => {
		for (const item of items) {
			const isWanted =
				(severity === '' || item.dataset.severity === severity) &&
				(rule === '' || item.dataset.rule === rule);
			item.hidden = !isWanted;
		}
		const count = items.filter(({hidden}) => !hidden).length;
		output.value = count === 1 ? '1 finding' : `${count} findings`;
	});
}

function startFilters(
	form: HTMLFormElement,
	apply: (values: {readonly [name: string]: string}) => void,
): void {
	const read = () =>
		apply(
			Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)])),
		);
	form.addEventListener('input', read);
	form.addEventListener('submit', event => event.preventDefault());
	form.hidden = false;
	read();
}
