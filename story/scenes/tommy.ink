=== tommy ===
# beat: tommy
I was twenty-nine when I got Tommy. It was October by then, because the man who hummed held out, and in the end I gave three of mine for the one.
His centre used to be a training college for cooks. They'd left the words up over the doors, so people were in fish or in sauces, and Tommy was in pastry, on the edge of the bed with his shoes on. They'd only told him my initials. "I thought it'd be a bloke," he said.
He'd gone thin in the legs. There was one good lift in him a day and he would go spending it on other people's trays. He stood up and took hold of my case.
	*	"You're meant to save that[."]," I said.
		"What for?" said Tommy. He let me have it, though.
	*	(carried) [Let him carry it]
		It had my winter things in. We went to the end with it and looked at a fire door, and came back. He put it down where it had been, and I held his tea for him.
	*	[Take it off him]
		He wouldn't give, and nor would I, so we'd half the handle each. A girl came along with the trolley and waited to get by. "It's all right," Tommy told her, "we know each other."
-	{ unsaid:
	- GOING: "I'd have asked for you," he said, "only I knew you can't ask. They sent for you that time at the Cottages, and you'd no say in it." I'd put my own name down to go, and never told him. I said what a nice big window. # cb: unsaid
	- RUTH: "I don't hold it against you," he told me, "not letting on to Ruth till the last minute. She said she'd forgiven you and I'd better, so I did and all." Ruth had read my letter a week before I went. I said it was good of them both. # cb: unsaid
	- HIM: "I had you down as wanting the sea," he said. "When you left. They'd sent you to where there's ferries, and I told Ruth you'd have put in for it." I'd put in for near enough to come over on Sundays. I said they'd been very nice, the ferries. # cb: unsaid
	}
	There's one chair to a room in those places, so we took to going down to the laundry, which was in the basement and had a bench out of a chapel. {carried:He let me take the bag down, since he'd had the case.|He took the bag down, three flights, and that was his lift.} When we'd washed all his things we did the sheets for sauces, and then for fish.
	Folding a sheet, you take two corners and he takes two, and you walk up to each other and hand yours over and go back for the fold. One night in November he'd got my corners as well as his own, and he didn't move off.
	*	[Stay there too]
		We stood with it up to our chins, and then I'd a mouthful of hem and some of Tommy. "That's not halves," he said, when he'd had a look at it.
	*	"You're meant to go back[."]," I said.
		"I know," said Tommy. Neither of us did.
	*	(folded) [Go back for the fold]
		I went back and got it and came up again. It's halves, and then quarters. He took that off me and I came up with the eighths, and then it was down to about a tea tray and there was nothing else to hold out in front of us. We put it on the pile. He shook out another one, and that was clean already.
-	{folded:It took another month of sheets. }On paper I was his carer, two days in the week. By Christmas I was with him, and I'd stopped running for the last coach. # canon: 23
	In the new year he put up a shelf down there for the powder. "Is that level?" he said. It was up on the left, by about what his hair was the time Ruth cut it with the bacon scissors.
	{ hair:
	- LEVEL: "I'm not asking you to be nice," said Tommy. "You said my hair was level. I had my hand up feeling it, and you said it was fine." # cb: hair
	- TRUE: "You can say," he told me. "You said about my hair. I won't say it helped, but it was the only thing anybody told me in that yard that I could check." # cb: hair
	- PEGS: He looked first to see what I'd got in my hand. It was pegs, and it had been pegs in the yard, when I was asked about his hair and hadn't answered. I put them down on the bench. # cb: hair
	}
	*	"It's up on the left."
		He got down and looked along it. "That's the building," said Tommy. "If you took the building away it'd be level."
	*	(pleasing) [Call it level, to please him]
		"That's level," I said.
		He thought about that. "I'll put the light things up that end, then," he said.
	*	(resting) [Say it's level, to get his arms down]
		"That's level," I said.
		He thought about that. "I'll put the light things up that end, then," he said.
-	{pleasing:So the bleach went on the right, and when I reached for it he'd look at something else.|{resting:He got down and sat, and it was ten minutes before he could hold up a hem.}}
	That was the night he asked for Ruth's play, when he'd held up the moon. "You had the prompter's chair," he said. "I only had blue sheet." I told it up to where the moon began to dip, and he said that it hadn't dipped, he was changing hands, and he'd better do it from there.
	-> his_moon

= his_moon
	{ went:
	- JOINED: "I could have stood that lot out front till breakfast," he said. "It was Ruth. She was in behind with me, to do the wind, and she got the giggles. She had her cuff in her mouth but I could feel it come through the floor. So I let go. Then you did yours, and you'd only have caught it off her." # cb: went
		I laughed before he let go. I've had it that way round since I was twelve, and the only other person behind that sheet was Ruth. # cb: went
	- WATCHED: "What page were you on?" he asked. # cb: went
		"Six."
		"Not that one, the one loose in your lap." I told him that was the last page. It ended with "Morning", and I could have read it out and they'd have put the lights on. "It doesn't end with that," said Tommy. "The moon had a line. It was down at the bottom, in pencil. Ruth gave it me to keep me quiet, and I'd learnt it." # cb: went
		I can see that page as far down as my thumb. # cb: went
	- WENT: "I'd thrown what I was going to throw," he said. "I was just stood. And then I looked down and there's a hand on my stick." # cb: went
		"You put it in my hand."
		"You'd got hold of it already."
		"You shut my fingers on it, Tommy."
		"I was getting mine out," he said. I've had it as clear as anything all these years, him shutting my hand on that broom handle. # cb: went
	}
	*	{went == JOINED} "Mine came first[."]," I said. "It was still up."
		"I'd let go by then."
		"I could see it, Tommy."
		"Well, I was holding it," said Tommy, and went to see how long they'd got to run.
	*	{went == JOINED} [Let Ruth have the blame]
		I said that she did have a laugh that got into things. He was pleased to have it agreed. She'd had my hook off me, and my coat.
	*	{went == JOINED} "What did you say hup for, then?"
		"When?"
		"All that winter. With the jug."
		"It was a good noise," Tommy said. "I practised it, down by the boiler. I thought you'd know what I meant by it."
	*	{went == WATCHED} "I ought to have read it[."]," I said.
		"I'd never have got to mine, then."
		"You never did get to yours."
		"No, but I was in with a chance," said Tommy.
	*	{went == WATCHED} "What was it, your line?"
		"It's no good without the moon," he said.
	*	{went == WATCHED} "You stopped and looked at my page."
		"I did. I thought, that's one of them knows where we've got to." He'd been grateful, as far as I could make out.
	*	{went == WENT} "I came round there to help."
		"I know you did." He thought. "I only had the stick left, though. I wanted the stick."
	*	{went == WENT} "They called me Mrs Moon till February."
		"I know. I ate by the boots." He said it had been a bad winter for both sides of the family.
	*	{went == WENT} [Hold out the mop to him]
		There was a mop by the sink. He took hold and we went through it slowly, like fire practice, first the way I had it and then the way he did. It went perfectly well both ways.
-	-> the_run

= the_run
	There were three times that spring I could have told him what I'd had from Ruth about deferrals. The first, I had his blue shirt in my hands, to turn the right way out.
	"What did she say?" he asked. "Ruth, that last Monday."
	{ gave:
	- PARDON: "I told her it didn't matter." # cb: gave
		"What didn't?"
		"That's what she said."
		"She'd not have liked that, being let off," he said. "She'd have gone through everything she ever did, to see which." # cb: gave
	- COMPANY: "We sat," I said. # cb: gave
		"What, Ruth did?" I said it was nearer forty minutes, and I hadn't talked and no more had she, and he asked me if she'd been in pain. # cb: gave
	- SILENCE: "I took her tray out." # cb: gave
		"There's girls do the trays."
		"I know. I picked it up, and then I had to put it somewhere."
		"I'd have thought she'd call you back," Tommy said. She had, but only about the door. # cb: gave
	}
	"And that was all, was it?"
	*	"She wanted her blind level[."]," I said.
		"Was it not level?"
		I told him about the blind, and the shirt went into the wash with one sleeve inside out.
	*	(feet) "She'd had her feet done[."]," I said.
		"Is that him with the stool? He does mine. It was all about some woman's bunion last time." I could have got to it from there. The shirt went into the wash with one sleeve inside out.
	*	(lied) "That was all[."]," I said.
		"Well, if that was all," said Tommy. The shirt went into the wash with one sleeve inside out.
-	The next time we were folding. {feet:"I asked that fellow about Ruth's feet," Tommy said. "He says she never stopped asking him questions." He didn't say what about.|{lied:"I can't get over Ruth with nothing to say," said Tommy.|"I keep thinking about that blind," said Tommy. "It'd be the bracket."}} He'd been telling a man out of fish about Madame and the pictures.
	{ hung:
	- TAKEN: "I said they took yours. I was that glad for you, about those boots," Tommy said. "It lasted me till tea." He wanted to know how she'd looked at them, and I hadn't dared see. # cb: hung
	- NOT: "He asked what you did and I said boots," said Tommy. "I couldn't tell him where they went after." I said the painting had gone round a hairbrush of Ruth's. "I'd have had that," he said. # cb: hung
	- WONTSAY: "I told him you'd one took. I said it was a big one." He stopped with the hem in his teeth, to see if I'd say it was or it wasn't. I haven't put that on the form and I didn't tell Tommy. # cb: hung
	}
	"I don't want a lot," he said. "I'd like a longer go at it, that's all. You and this." He had his corners up by his ears.
	*	"You've got your end twisted."
		He looked along it to see where. "So I have," he said, and put his end down to sort it out, and I went on from mine until there wasn't any of it left for him.
	*	"So would I[."]," I said.
		I said it so quickly that he waited for the rest. Then there was a bell, and we left it over the bench the way it was.
	*	"We'll have to see[."]," I said.
		"They used to say that when you asked for seconds," said Tommy. He let go of his side to see to the door, and I'd the whole of it to do by myself.
-	I do mine by myself now, over the banister, and this week they'll have cream on them. # slip
	The third time it was blankets. A card had come for him with his tea, with a date on it. "It's the Thursday," Tommy said. "I've the sauces blankets to do Thursday. You couldn't ask them to put it back?"
	*	"There's nobody to ask[."]," I said.
		"No. I only thought you might know who."
	*	"I'll do the blankets[."]," I said.
		"You'll have them too hot," said Tommy. "It's wool, it wants telling."
	*	(promised) "I could ask[."]," I said.
		"Would you?" He thought they could only say no. I never did ask, there's nobody on that desk you could say it to.
-	He shut the door on the load and gave it the lift it wants, and I turned the dial. {promised:He asked me would I write it down, what I was going to ask them.|He never minded how long they took.} It had been going ten minutes when he said, "There's no suds."
	*	"I forgot the powder[."]," I said.
		"You've been forgetting all sorts. I'd a shirt come up with the one arm." He said wool was better for a plain rinse in any case.
	*	"There's suds at the back."
		He got down on his knees and looked, and I had to get him up.
	*	[Sit there with him]
		It's an hour and five minutes, for blankets. Every so often the edge of the pink one came round, with the same gravy on it.
-	He went in on the Thursday, and I did the sauces blankets and had them too hot. They gave him back to me after nine days. It wasn't one lift a day from then on, it was more one in three.
	I've put "Carer" for Section Six. They have it in the past tense already on my other papers. # entry: 6: Carer.
	-> counter
