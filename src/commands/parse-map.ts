import type {Command, Common, MapLevel, PictureFormat, Split} from './command.ts';
import {type BadUsage, text} from './options.ts';

const levels: readonly MapLevel[] = ['beats', 'knots', 'stitches'];
const formats: readonly PictureFormat[] = ['svg', 'html', 'mermaid', 'dot'];

/** `map [SAVE|STORY]` */
export function readMap(common: Common, {operands, options}: Split): Command | BadUsage {
	const [subject, second] = operands;
	if (second !== undefined)
		return {problem: `"map" takes one save or story; "${second}" is one too many.`};
	const modes = (['plain', 'ascii', 'list'] as const).filter(mode => options[mode]);
	if (modes.length > 1) return {problem: `--${modes[0]} and --${modes[1]} exclude each other.`};
	const level = text(options.level);
	const known = levels.find(each => each === level);
	if (level !== undefined && known === undefined)
		return {problem: `--level takes beats, knots or stitches, not "${level}".`};
	if (known === 'beats' && options.zoom !== undefined)
		return {problem: '--zoom looks into a beat or a knot; --level beats has none of that to show.'};
	const files = formats.flatMap(format => {
		const file = text(options[format]);
		return file === undefined ? [] : [[format, file] as const];
	});
	if (files.filter(([, file]) => file === '-').length > 1)
		return {problem: 'Only one picture can be written to stdout.'};
	return {
		...common,
		name: 'map',
		subject,
		story: text(options.story),
		level: known,
		zoom: text(options.zoom),
		isBare: options.bare === true,
		files: Object.fromEntries(files),
		mode: modes[0] ?? 'auto',
	};
}
