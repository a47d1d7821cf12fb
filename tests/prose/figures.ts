/** The value below which `share` of the sorted values lie; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

export function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

export function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : sum(values) / values.length;
}

export function deviation(values: readonly number[]): number {
	const middle = mean(values);
	return Math.sqrt(mean(values.map(value => (value - middle) ** 2)));
}

/** 0 to 100; of nothing, 0. */
export function percent(part: number, whole: number): number {
	return whole === 0 ? 0 : (100 * part) / whole;
}
