/** Whether what ships with the story is to be made anew (`npm run record`), or checked as it is. */
export const isRecording =
	(import.meta as unknown as {readonly env: {readonly MODE: string}}).env.MODE === 'record';
