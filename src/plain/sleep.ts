/** Waits so many milliseconds, or until the signal is aborted; then too it comes back and does not throw. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
	return new Promise(resolve => {
		if (signal.aborted) return resolve();
		const wake = () => {
			clearTimeout(timer);
			signal.removeEventListener('abort', wake);
			resolve();
		};
		const timer = setTimeout(wake, milliseconds);
		signal.addEventListener('abort', wake);
	});
}
