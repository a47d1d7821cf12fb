import fc from 'fast-check';

/**
 * Small ink sources that always compile: variables, lists, once-only and sticky choices, conditions,
 * tunnels, threads, functions with ref parameters, sequences, cycles, TURNS_SINCE and read counts.
 * Nothing in them counts without end, and no flow goes round without a choice.
 */
export const generatedStory: fc.Arbitrary<string> = fc
	.tuple(fc.integer({min: 2, max: 4}), fc.noShrink(fc.integer({min: 0, max: 2 ** 31})))
	.map(([knots, seed]) => writeStory(knots, seed));

class Dice {
	#state: number;
	constructor(seed: number) {
		this.#state = seed;
	}

	/** Mulberry32. */
	next(sides: number): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) % sides;
	}

	pick<T>(...of: readonly T[]): T {
		return of[this.next(of.length)] as T;
	}
}

function writeStory(knots: number, seed: number): string {
	const dice = new Dice(seed);
	const names = Array.from({length: knots}, (_, at) => `k${at}`);
	return [
		'VAR x = 0',
		'VAR y = 1',
		'VAR flag = false',
		'LIST things = hat, (coat), key',
		'VAR mood = ()',
		'-> k0',
		...names.flatMap((name, at) => writeKnot(dice, name, at, names)),
		'=== aside(n) ===',
		`Aside {n > 1:big|small}.`,
		...(dice.next(2) ? ['+ [stay a while] Stayed.', '+ [not long] Short.', '- ->->'] : ['->->']),
		'=== shop ===',
		`* [buy ${dice.next(9)}] Bought.`,
		`  ${statement(dice)}`,
		`  -> ${dice.pick(...names)}`,
		'+ {flag} [haggle] Haggled.',
		`  -> ${dice.pick(...names)}`,
		'-> DONE',
		'=== function bump(ref v) ===',
		'~ v = (v + 1) % 3',
		'=== function twice(v) ===',
		'~ return v * 2',
		'',
	].join('\n');
}

function writeKnot(dice: Dice, name: string, at: number, names: readonly string[]): string[] {
	const later = names.slice(at + 1);
	const lines = [`=== ${name} ===`, `Text of ${name}. ${inline(dice, names)}`];
	for (let count = dice.next(3); count > 0; count--) lines.push(statement(dice));
	if (dice.next(3) === 0) lines.push(`~ temp t = ${expression(dice)}`, '{t > 1: t is big}');
	if (dice.next(4) === 0) lines.push(`-> aside(${dice.next(4)}) ->`);
	if (dice.next(4) === 0) lines.push('<- shop');
	if (later.length > 0 && dice.next(4) === 0)
		lines.push(`{${condition(dice, names)}: -> ${dice.pick(...later)}}`);
	const choices = 1 + dice.next(3);
	for (let choice = 0; choice < choices; choice++)
		lines.push(...writeChoice(dice, `c${at}${choice}`, names));
	const isOpen = dice.next(6) === 0;
	if (!isOpen) lines.push(`* -> ${dice.pick('END', 'END', ...later)}`);
	if (dice.next(2)) lines.push('- Gathered.', `-> ${dice.pick('END', ...names)}`);
	return lines;
}

function writeChoice(dice: Dice, label: string, names: readonly string[]): string[] {
	const bullet = dice.pick('*', '*', '+');
	const asked = dice.next(3) === 0 ? ` {${condition(dice, names)}}` : '';
	const lines = [`${bullet} (${label})${asked} [take ${label}] Took. ${inline(dice, names)}`];
	if (dice.next(2)) lines.push(`  ${statement(dice)}`);
	const where = dice.pick('END', ...names, ...names);
	if (dice.next(4) > 0) lines.push(`  -> ${where}`);
	return lines;
}

function statement(dice: Dice): string {
	return dice.pick(
		'~ x = (x + 1) % 3',
		'~ y = x',
		'~ flag = not flag',
		'~ flag = true',
		'~ things += key',
		'~ things -= coat',
		'~ things = ()',
		'~ things = LIST_ALL(things)',
		'~ mood = things',
		'~ mood = hat',
		'~ bump(x)',
		'~ bump(y)',
		'~ x = twice(y) % 3',
		'~ x = RANDOM(0, 1)',
	);
}

function expression(dice: Dice): string {
	return dice.pick('x', 'y', 'x + y', 'twice(x)', 'LIST_COUNT(things)', '1');
}

function condition(dice: Dice, names: readonly string[]): string {
	const knot = dice.pick(...names);
	return dice.pick(
		'x > 0',
		'x == y',
		'flag',
		'not flag',
		'things ? key',
		'LIST_COUNT(LIST_ALL(mood)) > 1',
		`${knot}`,
		`not ${knot}`,
		`${knot} > 2`,
		`${knot} == 1`,
		`TURNS_SINCE(-> ${knot}) > 1`,
		`TURNS_SINCE(-> ${knot}) == 0`,
		`${knot} % 2 == 0`,
		'x && flag',
	);
}

function inline(dice: Dice, names: readonly string[]): string {
	return dice.pick(
		'',
		'',
		'{a|b|c}',
		'{&d|e|f}',
		'{!once|twice}',
		`{${condition(dice, names)}: yes | no}`,
		'{x} {flag}',
		'{things}',
		'{LIST_ALL(mood)}',
		'<> glued',
	);
}
