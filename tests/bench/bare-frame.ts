import {render, Text, useApp, useInput} from 'ink';
import {createElement} from 'react';

/** One word drawn by React-ink, which waits for a key: what the screen is measured against. */
function Word() {
	const {exit} = useApp();
	useInput(() => exit());
	return createElement(Text, null, 'help');
}

render(createElement(Word));
