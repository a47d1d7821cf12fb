import type {Answer} from '../core/game.ts';
import type {Choice} from '../core/model.ts';
import {current, type Session} from '../core/session.ts';
import type {SettingName} from '../core/settings.ts';

/** What can lie over the page. */
export type OverlayName =
	| 'title'
	| 'question'
	| 'answer'
	| 'help'
	| 'history'
	| 'recap'
	| 'sections'
	| 'map'
	| 'lines'
	| 'form'
	| 'saves'
	| 'settings';

/** What taking an item of a menu or a list does. */
export type Deed =
	| {readonly type: 'choose'; readonly index: number}
	| {readonly type: 'undo'}
	| {readonly type: 'rewind'; readonly to: number}
	| {readonly type: 'turn'; readonly setting: SettingName}
	| {readonly type: 'keep'}
	| {readonly type: 'reset'}
	| {readonly type: 'open'; readonly name: string}
	| {readonly type: 'new'}
	| {readonly type: 'watch'; readonly name: string}
	| {readonly type: 'answer'; readonly answer: Answer}
	| {readonly type: 'show'; readonly overlay: OverlayName}
	| {readonly type: 'transcript'; readonly name: string}
	| {readonly type: 'close'}
	| {readonly type: 'quit'};

export type MenuItem = {readonly label: string; readonly deed: Deed; readonly choice?: Choice};

const afterTheEnd: readonly MenuItem[] = [
	{label: 'Read the whole telling', deed: {type: 'show', overlay: 'history'}},
	{label: 'Write it to a file', deed: {type: 'transcript', name: ''}},
	{label: 'Start again from any section', deed: {type: 'show', overlay: 'sections'}},
	{label: 'Begin a new telling', deed: {type: 'new'}},
	{label: 'Leave', deed: {type: 'quit'}},
];

const afterAFault: readonly MenuItem[] = [
	{label: 'Take back the last choice', deed: {type: 'undo'}},
	{label: 'Leave', deed: {type: 'quit'}},
];

/** What stands at the end of the page: the choices, or what can be done where there are none. */
export function menuOf(session: Session): readonly MenuItem[] {
	const {choices, fault} = current(session).passage;
	if (fault !== undefined) return afterAFault;
	return choices.length === 0 ? afterTheEnd : choicesOf(session);
}

/** The choices on offer, and nothing else. */
export function choicesOf(session: Session): readonly MenuItem[] {
	return current(session).passage.choices.map((choice, index) => ({
		label: choice.text,
		deed: {type: 'choose', index},
		choice,
	}));
}
