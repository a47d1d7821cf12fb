import {defineConfig} from 'vitest/config';
import {pageAssets} from './build/page-assets.js';

/** What needs a browser, which not every machine has: `npm run test:browser`. */
export default defineConfig({
	plugins: [pageAssets()],
	test: {
		include: ['tests/browser/**/*.test.ts'],
		globalSetup: ['tests/temporary-folder.setup.ts'],
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
});
