/** Numbers states, each a row of small integers, in the order they are first met. */
export interface StateTable {
	readonly size: number;
	/** The number of the state, or -1 where it is new. */
	find(row: Int32Array, length: number): number;
	add(row: Int32Array, length: number): number;
	/** Entry `at` of a state's row. */
	get(state: number, at: number): number;
}

/** Rows packed into one array, found by open addressing and compared in full: no two states collide. */
export class CompactStates implements StateTable {
	size = 0;
	#rows = new Int32Array(1 << 14);
	#end = 0;
	#starts = new Int32Array(1 << 10);
	#table = new Int32Array(1 << 11).fill(-1);

	find(row: Int32Array, length: number): number {
		const mask = this.#table.length - 1;
		for (let at = hash(row, length) & mask; ; at = (at + 1) & mask) {
			const state = this.#table[at] ?? -1;
			if (state === -1 || this.#isEqual(state, row, length)) return state;
		}
	}

	add(row: Int32Array, length: number): number {
		if ((this.size + 1) * 2 > this.#table.length) this.#rehash();
		while (this.#end + length > this.#rows.length) this.#rows = doubled(this.#rows);
		if (this.size + 2 > this.#starts.length) this.#starts = doubled(this.#starts);
		this.#rows.set(row.subarray(0, length), this.#end);
		const state = this.size++;
		this.#starts[state] = this.#end;
		this.#end += length;
		this.#starts[state + 1] = this.#end;
		this.#place(state, hash(row, length));
		return state;
	}

	get(state: number, at: number): number {
		return this.#rows[(this.#starts[state] ?? 0) + at] ?? 0;
	}

	#isEqual(state: number, row: Int32Array, length: number): boolean {
		const start = this.#starts[state] ?? 0;
		if ((this.#starts[state + 1] ?? 0) - start !== length) return false;
		for (let at = 0; at < length; at++) if (this.#rows[start + at] !== row[at]) return false;
		return true;
	}

	#place(state: number, hashed: number): void {
		const mask = this.#table.length - 1;
		let at = hashed & mask;
		while (this.#table[at] !== -1) at = (at + 1) & mask;
		this.#table[at] = state;
	}

	#rehash(): void {
		this.#table = new Int32Array(this.#table.length * 2).fill(-1);
		for (let state = 0; state < this.size; state++) {
			const start = this.#starts[state] ?? 0;
			const length = (this.#starts[state + 1] ?? 0) - start;
			this.#place(state, hash(this.#rows.subarray(start, start + length), length));
		}
	}
}

// FNV-1a over words, with a last mix so that low bits depend on all of them.
function hash(row: Int32Array, length: number): number {
	let hashed = 0x811c9dc5;
	for (let at = 0; at < length; at++) hashed = Math.imul(hashed ^ (row[at] ?? 0), 0x01000193);
	hashed ^= hashed >>> 15;
	hashed = Math.imul(hashed, 0x2c1b3c6d);
	return (hashed ^ (hashed >>> 13)) >>> 0;
}

function doubled(old: Int32Array): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(old.length * 2);
	larger.set(old);
	return larger;
}

/** The same by way of text, without any packing. */
export class PlainStates implements StateTable {
	readonly #numbers = new Map<string, number>();
	readonly #rows: number[][] = [];

	get size(): number {
		return this.#rows.length;
	}

	find(row: Int32Array, length: number): number {
		return this.#numbers.get(row.subarray(0, length).join(' ')) ?? -1;
	}

	add(row: Int32Array, length: number): number {
		const copy = [...row.subarray(0, length)];
		this.#numbers.set(copy.join(' '), this.#rows.length);
		return this.#rows.push(copy) - 1;
	}

	get(state: number, at: number): number {
		return this.#rows[state]?.[at] ?? 0;
	}
}
