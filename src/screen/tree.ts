import {shapeOf} from '../core/choice-shape.ts';
import {printable} from '../core/printable.ts';
import {OPENING, type Session} from '../core/session.ts';
import {walkTree} from '../core/tree.ts';
import {curl} from '../core/typography.ts';
import type {MenuItem} from './deeds.ts';
import type {Setting} from './layout.ts';
import {layItem, type OverlayRow, type OverlayView} from './overlay-view.ts';
import type {Overlay} from './reader-state.ts';

/** Every choice of every line taken, as a tree: a line that was left is indented under its choice. */
export function layTree(session: Session, overlay: Overlay, setting: Setting): OverlayView {
	const items: MenuItem[] = [];
	const rows: OverlayRow[] = [];
	const {glyphs} = setting;
	const walked = walkTree(session);
	const start = walked.findIndex(({move}) => move === session.at);
	const focused = overlay.focused ?? start;
	for (const {move, level, isBranch} of walked) {
		const label = labelOf(session, move, setting);
		const guides = `${glyphs.upright} `.repeat(Math.max(0, level - 1));
		const branch = level === 0 ? '' : `${isBranch ? glyphs.branch : glyphs.upright} `;
		const isHere = move === session.at;
		const mark = isHere ? glyphs.here : glyphs.passed;
		const note = isHere ? '  (you are here)' : '';
		rows.push(
			...layItem(
				items.length,
				[
					{text: guides + branch, look: 'rule'},
					{text: `${mark} ${label}${note}`, look: 'choice'},
				],
				{focused},
				setting,
			),
		);
		items.push({label, deed: {type: 'rewind', to: move}});
	}
	return {title: 'Every line taken', rows, items, start, hits: []};
}

function labelOf({moves}: Session, move: number, {isCurled}: Setting): string {
	if (move === OPENING) return 'The beginning';
	const text = printable(moves[move]?.choice.text ?? '').replace(/<\/?s>/gu, '');
	const shape = shapeOf(text);
	const label = shape.kind === 'entry' ? `${shape.section}: ${shape.words}` : shape.words;
	return isCurled ? curl(label) : label;
}
