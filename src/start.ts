import module from 'node:module';
import os from 'node:os';
import {cacheFolder} from './disk/folders.ts';

/** Starts the program, whose compiled code is kept from one run to the next where Node can (22.1). */
export async function start(words: readonly string[], packageFolder: string): Promise<void> {
	keepCompiledCode();
	const {main} = await import('./cli.ts');
	process.exitCode = await main(words, packageFolder);
}

/** Where it cannot be kept, the code is compiled again each time; nothing is said of it. */
function keepCompiledCode(): void {
	const {enableCompileCache} = module as {enableCompileCache?: (folder: string) => unknown};
	const folder = enableCompileCache && cacheFolder(process.env, process.platform, homeFolder());
	if (folder !== undefined) enableCompileCache?.(folder);
}

/** Undefined where the environment names none and the system knows no such user. */
function homeFolder(): string | undefined {
	try {
		return os.homedir() || undefined;
	} catch {
		return undefined;
	}
}
