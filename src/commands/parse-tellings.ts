import type {Command, Common, Mode, Split, TranscriptFormat} from './command.ts';
import {type BadUsage, isBad, type Options, readWhole, text} from './options.ts';

/** `play [SAVE]` */
export function readPlay(common: Common, split: Split): Command | BadUsage {
	const {options} = split;
	const mode = readMode(options);
	if (typeof mode !== 'string') return mode;
	const seed = readWhole(options, 'seed', 0);
	const line = readWhole(options, 'line', 1);
	if (isBad(seed)) return seed;
	if (isBad(line)) return line;
	const save = oneTelling(split);
	if (isBad(save)) return save;
	const isNew = options.new === true;
	if (isNew && (save.save ?? save.code) !== undefined) {
		return {problem: '--new begins a new telling; it takes no SAVE and no --code.'};
	}
	return {
		...common,
		name: 'play',
		isNew,
		...save,
		line,
		story: text(options.story),
		seed,
		isSaved: options['no-save'] !== true,
		isAnimated: options['no-animation'] !== true,
		mode,
		opensOn:
			split.isBare && !isNew && options.story === undefined && options.code === undefined
				? 'title'
				: 'page',
	};
}

/** `replay [SAVE...]` */
export function readReplay(common: Common, {operands, options}: Split): Command | BadUsage {
	const mode = readMode(options);
	if (typeof mode !== 'string') return mode;
	const seed = readWhole(options, 'seed', 0);
	const line = readWhole(options, 'line', 1);
	const route = readRoute(text(options.route));
	const speed = readSpeed(text(options.speed));
	if (isBad(seed)) return seed;
	if (isBad(line)) return line;
	if (isBad(route)) return route;
	if (isBad(speed)) return speed;
	const isChecked = options.check === true;
	const code = text(options.code);
	const sources = operands.length + (code === undefined ? 0 : 1) + (route === undefined ? 0 : 1);
	if (sources > 1 && !isChecked) {
		return {problem: '"replay" shows one telling: a SAVE, a --code or a --route.'};
	}
	if (isChecked && (operands.length === 0 || sources > operands.length)) {
		return {problem: '--check takes the saves to be checked: replay --check SAVE.'};
	}
	return {
		...common,
		name: 'replay',
		saves: operands,
		isChecked,
		code,
		route,
		seed: seed ?? 0,
		line,
		story: text(options.story),
		speed,
		cast: text(options.cast),
		mode,
	};
}

/** `transcript SAVE` */
export function readTranscript(common: Common, split: Split): Command | BadUsage {
	const {options} = split;
	const output = text(options.output);
	const format = readFormat(text(options.format), output);
	const line = readWhole(options, 'line', 1);
	const save = oneTelling(split);
	if (typeof format !== 'string') return format;
	if (isBad(line)) return line;
	if (isBad(save)) return save;
	if (save.save === undefined && save.code === undefined) {
		return {problem: '"transcript" needs a SAVE; `never-let-me-go saves` lists them.'};
	}
	const isForm = options.form === true;
	return {
		...common,
		name: 'transcript',
		...save,
		line,
		format,
		output,
		isForm,
		story: text(options.story),
	};
}

function readMode(options: Options): Mode | BadUsage {
	const modes = (['plain', 'screen-reader', 'json'] as const).filter(mode => options[mode]);
	if (modes.length > 1) return {problem: `--${modes[0]} and --${modes[1]} exclude each other.`};
	return modes[0] ?? 'auto';
}

/** A SAVE or a --code, or neither. */
function oneTelling({
	name,
	operands,
	options,
}: Split): {save: string | undefined; code: string | undefined} | BadUsage {
	const [save, another] = operands;
	const code = text(options.code);
	if (another !== undefined) return {problem: `"${name}" takes one SAVE, and no "${another}".`};
	if (save !== undefined && code !== undefined) {
		return {problem: `"${name}" takes a SAVE or a --code, not both.`};
	}
	return {save, code};
}

function readRoute(route: string | undefined): readonly number[] | undefined | BadUsage {
	if (route === undefined) return undefined;
	if (/^\d{1,6}(?:\/\d{1,6})*$/u.test(route)) return route.split('/').map(Number);
	return {problem: `--route takes choices counted from 0, as 0/2/1, not "${route}".`};
}

function readSpeed(speed: string | undefined): number | undefined | BadUsage {
	if (speed === undefined) return undefined;
	const number = Number(speed);
	if (number > 0 && number <= 1000) return number;
	return {problem: `--speed takes a number above 0, as 0.5, 1 or 4, not "${speed}".`};
}

const FORMATS = {
	text: 'text',
	txt: 'text',
	markdown: 'markdown',
	md: 'markdown',
	html: 'html',
	htm: 'html',
} as const;

function readFormat(
	format: string | undefined,
	output: string | undefined,
): TranscriptFormat | BadUsage {
	const ending = /\.(\w+)$/u.exec(output ?? '')?.[1]?.toLowerCase() ?? '';
	const asked = format ?? (Object.hasOwn(FORMATS, ending) ? ending : 'text');
	if (Object.hasOwn(FORMATS, asked)) return FORMATS[asked as keyof typeof FORMATS];
	return {problem: `--format takes text, markdown or html, not "${asked}".`};
}
