import {expect, test} from 'vitest';
import {cacheFolder} from '../../src/disk/folders.ts';

const cases = [
	[{}, 'linux', '/home/kathy', '/home/kathy/.cache/never-let-me-go'],
	[{XDG_CACHE_HOME: '/var/kept'}, 'linux', '/home/kathy', '/var/kept/never-let-me-go'],
	[{XDG_CACHE_HOME: 'kept'}, 'linux', '/home/kathy', '/home/kathy/.cache/never-let-me-go'],
	[{}, 'darwin', '/Users/kathy', '/Users/kathy/Library/Caches/never-let-me-go'],
	[{LOCALAPPDATA: '/local'}, 'win32', undefined, '/local/never-let-me-go'],
	[{}, 'linux', undefined, undefined],
	[{}, 'linux', 'home', undefined],
] as const;

for (const [env, platform, home, folder] of cases) {
	const given = `${JSON.stringify(env)} and the home ${home}`;
	test(`what can be made again lies in ${folder} on ${platform} with ${given}`, () => {
		expect(cacheFolder(env, platform, home)).toBe(folder);
	});
}
