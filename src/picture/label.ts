import type {DiagramPart} from '../core/diagram.ts';

/** Breaks a label behind spaces, dots and underscores into lines of at most `width`, where that goes. */
export function breakLabel(
	label: string,
	width: number,
	columnsOf: (text: string) => number,
): readonly string[] {
	const lines: string[] = [];
	for (const piece of label.match(/[^ ._]*[ ._]*/gu) ?? []) {
		const last = lines.at(-1);
		const joined = (last ?? '') + piece;
		if (piece === '') continue;
		if (last !== undefined && columnsOf(joined.trimEnd()) <= width)
			lines[lines.length - 1] = joined;
		else lines.push(piece);
	}
	return lines.map(line => line.trimEnd());
}

/** A share as a reader would say it: whole percents, but never 0 for what happens nor 100 for what may not. */
export function formatShare(share: number): string {
	if (share <= 0) return 'never';
	if (share >= 1) return 'always';
	const percent = share * 100;
	if (percent < 0.1) return '<0.1%';
	if (percent > 99.9) return '>99.9%';
	return percent < 1 || percent > 99 ? `${percent.toFixed(1)}%` : `${Math.round(percent)}%`;
}

/** The word for what is told in the present. */
const NOW = 'now';

/** What it means, for a legend. */
export const NOW_MEANS = `${NOW}: the present; the rest is past`;

/** What is to be said of a part besides its label: note, share and time, where it has them. */
export function notesOf({note, share, isPresent}: DiagramPart): readonly string[] {
	const notes = [note, share === undefined ? '' : formatShare(share), isPresent ? NOW : ''];
	return notes.filter(each => each !== '');
}

/** The same as it stands at the right of a row. */
export function noteOf(part: DiagramPart): string {
	return notesOf(part).join('  ');
}
