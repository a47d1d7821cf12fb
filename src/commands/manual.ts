import {type CommandSpec, commands, everywhere} from './usage.ts';

/** The manual page, in the roff that `man` reads; from the same table as `--help`. */
export function formatManual(version: string): string {
	return [
		`.TH NEVER-LET-ME-GO 1 "" "never-let-me-go ${version}" "Games"`,
		'.SH NAME',
		'never-let-me-go \\- a text adventure for the terminal; a reader and prover for any ink story',
		'.SH SYNOPSIS',
		'.B never-let-me-go',
		'[\\fICOMMAND\\fR] [\\fIOPTIONS\\fR]',
		'.SH DESCRIPTION',
		'Kathy H., a carer, fills in a form; the game is everything that does not fit in it.',
		'Everything chosen is saved before the next line is shown.',
		'Without a command it plays on where you left off.',
		'While playing, ? lists the keys on the screen, and "help" the words in plain lines.',
		'.SH COMMANDS',
		...Object.entries(commands).flatMap(([name, spec]) => formatCommand(name, spec)),
		'.SH OPTIONS OF EVERY COMMAND',
		...formatOptions(everywhere),
		'.SH ENVIRONMENT',
		...formatItems([
			['NEVER_LET_ME_GO_SAVES', 'the folder of saves; --saves-dir comes first'],
			[
				'XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_CACHE_HOME',
				'where saves, settings and compiled code go; --print-paths lists them',
			],
			['NO_COLOR, FORCE_COLOR', 'without colour, or with it wherever output goes'],
			['ACCESSIBLE, INK_SCREEN_READER', 'plain lines for a screen reader'],
		]),
		'.SH EXIT STATUS',
		...formatItems([
			['0', 'done'],
			['1', 'the thing asked for failed: a broken story, a refused save, a story not proved'],
			['2', 'wrong usage'],
			['130', 'interrupted'],
		]),
		'',
	].join('\n');
}

function formatCommand(name: string, {operands, help, options}: CommandSpec): string[] {
	return [
		'.SS',
		`\\fB${escaped(name)}\\fR ${escaped(operands)}`.trim(),
		`${escaped(help[0]?.toUpperCase() ?? '')}${escaped(help.slice(1))}.`,
		...formatOptions(options),
	];
}

function formatOptions(options: CommandSpec['options']): string[] {
	return formatItems(
		Object.entries(options).map(([name, {value, help}]) => [
			value === undefined ? `--${name}` : `--${name} ${value}`,
			help,
		]),
	);
}

function formatItems(items: readonly (readonly [term: string, text: string])[]): string[] {
	return items.flatMap(([term, text]) => ['.TP', `\\fB${escaped(term)}\\fR`, escaped(text)]);
}

/** Roff takes a backslash for an escape, a hyphen for a soft one, and a dot at the start for a request. */
function escaped(text: string): string {
	return text
		.replace(/\\/gu, '\\e')
		.replace(/-/gu, '\\-')
		.replace(/^([.'])/u, '\\&$1');
}
