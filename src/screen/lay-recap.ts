import {printable} from '../core/printable.ts';
import type {Recap} from '../core/recap.ts';
import {hang, proseOf, type Setting} from './layout.ts';
import {emptyRow, type Row, rowOf} from './rows.ts';
import {wrapPieces} from './wrap.ts';

/** The story so far: where it stands, and under each part of the form the choices taken in it. */
export function layRecap({where, choices}: Recap, setting: Setting): readonly Row[] {
	const taken = choices.flatMap(({place, text}, n) => [
		...(place === choices[n - 1]?.place ? [] : [emptyRow, ...layPlace(place)]),
		...hang(
			`    ${setting.glyphs.taken} `,
			proseOf(printable(text), setting, 'taken'),
			setting.width,
			'taken',
		),
	]);
	return [...wrapPieces([{text: where, look: 'prose'}], setting.width), ...taken];
}

function layPlace(place: string): readonly Row[] {
	return place === '' ? [] : [rowOf(place, 'heading')];
}
