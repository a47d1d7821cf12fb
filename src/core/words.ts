/** The words of a typed line; quotes keep together what stands between them. */
export function splitWords(line: string): readonly string[] {
	const words = line.matchAll(/"([^"]*)"|“([^”]*)”|(\S+)/gu);
	return [...words].map(([, straight, curled, bare]) => straight ?? curled ?? bare ?? '');
}
