import * as branches from './checks/branches.ts';
import * as callbacks from './checks/callbacks.ts';
import * as copy from './checks/copy.ts';
import * as form from './checks/form.ts';
import * as length from './checks/length.ts';
import * as menus from './checks/menus.ts';
import * as originality from './checks/originality.ts';
import * as reactivity from './checks/reactivity.ts';
import * as repetition from './checks/repetition.ts';
import * as rhythm from './checks/rhythm.ts';
import * as speechTags from './checks/speech-tags.ts';
import * as laws from './checks/story-laws.ts';
import {tells} from './checks/tells.ts';
import type {Reading} from './reading.ts';
import {
	atLeast,
	atMost,
	between,
	exactly,
	type Measured,
	none,
	type Standard,
	type Target,
} from './standard.ts';
import {findWording, inSource, perThousand, type Wording} from './wording.ts';

type Measure = (reading: Reading) => Measured;

const hard = (says: string, target: Target, measure: Measure, intercept = ''): Standard => ({
	says,
	kind: 'hard',
	target,
	intercept,
	measure,
});

const soft = (says: string, target: Target, measure: Measure, intercept = ''): Standard => ({
	says,
	kind: 'soft',
	target,
	intercept,
	measure,
});

/** The wording stands nowhere in the source. */
const never = (says: string, wording: Wording): Standard =>
	hard(says, none, reading => inSource(wording, reading));

/** The wording stands in at most so many of each 1,000 words read. */
const rarely = (says: string, most: number, wording: Wording, intercept = ''): Standard =>
	soft(says, atMost(most, ' in 1,000 words'), reading => perThousand(wording, reading), intercept);

/**
 * All that is promised of the prose, by what is looked at. The Intercept's figures are from its
 * source and 1,000 random plays of it.
 */
export const STANDARDS: {readonly [subject: string]: readonly Standard[]} = {
	'Every path': [
		hard('Every fact of canon is told, in its beat, on every path.', none, laws.canonOnEveryPath),
		hard('Every path ends in the final beat, without a fault.', none, laws.endsInFinalBeat),
		hard('Every printable piece of the source is told by some play.', none, laws.everyLineSeen),
		soft('The rarest piece of text is told in', atLeast(0.5, '% of plays'), laws.rarestVariant),
		hard('Beats in which time slips (# slip).', atLeast(11), laws.beatsWithSlip),
		hard(
			'Time slips within 60 words of the lesson, a completion or the refusal.',
			none,
			laws.slipsNearGraveCanon,
		),
		hard(
			'Beats whose first two sentences give no age, school year or weekday.',
			none,
			laws.undatedOpenings,
		),
		hard(
			'The coalman and the mitten are mentioned in every play.',
			none,
			laws.looseEndsUnmentioned,
		),
		hard('The ink uses nothing that cannot be proved.', none, laws.unprovableInk),
	],
	'The form': [
		hard('Sections in which some play enters nothing.', none, form.sectionsLeftOut),
		hard(
			'Section 8 is set as a box once, and entered as it is set.',
			none,
			form.boxesUnlikeTheirEntry,
		),
		hard('Section 8 has, whatever fills it,', atMost(45, ' words'), laws.sectionEightFits),
		hard('Tags that the program does not know.', none, form.unknownTags),
		soft('Alterations, struck through.', between(6, 8), form.alterations),
		soft('Places where a slip can be used.', exactly(5), form.slipPlaces),
		soft('Places that know that the form has come back.', between(5, 8), form.secondTellings),
	],
	'What choices change': [
		hard(
			'Two plays with different choices differ within the first 400 words.',
			none,
			reactivity.samenessAtFirst,
		),
		hard(
			'From the moon on every beat differs between plays with opposite choices.',
			none,
			reactivity.samenessOfOpposites,
		),
		hard(
			'Each value of a variable tells: changing it alone changes, after its beat,',
			atLeast(60, ' words'),
			reactivity.valueCoverage,
		),
		hard('Callbacks met (# cb).', atLeast(2.5, ' in 1,000 words'), callbacks.callbacksSeen),
		hard('Beats from a choice to a callback, median.', atLeast(2), callbacks.callbackDelay),
		hard('Callbacks that each value of a variable has.', atLeast(3), callbacks.sitesOfEachValue),
		soft('Values without three callbacks of 12 words, one of 40.', none, callbacks.thinCallbacks),
		soft(
			'Conditions that read an earlier beat.',
			atLeast(6, ' in 1,000 words written'),
			callbacks.callbacksWritten,
			'9.1',
		),
		soft(
			'Share of the written words that one play reads.',
			between(0.4, 0.5),
			length.seenRatio,
			'0.12',
		),
		soft(
			'Share of a second play that the first had.',
			between(0.5, 0.65),
			length.secondPlayOverlap,
			'0.55',
		),
	],
	Choices: [
		soft('Words a play, median.', between(9500, 13_000), r => length.wordsPerPlay(r, 0.5), '1,640'),
		soft('Words a play, shortest.', atLeast(9500), r => length.wordsPerPlay(r, 0)),
		soft('Words a play, longest.', atMost(13_000), r => length.wordsPerPlay(r, 1)),
		soft('Choices a play, median.', between(95, 115), length.choicesPerPlay, '26'),
		soft('Choices.', between(8, 11, ' in 1,000 words'), length.choicesPerThousand, '15.9'),
		soft(
			'Words between choices, median.',
			between(60, 100),
			r => length.wordsBetween(r, 0.5),
			'51',
		),
		soft(
			'Words between choices, 95 of 100.',
			atMost(180),
			r => length.wordsBetween(r, 0.95),
			'127',
		),
		hard(
			'Stretches without a choice over 260 words, or 340 in the four great passages.',
			none,
			length.longStretches,
			'longest 238',
		),
		hard('Options in the longest menu.', atMost(4), menus.mostOptions),
		soft('Options a menu, mean.', between(2.5, 3.2), menus.optionsPerMenu, '2.56'),
		hard('Menus with a single option.', atMost(5, '%'), menus.singleOptions, '15%'),
		hard(
			'Labels over 9 words or 48 characters, as speech 12 and 72.',
			none,
			menus.longLabels,
			'longest 9 words',
		),
		soft('Words in a label, median.', between(3, 5), menus.labelWords, '1'),
		soft('Menus in which two labels open with one word.', none, menus.sameFirstWords, '3.5%'),
		soft(
			'Menus in which she can evade or keep silent.',
			atLeast(40, '%'),
			menus.evasionOffered,
			'62%',
		),
		soft('Menus in which she can keep silent.', atMost(15, '%'), menus.silenceOffered),
		soft('"Say nothing" as a label.', atMost(4), menus.sayNothing),
		soft(
			'Menus with a branch over 5 times another, or all of a length.',
			atMost(5, '%'),
			branches.unbalancedMenus,
			'20%',
		),
		hard('Options that lead to no words of their own.', none, branches.emptyBranches),
		soft('Same words spoken for different reasons.', between(8, 12), branches.sameWordsOtherReason),
		hard('Withdrawn choices.', exactly(3), menus.withdrawnChoices),
		hard(
			'Withdrawn choices are labelled "Start", and no others.',
			none,
			menus.withdrawnWithoutStart,
		),
	],
	'Paragraphs and sentences': [
		hard('Words in the longest paragraph.', atMost(90), rhythm.longestParagraph, '96'),
		soft('Words in a paragraph, median.', between(20, 45), rhythm.paragraphMedian, '15'),
		soft('Words in a paragraph, deviation.', atLeast(15), rhythm.paragraphDeviation, '16.1'),
		soft('Paragraphs set apart for punch.', atMost(8, '%'), rhythm.punchLines, '28%'),
		soft('Paragraphs that open with "I".', atMost(35, '%'), rhythm.openingWithI, '26%'),
		soft('Paragraphs that open with And or But.', atMost(8, '%'), rhythm.openingWithAnd, '4.7%'),
		soft(
			'Paragraphs that close on 7 words or fewer.',
			atMost(22, '%'),
			rhythm.shortLastSentences,
			'19%',
		),
		soft(
			'Paragraphs that close on a short abstraction.',
			atMost(2, '%'),
			rhythm.aphoristicEnds,
			'0%',
		),
		soft(
			'Words in a narrated sentence, mean.',
			between(11, 17),
			r => rhythm.sentenceMean(r),
			'10.7',
		),
		soft(
			'Words in a narrated sentence, deviation in the evenest beat.',
			atLeast(7),
			rhythm.smallestSentenceDeviation,
		),
		soft('Four sentences in a row within 3 words.', none, rhythm.evenSentences, '7'),
		soft('Reading grade (Flesch-Kincaid).', between(4, 7), r => rhythm.grade(r), '3.2'),
	],
	Dialogue: [
		soft('Words in quotation marks.', between(25, 45, '%'), r => rhythm.dialogueShare(r), '39%'),
		...['cottages', 'ruth', 'deferral_visit'].map(beat =>
			soft(`Words in quotation marks in ${beat}.`, between(40, 60, '%'), r =>
				rhythm.dialogueShare(r, beat),
			),
		),
		soft('Speech tags with said, asked or told.', atLeast(90, '%'), speechTags.plainTags),
		soft(
			'Adverbs on speech tags.',
			atMost(0.3, ' in 1,000 words'),
			speechTags.adverbsOnTags,
			'2.0',
		),
		rarely('Names in address.', 2, tells.namesInAddress, '0'),
		never('Therapy talk.', tells.therapyTalk),
	],
	'Turns of phrase': [
		never('Dashes that join.', tells.dashJoins),
		rarely('Speech cut off by a dash.', 0.5, tells.cutOffSpeech, '7.0, partly its encoding'),
		never('Not just, only or merely.', tells.notJust),
		rarely('Not X, but Y.', 0.5, tells.notBut, '0.3'),
		never('It was not X. It was Y.', tells.wasntItWas),
		rarely('Comparisons.', 2.5, tells.similes, '1.6 marked'),
		soft('Pages with two comparisons.', none, r =>
			rhythm.crowdedPages(r, text => findWording(tells.similes, text)),
		),
		rarely('Triads.', 0.6, tells.triads, '0.3'),
		rarely('Ellipses.', 0.8, tells.ellipsis, '1.6'),
		rarely('Exclamation marks.', 0.8, tells.exclamation, '0.9'),
		never('Exclamation marks outside speech.', tells.exclamationInNarration),
		rarely('Semicolons.', 0.5, tells.semicolon, '1.2'),
		rarely('Something.', 2, tells.something, '2.4'),
		rarely('Somehow.', 0.2, tells.somehow, '0.3'),
		rarely('Seemed.', 0.5, tells.seemed, '0.9'),
		rarely('Suddenly.', 0, tells.suddenly, '0.2'),
		rarely('Hedged images: somehow, seemed to, as though.', 0.5, tells.hedgedImages, '3.3'),
		rarely('Named feelings.', 3, tells.namedFeelings, '0.7'),
		rarely('Stock gestures.', 3, tells.gestures, '2.0'),
		soft('Adjectives.', atMost(70, ' in 1,000 words'), rhythm.adjectiveRate, '57.7'),
		soft('Questions put by the narrator.', atMost(2), r => inSource(tells.rhetoricalQuestion, r)),
		soft('Questions answered at once.', none, r => inSource(tells.answeredQuestion, r)),
		soft('Narration without its contraction.', none, r => inSource(tells.uncontracted, r)),
		soft('The kind of X that.', none, r => inSource(tells.kindThat, r)),
		soft('Colons before a revelation.', none, r => inSource(tells.colonDrumRoll, r)),
		soft('Weighty fragments: And yet. Still.', none, r => inSource(tells.weightyFragments, r)),
		soft('Stacked fragments: Just X. Just Y.', none, r => inSource(tells.fragments, r)),
		soft('Words that machines love.', none, r => inSource(tells.machineWords, r)),
		soft('Echoes, ghosts, and the weight of things.', none, r => inSource(tells.borrowedWeight, r)),
		never('Something shifted.', tells.somethingShifted),
		never('Breaths, hearts, jaws and eyes that act.', tells.bodyCliches),
		never('Barely above a whisper.', tells.whispers),
		never('Abstractions that act.', tells.abstractActs),
		never('In that moment, for the first time, I remember.', tells.portent),
		never('Light, dust and rain as mood.', tells.moodLight),
		soft('Worn phrases over twice a play or once a beat.', none, r =>
			repetition.wornPhrases(r, text => findWording(tells.refrains, text)),
		),
	],
	Repetition: [
		hard(
			'Sentences of 6 words or more that one play reads twice.',
			none,
			repetition.repeatedSentences,
			'0%',
		),
		soft(
			'Runs of 5 words over twice a play or 3 times in the source.',
			none,
			repetition.repeatedRuns,
		),
	],
	Copy: [
		hard('Words that the British dictionary has not.', none, copy.misspelt),
		hard('-ize for -ise.', none, copy.izeSpellings),
		never('American words and spellings.', copy.slips.american),
		never('Quotation marks that are not straight.', copy.slips.curlyQuotes),
		never('Characters outside ASCII.', copy.slips.nonAscii),
		never('Doubled words.', copy.slips.doubledWord),
		never('Blanks before a stop.', copy.slips.spaceBeforeStop),
		never('Stops with no blank after them.', copy.slips.noSpaceAfterStop),
		never('Doubled stops.', copy.slips.doubledStop),
		never('Speech that closes without a stop before its tag.', copy.slips.stopOutsideQuote),
		hard('Quotation marks left open.', none, copy.openQuotes),
		hard('Double blanks, and blanks at the end of a line.', none, copy.strayBlanks),
	],
	Originality: [
		hard("Names that are not the story's own.", none, originality.strangeCapitals),
		never('Stock names of machine prose.', tells.stockNames),
		never('Names of the novel.', originality.namesOfTheNovel),
		never('Matter of the novel.', originality.matterOfTheNovel),
		never('Donations or years of service counted.', originality.countedLives),
		never('Organs, brands, dates and oaths named.', originality.neverNamed),
		hard('Clone, copy or organ outside the lesson and the visit.', none, r =>
			originality.wordsOutOfPlace(originality.keptForTheLesson, r),
		),
		hard('Clone, copy or organ told before canon 10.', none, r =>
			originality.wordsBeforeTheLesson(originality.keptForTheLesson, r),
		),
	],
};

/** Words of each beat as designed: written, and read by one play. */
export const BEAT_SIZES: {readonly [beat: string]: readonly [written: number, read: number]} = {
	form: [600, 450],
	hailsham: [1400, 800],
	moon: [1800, 800],
	round_1: [400, 250],
	evenings: [2300, 1000],
	madame: [1500, 700],
	revelation: [1600, 800],
	afterwards: [700, 400],
	round_2: [450, 300],
	cottages: [2000, 900],
	becoming_a_carer: [1400, 600],
	round_3: [450, 250],
	ruth: [2500, 1000],
	tommy: [2400, 950],
	counter: [900, 400],
	deferral_visit: [2900, 1250],
	home: [1600, 700],
	box: [1100, 450],
};
