import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {checkRecording, RECORDED_WIDTH, textBeside} from '../../src/commands/check-recording.ts';
import {type LoadedStory, loadStory} from '../../src/commands/load-story.ts';
import {section8} from '../../src/core/form.ts';
import {passagesSoFar, retell} from '../../src/core/retell.ts';
import {formatSave, type Save, toSave} from '../../src/core/save.ts';
import {current, type Session} from '../../src/core/session.ts';
import {formatTranscript} from '../../src/core/transcript.ts';
import {readSave, sha256} from '../../src/disk/read-save.ts';
import {ENGINE} from '../../src/narrator/tell.ts';
import {wrapLines} from '../../src/plain/wrap-lines.ts';
import {isRecording} from './is-recording.ts';
import {isThere, playTo, valuesAt} from './play-to.ts';
import {type Recording, recordings, values} from './recordings.ts';

const FOLDER = path.resolve('saves', 'recorded');
const fileOf = (name: string) => path.join(FOLDER, `${name}.json`);

/** The date that the recordings bear, so that recording again changes only what the story changed. */
const RECORDED_AT = '2026-11-23T00:00:00.000Z';

let story: LoadedStory;
beforeAll(async () => {
	const loaded = await loadStory(undefined, path.resolve('.'));
	if ('problem' in loaded) throw new Error(`${loaded.problem} Run \`npm run build\` first.`);
	story = loaded;
});

function readRecorded(name: string): Save {
	const save = readSave(fileOf(name));
	if ('problem' in save) throw new Error(`${fileOf(name)}: ${save.problem}`);
	return save;
}

function told(save: Save): Session {
	const retelling = retell(story.narrator, save);
	if ('problem' in retelling) throw new Error(retelling.problem);
	return retelling.session;
}

/** The Section 8 of the telling before, for those whose form has come back. */
function lastSection8(): string | undefined {
	const [first] = recordings;
	if (first === undefined) return undefined;
	return section8(passagesSoFar(play(first, 0)).map(({passage}) => passage));
}

function play({isReturned, wanted}: Recording, number: number): Session {
	return playTo(story.narrator, isReturned ? {returned: true} : {}, wanted, number);
}

/** Keeps the choices of a recording that still comes where it should; else plays one anew. */
function sessionFor(recording: Recording, number: number): Session {
	const save = readSave(fileOf(recording.name));
	if ('problem' in save) return play(recording, number);
	const retelling = retell(story.narrator, save);
	if ('problem' in retelling || retelling.lost.length > 0) return play(recording, number);
	return isWanted(retelling.session, recording) ? retelling.session : play(recording, number);
}

function isWanted(session: Session, {isReturned, wanted}: Recording): boolean {
	const {passage, position} = current(session);
	const isEnded = passage.choices.length === 0 && passage.fault === undefined;
	const isSame = isThere(valuesAt(position), wanted);
	return isEnded && isSame && (session.start.returned === true) === isReturned;
}

function record(recording: Recording, number: number): void {
	const session = sessionFor(recording, number);
	const head = {
		name: recording.name,
		createdAt: RECORDED_AT,
		updatedAt: RECORDED_AT,
		secondsPlayed: 0,
		engine: ENGINE,
		section8: recording.isReturned ? lastSection8() : undefined,
	};
	fs.mkdirSync(FOLDER, {recursive: true});
	fs.writeFileSync(fileOf(recording.name), formatSave(toSave(session, head, sha256), sha256));
	const text = wrapLines(formatTranscript(session, story.machine), RECORDED_WIDTH);
	fs.writeFileSync(textBeside(fileOf(recording.name)), text);
}

describe.runIf(isRecording)('recording', () => {
	test.each(recordings.map((recording, number) => ({...recording, number})))(
		'$name is played and written',
		recording => record(recording, recording.number),
	);
});

describe('the recorded tellings', () => {
	test('are the ones that are listed, each with its text', () => {
		const names = recordings.flatMap(({name}) => [`${name}.json`, `${name}.txt`]);
		expect(fs.readdirSync(FOLDER).sort()).toEqual(names.sort());
		expect(recordings.length).toBeGreaterThanOrEqual(12);
	});

	test.each(recordings)('$name is told as it was recorded', ({name}) => {
		expect(checkRecording(readRecorded(name), fileOf(name), story).report).toMatch(
			/: the same, \d+ choices\.\n$/u,
		);
	});

	test.each(recordings)('$name comes to the end it is there to show', recording => {
		expect(isWanted(told(readRecorded(recording.name)), recording)).toBe(true);
	});

	test.each(Object.entries(values))('show every value of %s', (variable, all) => {
		const shown = new Set(
			recordings.flatMap(({name}) => {
				const now = valuesAt(current(told(readRecorded(name))).position);
				return [now[variable] ?? 0].flat().map(String);
			}),
		);
		expect([...shown].sort()).toEqual([...all].sort());
	});

	test('begin with a new form and with one that has come back', () => {
		const starts = recordings.map(({name}) => readRecorded(name).start.returned === true);
		expect(new Set(starts)).toEqual(new Set([true, false]));
	});
});
