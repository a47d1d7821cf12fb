import {syllable} from 'syllable';

/** Words as a reader counts them: what stands between spaces. */
export function countWords(text: string): number {
	return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/** The words of a text without its punctuation, in lower case. */
export function tokensOf(text: string): readonly string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];
}

const segmenter = new Intl.Segmenter('en-GB', {granularity: 'sentence'});

/** The sentences of a paragraph. What follows a quotation in lower case belongs to its sentence. */
export function sentencesOf(text: string): readonly string[] {
	const sentences: string[] = [];
	for (const {segment} of segmenter.segment(text)) {
		const last = sentences.length - 1;
		const before = sentences[last] ?? '';
		const goesOn =
			/^["']?\p{Ll}/u.test(segment) ||
			/\b(?:Mr|Mrs|H|K\.H)\.?\s*$/u.test(before.trimEnd()) ||
			!/[\p{L}\p{N}]/u.test(segment);
		if (last >= 0 && goesOn) sentences[last] = before + segment;
		else sentences.push(segment);
	}
	return sentences.map(sentence => sentence.trim()).filter(sentence => sentence !== '');
}

/** What stands between double quotes, quotes included. A quotation left open runs to the end. */
export function speechIn(text: string): readonly string[] {
	return text.match(/"[^"]*(?:"|$)/gu) ?? [];
}

/** The text with every quotation taken out. */
export function narrationOf(text: string): string {
	return text.replace(/"[^"]*(?:"|$)/gu, ' ~ ');
}

export function hasSpeech(text: string): boolean {
	return text.includes('"');
}

/** Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom 1975). */
export function readingGrade(text: string): number {
	const sentences = sentencesOf(text).length;
	const words = tokensOf(text);
	if (sentences === 0 || words.length === 0) return 0;
	const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
	return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}
