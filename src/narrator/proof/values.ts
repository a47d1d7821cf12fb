import {InkList} from 'inkjs/engine/InkList';
import type {InkObject} from 'inkjs/engine/Object';
import {Tag} from 'inkjs/engine/Tag';
import {
	BoolValue,
	DivertTargetValue,
	FloatValue,
	IntValue,
	ListValue,
	StringValue,
	VariablePointerValue,
} from 'inkjs/engine/Value';
import {Void} from 'inkjs/engine/Void';

/** What a slot holds: a value of the runtime, or a plain number or text of our own. */
export type Held = InkObject | number | string;

/** Numbers values so that equal ones share a number, counted from 0. */
export class ValueTable {
	readonly #ids = new Map<string | number, number>();
	readonly #values: Held[] = [];
	readonly #plain: (number | string | boolean | undefined)[] = [];

	intern(value: Held): number {
		const key = keyOf(value);
		const known = this.#ids.get(key);
		if (known !== undefined) return known;
		this.#ids.set(key, this.#values.length);
		this.#plain.push(plainOf(value));
		return this.#values.push(value) - 1;
	}

	get(id: number): Held {
		return this.#values[id] as Held;
	}

	/** The value as laws and reports see it: lists and targets as text. */
	plain(id: number): number | string | boolean | undefined {
		return this.#plain[id];
	}

	get size(): number {
		return this.#values.length;
	}
}

/** Two values have the same key if and only if no story can tell them apart. */
export function keyOf(value: Held): string | number {
	if (typeof value === 'number') return value;
	if (typeof value === 'string') return `#${value}`;
	if (value instanceof IntValue) return `i${numberKey(value.value)}`;
	if (value instanceof FloatValue) return `f${numberKey(value.value)}`;
	if (value instanceof BoolValue) return value.value ? 'b1' : 'b0';
	if (value instanceof StringValue) return `s${value.value}`;
	if (value instanceof ListValue) return listKey(value.value ?? new InkList());
	if (value instanceof DivertTargetValue) return `d${value.targetPath}`;
	if (value instanceof VariablePointerValue) return `p${value.contextIndex} ${value.variableName}`;
	if (value instanceof Void) return 'void';
	if (value instanceof Tag) return `t${value.text}`;
	return `?${value}`;
}

function numberKey(value: number | null): string {
	return Object.is(value, -0) ? '-0' : String(value);
}

/**
 * The order in which a list was filled shows only where two of its items have the same number
 * (LIST_MIN, LIST_MAX); the lists an empty list came from show in LIST_ALL and LIST_INVERT.
 */
function listKey(list: InkList): string {
	const items = [...list];
	if (items.length === 0) return `l|${[...new Set(list.originNames ?? [])].sort().join(',')}`;
	const numbers = new Set(items.map(([, number]) => number));
	if (numbers.size === items.length) items.sort((a, b) => a[1] - b[1]);
	return `l${items.map(([name, number]) => `${name}=${number}`).join(',')}`;
}

function plainOf(value: Held): number | string | boolean | undefined {
	if (typeof value === 'number' || typeof value === 'string') return value;
	if (value instanceof IntValue || value instanceof FloatValue) return value.value ?? 0;
	if (value instanceof BoolValue) return value.value ?? false;
	if (value instanceof Void) return undefined;
	return String(value);
}

/** A value of the runtime for a value that came from outside the story. */
export function heldOf(value: boolean | number | string): InkObject {
	if (typeof value === 'boolean') return new BoolValue(value);
	if (typeof value === 'string') return new StringValue(value);
	return Number.isInteger(value) ? new IntValue(value) : new FloatValue(value);
}
