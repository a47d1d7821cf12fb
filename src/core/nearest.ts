/**
 * The word of `words` that is the fewest typing slips away from `word` (a letter missing, added,
 * changed, or two swapped); undefined where none is within a third of its length.
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
	const slips = words.map(each => slipsBetween(word, each));
	const fewest = Math.min(...slips);
	return fewest <= Math.max(1, Math.floor(word.length / 3))
		? words[slips.indexOf(fewest)]
		: undefined;
}

/** The optimal string alignment distance (Damerau and Levenshtein, without repeated edits). */
function slipsBetween(a: string, b: string): number {
	const rows: number[][] = [Array.from({length: b.length + 1}, (_, j) => j)];
	const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		rows.push(row);
		for (let j = 1; j <= b.length; j++) {
			const change = a[i - 1] === b[j - 1] ? 0 : 1;
			const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			row.push(
				Math.min(
					at(i - 1, j) + 1,
					(row[j - 1] ?? 0) + 1,
					at(i - 1, j - 1) + change,
					isSwap ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
				),
			);
		}
	}
	return at(a.length, b.length);
}
