/** Characters of one column and one code unit that stand for themselves, whatever is beside them. */
const PLAIN =
	'\\u0020-\\u007E\\u00A1-\\u00AC\\u00AE-\\u02FF\\u2010-\\u2027\\u2030-\\u203B\\u2190-\\u21FF\\u2500-\\u25FC';

/**
 * Edits to packages, for the sake of the first page. Each names what it replaces, and the build
 * fails where that is not found, so that a new version of a package is looked at again.
 */
const EDITS = [
	{
		// The segmenters and the patterns over all of Unicode take as long to make as the first page
		// takes to tell, and most text is measured without them: they are made when they are first used.
		// So is text of one column a character that is not ASCII: Latin letters, quotes, dashes, rules, arrows.
		file: /[\\/]string-width[\\/]index\.js$/u,
		edit: code =>
			makeWhenUsed(
				replace(
					code,
					'/^[\\u0020-\\u007E]*$/.test(string)',
					`(ambiguousIsNarrow ? /^[${PLAIN}]*$/ : /^[\\u0020-\\u007E]*$/).test(string)`,
				),
			),
	},
	{file: /[\\/]node_modules[\\/]wrap-ansi[\\/]index\.js$/u, edit: makeWhenUsed},
	{file: /[\\/]slice-ansi[\\/]tokenize-ansi\.js$/u, edit: makeWhenUsed},
	{
		// A line of plain characters is cut into them without a segmenter, which takes long to make.
		file: /[\\/]ansi-tokenize[\\/]build[\\/]tokenize\.js$/u,
		edit: code =>
			makeWhenUsed(
				`${replace(code, 'of segmenter.segment(str)', 'of segmentsOf(str)')}
const PLAIN_LINE = /^[\\u001B${PLAIN}]*$/;
function segmentsOf(str) {
	if (!PLAIN_LINE.test(str)) return segmenter.segment(str);
	return Array.from(str, (segment, index) => ({segment, index}));
}`,
			),
	},
	{
		// Characters in one style share it, so that what leads from one to the next need not be looked for.
		file: /[\\/]ansi-tokenize[\\/]build[\\/]styledChars\.js$/u,
		edit: code =>
			replace(
				replace(code, 'styles: [...codes]', 'styles: codes'),
				/else \{\s+ret \+= ansiCodesToString\(diffAnsiCodes\(chars\[i - 1\]/u,
				'else if (chars[i - 1].styles !== char.styles) {\nret += ansiCodesToString(diffAnsiCodes(chars[i - 1]',
			),
	},
	{
		// One blank for the whole window, what was measured and cut for one frame kept for the next, and
		// a line that is not clipped taken as it is.
		file: /[\\/]ink[\\/]build[\\/]output\.js$/u,
		edit: code =>
			`${replace(
				replace(
					replace(
						code,
						'return sliceAnsi(line, from, to);',
						'return from === 0 && to === width ? line : sliceAnsi(line, from, to);',
					),
					/row\.push\(\{\s+type: 'char',\s+value: ' ',\s+fullWidth: false,\s+styles: \[\],\s+\}\);/u,
					'row.push(BLANK);',
				),
				'caches = new OutputCaches();',
				'caches = keptCaches();',
			)}
const BLANK = {type: 'char', value: ' ', fullWidth: false, styles: []};
const MOST_KEPT = 1000;
let kept;
function keptCaches() {
	if (kept === undefined || kept.styledChars.size > MOST_KEPT) kept = new OutputCaches();
	return kept;
}`,
	},
	{
		// The layout engine's WebAssembly comes through fetch, with which Node loads all of undici; and
		// what awaits it cannot be CommonJS. Here it is decoded and instantiated where it stands.
		file: /[\\/]yoga-layout[\\/]dist[\\/]src[\\/]index\.js$/u,
		edit: code =>
			replace(
				replace(code, 'import loadYoga from', 'import loadYoga, {wasm} from'),
				'const Yoga = wrapAssembly(await loadYoga());',
				`const runtime = {
	instantiateWasm(imports, receive) {
		const bytes = Buffer.from(wasm, 'base64');
		const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports);
		receive(instance);
		return instance.exports;
	},
};
loadYoga(runtime);
const Yoga = wrapAssembly(runtime);`,
			),
	},
	{
		file: /[\\/]yoga-layout[\\/]dist[\\/]binaries[\\/]yoga-wasm-base64-esm\.js$/u,
		edit(code) {
			const data = /"data:application\/octet-stream;base64,([A-Za-z0-9+/=]+)"/u.exec(code);
			if (!data) throw notFound('the WebAssembly');
			const [whole, wasm] = data;
			const bare = replace(code, whole, '"data:application/octet-stream;base64,"');
			return `${replace(bare, 'import.meta.url', "''")}\nexport const wasm = "${wasm}";`;
		},
	},
	{
		// The developer tools are not shipped; without them nothing is awaited.
		file: /[\\/]ink[\\/]build[\\/]reconciler\.js$/u,
		edit: code =>
			replace(
				replace(code, "await import('./devtools.js');", ''),
				/const packageJson = isDev\(\)\s+\? await loadPackageJson\(\)\s+:/u,
				'const packageJson =',
			),
	},
];

/** Makes the edits above. */
export function editPackages() {
	const made = new Set();
	return {
		name: 'edits to packages',
		transform(code, id) {
			const found = EDITS.find(({file}) => file.test(id));
			if (!found) return null;
			made.add(found);
			return found.edit(code);
		},
		buildEnd(error) {
			const missed = EDITS.find(each => !made.has(each));
			if (!error && missed) throw notFound(`a module such as ${missed.file}`);
		},
	};
}

const COSTLY = /^const (\w+) = (new Intl\.Segmenter\([^)\n]*\)|\/.*\\p\{.*\/[a-z]*[uv][a-z]*);$/gmu;

function makeWhenUsed(code) {
	const names = [...code.matchAll(COSTLY)].map(([, name]) => name);
	if (names.length === 0) throw notFound('what is costly to make');
	const deferred = code.replace(COSTLY, (_, name, value) => {
		return `let made_${name};\nfunction make_${name}() { return made_${name} ??= ${value}; }`;
	});
	return names.reduce(
		(text, name) => text.replace(new RegExp(`\\b${name}\\b`, 'gu'), `make_${name}()`),
		deferred,
	);
}

function replace(code, what, by) {
	const edited = code.replace(what, () => by);
	if (edited === code) throw notFound(what);
	return edited;
}

function notFound(what) {
	return new Error(`build/package-edits.js looks for ${what} and does not find it.`);
}
