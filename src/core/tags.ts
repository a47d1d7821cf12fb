/** The value of the first tag `key: value`, trimmed; undefined where no tag has that key. */
export function tagValue(tags: readonly string[], key: string): string | undefined {
	return tagValues(tags, key)[0];
}

/** The values of every tag `key: value`, in order. */
export function tagValues(tags: readonly string[], key: string): readonly string[] {
	const prefix = `${key}:`;
	return tags.filter(tag => tag.startsWith(prefix)).map(tag => tag.slice(prefix.length).trim());
}

/** Whether the tag stands there by itself, without a value. */
export function hasTag(tags: readonly string[], key: string): boolean {
	return tags.includes(key);
}
