import type {Diagram} from '../../core/diagram.ts';
import type {SourceFile} from '../../core/model.ts';
import type {Report, Route} from '../../core/report.ts';
import type {LineShare} from '../../core/report-files.ts';
import type {StoryGraph} from '../../core/story-graph.ts';
import type {ToldFinding} from './format-findings.ts';

/** What the verifier found, for the page. */
export type PageProof = {
	readonly report: Report;
	/** Absent where the story was not explored in full. */
	readonly shares: readonly LineShare[] | undefined;
	readonly findings: readonly ToldFinding[];
	/** The command that plays a route again. */
	readonly commandOf: (route: Route) => string;
};

export type StoryPage = {
	readonly title: string;
	/** The hash of the compiled story, in hex. */
	readonly hash: string;
	/** From the widest to the closest; the first is shown first. */
	readonly maps: readonly NamedMap[];
	readonly graph: StoryGraph;
	readonly sources: readonly SourceFile[];
	readonly proof: PageProof | undefined;
};

export type NamedMap = {
	readonly name: string;
	readonly diagram: Diagram;
	readonly labelWidth: number;
	/** The knot or stitch where a box is to be read. */
	readonly nodeOf: (box: string) => string | undefined;
};
