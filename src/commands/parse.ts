import {parseArgs} from 'node:util';
import {nearest} from '../core/nearest.ts';
import type {Command, Common, Split} from './command.ts';
import {type BadUsage, type Options, text} from './options.ts';
import {readMap} from './parse-map.ts';
import {readPlay, readReplay, readTranscript} from './parse-tellings.ts';
import {type CommandName, type CommandSpec, commands, everywhere, shells} from './usage.ts';

/** Reads the words after the program's name. Nothing is done yet. */
export function parse(words: readonly string[]): Command | BadUsage {
	const split = splitWords(words);
	if ('problem' in split) return split;
	const common = readCommon(split.options);
	if ('problem' in common) return common;
	const {name, options} = split;
	if (options.version) return {...common, name: 'version'};
	if (options['print-paths']) return {...common, name: 'paths'};
	if (options.help) {
		const isNamed = words.some(word => word === name);
		return {...common, name: 'help', about: isNamed ? name : undefined};
	}
	switch (name) {
		case 'play':
			return readPlay(common, split);
		case 'saves':
			return {...common, name, words: split.operands, story: text(options.story)};
		case 'replay':
			return readReplay(common, split);
		case 'transcript':
			return readTranscript(common, split);
		case 'verify':
			return readVerify(common, split);
		case 'map':
			return readMap(common, split);
		case 'completion':
			return readCompletion(common, split);
		case 'manual':
			return noOperands(split) ?? {...common, name};
	}
}

function readCompletion(common: Common, {operands}: Split): Command | BadUsage {
	const shell = shells.find(each => each === operands[0]);
	if (shell === undefined || operands.length > 1) {
		return {problem: `completion takes one of ${shells.join(', ')}.`};
	}
	return {...common, name: 'completion', shell};
}

function noOperands({name, operands: [first]}: Split): BadUsage | undefined {
	return first === undefined ? undefined : {problem: `"${name}" takes no "${first}".`};
}

function splitWords(words: readonly string[]): Split | BadUsage {
	const specs = Object.values(commands).flatMap(({options}) => Object.entries(options));
	const known = Object.fromEntries(
		[...specs, ...Object.entries(everywhere)].map(([name, spec]) => [
			name,
			{type: 'value' in spec ? ('string' as const) : ('boolean' as const)},
		]),
	);
	const {tokens} = parseArgs({
		args: [...words],
		options: {...known, h: {type: 'boolean'}},
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	const operands = tokens.flatMap(token => (token.kind === 'positional' ? [token.value] : []));
	const [first, ...rest] = operands;
	if (first !== undefined && !Object.hasOwn(commands, first)) return unknownCommand(first);
	const name = (first ?? 'play') as CommandName;
	const allowed: CommandSpec['options'] = {...commands[name].options, ...everywhere};
	const options: {[name: string]: string | boolean} = {};
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		const option = token.rawName === '-h' ? 'help' : token.name;
		const spec = Object.hasOwn(allowed, option) ? allowed[option] : undefined;
		if (spec === undefined) return unknownOption(token.rawName, name, Object.keys(allowed));
		const problem = checkValue(token.rawName, token.value, spec);
		if (problem !== undefined) return {problem};
		options[option] = token.value ?? true;
	}
	const isBare = first === undefined;
	return {isBare, name, operands: rest, options};
}

function checkValue(
	option: string,
	value: string | undefined,
	{value: wanted}: CommandSpec['options'][string],
): string | undefined {
	if (wanted === undefined && value !== undefined) return `${option} takes no value.`;
	if (wanted !== undefined && (value === undefined || value === '')) {
		return `${option} needs a value: ${option} ${wanted}.`;
	}
	return undefined;
}

function unknownCommand(word: string): BadUsage {
	const near = nearest(word, Object.keys(commands));
	const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
	return {problem: `There is no command "${word}".${hint} --help lists them.`};
}

function unknownOption(option: string, name: CommandName, allowed: readonly string[]): BadUsage {
	const near = nearest(option.replace(/^-+/u, ''), allowed);
	const hint = near === undefined ? '' : ` Did you mean --${near}?`;
	return {problem: `"${name}" has no option ${option}.${hint} ${name} --help lists them.`};
}

function readCommon(options: Options): Common | BadUsage {
	const color = text(options.color) ?? 'auto';
	if (color !== 'auto' && color !== 'always' && color !== 'never') {
		return {problem: `--color takes auto, always or never, not "${color}".`};
	}
	return {savesDir: text(options['saves-dir']), color};
}

function readVerify(common: Common, {operands, options}: Split): Command | BadUsage {
	const [story, second] = operands;
	if (second !== undefined)
		return {problem: `"verify" takes one story; "${second}" is one too many.`};
	const limits = {'max-states': 2_000_000, 'max-seconds': 300, 'max-memory': 1_500};
	for (const name of ['max-states', 'max-seconds', 'max-memory'] as const) {
		if (options[name] === undefined) continue;
		const limit = Number(options[name]);
		if (!(Number.isFinite(limit) && limit > 0))
			return {problem: `--${name} takes a number above 0, not "${options[name]}".`};
		limits[name] = limit;
	}
	return {
		...common,
		name: 'verify',
		story,
		isJson: options.json === true,
		isGithub: options.github === true,
		isWatching: options.watch === true,
		isStrict: options.strict === true,
		allowOutside: options['allow-outside'] === true,
		junit: text(options.junit),
		lcov: text(options.lcov),
		html: text(options.html),
		routes: text(options.routes),
		saveFindings: text(options['save-findings']),
		maxStates: limits['max-states'],
		maxSeconds: limits['max-seconds'],
		maxMemory: limits['max-memory'],
	};
}
