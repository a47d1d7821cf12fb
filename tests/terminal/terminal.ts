import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';
import headless from '@xterm/headless';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
export const program = path.join(projectFolder, 'bin/never-let-me-go.js');
export const hooks = path.join(projectFolder, 'tests/terminal/hooks.ink');

export const keys = {
	enter: '\r',
	escape: '\u001B',
	tab: '\t',
	up: '\u001B[A',
	down: '\u001B[B',
	pageUp: '\u001B[5~',
	pageDown: '\u001B[6~',
	home: '\u001B[H',
	end: '\u001B[F',
	backspace: '\u007F',
	ctrlC: '\u0003',
	ctrlD: '\u0004',
	ctrlZ: '\u001A',
} as const;

export type TerminalOptions = {
	readonly columns?: number;
	readonly rows?: number;
	readonly env?: {readonly [name: string]: string};
};

/** How long a condition may take before the test is told what stood on the screen instead. */
const PATIENCE_MS = 15_000;

type Condition = string | RegExp | ((text: string) => boolean);

/** A program in a real pseudo-terminal, whose screen is read by a real terminal's parser. */
export class Terminal {
	readonly #pty: ReturnType<typeof spawn>;
	readonly #screen: InstanceType<typeof headless.Terminal>;
	readonly #waiting = new Set<() => void>();
	#output = '';
	#exit: {readonly code: number; readonly signal: number | undefined} | undefined;

	constructor(command: string, words: readonly string[], options: TerminalOptions = {}) {
		const {columns = 80, rows = 24, env = {}} = options;
		this.#screen = new headless.Terminal({cols: columns, rows, allowProposedApi: true});
		this.#pty = spawn(command, [...words], {
			cols: columns,
			rows,
			name: env.TERM ?? 'xterm-256color',
			cwd: os.tmpdir(),
			env: {
				PATH: process.env.PATH ?? '',
				HOME: os.tmpdir(),
				TERM: 'xterm-256color',
				LANG: 'C.UTF-8',
				...env,
			},
		});
		this.#pty.onData(data => {
			this.#output += data;
			this.#screen.write(data, this.#look);
		});
		// What the terminal answers to a query goes back to the program.
		this.#screen.onData(answer => this.#pty.write(answer));
		this.#pty.onExit(({exitCode, signal}) => {
			this.#exit = {code: exitCode, signal};
			this.#screen.write('', this.#look);
		});
	}

	/** Everything that the program has sent. */
	get output(): string {
		return this.#output;
	}

	get pid(): number {
		return this.#pty.pid;
	}

	/** The rows of the window, without spaces at their ends. */
	rows(): readonly string[] {
		const {active} = this.#screen.buffer;
		return Array.from({length: this.#screen.rows}, (_, n) =>
			(active.getLine(active.baseY + n)?.translateToString(true) ?? '').trimEnd(),
		);
	}

	text(): string {
		return this.rows().join('\n');
	}

	/** Whether the alternate screen is up. */
	isAlternate(): boolean {
		return this.#screen.buffer.active.type === 'alternate';
	}

	/** The lines above the window: what a reader can scroll back to in the shell. */
	scrollback(): readonly string[] {
		const {normal} = this.#screen.buffer;
		return Array.from({length: normal.length}, (_, n) =>
			(normal.getLine(n)?.translateToString(true) ?? '').trimEnd(),
		);
	}

	/** The cells of the screen that hold a text: whether each is struck, bold, inverse. */
	styleOf(text: string) {
		const row = this.rows().findIndex(each => each.includes(text));
		const line = this.#screen.buffer.active.getLine(this.#screen.buffer.active.baseY + row);
		const cell = line?.getCell(this.rows()[row]?.indexOf(text) ?? 0);
		return {
			isStruck: cell?.isStrikethrough() !== 0,
			isBold: cell?.isBold() !== 0,
			isUnderlined: cell?.isUnderline() !== 0,
			foreground: cell?.isFgDefault() ? undefined : cell?.getFgColor(),
			background: cell?.isBgDefault() ? undefined : cell?.getBgColor(),
		};
	}

	type(text: string): void {
		this.#pty.write(text);
	}

	resize(columns: number, rows: number): void {
		this.#screen.resize(columns, rows);
		this.#pty.resize(columns, rows);
	}

	signal(name: string): void {
		this.#pty.kill(name);
	}

	/** Resolves with the screen's text when it fits; rejects with it when it does not in good time. */
	async until(condition: Condition): Promise<string> {
		await this.#await(() => fits(this.text(), condition), `${condition}`);
		return this.text();
	}

	/** Types, and waits for what it should bring. */
	async press(text: string, condition: Condition): Promise<string> {
		this.type(text);
		return this.until(condition);
	}

	async exited(): Promise<{readonly code: number; readonly signal: number | undefined}> {
		await this.#await(() => this.#exit !== undefined, 'the end of the program');
		return this.#exit ?? {code: -1, signal: undefined};
	}

	close(): void {
		if (this.#exit === undefined) this.#pty.kill('SIGKILL');
		this.#screen.dispose();
	}

	#await(isSo: () => boolean, what: string): Promise<void> {
		return new Promise((resolve, reject) => {
			const check = () => {
				if (isSo()) {
					done();
					resolve();
				} else if (this.#exit !== undefined) giveUp();
			};
			const giveUp = () => {
				done();
				reject(new Error(`Waited in vain for ${what}. On the screen:\n${this.text()}`));
			};
			const timer = setTimeout(giveUp, PATIENCE_MS);
			const done = () => {
				clearTimeout(timer);
				this.#waiting.delete(check);
			};
			this.#waiting.add(check);
			check();
		});
	}

	readonly #look = (): void => {
		for (const check of this.#waiting) check();
	};
}

function fits(text: string, condition: Condition): boolean {
	if (typeof condition === 'string') return text.includes(condition);
	return condition instanceof RegExp ? condition.test(text) : condition(text);
}
