=== home ===
# beat: home
It was still that Saturday, getting on for five, and the connection didn't run at weekends. We'd an hour and fifty minutes to wait at a junction where the buffet was shut. There was a card in the door of it about a kettle, which Tommy read out.
I took the warrant to the window to be stamped for the late one. The clerk turned it over and said he couldn't accept the return half. It was made out for a carer and one, and it ought to have been presented by both. He leaned over to look at the bench. "Which of you's the one?" he said.
	*	"He's the one."
		Tommy put his hand up, on the bench, to be counted. That was no good either, it seemed. The one ought to have signed at the outward end, in front of whoever he was in front of, and he'd been in front of a mat. I said so. I said a number of things, and the clerk wrote down the time I'd said them.
	*	[Push it back to him]
		I pushed it under the glass and he pushed it out again. It went through four times. I told him I hoped nobody ever had to get him up out of a chair, and he said there was no call for that, and there wasn't, he was only a lad.
	*	[Let Tommy talk to him]
		It took Tommy a time to get there. He leaned on the sill and asked if that was the old pattern or the new, and the two of them went through what's printed on the back in grey, with their heads together, right to the bottom, and found that the clerk was correct. "Well, that's a good clear rule," Tommy said. He thanked him. I could have pushed the pair of them under a train.
-	So I paid the difference out of my purse and had a receipt off him. "He's only got the one stamp," Tommy said, when I'd sat down. He'd hardly said a cross word since about noon. He had the gooseberries open and was eating them one at a time, and said you got used to it.
	{ unsaid:
	- GOING:
		"You've never asked them for a thing," he said. "Not the once. I was thinking it in there. You stop where you are till you're sent for and then you go. That's why I thought it had better be me." He'd a stalk in his teeth, and he wasn't complaining, it was just that he'd noticed it about me. I'd asked them once, in ink, and been given what I asked for by return. # cb: unsaid
	- RUTH:
		"Ruth never knew it was only a tale," he said. "She'd have told us. She couldn't keep a thing to herself, could she, she'd have to sit on her hands till you'd got your coat off. I always had it the same day." She'd had my letter by her for a week, that time, slit with the bread knife, and cut him his bread with it. "No," I said. "She was very open." # cb: unsaid
	- HIM:
		"It's Sunday tomorrow," he said. "You needn't come over, not after today. I know you've never liked being tied to a Sunday. You went right to the other end to be out of the way of them, and I never held it against you." He'd the bag open for me to have one while he said it. I took one. "I might look in," I told him. # cb: unsaid
	}
	*	"Tommy, when I went[."]," I said.
		"Hang on," he said. There was a goods coming through, a long one, and he did the trucks out loud. "Sixty-two. When you went what?"
		I'd made it sixty-one. We'd an argument about the guard's van.
	*	[Go and try the buffet]
		I knew it was shut. I tried the handle, and then I kicked it, low down, where it was already marked. "We're shut," somebody said inside. I could hear them with the kettle.
	*	[Pick over the gooseberries]
		She'd left the tails on three. I did those with my thumbnail, and after that I did the stalks on some that hadn't any, and he let me. We'd forty minutes still to go.
-	The late one was full. A schoolgirl got up for him without being asked, and I never thanked her.
-> some_weeks

= some_weeks
	His date came five weeks after, in with my rota, and was for a Wednesday. The day before they go in there's a man sent round now to do the hair. He does the whole corridor with a machine, Fish and Sauces and then Pastry, and when I got there he'd finished with Tommy and gone.
	{ hair:
	- LEVEL:
		"You can say it now," said Tommy. He meant was it level. It was, it was level as a table, all the way round, there was nothing of it that could have been anything else. He put his hand up and had a feel, all the same, and put it down again. # cb: hair
	- TRUE:
		"Go on, then, where's it up?" said Tommy. He turned round on the chair so that I could do the back. I went over the whole of him for it with my thumb. "It isn't," I had to tell him, and he looked quite let down. # cb: hair
	- PEGS:
		"You've nothing in your mouth this time," said Tommy. "What's it like?" I'd come up three flights with an answer ready, I'd one ready for either way it might have gone, and I stood there with my mouth open and looked for somewhere to put the bag. # cb: hair
	}
	*	"It's very level."
		"He never even looked," Tommy said. "He was telling me about his car."
	*	"It'll grow[."]," I said.
		"Not by Wednesday."
	*	[Find a broom]
		The man was supposed to sweep up and he hadn't. I did it for him. It was all in together by then, Fish's and everybody's, and it came to about a hatful.
-	On the Wednesday I could walk with him as far as the yellow line, that's where carers stop. It was ten past nine. He was flat on the trolley with his chin up, so that he was looking at me the wrong way round, and the porter was finding the brake.
	*	"Night falls[."]," I said.
		"Beg pardon?" the porter said.
		"She's not talking to you," said Tommy. He was working his arms free.
	*	"Mind your ears."
		"They're cold," Tommy said.
		The porter told him everybody said that. It was a cold corridor, he'd written to them about it.
	*	[Do his blanket]
		I did the feet again. It's the left corner that comes out, on those. "She does this," Tommy told the porter, who said his wife was another, and the pair of them watched me do it.
-	Then they were off. It had a wheel that pulled and he'd to steer it from the side. They were almost at the doors.
	{ went:
	- JOINED:
		"Morning!" Tommy called out, as loud as he could, and a woman who was going by with the urn wished him good morning. But he'd got his head up off the pad and he was listening for something else, I could see the back of it, all ears. I was late. I'd my mouth open, and it came up by itself when one door had shut and the other was shutting, hup, just the one. # cb: went
	- WATCHED:
		"I've lost my place," he called. I had it. I'd had it in my lap that whole evening with my finger on page six, and I'd only to say it, and there were two doors still open and I was getting my breath when he said it himself. "Morning!" Tommy shouted, and there was another line after it, quite short, but a woman had come between us with the urn and was wishing him good morning. # cb: went
	- WENT:
		He'd an arm out of the blanket, straight up, with the fist shut on nothing.
		"Arm in, please," the porter said.
		"She's got to come and take it off me."
		I was behind the line, with my toes on it. "Morning!" Tommy called out, when I didn't come, and a woman going by with the urn wished him good morning, and he brought it down by himself. # cb: went
	}
	He completed at twenty past three. I was told at the hatch, where I'd gone for towels. # canon: 29
	There was a load of his in the middle machine at the time with eleven minutes left on it, so I went down and waited.
	*	[Sign for his things]
		His effects were one jacket, one pair of shoes and one hat, wool, that I'd have said was lost years ago. I signed. There was a bus ticket in the lining, for some other bus.
	*	[Hang it all up]
		I hung the lot, wet, on the line over the boiler, and turned the sleeves. It was on the Friday that somebody asked me whose they were, and could she have the line.
	*	[Feel in the drum for the sock]
		It had kept one again. I'd my arm in up to the shoulder, when the next carer came down with a basket, and she held the lid.
-	In September the railway wrote. They'd gone into it, and the clerk ought to have stamped it after all, and they'd refund me on receipt of the enclosed, signed by both the parties travelling.
	*	[Sign for both of us]
		I did his the way he did it, with the last letter underneath for want of room. They paid by return. It came to rather less than the stamps.
	*	[Leave his line empty]
		I sent it back with the one, and a note. They've not replied.
	*	[Put it in the drawer]
		It's still there, in the one that sticks. You'll have to clear that out, so you might as well try them. It's good till Christmas, and all they want is two names.
-	-> box
