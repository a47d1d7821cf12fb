import {describe, expect} from 'vitest';
import {keys} from './terminal.ts';
import {test} from './terminal-test.ts';

describe('choosing', () => {
	test('five choices by number, one after another', async ({play}) => {
		const terminal = play();
		await terminal.until('Hang up the coat');
		await terminal.press('1', 'It hung on the first hook.');
		await terminal.press('2', 'Six stairs and a door.');
		await terminal.press('1', 'It fitted.');
		await terminal.press('2', 'It went round twice.');
		await terminal.press('2', 'Nine cups.');
	});

	test('arrows and letters move the focus, and only then Enter takes', async ({play}) => {
		const terminal = play();
		await terminal.until('Hang up the coat');
		await terminal.press(keys.enter, 'or go to one with the arrows first');
		await terminal.press(keys.down, '▸ 1  Hang up the coat');
		await terminal.press('j', '▸ 2  “Whose is this?”');
		await terminal.press(keys.up, '▸ 1');
		await terminal.press('k', '▸ 3  Sit on the bench');
		await terminal.press(keys.enter, 'The bench was wet.');
		await terminal.until(text => !text.includes('▸'));
	});

	test('typed words take a choice, and the match is shown before Enter', async ({play}) => {
		const terminal = play();
		await terminal.until('Hang up the coat');
		await terminal.press('>', /^ +>/mu);
		await terminal.press('bench', 'Enter takes 3  Sit on the bench');
		await terminal.press(keys.enter, 'The bench was wet.');
		await terminal.press(keys.tab, /^ +>/mu);
		await terminal.press('stairs', 'Which: 1 or 2?');
		await terminal.press(' down', 'Enter takes 2  Go down the stairs');
		await terminal.press(keys.escape, text => !/^ +>/mu.test(text));
		await terminal.press('/undo', 'Take back the last choice.');
		await terminal.press(keys.enter, 'forty-two of them');
	});

	test('words and Enter in one piece lose nothing', async ({play}) => {
		const terminal = play();
		await terminal.until('Hang up the coat');
		await terminal.press('>bench\r>go up\r', 'Fourteen stairs');
	});

	test('many keys in one piece are all obeyed', async ({play}) => {
		const terminal = play();
		await terminal.until('Hang up the coat');
		terminal.type('jj\r');
		await terminal.until('Nobody’s, it turned out.');
	});

	test('words that fit nothing are answered in a sentence, and the line stays', async ({play}) => {
		const terminal = play();
		await terminal.until('Hang up the coat');
		await terminal.press('>dance\r', 'No choice has those words');
		await terminal.press(`${keys.backspace.repeat(5)}bench`, 'Enter takes 3');
	});
});

describe('going back', () => {
	test('undo and redo, with a choice that is then taken differently', async ({play}) => {
		const terminal = play();
		await terminal.until('Hang up the coat');
		await terminal.press('u', 'There is nothing to take back.');
		await terminal.press('1', 'It hung on the first hook.');
		await terminal.press('u', 'forty-two of them');
		await terminal.press('r', 'It hung on the first hook.');
		await terminal.press('u', 'forty-two of them');
		await terminal.press('3', 'The bench was wet.');
	});

	test('leaving keeps the telling, and the next start goes on with it', async ({play}) => {
		const first = play();
		await first.until('Hang up the coat');
		await first.press('1', 'It hung on the first hook.');
		await first.press('2', 'Six stairs and a door.');
		first.type('q');
		expect(await first.exited()).toEqual({code: 0, signal: 0});
		const second = play();
		await second.until('Six stairs and a door.');
		await second.press('u', 'It hung on the first hook.');
	});
});

describe('the form as the look of the page', () => {
	test('an alteration is struck and initialled', async ({play}) => {
		const terminal = play();
		await terminal.until('forty-one K.H. forty-two');
		expect(terminal.styleOf('forty-one').isStruck).toBe(true);
		expect(terminal.styleOf('forty-two').isStruck).toBe(false);
	});

	test('a spent option stands struck above the choices', async ({play}) => {
		const terminal = play();
		await terminal.until('Hang up the coat');
		await terminal.press('1', 'It hung');
		await terminal.press('1', 'Use a slip');
		expect(terminal.styleOf('Use a slip').isStruck).toBe(true);
		expect(terminal.styleOf('Kathy H.').isUnderlined).toBe(true);
	});

	test('the history shows the choices taken, the keys are listed', async ({play}) => {
		const terminal = play();
		await terminal.until('Hang up the coat');
		await terminal.press('2', 'Nobody’s');
		await terminal.press('h', '› “Whose is this?”');
		await terminal.press(keys.escape, 'Go up the stairs');
		await terminal.press('?', 'take back the last choice');
	});
});
