import path from 'node:path';
import type {Save} from '../core/save.ts';
import type {Slot} from '../core/shelf.ts';
import {formatCode} from './code.ts';
import {findNamed} from './find-save.ts';
import type {GameOptions} from './game-options.ts';
import {retellSave} from './retell-save.ts';
import type {SavesDesk} from './saves-words.ts';

/** What the words about saves work on while a telling is played. */
export function openSavesDesk(
	slot: Slot | undefined,
	saveNow: () => Save,
	{shelf, narrator, machine, packageFolder}: GameOptions,
): SavesDesk {
	const codeOf = (name: string) => {
		const found = findNamed(name, shelf, packageFolder);
		const told = 'problem' in found ? found : retellSave(found.save, narrator);
		return 'problem' in told ? told : formatCode(told.session, machine);
	};
	return {
		shelf,
		packageFolder,
		list: () => shelf.list(),
		codeOf,
		exportFolder: path.join(shelf.folder, 'exported'),
		takesPaths: false,
		...(slot && {
			inPlay: {
				name: () => slot.name,
				rename: (to: string) => slot.rename(to),
				keepAs(name: string) {
					const kept = shelf.add(saveNow(), name);
					// Play goes on with this one, so it stays the newest.
					slot.write(saveNow());
					return kept;
				},
			},
		}),
	};
}
