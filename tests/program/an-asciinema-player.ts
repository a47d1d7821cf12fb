import fs from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

/** What the stock player's core does with a recording; its package exports only the whole player, which needs a page. */
type Core = {
	addEventListener(name: string, handler: (event: unknown) => void): void;
	terminalReady(): void;
	init(): Promise<void>;
	seek(where: string): Promise<unknown>;
	getDuration(): number | undefined;
};

/** Loads a recording as the stock player does: how long it lasts, in seconds, and what its terminal was sent. */
export async function loadRecording(cast: string) {
	const folder = path.resolve('node_modules', 'asciinema-player', 'dist');
	const file = fs.readdirSync(folder).find(name => /^core-.*\.js$/u.test(name)) ?? '';
	const {C: PlayerCore} = await import(pathToFileURL(path.join(folder, file)).href);
	const silent = () => undefined;
	const logger = {debug: silent, info: silent, warn: silent, error: silent, log: silent};
	const core: Core = new PlayerCore({data: () => new Response(cast)}, {logger, speed: 1});
	let failure: unknown;
	let output = '';
	core.addEventListener('error', event => {
		failure = event;
	});
	core.addEventListener('output', text => {
		output += [text].flat().join('');
	});
	core.terminalReady();
	await core.init();
	await core.seek('100%');
	// The player clears its terminal before it goes to another place in the recording.
	return {failure, output: output.replaceAll('\u001bc', ''), duration: core.getDuration()};
}
