/** Wrong usage, in one sentence. */
export type BadUsage = {readonly problem: string};

/** The options as they were given: a text where one takes a value. */
export type Options = {readonly [name: string]: string | boolean | undefined};

export function isBad(value: unknown): value is BadUsage {
	return typeof value === 'object' && value !== null && 'problem' in value;
}

export function text(value: string | boolean | undefined): string | undefined {
	return typeof value === 'string' ? value : undefined;
}

/** A whole number that an option gives; undefined where it was not given. */
export function readWhole(
	options: Options,
	name: string,
	minimum: number,
): number | undefined | BadUsage {
	const value = options[name];
	if (value === undefined) return undefined;
	const number = Number(value);
	if (Number.isSafeInteger(number) && number >= minimum) return number;
	return {problem: `--${name} takes a whole number from ${minimum}, not "${value}".`};
}
