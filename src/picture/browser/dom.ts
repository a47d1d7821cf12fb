/** The element, which is there because the page was written with it. */
export function find<T extends Element>(
	selector: string,
	kind: new () => T,
	within: ParentNode = document,
): T {
	const found = within.querySelector(selector);
	if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`);
	return found;
}

export function findAll<T extends Element>(
	selector: string,
	kind: new () => T,
	within: ParentNode = document,
): readonly T[] {
	return [...within.querySelectorAll(selector)].filter(element => element instanceof kind) as T[];
}
