/**
 * Packages that measure text make their segmenter and their patterns over all of Unicode as they
 * are loaded, which takes as long as the telling of the first page, and most text never needs them:
 * what is plain ASCII is measured without. Here each is made when it is first used.
 */
const MEASURING =
	/[\\/]node_modules[\\/](?:string-width|slice-ansi)[\\/][\w-]+\.js$|[\\/]node_modules[\\/]wrap-ansi[\\/]index\.js$/u;

const COSTLY = /^const (\w+) = (new Intl\.Segmenter\([^)\n]*\)|\/.*\\p\{.*\/[a-z]*[uv][a-z]*);$/gmu;

export function makeWhenUsed() {
	return {
		name: 'made when used',
		transform: {
			filter: {id: MEASURING},
			handler(code) {
				const names = [...code.matchAll(COSTLY)].map(([, name]) => name);
				if (names.length === 0) return null;
				const deferred = code.replace(COSTLY, (_, name, value) => {
					return `let made_${name};\nfunction make_${name}() { return made_${name} ??= ${value}; }`;
				});
				return names.reduce(
					(text, name) => text.replace(new RegExp(`\\b${name}\\b`, 'gu'), `make_${name}()`),
					deferred,
				);
			},
		},
	};
}
