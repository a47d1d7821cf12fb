import {createContext} from 'react';
import {type Brush, createBrush} from './paint.ts';

/** How pieces of text are drawn, for every component below. */
export const BrushContext = createContext<Brush>(
	createBrush({theme: 'terminal', depth: 0, canStrike: true}),
);
