import type {Narrator} from './model.ts';
import {printable} from './printable.ts';
import {type BadStart, type InexactMove, type Retelling, retell} from './retell.ts';
import type {Save} from './save.ts';

/** A save as the story tells it now. */
export type Resumable = {
	readonly save: Save;
	readonly strict: Retelling;
	/** Told further by choices that read otherwise than the saved ones; undefined where that leads no further. */
	readonly nearest: Retelling | undefined;
};

/** Tells a save again, and where choices are gone, finds out how far the nearest ones would lead. */
export function tellAgain(narrator: Narrator, save: Save): Resumable | BadStart {
	const strict = retell(narrator, save);
	if ('problem' in strict) return strict;
	if (strict.lost.length === 0) return {save, strict, nearest: undefined};
	const nearest = retell(narrator, save, 'nearest');
	const isFurther = !('problem' in nearest) && nearest.inexact.length > 0;
	return {save, strict, nearest: isFurther ? nearest : undefined};
}

/** How many changed choices a question lists. */
const LISTED = 8;

/** Asks for the player's consent to choices that read otherwise now. */
export function describeChanges({save, nearest}: Resumable): string {
	const changed = nearest?.inexact ?? [];
	const listed = changed.slice(0, LISTED).map(describeChange);
	const rest = changed.length - listed.length;
	if (rest > 0) listed.push(`and ${rest} more`);
	return `The story has changed since ${printable(save.name)} was saved. ${listed.join('; ')}.`;
}

function describeChange({number, move, choice}: InexactMove): string {
	return `Choice ${number + 1}, ${quoted(move.text)}, is gone; the nearest now is ${quoted(choice.text)}`;
}

/** The choices that are gone for good, and what becomes of the telling; undefined where none is. */
export function describeLoss({lost}: Retelling, save: Save, copy: string | undefined) {
	const [first] = lost;
	if (first === undefined) return undefined;
	const others = lost.length === 1 ? '' : ` (and ${lost.length - 1} on other lines)`;
	const goesOn = copy === undefined ? '' : ` and goes on as ${printable(copy)}`;
	return (
		`The story has changed: choice ${first.number + 1}, ${quoted(first.move.text)}${others}, is gone. ` +
		`The telling stops before it${goesOn}; ${printable(save.name)} is left as it is.`
	);
}

function quoted(text: string): string {
	return `"${printable(text)
		.trim()
		.replace(/^"(.*)"$/u, '$1')}"`;
}
