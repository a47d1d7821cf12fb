import type {BeatMachine} from '../core/beats.ts';
import {tellingTo} from '../core/blocks.ts';
import type {Session} from '../core/session.ts';
import {isApart, layBlock, type Setting} from './layout.ts';
import {emptyRow, type Row} from './rows.ts';

/** The whole telling to where the player stands, every choice marked. */
export function layHistory(
	session: Session,
	machine: BeatMachine | undefined,
	setting: Setting,
): readonly Row[] {
	const blocks = tellingTo(session, session.at, machine);
	return blocks.flatMap((block, n) => [
		...(isApart(block, blocks[n - 1], setting) ? [emptyRow] : []),
		...layBlock(block, setting),
	]);
}
