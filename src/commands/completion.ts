import {type CommandSpec, commands, everywhere, type Shell} from './usage.ts';

const PROGRAM = 'never-let-me-go';

type Named = readonly [name: string, spec: CommandSpec];

const all: readonly Named[] = Object.entries(commands);

/** A script that makes a shell complete the commands and options of this program. */
export function formatCompletion(shell: Shell): string {
	switch (shell) {
		case 'bash':
			return formatBash();
		case 'zsh':
			return formatZsh();
		case 'fish':
			return formatFish();
	}
}

function optionsOf({options}: CommandSpec): CommandSpec['options'] {
	return {...options, ...everywhere};
}

/** What the value of an option is, for a shell that can offer such things. */
function kindOf(value: string): 'file' | 'folder' | 'when' | 'text' {
	if (value === 'FILE') return 'file';
	if (value === 'DIR') return 'folder';
	return value === 'WHEN' ? 'when' : 'text';
}

function optionsTaking(kind: ReturnType<typeof kindOf>): readonly string[] {
	const found = all.flatMap(([, spec]) =>
		Object.entries(optionsOf(spec)).flatMap(([name, {value}]) =>
			value !== undefined && kindOf(value) === kind ? [`--${name}`] : [],
		),
	);
	return [...new Set(found)];
}

function formatBash(): string {
	const names = all.map(([name]) => name);
	const cases = all.map(([name, spec]) => {
		const options = Object.keys(optionsOf(spec)).map(option => `--${option}`);
		return `\t\t${name}) options='${options.join(' ')}' ;;`;
	});
	return `# ${PROGRAM} completion bash: source this, or put it where bash-completion looks.
_never_let_me_go() {
	local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]}
	local command= options= word
	for word in "\${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
		case $word in
		${names.join(' | ')})
			command=$word
			break
			;;
		esac
	done
	case $previous in
	${optionsTaking('file').join(' | ')}) COMPREPLY=($(compgen -f -- "$current")) && return ;;
	${optionsTaking('folder').join(' | ')}) COMPREPLY=($(compgen -d -- "$current")) && return ;;
	${optionsTaking('when').join(' | ')}) COMPREPLY=($(compgen -W 'auto always never' -- "$current")) && return ;;
	esac
	case \${command:-play} in
${cases.join('\n')}
	esac
	if [[ $current == -* ]]; then
		COMPREPLY=($(compgen -W "$options" -- "$current"))
	elif [[ -z $command ]]; then
		COMPREPLY=($(compgen -W '${names.join(' ')}' -- "$current"))
	else
		COMPREPLY=($(compgen -f -- "$current"))
	fi
}
complete -o filenames -F _never_let_me_go ${PROGRAM}
`;
}

const ZSH_ACTIONS = {
	file: ':file:_files',
	folder: ':folder:_files -/',
	when: ':when:(auto always never)',
	text: ':value: ',
};

function formatZsh(): string {
	const cases = all.map(([name, spec]) => {
		const options = Object.entries(optionsOf(spec)).map(([option, {value, help}]) => {
			const described = help.replace(/[[\]:'\\]/gu, ' ');
			return `'--${option}[${described}]${value === undefined ? '' : ZSH_ACTIONS[kindOf(value)]}'`;
		});
		return `\t\t${name}) _arguments ${options.join(' ')} '*:file:_files' ;;`;
	});
	const described = all.map(([name, {help}]) => `'${name}:${help.replace(/[:'\\]/gu, ' ')}'`);
	return `#compdef ${PROGRAM}
# ${PROGRAM} completion zsh: put this in a folder of $fpath as _${PROGRAM}.
_never_let_me_go() {
	local -a described=(${described.join(' ')})
	if (( CURRENT == 2 )) && [[ $PREFIX != -* ]]; then
		_describe command described
		return
	fi
	local command=\${words[2]}
	(( \${described[(I)$command:*]} )) && shift words && (( CURRENT-- )) || command=play
	case $command in
${cases.join('\n')}
	esac
}
# Loaded from $fpath this file is the function itself; sourced, it announces it.
if [[ \${funcstack[1]} == _${PROGRAM} ]]; then
	_never_let_me_go "$@"
else
	compdef _never_let_me_go ${PROGRAM}
fi
`;
}

function formatFish(): string {
	const quoted = (text: string) => `'${text.replace(/['\\]/gu, '\\$&')}'`;
	const lines = all.flatMap(([name, spec]) => [
		`complete -c ${PROGRAM} -n __fish_use_subcommand -f -a ${name} -d ${quoted(spec.help)}`,
		...Object.entries(optionsOf(spec)).map(([option, {value, help}]) => {
			const takes = value === undefined ? '' : kindOf(value) === 'text' ? ' -x' : ' -r';
			return `complete -c ${PROGRAM} -n '__fish_seen_subcommand_from ${name}' -l ${option}${takes} -d ${quoted(help)}`;
		}),
	]);
	return `# ${PROGRAM} completion fish: put this in ~/.config/fish/completions/${PROGRAM}.fish.\n${lines.join('\n')}\n`;
}
