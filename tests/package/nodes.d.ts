/** What must hold on a version of Node, in order: a sentence each, and a function that throws. */
export function checksOn(version: string): [sentence: string, isSo: () => unknown][];
