import type {Place} from '../../core/model.ts';
import {type Finding, type Route, type Rule, type Spot, severityOf} from '../../core/report.ts';

/** Notes what was found; `way` are the transitions that lead to it. */
export type ReportIt = (rule: Rule, spot: Spot, message: string, way?: readonly number[]) => void;

/** The findings of one proof, each fault once. */
export type Findings = {
	readonly findings: readonly Finding[];
	readonly report: ReportIt;
	/** Whether an error that was found is the reason why something there is not reached. */
	readonly isExplained: (spot: Spot) => boolean;
};

export function openFindings(
	routeOf: (way: readonly number[]) => {readonly route: Route; readonly seed: number | undefined},
): Findings {
	const findings: Finding[] = [];
	const known = new Set<string>();
	return {
		findings,
		report(rule, spot, message, way) {
			const key = `${rule} ${identityOf(rule, spot, message)}`;
			if (known.has(key)) return;
			known.add(key);
			const {route, seed} = way ? routeOf(way) : {};
			findings.push({rule, severity: severityOf(rule), spot, message, route, seed});
		},
		isExplained: spot =>
			findings.some(found => found.severity === 'error' && explains(found, spot)),
	};
}

/** Whether a fault is the reason why something is not reached: it stands there, or stops the flow before it. */
function explains({rule, spot}: Finding, other: Spot): boolean {
	if (isSamePlace(spot.place, other.place)) return true;
	if (rule !== 'runtime-error' && rule !== 'endless-step') return false;
	const isSameKnot = knotOf(spot) === knotOf(other) && spot.place?.file === other.place?.file;
	return isSameKnot && (spot.place?.line ?? 0) < (other.place?.line ?? 0);
}

function knotOf({path}: Spot): string {
	return path.split('.')[0] ?? '';
}

/** By what two findings of a rule are the same: one fault is one finding. */
function identityOf(rule: Rule, {path, place}: Spot, message: string): string {
	if (rule === 'law') return `${message} ${path}`;
	if (rule === 'canon-missing' || severityOf(rule) === 'warning') return path || message;
	return place ? `${place.file}:${place.line}` : path || message;
}

export function isSamePlace(a: Place | undefined, b: Place | undefined): boolean {
	return a !== undefined && b !== undefined && a.file === b.file && a.line === b.line;
}

/** Errors first, each kind in the order of the source. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
	const rank = ({severity}: Finding) => (severity === 'error' ? 0 : 1);
	return [...findings].sort(
		(a, b) =>
			rank(a) - rank(b) ||
			(a.spot.place?.file ?? '').localeCompare(b.spot.place?.file ?? '') ||
			(a.spot.place?.line ?? 0) - (b.spot.place?.line ?? 0),
	);
}
