/** How many colours a terminal has: none, 16, 256, or all of them. As chalk counts its levels. */
export type ColourDepth = 0 | 1 | 2 | 3;

/** The fewest colours that a theme can be drawn in: with fewer, nobody knows what contrast they have. */
export const THEME_DEPTH: ColourDepth = 2;

type Environment = {readonly [name: string]: string | undefined};

/** Flag beats environment. `NO_COLOR` counts when it is not empty, `FORCE_COLOR` when it is no 0. */
export function colourDepth(flag: 'auto' | 'always' | 'never', env: Environment): ColourDepth {
	if (flag === 'never') return 0;
	if (flag === 'auto' && env.FORCE_COLOR === undefined && env.NO_COLOR) return 0;
	if (flag === 'auto' && env.FORCE_COLOR !== undefined) return forcedDepth(env.FORCE_COLOR, env);
	return terminalDepth(env);
}

function forcedDepth(value: string, env: Environment): ColourDepth {
	if (value === '0' || value === 'false') return 0;
	if (value === '2') return 2;
	if (value === '3') return 3;
	return terminalDepth(env);
}

function terminalDepth({COLORTERM = '', TERM = '', TERM_PROGRAM = ''}: Environment): ColourDepth {
	if (/^(truecolor|24bit)$/u.test(COLORTERM)) return 3;
	if (/^(xterm-kitty|alacritty|foot|wezterm|ghostty|xterm-ghostty)/u.test(TERM)) return 3;
	if (/-direct$/u.test(TERM) || TERM_PROGRAM === 'iTerm.app') return 3;
	if (/256/u.test(TERM)) return 2;
	return 1;
}
