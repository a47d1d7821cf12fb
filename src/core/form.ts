import type {Passage} from './model.ts';
import {tagValues} from './tags.ts';

/** What was entered in one section of the form. A later entry in the same section is added to it. */
export type Entry = {readonly section: string; readonly text: string};

/** The form as the passages filled it, from the lines tagged `# entry: N: text`, in order. */
export function entries(passages: readonly Passage[]): readonly Entry[] {
	return passages.flatMap(({lines}) =>
		lines.flatMap(line =>
			tagValues(line.tags, 'entry').map(value => {
				const [section = '', ...rest] = value.split(':');
				return {section: section.trim(), text: rest.join(':').trim()};
			}),
		),
	);
}

/** What stands in Section 8, if it was filled in. */
export function section8(passages: readonly Passage[]): string | undefined {
	return entries(passages).findLast(entry => entry.section === '8')?.text;
}
