import {type BeatMachine, isOnForm, titleOf} from './beats.ts';
import {type Entry, entries} from './form.ts';
import {printable} from './printable.ts';
import {passagesSoFar} from './retell.ts';
import type {Session} from './session.ts';

/** A section of the form with what was entered in it, in the order of the form. */
export type FormSection = {
	readonly section: string;
	readonly heading: string;
	readonly entries: readonly string[];
};

/** The whole form as the telling filled it; a section that nothing was entered in is there and empty. */
export function filledForm(
	session: Session,
	machine: BeatMachine | undefined,
): readonly FormSection[] {
	const filled = entries(passagesSoFar(session).map(({passage}) => passage));
	const sections = new Map<string, string>();
	for (const {section, heading} of Object.values(machine?.beats ?? {})) {
		if (isOnForm(section) && !sections.has(section)) sections.set(section, heading);
	}
	for (const {section} of filled) if (!sections.has(section)) sections.set(section, '');
	return [...sections]
		.map(([section, heading]) => ({
			section: printable(section),
			heading: printable(heading),
			entries: enteredIn(filled, section),
		}))
		.sort((a, b) => (Number(a.section) || 99) - (Number(b.section) || 99));
}

function enteredIn(filled: readonly Entry[], section: string): readonly string[] {
	return filled.filter(entry => entry.section === section).map(({text}) => printable(text));
}

/** The form in lines of text. */
export function formatFilledForm(sections: readonly FormSection[]): string {
	if (sections.length === 0) return 'Nothing was entered on a form.\n';
	return sections
		.map(({section, heading, entries}) => {
			const title = titleOf({section, heading});
			const lines = entries.length === 0 ? ['________'] : entries;
			return `${title}\n${lines.map(line => `   ${line}`).join('\n')}\n`;
		})
		.join('\n');
}
