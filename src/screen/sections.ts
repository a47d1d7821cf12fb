import {type BeatMachine, isOnForm, nameBeat} from '../core/beats.ts';
import {passedBeats} from '../core/rewind.ts';
import {current, type Session} from '../core/session.ts';
import type {MenuItem} from './deeds.ts';
import type {Setting} from './layout.ts';
import {layItem, type OverlayRow, type OverlayView} from './overlay-view.ts';
import type {Overlay} from './reader-state.ts';
import {rowOf} from './rows.ts';

/** The form's sections: those passed, from which the telling can go on anew, and those to come. */
export function laySections(
	session: Session,
	machine: BeatMachine | undefined,
	overlay: Overlay,
	setting: Setting,
): OverlayView {
	const title = 'Where on the form you are';
	if (machine === undefined) {
		return {title, rows: [rowOf('This story has no sections.', 'prose')], items: [], hits: []};
	}
	const passed = passedBeats(session);
	const here = current(session).passage.beat;
	const start = passed.findLastIndex(({beat}) => beat === here);
	const focused = overlay.focused ?? start;
	const items: MenuItem[] = [];
	const rows: OverlayRow[] = [];
	for (const {beat, move} of passed) {
		const label = nameOf(beat, machine);
		const isHere = items.length === start;
		const mark = isHere ? setting.glyphs.here : setting.glyphs.passed;
		const note = isHere ? '  (you are here)' : '';
		rows.push(
			...layItem(
				items.length,
				[{text: `${mark} ${label}${note}`, look: 'choice'}],
				{focused},
				setting,
			),
		);
		items.push({label, deed: {type: 'rewind', to: move}});
	}
	const reached = new Set(passed.map(({beat}) => machine.beats[beat]?.section));
	const sections = new Map(
		Object.values(machine.beats)
			.filter(({section}) => isOnForm(section) && !reached.has(section))
			.map(({section, heading}) => [section, heading.replace(/, continued$/u, '')]),
	);
	for (const [section, heading] of sections) {
		rows.push(rowOf(`      ${setting.glyphs.ahead} ${section}  ${heading}`, 'chrome'));
	}
	return {title, rows, items, start, hits: []};
}

function nameOf(id: string, machine: BeatMachine): string {
	const beat = machine.beats[id];
	if (beat === undefined) return id;
	const name = nameBeat(beat);
	return beat.within === undefined ? name : `${name}: the ${id.replaceAll('_', ' ')}`;
}
