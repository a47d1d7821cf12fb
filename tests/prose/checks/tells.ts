import {anyOf, type Wording} from '../wording.ts';

/*
 * The habits that give machine prose away (the forty tells), and those of a careless pen. Each is
 * looked for in one paragraph at a time.
 */

const DAY_NUMBER_PLACE_PERSON =
	/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|\d+)\b|\b(?:Ruth|Tommy|Kathy|Madame|Emily|Hailsham|Cottages|stairs|gate|kitchen)\b/iu;

const DETERMINER = '(?:a|an|the|his|her|my|their|our|your|some|no|one|two|three|four|five|six)';

/** Words that open a clause or hang on to one, and so are no member of a list. */
const NO_MEMBER =
	'(?:I|it|he|she|we|they|you|me|him|them|all|so|how|then|that|there|this|too|what|who|if|when|back|one)\\b';

export const tells = {
	dashJoins: {
		finds: /[\u2012-\u2015]|(?<=\s)-+(?=\s)|--+(?!")/gu,
		catches: ['It was late -- too late.', 'A cup - hers - stood there.'],
		passes: ['A good-sized cup.', '"You can\'t just--"'],
	},
	cutOffSpeech: {
		finds: /--+(?=")/gu,
		catches: ['"You can\'t just--" she said.'],
		passes: ['A good-sized cup.'],
	},
	notJust: {
		finds:
			/\b(?:not|n't) (?:just|only|merely|simply) [^.!?]{0,60}\b(?:but|it)\b|\bnot (?:just|only|merely)\b/giu,
		catches: ['It was not just cold but wet.', 'It was not merely a bell.'],
		passes: ["I'd just got in, but not for long.", "It wasn't just the once."],
	},
	notBut: {
		finds: /(?:\bnot|n't)\b[^.!?\n"]{1,60}, but\b/giu,
		catches: ["She wasn't cross, but tired."],
		passes: ["She wasn't cross. But then."],
	},
	wasntItWas: {
		finds:
			/\b(?:wasn't|isn't|weren't|aren't|was not|is not) [^.!?"]{1,50}\. (?:It|They|She|He) (?:was|is|were|are)\b[^.!?"]{0,30}/gu,
		except: [
			{
				words: DAY_NUMBER_PLACE_PERSON,
				because: 'putting a day, a number, a place or a person right is plain correction',
			},
			{
				words: /\b(?:mine|yours|his|hers|ours|theirs)\. (?:It|They)\b/u,
				because: 'whose a thing is, and then what it is like, is no figure of speech',
			},
		],
		catches: ["It wasn't a cup. It was a habit."],
		passes: ["It wasn't the Tuesday. It was the Wednesday.", "It wasn't mine. It was navy."],
	},
	triads: {
		finds: new RegExp(
			[
				String.raw`\b${DETERMINER} [\w']+(?: [\w']+)?, ${DETERMINER} [\w']+(?: [\w']+)?,? (?:and|or) ${DETERMINER} [\w']+`,
				String.raw`(?<!, )(?<!\b${DETERMINER} )\b(?!${NO_MEMBER})[\w']+, (?!${NO_MEMBER}|${DETERMINER} )[\w']+,? (?:and|or) (?!${NO_MEMBER}|${DETERMINER} )[\w']+`,
			].join('|'),
			'gu',
		),
		except: [
			{
				words: /\b[A-Z]\w+, (?:and )?[A-Z]\w+,? and [A-Z]\w+/u,
				because: 'a list of names is no triad',
			},
			{
				words: /\b(?:[Yy]es|[Nn]o|[Ww]ell|[Oo]h|too|then|though),/u,
				because: 'an interjection or adverb before the comma is no member of a list',
			},
		],
		catches: [
			'It was cold, damp and dark.',
			'She had a cup, a spoon and a saucer.',
			'It had two steps, no rail, and a loose mat.',
		],
		passes: [
			'Ruth, Tommy and Kathy.',
			'She got up, and Tommy went out and rang.',
			'We did the work, the drawings and so on.',
			'He pulled off the table, cloth and all.',
			'A grip, one, and I left it.',
		],
	},
	similes: {
		finds: new RegExp(
			[
				String.raw`(?<!\b(?:I|you|he|she|it|we|they|who|to|would|should|'d|did|do|does|don't|didn't|doesn't|not|might|really|always|you'd|I'd|they'd|he'd|she'd|quite) )(?<!'d )\blike (?:a|an|the|some|somebody|someone|something)\b`,
				String.raw`(?<!\b(?:I|you|he|she|it|we|they|who|to|not|don't|didn't|might) )\blike (?!this\b|us\b|his\b|hers\b|yours\b|ours\b|theirs\b|always\b)[a-z]+s\b`,
				String.raw`\bas (?:if|though)\b`,
				String.raw`\bthe (?:size|colour|shape|weight|length|width|height|way|sort of way) (?:of (?:a|an|the)|you'd|you would|you)\b`,
				String.raw`\bas (?!far\b|well\b|soon\b|many\b|much\b)[a-z]+ as (?:a|an|the|any)\b`,
				String.raw`\bas you(?:'d| would)\b`,
			].join('|'),
			'giu',
		),
		catches: [
			'It rang like a bell.',
			'He stood as if told to.',
			'A box the size of a bus ticket.',
			'It was as long as a bus.',
			'They carried them like doors.',
		],
		passes: [
			"I'd like a cup.",
			'I like the blue.',
			'They like sums.',
			'He did as he was told, as far as the gate.',
		],
	},
	fragments: {
		finds: /(?:^|[.!?] )Just [^.!?]{1,25}\. Just [^.!?]{1,25}\./gu,
		catches: ['Just a cup. Just a chair.'],
		passes: ['Just a cup of tea, then.'],
	},
	somethingShifted: {
		finds:
			/\bsomething (?:in (?:him|her|me|them|his|my|the) [\w ]{0,20})?(?:shifted|settled|loosened|passed between|tightened|gave way|broke|changed|flickered)\b/giu,
		catches: ['Something shifted between them.', 'something in her loosened'],
		passes: ['She said something and went.'],
	},
	bodyCliches: {
		finds: anyOf(
			"breath (?:I|she|he|we) (?:did not|didn't) know|held (?:my|his|her|their) breath|let out a breath|a breath she|caught (?:my|his|her) breath|my heart|his heart|her heart|heart (?:sank|leapt|pounded|ached|broke)|jaw (?:tightened|clenched|set)|clenched (?:my|his|her)|knot in (?:my|his|her)|pit of (?:my|his|her) stomach|single tear|eyes (?:widened|softened|darkened|sparkled|glistened|shone|met|filled)|lump in (?:my|his|her) throat|blood ran|swallowed hard",
		),
		catches: ['She held her breath.', 'His eyes softened.'],
		passes: ["I'd his eyes to bathe.", 'He was out of breath.'],
	},
	whispers: {
		finds: anyOf(
			'barely above a whisper|barely a whisper|voice thick with|voice (?:heavy|laced|tinged) with|voice (?:cracked|broke|trembled)',
		),
		catches: ['He spoke barely above a whisper.'],
		passes: ['He said it in a whisper.'],
	},
	abstractActs: {
		finds:
			/\b(?:grief|silence|memory|memories|sadness|time|hope|fear|guilt|shame|loneliness|dread|longing|regret|the past|darkness|light) (?:sat|settled|stretched|hung|fell between|crept|pooled|washed|wrapped|lingered|pressed|whispered|bloomed|unfolded|filled the)\b/giu,
		catches: ['The silence stretched.', 'Grief sat down with us.'],
		passes: ['The time was ten past.'],
	},
	hedgedImages: {
		finds: /\b(?:somehow|seem(?:ed|s|ing)? to|as though)\b/giu,
		catches: ['It somehow held.', 'He seemed to shrink.'],
		passes: ['It seemed cheap.'],
	},
	therapyTalk: {
		finds: anyOf(
			'boundar(?:y|ies)|closure|valid(?:ated?)?|trauma\\w*|safe space|heal(?:ed|ing)?|process(?:ed|ing) (?:it|this|that|my|his|her|what)|coping|toxic|self-care|hold(?:ing)? space|move on from|open up to',
		),
		catches: ['You need closure.', 'He was still processing it.'],
		passes: ['It was done by a process of rota.'],
	},
	namesInAddress: {
		finds:
			/"(?:[^"]*, )?(?:Kathy|Kath|Ruth|Tommy)(?:,|[.?!]?")|, (?:Kathy|Kath|Ruth|Tommy)[,.?!]/gu,
		where: 'speech',
		catches: ['"Kathy, come here." ~ "Well, Tommy."'],
		passes: ['"That was Tommy and Kathy there."'],
	},
	stockNames: {
		finds: anyOf('Elara|Chen|Marcus|Lily|Thorne|Sarah|Emma|Eleanor|Whitmore|Blackwood'),
		catches: ['Marcus looked up.'],
		passes: ['Ruth looked up.'],
	},
	colonDrumRoll: {
		finds: /(?<!\d): [A-Za-z' ]{1,30}\.(?:$|(?= ))/gu,
		where: 'narration',
		catches: ['And then I saw it: the coat.'],
		passes: ['4: None to date.'],
	},
	answeredQuestion: {
		finds: /\b[^.!?~]{3,60}\? (?:Because|It was|Not|No|Yes|Nothing|Everything|Nobody)\b/gu,
		where: 'narration',
		catches: ['Why did I go? Because he asked.'],
		passes: ['"Why?" I said. "Because."'],
	},
	weightyFragments: {
		finds:
			/(?:^|[.!?] )(?:And yet|Still|For now|And then|Until now|Always|Never|Nothing|Silence|Almost|Or so I thought)\.(?= |$)/gu,
		where: 'narration',
		catches: ['We went. And yet.', 'Still. It was late.'],
		passes: ['It was still going.'],
	},
	kindThat: {
		finds: /\bthe (?:kind|sort|type) of [\w ]{1,30} (?:that|who|which|you)\b/giu,
		catches: ['He had the kind of voice that carries.'],
		passes: ['It was a kind of shed.'],
	},
	portent: {
		finds: anyOf(
			"in that moment|at that moment|for the first time|little did|looking back, I|I'll never forget|I would never forget|that was when|what I didn't know|if only I'd known|it would be the last time|dear reader|I remember|I can still see|I may have that wrong",
		),
		catches: ['In that moment I knew.', 'I remember the hall.'],
		passes: ['For the first hour we sat.', '"Do you remember?" he said.'],
	},
	moodLight: {
		finds: anyOf(
			'dust motes?|motes|(?:sun|moon|lamp|grey|pale|golden|evening|morning) ?light (?:fell|spilled|slanted|pooled|filtered|streamed)|rain (?:drummed|pattered|streaked)|hum of (?:the )?(?:lights?|fridge|fluorescent\\w*)|the light (?:was|had) (?:going|fading|changed)|shadows? (?:lengthened|danced|fell)',
		),
		catches: ['Dust motes hung there.', 'Morning light spilled in.'],
		passes: ['She put the light on.', 'The landing light went off.'],
	},
	machineWords: {
		finds: anyOf(
			'delv\\w+|tapestry|testament|palpable|fragile|ach(?:e|ed|es|ing)|hollow\\w*|tether\\w*|liminal|quietly|a quiet \\w+|bittersweet|unspoken|myriad|intricate|whisper of|hush\\w*|gentle|gently|soft(?:ly)?|stillness|linger\\w*|tender(?:ly|ness)?|ghost(?:s|ly)?|unravel\\w*|shimmer\\w*|etched|achingly',
		),
		except: [
			{words: /soft on the one side/u, because: 'a gooseberry is soft and nothing else is meant'},
			{words: /tooth ?ache|stomach ?ache|head ?ache/iu, because: 'an illness by its name'},
		],
		catches: ['It was a testament to her.', 'She said it quietly.'],
		passes: ['Keep him quiet, said the teacher.'],
	},
	borrowedWeight: {
		finds: anyOf(
			'ghost of a smile|echo(?:ed|es|ing)?|(?:weight|shape) of (?:it all|that|what|everything|things)|(?:weight|shape|edge|texture|sound) of (?:absence|silence|loss|grief|memory|the past)',
		),
		catches: ['I felt the weight of it all.', 'A ghost of a smile.'],
		passes: ['The weight of the bag was on the label.', 'I went over the edge of it.'],
	},
	gestures: {
		finds: anyOf(
			'nod(?:ded|s|ding)?|sigh(?:ed|s|ing)?|swallow(?:ed|s|ing)?|glanc(?:ed|es|ing|e)|shrugg(?:ed|ing)|shrugs?|blink(?:ed|ing|s)?|frown(?:ed|ing|s)?|smil(?:ed|es|ing|e)|raised an eyebrow|bit (?:my|his|her) lip|shook (?:my|his|her) head|gaz(?:ed|ing|e)|grinn(?:ed|ing)|winc(?:ed|ing)',
		),
		where: 'narration',
		catches: ['She nodded and sighed.'],
		passes: ['She put down the jug.'],
	},
	namedFeelings: {
		finds: anyOf(
			'cross|put out|glad|tired|sad|happy|angry|afraid|frightened|ashamed|guilty|lonely|jealous|proud|sorry|upset|miserable|hurt|worried|relieved|embarrassed|anxious|scared|furious|pleased|content|grateful|disappointed|nervous|unhappy|felt (?:bad|better|worse|sick|awful|a bit)',
		),
		where: 'narration',
		except: [
			{
				words: /cross(?:es|ed)? (?:on|the|out|over)|(?:a|pencil|chalk) cross\b/iu,
				because: 'a mark or a way over',
			},
		],
		catches: ['I was sad and cross.'],
		passes: ['She made a chalk cross on the floor.'],
	},
	something: {finds: /\bsomething\b/giu, catches: ['It was something.'], passes: ['Some thing.']},
	somehow: {finds: /\bsomehow\b/giu, catches: ['It somehow was.'], passes: ['How, some asked.']},
	seemed: {
		finds: /\bseem(?:s|ed|ing)?\b/giu,
		catches: ['It seemed so.'],
		passes: ['The seams held.'],
	},
	suddenly: {finds: /\bsuddenly\b/giu, catches: ['Suddenly he rose.'], passes: ['A sudden bell.']},
	ellipsis: {finds: /\.{3}|\u2026/gu, catches: ['Well... no.'], passes: ['Well. No.']},
	exclamation: {finds: /!/gu, catches: ['"No!"'], passes: ['"No."']},
	exclamationInNarration: {
		finds: /!/gu,
		where: 'narration',
		catches: ['It went up!'],
		passes: ['"Morning!" he called.'],
	},
	semicolon: {finds: /;/gu, catches: ['It was late; we went.'], passes: ['It was late, we went.']},
	rhetoricalQuestion: {
		finds: /[^.!?~]+\?/gu,
		where: 'narration',
		catches: ['Who was I to say?'],
		passes: ['"Who?" he said.'],
	},
	uncontracted: {
		finds:
			/\b(?:I am|I have (?:been|had|done|got)|I will|I would|it is|it was not|you are|they are|we are|(?:did|do|does|was|were|is|are|had|has|have|would|could|should) not)\b(?![.?,])/gu,
		where: 'narration',
		catches: ['I did not see it.'],
		passes: ["I didn't see it.", '"I did not see it," said Madame.'],
	},
	refrains: {
		finds: anyOf("I'd got|a good while|that busy|put out|a fair walk"),
		catches: ["I'd got up by then."],
		passes: ['I had it by then.'],
	},
} satisfies {readonly [name: string]: Wording};
