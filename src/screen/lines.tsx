import {Text} from 'ink';
import {useContext} from 'react';
import {BrushContext} from './brush-context.ts';
import type {Row} from './rows.ts';

/** Rows of the window, drawn in the looks of the theme. */
export function Lines({rows}: {readonly rows: readonly Row[]}) {
	const {draw} = useContext(BrushContext);
	if (rows.length === 0) return null;
	return <Text wrap="truncate">{rows.map(row => draw(row.pieces) || ' ').join('\n')}</Text>;
}
