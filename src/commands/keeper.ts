import type {Game} from '../core/game.ts';
import {type SaveHead, toSave} from '../core/save.ts';
import type {Session} from '../core/session.ts';
import type {Slot} from '../core/shelf.ts';
import {sha256} from '../disk/read-save.ts';

/** What a telling's save says of itself whenever it is kept. */
export type TellingHead = Pick<SaveHead, 'createdAt' | 'secondsPlayed' | 'engine' | 'section8'>;

export type KeeperOptions = {
	readonly folder: string;
	/** No save made now is older than this, whatever the clock says. */
	readonly after: string;
	readonly now: () => Date;
};

/** Keeps one telling in its slot. What goes wrong is said once, and once more when it is right again. */
export function keeperOf(
	slot: Slot | undefined,
	head: TellingHead,
	{folder, after, now}: KeeperOptions,
): Pick<Game, 'keep' | 'farewell' | 'isSafe'> & {
	readonly save: (session: Session) => ReturnType<typeof toSave>;
} {
	const since = now().getTime();
	let latest = after;
	let failing: string | undefined;
	let isKept = false;

	function save(session: Session) {
		const at = now();
		const seconds = Math.max(0, Math.round((at.getTime() - since) / 1000));
		latest = laterOf(at, latest);
		const name = slot?.name ?? '';
		const secondsPlayed = head.secondsPlayed + seconds;
		return toSave(session, {...head, name, updatedAt: latest, secondsPlayed}, sha256);
	}

	return {
		save,
		keep(session) {
			if (slot === undefined) return undefined;
			const kept = slot.write(save(session));
			isKept ||= kept.isKept;
			const was = failing;
			failing = kept.isKept ? undefined : kept.notice;
			if (!kept.isKept) return failing === was ? undefined : failing;
			const mended = was === undefined ? '' : `Saving works again; all of it is in ${slot.name}.`;
			return [mended, kept.notice].filter(Boolean).join(' ') || undefined;
		},
		isSafe: () => slot === undefined || failing === undefined,
		farewell() {
			if (slot === undefined) return '';
			if (failing !== undefined) return `This telling is not saved. ${failing}`;
			return isKept ? `Saved as ${slot.name} in ${folder}.` : '';
		},
	};
}

/** The time now, or the moment after the last one where the clock has gone back. */
function laterOf(now: Date, last: string): string {
	const next = new Date(Math.max(now.getTime(), (Date.parse(last) || 0) + 1));
	return next.toISOString();
}
