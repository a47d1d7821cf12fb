import type {Shelf} from '../core/shelf.ts';

/** A shelf where there is no place for one. Play goes on; `problem` says why nothing is kept, and what to do. */
export function openNoFolder(problem: string): Shelf {
	const refuse = () => ({problem});
	const hold = (name: string) => ({
		name,
		write: () => ({isKept: false, notice: problem}),
		rename: (to: string) => ({name: to}),
		release() {},
	});
	return {
		folder: 'no folder',
		list: () => [],
		fault: () => problem,
		read: refuse,
		older: () => [],
		hold,
		holdNew: hold,
		add: refuse,
		rename: refuse,
		remove: refuse,
		removed: () => [],
		restore: refuse,
	};
}
