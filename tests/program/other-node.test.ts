import {test} from 'vitest';
import {checksOn} from '../package/nodes.js';

/** The far end of what the program promises to run on; `npm run check:nodes` tries them all. */
const OTHER = process.versions.node.startsWith('20.') ? '26' : '20';

for (const [sentence, isSo] of checksOn(OTHER)) {
	test(sentence, async () => {
		await isSo();
	});
}
