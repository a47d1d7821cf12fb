import process from 'node:process';

const ENTER_ALTERNATE = '\u001B[?1049h';
const LEAVE_ALTERNATE = '\u001B[?1049l';
const HIDE_CURSOR = '\u001B[?25l';
const SHOW_CURSOR = '\u001B[?25h';
const PASTE_ON = '\u001B[?2004h';
const PASTE_OFF = '\u001B[?2004l';
const PLAIN = '\u001B[0m';

const ENTER = ENTER_ALTERNATE + HIDE_CURSOR + PASTE_ON;
const LEAVE = `${PLAIN}${PASTE_OFF}${SHOW_CURSOR}${LEAVE_ALTERNATE}`;

const DEADLY = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export type GuardOptions = {
	readonly write: (text: string) => void;
	/** Begins and stops to read keys and to paint; called in raw mode's place. */
	readonly open: () => void;
	readonly close: () => void;
	/** Something threw where nobody caught it. */
	readonly onCrash: (error: unknown) => void;
};

/**
 * Holds the terminal: takes the alternate screen and gives the shell back as it was, whatever ends
 * the program. A signal restores first and is then raised again, so that whoever sent it sees the
 * program die of it.
 */
export class TerminalGuard {
	readonly #options: GuardOptions;
	#isHeld = false;
	#isResuming = false;

	constructor(options: GuardOptions) {
		this.#options = options;
	}

	take(): void {
		for (const signal of DEADLY) process.on(signal, this.#die);
		process.on('SIGTSTP', this.suspend);
		process.on('SIGCONT', this.#resume);
		process.on('uncaughtException', this.#options.onCrash);
		process.on('unhandledRejection', this.#options.onCrash);
		process.on('exit', this.#hide);
		this.#show();
	}

	release(): void {
		for (const signal of DEADLY) process.off(signal, this.#die);
		process.off('SIGTSTP', this.suspend);
		process.off('SIGCONT', this.#resume);
		process.off('uncaughtException', this.#options.onCrash);
		process.off('unhandledRejection', this.#options.onCrash);
		process.off('exit', this.#hide);
		this.#hide();
	}

	/** Stops the whole process group, as Ctrl+Z does where the terminal is not in raw mode. */
	readonly suspend = (): void => {
		this.#hide();
		process.off('SIGTSTP', this.suspend);
		this.#isResuming = true;
		process.kill(0, 'SIGTSTP');
		// Without a shell to go back to, the system does not stop a group; then go on at once.
		setTimeout(() => {
			if (this.#isResuming) this.#resume();
		}, 50);
	};

	readonly #resume = (): void => {
		if (!this.#isResuming) {
			// Stopped by SIGSTOP, of which nobody is told: the terminal may be in any state.
			this.#hide();
			this.#show();
			return;
		}
		this.#isResuming = false;
		process.on('SIGTSTP', this.suspend);
		this.#show();
	};

	readonly #die = (signal: NodeJS.Signals): void => {
		this.release();
		process.kill(process.pid, signal);
	};

	#show(): void {
		if (this.#isHeld) return;
		this.#isHeld = true;
		this.#options.write(ENTER);
		this.#options.open();
	}

	readonly #hide = (): void => {
		if (!this.#isHeld) return;
		this.#isHeld = false;
		this.#options.close();
		this.#options.write(LEAVE);
	};
}
