import type {Narrator} from '../core/model.ts';
import {printable} from '../core/printable.ts';
import {type LostMove, retell} from '../core/retell.ts';
import type {Save} from '../core/save.ts';
import type {Session} from '../core/session.ts';
import type {Refused} from '../core/shelf.ts';

/** A telling as the story tells it now, for those who only read it. */
export type Retold = {
	readonly session: Session;
	readonly save: Save;
	/** A sentence where the story no longer offers all that was chosen. */
	readonly notices: readonly string[];
};

/** Tells a save of this story again, as far as it still goes; nothing is asked and nothing kept. */
export function retellSave(save: Save, narrator: Narrator): Retold | Refused {
	const name = printable(save.name);
	if (save.story.id !== narrator.story.id) {
		const title = printable(save.story.title);
		return {
			problem: `The save ${name} is of another story, "${title}"; --story FILE says where that is.`,
		};
	}
	const retelling = retell(narrator, save);
	if ('problem' in retelling) {
		return {problem: `The save ${name} cannot be told: ${retelling.problem}.`};
	}
	return {session: retelling.session, save, notices: retelling.lost.slice(0, 1).map(describeLost)};
}

function describeLost({number, move}: LostMove): string {
	return `The story has changed: choice ${number + 1}, "${printable(move.text)}", is gone; the telling is told up to it.`;
}
