/** A run of prose with one look; a struck run was altered on the form. */
export type Span = {readonly text: string; readonly isStruck: boolean};

/** Cuts `<s>Tuesday</s> Friday` into its struck and its standing runs. */
export function parseSpans(text: string): readonly Span[] {
	return text
		.split(/(<s>.*?<\/s>)/u)
		.filter(run => run !== '')
		.map(run =>
			run.startsWith('<s>') && run.endsWith('</s>')
				? {text: run.slice(3, -4), isStruck: true}
				: {text: run, isStruck: false},
		);
}
