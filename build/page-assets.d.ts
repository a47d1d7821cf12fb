/** A plugin of rolldown's, which vite takes too. */
export function pageAssets(): {
	name: string;
	resolveId: (id: string) => string | null;
	load: (id: string) => Promise<string | null>;
};
