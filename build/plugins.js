import {fileURLToPath} from 'node:url';
import {editPackages} from './package-edits.js';
import {pageAssets} from './page-assets.js';

/** What turns the source and its packages into the program that ships. */
export function programPlugins() {
	return [editPackages(), onlyOne('string-width'), onlyOne('wrap-ansi'), pageAssets()];
}

/** The version of a package that the project itself has, for whichever package asks for it. */
function onlyOne(name) {
	const file = fileURLToPath(import.meta.resolve(name));
	return {name: `only one ${name}`, resolveId: id => (id === name ? file : null)};
}
