import {PassThrough} from 'node:stream';
import headless from '@xterm/headless';
import type {Game, Watched} from '../../src/core/game.ts';
import {show} from '../../src/screen/show.tsx';
import {TestClock} from './a-clock.ts';

export type ScreenSize = {readonly columns: number; readonly rows: number};

/** The screen itself, on streams that a test can see through, read by a real terminal's parser. */
export class TestScreen {
	readonly stdin = new PassThrough();
	readonly clock = new TestClock();
	readonly exit: Promise<number>;
	exitCode: number | undefined;
	readonly #stdout = new PassThrough();
	readonly #terminal: InstanceType<typeof headless.Terminal>;
	readonly #size: {columns: number; rows: number};
	#output = '';
	#errors = '';

	constructor(
		game: Game,
		size: ScreenSize,
		env: {readonly [name: string]: string} = {},
		watched?: Watched,
	) {
		this.#size = {...size};
		this.#terminal = new headless.Terminal({
			cols: size.columns,
			rows: size.rows,
			allowProposedApi: true,
		});
		this.#stdout.on('data', chunk => {
			this.#output += chunk;
			this.#terminal.write(chunk);
		});
		const sized = Object.defineProperties(this.#stdout, {
			columns: {get: () => this.#size.columns},
			rows: {get: () => this.#size.rows},
		});
		const terminal = {
			stdin: this.stdin,
			stdout: sized,
			stderr: {write: (text: string) => (this.#errors += text)},
			env: {TERM: 'xterm-256color', LANG: 'C.UTF-8', ...env},
			unread: new AbortController().signal,
			clock: this.clock,
		};
		this.exit = show(game, terminal, {color: 'auto', opensOn: 'page', isAnimated: true, watched});
		this.exit.then(code => {
			this.exitCode = code;
		});
	}

	get output(): string {
		return this.#output;
	}

	get errors(): string {
		return this.#errors;
	}

	get size(): ScreenSize {
		return this.#size;
	}

	/** The rows of the window, once everything sent so far has been read. */
	async rows(): Promise<readonly string[]> {
		await new Promise<void>(resolve => this.#terminal.write('', resolve));
		const {active} = this.#terminal.buffer;
		return Array.from({length: this.#size.rows}, (_, y) =>
			(active.getLine(active.baseY + y)?.translateToString(true) ?? '').trimEnd(),
		);
	}

	/** Sends keys in one piece, a good while after those before. */
	type(keys: string): void {
		this.clock.pass(2000);
		this.stdin.write(keys);
	}

	resize(size: ScreenSize): void {
		Object.assign(this.#size, size);
		this.#terminal.resize(size.columns, size.rows);
		this.#stdout.emit('resize');
	}

	/** Resolves when every token has been heard, acknowledged and drawn. */
	async settled(): Promise<void> {
		// Each token takes a few turns of the event loop; a key that ends the screen ends the wait.
		for (let quiet = 0, last = -1; quiet < 12 && this.exitCode === undefined; ) {
			await new Promise(resolve => setImmediate(resolve));
			quiet = this.#output.length === last ? quiet + 1 : 0;
			last = this.#output.length;
		}
	}

	async close(): Promise<void> {
		if (this.exitCode === undefined) this.stdin.end();
		await this.exit;
		this.#terminal.dispose();
	}
}
