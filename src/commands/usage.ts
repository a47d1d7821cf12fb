/** An option as the command line takes it; `value` names what follows it, in capitals. */
export type OptionSpec = {readonly value?: string; readonly help: string};

/** A command as `--help`, the manual page, shell completion and the parser all read it. */
export type CommandSpec = {
	readonly operands: string;
	readonly help: string;
	readonly options: {readonly [name: string]: OptionSpec};
};

export const everywhere = {
	'saves-dir': {value: 'DIR', help: 'keep and look for saves in this folder'},
	color: {value: 'WHEN', help: 'auto, always or never'},
	'print-paths': {help: 'list the files and folders it uses, and what names them'},
	help: {help: 'say how a command is used'},
	version: {help: 'print the version'},
} as const satisfies CommandSpec['options'];

const story = {
	value: 'FILE',
	help: 'any ink story, .ink or compiled .json, in place of the one that ships',
};

const code = {value: 'CODE', help: 'a telling that `saves code` gave'};
const line = {value: 'N', help: 'the line of this number, as `saves show` numbers them'};
const plain = {help: 'lines of text and typed answers, no full screen'};
const screenReader = {help: 'plain, with paragraphs unbroken and nothing decorative'};

export const shells = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof shells)[number];

export const commands = {
	play: {
		operands: '[SAVE]',
		help: 'play on where you left off, or from the start',
		options: {
			new: {help: 'begin a new telling'},
			code,
			line,
			story,
			seed: {value: 'N', help: 'for stories that draw lots: the same seed draws the same'},
			'no-save': {help: 'keep nothing of this telling'},
			'no-animation': {help: 'text appears at once, whatever the settings say'},
			plain,
			'screen-reader': screenReader,
			json: {help: 'one JSON object a line, as inklecate -p -j prints it'},
		},
	},
	replay: {
		operands: '[SAVE...]',
		help: 'watch a telling; SAVE is a name or number of `saves`, or a path; alone, list what there is',
		options: {
			check: {help: 'tell again and compare with the text beside the save; exit 1 on a difference'},
			code,
			route: {value: '0/2/1', help: 'tell the choices of these numbers, counted from 0'},
			seed: {value: 'N', help: 'with --route, for stories that draw lots'},
			line,
			story,
			speed: {value: 'N', help: 'let it tell itself: 1 at a reading pace, 2 twice as fast'},
			cast: {value: 'FILE', help: 'write it as a recording for the asciinema player'},
			plain,
			'screen-reader': screenReader,
		},
	},
	saves: {
		operands:
			'[list | show | rename | delete | undelete | export | import | code] [NAME] [NEW-NAME | FILE]',
		help: 'list the tellings that were kept, and look after them',
		options: {story},
	},
	transcript: {
		operands: 'SAVE',
		help: 'print a telling to be read',
		options: {
			format: {value: 'FORMAT', help: 'text, markdown or html; else as the file is named, or text'},
			output: {value: 'FILE', help: 'write it to a new file'},
			form: {help: 'only the form, as the telling filled it'},
			code,
			line,
			story,
		},
	},
	verify: {
		operands: '[STORY]',
		help: 'prove that every path of a story reaches an ending',
		options: {
			json: {help: 'print the report as one JSON object'},
			junit: {value: 'FILE', help: 'write a JUnit file'},
			lcov: {value: 'FILE', help: 'write an lcov file: how often random plays pass each line'},
			html: {
				value: 'FILE',
				help: 'write a page: the map, the source with the share of plays on each line, the findings',
			},
			github: {help: 'print annotations for a GitHub workflow'},
			routes: {value: 'DIR', help: 'write saves that together show every line and choice'},
			'save-findings': {value: 'DIR', help: 'write each error as a save that shows it'},
			watch: {help: 'prove again whenever the story is saved'},
			strict: {help: 'exit 1 for warnings too'},
			'allow-outside': {help: "let INCLUDE read files outside the story's folder"},
			'max-states': {value: 'N', help: 'stop after so many states (2,000,000)'},
			'max-seconds': {value: 'N', help: 'stop after so many seconds (300)'},
			'max-memory': {value: 'MB', help: 'stop at so much memory (1,500)'},
		},
	},
	map: {
		operands: '[SAVE|STORY]',
		help: 'draw the beats or the knots of a story, and where a telling went',
		options: {
			story,
			level: {value: 'LEVEL', help: 'beats, knots or stitches; beats where the story has them'},
			zoom: {value: 'NAME', help: 'only the knots of this beat, or the stitches of this knot'},
			bare: {help: 'the story alone, without where a telling went'},
			svg: {value: 'FILE', help: 'write it as a picture; - writes to stdout'},
			html: {value: 'FILE', help: 'write it as a page with the source, for any browser'},
			mermaid: {value: 'FILE', help: 'write it for Mermaid, which Markdown often draws'},
			dot: {value: 'FILE', help: 'write it for Graphviz'},
			plain: {help: 'a drawing in characters, no full screen'},
			ascii: {help: 'plain, with nothing but ASCII in lines and marks'},
			list: {help: 'plain, in words: a line for each box'},
		},
	},
	completion: {
		operands: 'bash | zsh | fish',
		help: 'print a script that completes commands and options in a shell',
		options: {},
	},
	manual: {operands: '', help: 'print the manual page, as `man -l -` reads it', options: {}},
} as const satisfies {readonly [name: string]: CommandSpec};

export type CommandName = keyof typeof commands;

/** The text of `--help`, for the program or for one command. */
export function formatUsage(name?: CommandName): string {
	return name === undefined ? formatProgram() : formatCommand(name);
}

function formatProgram(): string {
	const rows = Object.entries(commands).map(([name, {operands, help}]) => [
		`${name} ${operands}`.trim(),
		help,
	]);
	return [
		'never-let-me-go [COMMAND] [OPTIONS]',
		'',
		'A text adventure for the terminal. Without a command it plays on where you left off.',
		'',
		...formatRows(rows),
		'',
		'For every command:',
		...formatOptions(everywhere),
		'',
		'`never-let-me-go COMMAND --help` lists the options of a command.',
	].join('\n');
}

function formatCommand(name: CommandName): string {
	const {operands, help, options} = commands[name];
	return [
		`never-let-me-go ${name} ${operands}`.trim(),
		'',
		`${help[0]?.toUpperCase()}${help.slice(1)}.`,
		'',
		...formatOptions({...options, ...everywhere}),
	].join('\n');
}

function formatOptions(options: CommandSpec['options']): string[] {
	return formatRows(
		Object.entries(options).map(([name, {value, help}]) => [
			value ? `--${name} ${value}` : `--${name}`,
			help,
		]),
	);
}

/** The widest left column; what is longer stands on a line of its own. */
const LEFT = 28;

function formatRows(rows: readonly (readonly string[])[]): string[] {
	const fitting = rows.map(([left = '']) => left.length).filter(length => length <= LEFT);
	const width = Math.max(...fitting);
	return rows.map(([left = '', right = '']) =>
		left.length > LEFT
			? `  ${left}\n  ${' '.repeat(width)}  ${right}`
			: `  ${left.padEnd(width)}  ${right}`,
	);
}
