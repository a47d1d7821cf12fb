=== tommy ===
# beat: tommy
I was twenty-nine when I got Tommy, and it was October before I did, because the man who hummed had grown fond of him. His centre used to be a training college for cooks. They'd left the words up over the doors, so it went fish, sauces, cold work, and Tommy was in pastry, on the edge of the bed with his shoes on.
"It said K.H.," he told me. "I thought it'd be a bloke."
He'd gone thin in the legs. There was one good lift in him a day, they'd said at the desk, and he would go spending it on other people's trays. He stood up and took hold of my case.
	*	"You're meant to save that[."]," I said.
		"What for?" said Tommy.
	*	[Let him carry it]
		We went to the end and looked at a fire door, and came back. It had my winter things in. He put it down exactly where it had been, and after that he needed his tea held.
	*	"Give it here[."]," I said.
		We had a handle each for a bit, neither of us pulling. A girl came along with the trolley and waited to get by. "It's all right," Tommy told her, "we know each other."
-	{ unsaid:
	- GOING: "I'd have asked for you," he said, "only I knew you couldn't. They send who they send. They sent for you that time with the bus, and you'd no say in it, so I thought, well, it'll be the same at the other end." He'd been hummed at for two winters on the strength of that. I asked where they kept the towels. # cb: unsaid
	- RUTH: "I don't hold it against you, going like that," he told me. "Springing it on her. Ruth said we weren't to. She was in a state about it till the Tuesday and then she said she'd forgiven you, and I'd better, so I did and all." I said that was good of her. I asked where they kept the towels. # cb: unsaid
	- HIM: "There's nothing here of a Sunday," he told me. "You needn't come over special. You never were one for a Sunday, I said to Ruth, even that first summer, when you could have walked it." He only meant that I wasn't to feel obliged. I asked where they kept the towels. # cb: unsaid
	}
	It's one chair to a room in those places. So we took to going down to the laundry, which was in the basement and had a bench. You want the machine by the wall, if they send you there, the middle one keeps socks. When we'd done all his we did sauces, and then fish, and by Christmas there can't have been a thing in the building that would have shown the dirt.
	You can't do sheets with a person and not meet them. You've two corners and so has he, you walk up to each other and hand yours over and go back for the fold. There was one night that he'd got my corners and he didn't move off.
	*	[Keep hold of them too]
		So we were stood there with it up to our chins. I don't know that anybody would have called it a kiss who wasn't in it. "That's not halves," Tommy said, looking down at the hems.
	*	"You're supposed to let go."
		"I know," said Tommy, and he stopped where he was.
	*	[Go back for the fold]
		I went back and got it and came up again. It's halves, and then quarters. He took that one off me and I went back, and I came up, and it was eighths, it was down to about a tea tray, and there was nothing else to hold out in front of us. We put it on the pile very straight. Then he shook out another one, and that was clean already.
-	I was his carer, on paper. What I was besides came on in that basement over the winter, by such small amounts that neither of us could have told you in which wash. # canon: 23
	He put up a shelf in there, for the powder. He'd had to ask for the wood. He stood off from it with the hammer and then looked round for me.
	"Is that level?" It was out by very much the same inch.
	{ hair:
	- LEVEL: "I'm not asking you to be nice," said Tommy. "You said it was level with it hanging off me. I'd my hand up there feeling it, and you said it was fine." He'd a bar of soap ready, and he laid it down at the high end, and the two of us watched it set off. # cb: hair
	- TRUE: "You can say," he told me. "I'd sooner you did. You said about my hair, and I won't say it helped, but I did know where I was. It was the only thing anybody said to me in that yard that I could check." # cb: hair
	- PEGS: He had a look first at what I had in my hand. It was pegs, as it generally is when I'm asked that. I put them down on the bench, quite a way off, in case he should think I'd gone and fetched them. # cb: hair
	}
	*	"It's up on the left."
		He got down and looked along it. "That's the building," said Tommy. "If you took the building away it'd be level."
	*	"That's level[."]," I said. "Near enough."
		"I'll put the light things up that end, then," he said, after a bit.
	*	[Stand the powder on it]
		I stood the big packet at the low end, and that held it, and the bleach. He went round for weeks telling people about his shelf and they came down to look.
-	That was the night he asked for the moon. He was watching the sheets go round in the glass.
	"You tell it," he said. "You had a chair."
	*	[Tell it as far as page four]
		I told it up to where the moon began to dip.
		"It didn't dip. I was changing hands," said Tommy. "You go on and I'll say when it's wrong." But I'd sooner he did.
	*	"You were there[."]," I said.
		"I was round the back. I'd blue sheet, that's all I had, from here to here. I've often thought I'd like to have seen it."
	*	[See to the filter]
		I'd my hand in it and brought out some fluff and half a sock, and then there was the other half. "All right," Tommy said. "I'll do it, then."
-	-> his_moon

= his_moon
	{ went:
	- JOINED: "I could have stood that lot," he said. "I'd have stood there till breakfast. It was Ruth. She was in next to me, to do the wind, and she went off laughing. She'd her cuff in her mouth but I could feel it come through the floor. So I let go of it. And then you did yours, and you'd only have caught it off her." # cb: went
		I'd had mine before he let go. I've had it there since I was twelve. But there was nobody stood with him but the one, and I couldn't very well go and ask her. # cb: went
	- WATCHED: "What page were you on?" he asked. # cb: went
		"Six."
		"I know six. I mean that one in your lap. I could see it from where I was." I told him the last word on it, that I could have read out and hadn't. "That's not the last," said Tommy. "Mine was. There was one for the moon, down at the bottom, in pencil. Ruth gave it me to keep me quiet. I'd learnt it." # cb: went
		I can see that page down to where my thumb was. I can't see under the thumb. # cb: went
	- WENT: "I'd thrown what I was going to throw," he said. "I was just stood. And then I'd a look down and there's a hand on my stick." # cb: went
		"You put it in my hand."
		"You'd got hold of it already."
		"You shut my fingers on it, Tommy."
		"I was getting mine out," he said. I've had it all these years as clear as anything, him shutting my hand up on it like a purse, and he'd had it just as clear from the other end. # cb: went
	}
	*	{went == JOINED} "Mine was first[."]," I said. "Before it went up."
		"No, I'd let go by then."
		"It was still up. I could see it."
		"Well, I was holding it," said Tommy, and went to see how long they'd got to run.
	*	{went == JOINED} [Let Ruth have it]
		I said that she did have a laugh that got into things. He was pleased to have it agreed. She'd had my hook off me, and my coat, and I thought that made it about straight, and I turned his collar down for him at the back.
	*	{went == JOINED} "What did you say hup for, then?"
		"When?"
		"All that winter. With the jug."
		"It was a good noise," Tommy said. "I used to do it down by the boiler. I couldn't get it like you." He had a go. "I thought you'd know what I meant by it."
	*	{went == WATCHED} "I could have read it out[."]," I said. "I kept my finger on it and let them."
		"Then I'd never have got to mine."
		"You never did get to yours."
		"No, but I was in with a chance," said Tommy.
	*	{went == WATCHED} "What was it, your line?"
		"It's no good without the moon," he said. I tried him again while we did the sheets, and the once when he was nearly asleep.
	*	{went == WATCHED} [Count in the socks]
		There was an odd one, so I counted them twice. "You'd your finger on it right through," he said. "I came and looked. I thought, that's one of them knows where we've got to, anyhow." He held out the other sock, he'd been sitting on it.
	*	{went == WENT} "I came round there to help."
		"I know you did." He thought. "I'd only the stick left, though. I wanted the stick."
	*	{went == WENT} "I was Mrs Moon till February[."]," I said.
		"I know. I ate by the boots." He said it had been a bad winter for both sides of the family.
	*	{went == WENT} [Hold out the mop to him]
		There was a mop by the sink. I held it out and he took hold, and we went through it slowly, the way you do the fire practice, first with my hands where I had them and then with his hands where he did. It went perfectly well both ways.
-	-> the_run

= the_run
	There were three times that spring I could have told him what Ruth told me. I'd had it about a year and I knew it by heart, with the stool. The first, I'd his blue shirt in my hands to turn.
	"What did she say?" he asked. "You were with her that Monday."
	{ gave:
	- PARDON: "I told her it didn't matter." # cb: gave
		"What didn't?"
		"That's what she said."
		"She'd not have liked that, Kath," he said. "Being let off and not told what for. She'd have been through everything she ever did, to see which." # cb: gave
	- COMPANY: "We sat," I said. # cb: gave
		"What, Ruth did?" He'd never known her do ten minutes. I said it had been nearer forty, and I hadn't talked, and no more had she, and he asked me if she'd been in pain. # cb: gave
	- SILENCE: "I took her tray out." # cb: gave
		"There's girls do the trays."
		"I know there are. I picked it up, and then I had to put it somewhere." Tommy, who had carried nine that week, said it was a thing that could happen. "I'd have thought she'd call you back, though," he said. # cb: gave
	}
	"And that was all, was it?"
	*	"She wanted the blind level[."]," I said.
		"Was it not level?"
		I gave him the blind. I did the cord with one of the sleeves, and the shirt went into the wash with the other still inside out.
	*	(feet) "She'd had her feet done[."]," I said.
		"Is that him with the stool? He does me. He never lets up, it was some woman's bunion all the last time." He asked if he'd done Ruth's nicely. I put the shirt in with one sleeve still up inside it.
	*	[Turn the sleeve the right way out]
		I put my arm down it to the shoulder and got hold of the cuff, and I had it in my mind to say it while he couldn't see me for shirt. I came up again without the cuff. It went in as it was.
-	The next time we were folding. He'd been telling a man out of fish about Hailsham, and they'd reached the pictures.
	{ hung:
	- TAKEN: "I said they took yours. I was that glad for you, about those boots," Tommy said. "It lasted me till tea." He wanted to know how she'd been when she came to them. I'd been at the end of that table, with the list, and she'd had mine face down before I looked up. It was his she'd stood at. I told him she was quick. # cb: hung
	- NOT: "He said what did you do, then, and I couldn't say. I never asked what went with it after." I told him it had gone round a hairbrush of Ruth's. "I'd have had that," said Tommy. "I'd nothing to look at." I said that he'd the boiler, and he told me the boiler was for reference. # cb: hung
	- WONTSAY: "I told him you'd one took. I said it was a big one." He stopped with the hem in his teeth, to see if I'd say it was or it wasn't. I haven't put that on the form and I didn't put it to him, and he went on with his fold, quite satisfied. # cb: hung
	}
	"I don't want a lot," he said. He'd his corners up by his ears. "I'd like a longer go at it, that's all. You and this."
	*	"You've got your end twisted."
		He looked along it to see where. "So I have," he said, and he put it down on the bench to sort it out, and I went on from my own end until there wasn't any of it left for him.
	*	[Take his corners off him]
		I took both of his and did the rest on my own, with my chin. It can be done. It comes out like something you'd send back.
	*	"We'll have to see[."]," I said.
		"They used to say that when you asked for seconds," said Tommy. He let go of his side to go and see to the door. I'd the whole of it to do by myself then.
-	I do mine by myself now, over the banister, and this week they'll have cream on them. # slip
	The third time it was blankets. A card had come up for him with his tea, the usual card. "It's the Thursday," Tommy said. "I've the sauces blankets to do Thursday. You couldn't ask them to put it back?"
	*	"There's nobody to ask[."]," I said.
		"No. I only thought you might know who." He shut the door on the load and gave it the little lift it wants, and I turned the dial.
	*	"I'll do the blankets[."]," I said.
		"You'll have them too hot." And he told me what he thought about wool, with his hand on the machine, until I could have said it back, and I turned the dial.
	*	[Measure out the powder]
		I had the packet down off the shelf. I filled the scoop and drew a finger over it, the way you'd level flour, and tipped it back in the box and filled it again. He'd given up waiting for me by then and shut the door, and I turned the dial.
-	He sat and watched it. He never minded how long they took. It had been going round ten minutes when he said, "There's no suds."
	{feet:"I asked that fellow about Ruth's feet," he said, while we looked at it. "He remembered her. He said she never stopped asking questions." I didn't say what about, and no more did he, and I don't believe he'd been told.}
	*	"I forgot the powder[."]," I said.
		"You've been forgetting all sorts. I'd a shirt come up with the one arm." He didn't ask me why. He said wool was better for a plain rinse in any case, most people overdid it.
	*	"There's suds at the back."
		He got down on his knees and looked for them. I'd to get him up after, and he'd had his lift that day.
	*	[Sit down by him]
		It's an hour and five minutes, for blankets. He moved up. Every so often the edge of the green one came round, with the same gravy on it.
-	I've put "Carer" for Section Six. They have it in the past tense already on my other papers. # entry: 6: Carer.
	-> counter
