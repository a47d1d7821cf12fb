import {Chalk} from 'chalk';
import {type Paint, PLAIN_PAINT} from '../core/report-text.ts';

type Screen = {
	readonly stdout: {readonly isTTY?: boolean};
	readonly env: {readonly [name: string]: string | undefined};
};

/** Colours for a terminal; flag beats environment, and elsewhere there are none. */
export function paintFor(color: 'auto' | 'always' | 'never', {stdout, env}: Screen): Paint {
	if (!isColoured(color, stdout.isTTY === true, env)) return PLAIN_PAINT;
	const chalk = new Chalk({level: 1});
	return {
		good: chalk.green,
		bad: chalk.red,
		doubtful: chalk.yellow,
		faint: chalk.cyan,
		strong: chalk.bold,
	};
}

function isColoured(
	color: 'auto' | 'always' | 'never',
	isTerminal: boolean,
	env: Screen['env'],
): boolean {
	if (color !== 'auto') return color === 'always';
	if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
	return isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
}
