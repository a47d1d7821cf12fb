import {defineConfig} from 'vitest/config';
import {pageAssets} from './build/page-assets.js';

export default defineConfig({
	plugins: [pageAssets()],
	test: {
		include: ['tests/**/*.test.{ts,tsx}'],
		// These need a browser: `npm run test:browser`.
		exclude: ['tests/browser/**'],
		globalSetup: ['tests/temporary-folder.setup.ts'],
		setupFiles: ['tests/seeded.setup.ts'],
		// Vitest leaves one core to itself, which of two is half: 191 s instead of 116 s.
		maxWorkers: '100%',
		testTimeout: 60_000,
	},
});
