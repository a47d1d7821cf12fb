import {printable} from '../core/printable.ts';
import type {ShelfEntry} from '../core/shelf.ts';
import {openShelf} from './open-shelf.ts';
import type {Command} from './parse.ts';
import type {World} from './world.ts';

type Saves = Extract<Command, {name: 'saves'}>;

/** Lists the saves, the newest first; one that cannot be read is listed with what is wrong with it. */
export function saves({savesDir}: Saves, world: World): number {
	const shelf = openShelf(savesDir, world);
	const entries = shelf.list();
	const lines = entries.map((entry, n) => `${n + 1}. ${describe(entry)}\n`);
	world.stdout.write(lines.length === 0 ? `No saves in ${shelf.folder}.\n` : lines.join(''));
	return 0;
}

function describe(entry: ShelfEntry): string {
	if ('problem' in entry) return `${printable(entry.name)}: cannot be read: ${entry.problem}`;
	const {story, updatedAt, moves} = entry.save;
	const choices = moves.length === 1 ? '1 choice' : `${moves.length} choices`;
	const when = updatedAt.slice(0, 16).replace('T', ' ');
	return `${printable(entry.name)}: ${printable(story.title)}, ${choices}, ${when} UTC`;
}
