import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {rolldown} from 'rolldown';

const NAME = 'virtual:page-assets';
const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), '../src/picture/browser');

/**
 * A plugin, for rolldown and for vitest, that gives the script and the style of the HTML page as
 * texts: `import {script, style} from 'virtual:page-assets'`. The script is a bundle of its own, for
 * browsers.
 */
export function pageAssets() {
	return {
		name: 'page assets',
		resolveId: id => (id === NAME ? `\0${NAME}` : null),
		load: async id => (id === `\0${NAME}` ? formatModule() : null),
	};
}

async function formatModule() {
	const style = fs.readFileSync(path.join(FOLDER, 'page.css'), 'utf8');
	const script = await bundleScript();
	return `export const style = ${JSON.stringify(style)};\nexport const script = ${JSON.stringify(script)};\n`;
}

async function bundleScript() {
	const bundle = await rolldown({input: path.join(FOLDER, 'main.ts'), platform: 'browser'});
	const {output} = await bundle.generate({format: 'iife', minify: true});
	await bundle.close();
	return output[0].code;
}
