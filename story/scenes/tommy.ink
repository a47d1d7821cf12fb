=== tommy ===
# beat: tommy
I was twenty-nine when I got Tommy. It was October by then, because the man who hummed held out, and in the end I gave three of mine for the one.
His centre used to be a training college for cooks, and they'd left the words up over the doors, so people were in fish or in sauces, and Tommy was in pastry. He was on the edge of the bed with his shoes on. "They only put initials," he said. "I thought it'd be a bloke."
He'd gone thin in the legs. There was one good lift in him a day and he would go spending it on other people's trays. He stood up and took hold of my case.
	*	"You're meant to save that[."]," I said.
		"I've been saving it. I've not done anything since breakfast, so." He let me have it, though.
	*	(carried) [Let him carry it]
		It had my winter things in. We went to the end with it and looked at a fire door, and came back. He put it down where it had been, and I held his tea for him.
	*	[Take it off him]
		He wouldn't give, and nor would I, so we had half the handle each. A girl with the trolley waited to get by. "It's all right," Tommy told her, "we know each other. We know each other from before."
-	{ unsaid:
	- GOING: "I'd have asked for you," he said, "only you can't, can you, you can't ask. They sent for you that time at the Cottages and you didn't get a say." I'd asked to go, and never told him. I said what a nice big window. # cb: unsaid
	- RUTH: "I don't hold it against you," he told me, "not letting on to Ruth till the last minute. She said she'd forgiven you and I'd better, so I did." Ruth had read my letter a week before I went. I said it was good of them both. # cb: unsaid
	- HIM: "I had you down as wanting the sea," he said. "When you left. They'd sent you to where there's ferries, and I told Ruth, she'll have put in for that." I'd put in for near enough to come over on Sundays. I said they'd been very nice, the ferries. # cb: unsaid
	}
	There's one chair to a room in those places, so we took to going down to the laundry. It was in the basement and it was warm, and there was a bench out of a chapel, and when we'd washed all his own things we did the sheets for sauces, and then for fish. {carried:He let me take the bag, since he'd had the case.|He took the bag down, three flights, and that was his lift.}
	Folding a sheet, you take two corners and he takes two, and you walk up to each other and hand yours over and go back for the fold. One night in November he'd got my corners as well as his own, and he didn't move off.
	*	[Stay there too]
		We stood with it up to our chins, and then I had a mouthful of hem and some of Tommy. "That's not halves," he said, when he'd had a look at it.
	*	"You're meant to go back[."]," I said.
		"I know," said Tommy. Neither of us did.
	*	(folded) [Go back for the fold]
		I went back and got it and came up again, and it's halves, and then quarters, and then it was down to about a tea tray and we put it on the pile. He shook out another one, and that was clean already.
-	{folded:It took another month of sheets. }On paper I was his carer, two days in the week, and by Christmas I was with him, and I'd stopped running for the last coach. # canon: 23
	In the new year he put up a shelf for the powder. He'd got one end screwed and was holding the other against the wall over his head. "Is that level?" he said. It was up on the left, by about as much as his hair was, the time Ruth cut it.
	{ hair:
	- LEVEL: "Only you said my hair was," said Tommy. "You said it was fine, and I had my hand on it, and I could feel it wasn't. So I'd sooner you just said. It's got to be right, for the bleach." # cb: hair
	- TRUE: "You'd better say," he told me. "You said about my hair. It wasn't any use, because she went and did the other side. But I knew, then. I'd have gone about thinking it was all right." # cb: hair
	- PEGS: I said I'd just finish the pegs. "You had pegs the other time," said Tommy. "In the yard, when it was my hair. I never knew what you thought." I put them down on the bench. # cb: hair
	}
	*	"It's up on the left."
		He put his head against the wall and looked along it. "I measured it," he said. "I measured it from the floor. It'll be the floor, then."
	*	(pleasing) [Call it level, to please him]
		"That's level," I said.
		He thought about that. "I'll put the light things up that end, then," he said.
	*	(resting) [Say it's level, to get his arms down]
		"That's level," I said.
		He thought about that. "I'll put the light things up that end, then," he said.
-	{pleasing:So the bleach went on the right, and when I reached for it he'd look at something else.|{resting:He put the screw in and sat down, and it was ten minutes before he could hold up a hem.}}
	That was the night he asked me about Ruth's play, when he'd held up the moon. "I only had the back of the sheet," he said. "What was it like?" I told it up to where the moon began to dip, but he said it hadn't dipped, he was changing hands, and he'd better do it from there.
	-> his_moon

= his_moon
	{ went:
	- JOINED: "I didn't mind them out front," he said. "I could have stood that till breakfast. It was Ruth. She was in behind with me, to do the wind, and she got the giggles. I could feel it, it came up through the floor. So I let go. And then you did yours, but you'd only caught it off her." # cb: went
		I laughed before he let go. I've had it that way round since I was twelve, and the only other person behind that sheet was Ruth. # cb: went
	- WATCHED: "What page were you on?" he asked. # cb: went
		"Six."
		"No, not that one. There was one loose. In your lap." I told him that was the last page, and it ended with "Morning". "It doesn't end with that," said Tommy. "There was a line after. I had a line. Ruth put it in at the bottom, in pencil, to keep me quiet, and I'd learnt it." # cb: went
		I can see that page as far down as my thumb. # cb: went
	- WENT: "I'd thrown it by then," he said. "I'd thrown what there was. I was just stood. And then I looked down and there's a hand on my stick." # cb: went
		"You put it in my hand."
		"You'd got hold of it already."
		"You shut my fingers on it, Tommy."
		"No, I was getting mine out," he said. I've had it as clear as anything all these years, him shutting my hand on that broom handle. # cb: went
	}
	*	{went == JOINED} "Mine came first[."]," I said. "It was still up."
		"It wasn't, I'd let go."
		"I could see it, Tommy."
		"Well, I was holding it," said Tommy, and went to see how long the machines had got to run.
	*	{went == JOINED} [Let Ruth have the blame]
		I said that she did have a laugh that got into things.
	*	{went == JOINED} "What did you say hup for, then?"
		"When?"
		"All that winter. With the jug."
		"I liked it. It was a good noise." He'd practised it, he said, down by the boiler, to get it the same.
	*	{went == WATCHED} "I ought to have read it[."]," I said.
		"What, out loud? But I hadn't done mine."
	*	{went == WATCHED} "What was it, your line?"
		"I can't do it without the moon," he said. "I'd have to have the moon up."
	*	{went == WATCHED} "You stopped and looked at my page."
		"I did. I wanted to see how much there was left. There was only a bit." He asked me did I still have it anywhere, the page.
	*	{went == WENT} "I came round there to help."
		"I know you did." He thought. "I only had the stick left, though. I wanted the stick."
	*	{went == WENT} "They called me Mrs Moon till February."
		"I know. I ate by the boots," said Tommy. "You get used to it. It was quite warm."
	*	{went == WENT} [Hold out the mop to him]
		There was a mop by the sink. He took hold and we went through it slowly, like fire practice, first the way I had it and then the way he did. It went perfectly well both ways.
-	-> the_run

= the_run
	There were three times that spring I could have told him what I'd had from Ruth about deferrals. The first, I had his blue shirt in my hands, to turn the right way out.
	"What did she say?" he asked. "Ruth. That Monday, the last Monday."
	"She'd had her date."
	"I know. What did she say, though?"
	{ gave:
	- PARDON: "I told her it didn't matter." # cb: gave
		"What didn't?"
		"That's what she said."
		"I don't think she'd like that," he said, "not knowing which thing. She'd have been going back over it. She'd have had to go through all of them." # cb: gave
	- COMPANY: "We sat," I said. # cb: gave
		"What, Ruth did?" I told him it was forty minutes, and neither of us had talked, and he asked me if she'd been in pain. # cb: gave
	- SILENCE: "I took her tray out." # cb: gave
		"There's girls do the trays."
		"I know. I picked it up, and then I had to put it somewhere."
		"I'd have thought she'd call you back," Tommy said. She had, but only about the door. # cb: gave
	}
	"And that was all, was it?"
	*	"She wanted her blind level[."]," I said.
		"Was it not level?"
		"It had come down on one side."
		"Which side?" said Tommy.
	*	(feet) "She'd had her feet done[."]," I said.
		"Is that him with the stool? He does mine. It was all about some woman's bunion last time." I could have got to it from there.
	*	(lied) "That was all[."]," I said.
		"Well, if that was all," said Tommy.
-	The shirt went into the wash with one sleeve still inside out.
	The next time we were folding. {feet:"I asked that fellow about Ruth's feet," Tommy said. "He says she never stopped asking him questions."|{lied:"I can't get over Ruth with nothing to say," said Tommy.|"I keep thinking about that blind," said Tommy. "It'd be the bracket."}} He'd been telling a man out of fish about Madame's pictures.
	{ hung:
	- TAKEN: "I said they took yours. I was that glad about it, the boots," Tommy said. "I was glad till about teatime." He wanted to know how she'd looked at them, and I hadn't dared see. # cb: hung
	- NOT: "He asked what you did and I said boots," said Tommy. "I couldn't tell him where they went after. Where did they go?" I said the painting had gone round a hairbrush of Ruth's. "I'd have had that," he said. # cb: hung
	- WONTSAY: "I told him you had one took. I said it was a big one." He stopped with the hem in his teeth, to see if I'd say it was or it wasn't. I haven't put that on the form and I didn't tell Tommy. # cb: hung
	}
	We were on the last one. "I don't want a lot," he said. "I'd just like, I'd like a longer go at it, that's all. You and this." He had his corners up by his ears.
	*	"You've got your end twisted."
		He looked along it to see where. "So I have," he said, and put his end down to sort it out, and I went on from mine until there wasn't any of it left for him.
	*	"So would I[."]," I said.
		I said it so quickly that he waited for the rest. Then there was a bell, and we left it over the bench the way it was.
	*	"We'll have to see[."]," I said.
		"See what?" said Tommy. I told him whether it was dry. He let go of his side to look at the dial for me, and I had the whole of it to do by myself.
-	I do my sheets by myself now, over the banister, and this week they'll have cream on them. # slip
	The third time it was blankets. A card had come for him with his tea, with a date on it. "It's the Thursday," Tommy said. "I've got the sauces blankets, Thursday. You couldn't ask them to put it back?"
	*	"There's nobody to ask[."]," I said.
		"No. I only thought you might know who."
	*	"I'll do the blankets[."]," I said.
		"You'll have them too hot. It says four on the label, only it's not four, it's three."
		I said I'd put it on the three.
	*	(promised) "I could ask[."]," I said.
		"Would you?" He thought they could only say no. I never did ask.
-	He shut the door on the load and gave it the lift it wants, and I turned the dial. {promised:He asked me would I write it down, what I was going to ask them. }It had been going ten minutes when he said, "There's no suds."
	*	"I forgot the powder[."]," I said.
		"You've been forgetting things," Tommy said. "There was that shirt. Are you sleeping all right?"
	*	"There's suds at the back."
		He got down on his knees and looked, and I had to get him up.
	*	[Sit there with him]
		It's an hour and five minutes, for blankets.
-	He went in on the Thursday, and I did the sauces blankets and had them too hot, and they gave him back to me after nine days. It wasn't one lift a day from then on, it was more one in three.
	There was still the line in Section Six.
	*	[6: Carer.]
		They have it in the past tense already on my other papers. # entry: 6: Carer.
	*	[Add "T., most days"]
		It was two days, on paper, so they may query that. # entry: 6: Carer. T., most days.
	*	[Leave it to the rotas]
		I've put "as rotas", and they can send down for those and see. # entry: 6: As rotas.
-	-> counter
