// What the package exports as never-let-me-go/verify.
export {
	type VerifiedStory,
	type VerifyOptions,
	verifyStory,
} from './commands/verify-file.ts';
export {
	always,
	before,
	eventually,
	everyPath,
	type Law,
	type LawPassage,
	type Predicate,
	sometimes,
} from './core/laws.ts';
export type {Start} from './core/model.ts';
export type {Finding, Report} from './core/report.ts';
export {inkMatchers, type Sought} from './verify-matchers.ts';
