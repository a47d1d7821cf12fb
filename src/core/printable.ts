const CONTROL = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

/**
 * The text with every control, escape and direction character shown as a visible one, so that a
 * story, a save or a name can say what it likes and the terminal hears none of it. Tab and newline stay.
 */
export function printable(text: string): string {
	return text.replace(CONTROL, character => {
		const code = character.codePointAt(0) ?? 0;
		if (code < 0x20) return String.fromCodePoint(0x2400 + code);
		return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
	});
}
