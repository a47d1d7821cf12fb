import {execFileSync} from 'node:child_process';
import {describe, expect, test} from 'vitest';
import {formatCompletion} from '../../src/commands/completion.ts';
import {formatManual} from '../../src/commands/manual.ts';
import {commands, everywhere} from '../../src/commands/usage.ts';

/** What bash offers after the words; the last of them is the one being typed. */
function offered(...words: readonly string[]): readonly string[] {
	const typed = ['never-let-me-go', ...words].map(word => `'${word}'`).join(' ');
	const script = `${formatCompletion('bash')}
COMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _never_let_me_go; printf '%s\\n' "\${COMPREPLY[@]}"`;
	return execFileSync('bash', ['-c', script], {encoding: 'utf8'}).trim().split('\n');
}

describe('completion in bash', () => {
	const cases = [
		[['re'], ['replay']],
		[
			['verify', '--max-'],
			['--max-states', '--max-seconds', '--max-memory'],
		],
		[
			['play', '--no'],
			['--no-save', '--no-animation'],
		],
		[['--col'], ['--color']],
		[
			['play', '--color', 'a'],
			['auto', 'always'],
		],
		[['play', '--story', 'package.js'], ['package.json']],
	] as const;
	for (const [words, choices] of cases) {
		test(words.join(' '), () => expect(offered(...words)).toEqual([...choices]));
	}
});

describe('every command and option is', () => {
	const names = Object.keys(commands);
	const specs = [...Object.values(commands).map(({options}) => options), everywhere];
	const options = specs.flatMap(each => Object.keys(each));

	for (const shell of ['bash', 'zsh', 'fish'] as const) {
		test(`completed in ${shell}`, () => {
			const script = formatCompletion(shell);
			for (const name of names) expect(script).toContain(name);
			for (const option of options)
				expect(script).toContain(shell === 'fish' ? `-l ${option}` : `--${option}`);
		});
	}

	test('in the manual page', () => {
		const page = formatManual('1.2.3').replaceAll('\\-', '-');
		for (const name of names) expect(page).toContain(`\\fB${name}\\fR`);
		for (const option of options) expect(page).toContain(`\\fB--${option}`);
	});
});
