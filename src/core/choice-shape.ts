/** What kind of doing a choice is; its label says which. */
export type ChoiceShape =
	| {readonly kind: 'speech'; readonly words: string}
	| {readonly kind: 'deed'; readonly words: string}
	/** Something written in a section of the form. */
	| {readonly kind: 'entry'; readonly section: string; readonly words: string};

/** Reads the kind off a label: `"I'll go."` is speech, `3: Sums, fair.` an entry, the rest are deeds. */
export function shapeOf(label: string): ChoiceShape {
	const text = label.trim();
	const [, section, words] = /^(\d+):\s*(.*)$/su.exec(text) ?? [];
	if (section !== undefined && words !== undefined) return {kind: 'entry', section, words};
	return {kind: /^["“]/u.test(text) ? 'speech' : 'deed', words: text};
}
