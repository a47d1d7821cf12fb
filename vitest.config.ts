import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/**/*.test.{ts,tsx}'],
		globalSetup: ['tests/temporary-folder.setup.ts'],
		setupFiles: ['tests/seeded.setup.ts'],
		testTimeout: 60_000,
	},
});
