import type {StateTable} from './state-table.ts';

/** How many slots share a page. */
export const PAGE = 32;

/** A slot of a page that holds nothing: dead, or no longer known. */
const NOTHING = -1;

/**
 * Most slots stay as they are from one state to the next. So the values of a state are kept in pages
 * of 32 neighbouring slots, each distinct page once, and a state is a row of page numbers (collapse
 * compression: Holzmann, State compression in SPIN, 1997).
 */
export class Pages {
	readonly #table: StateTable;
	readonly #trimmed = new Map<number, number>();
	readonly #buffer = new Int32Array(PAGE);

	constructor(table: StateTable) {
		this.#table = table;
	}

	/** The value of one slot of a page, by its place in the page. */
	get(page: number, place: number): number {
		return this.#table.get(page, place);
	}

	/** The page whose value at each place in `mask` is what `valueAt` says, with nothing elsewhere. */
	make(mask: number, valueAt: (place: number) => number): number {
		const buffer = this.#buffer;
		for (let place = 0; place < PAGE; place++)
			buffer[place] = (mask >>> place) & 1 ? valueAt(place) : NOTHING;
		const known = this.#table.find(buffer, PAGE);
		return known >= 0 ? known : this.#table.add(buffer, PAGE);
	}

	/**
	 * The page with only the places in `mask`. Where one of them holds nothing: that place, counted
	 * down from -1.
	 */
	trim(page: number, mask: number): number {
		const key = page * 2 ** PAGE + (mask >>> 0);
		const known = this.#trimmed.get(key);
		if (known !== undefined) return known;
		for (let place = 0; place < PAGE; place++)
			if ((mask >>> place) & 1 && this.get(page, place) === NOTHING) return -1 - place;
		const trimmed = this.make(mask, place => this.get(page, place));
		this.#trimmed.set(key, trimmed);
		return trimmed;
	}
}
