=== home ===
# beat: home
It was still that Saturday, getting on for five, and we'd an hour and fifty minutes to wait at a junction for the late one. The buffet was shut. "Back when kettle mended," Tommy read out, off a card in the door.
I took the warrant to the window to be stamped. The clerk turned it over and said he couldn't accept the return half. It was made out for a carer and one, and both of us had to be there to present it. He leaned over to look at the bench. "Which of you's the one?" he said.
	*	(words) "He's the one[."]," I said.
		Tommy put his hand up, on the bench, to be counted. That was no good either, the one ought to have signed on the way out. I said a number of things, and the clerk wrote down the time.
	*	[Push it back to him]
		It went under the glass four times, twice each way. I told him I hoped nobody ever had to get him up out of a chair, and he was only a lad, he went red.
	*	(pattern) [Let Tommy talk to him]
		Tommy leaned on the sill and asked if that was the old pattern or the new. The two of them went through what's printed on the back, with their heads together, right to the bottom, and found that the clerk was correct. "Well, that's a good clear rule," Tommy said, and thanked him.
-	So I paid the difference out of my purse. {pattern:"He's going to look into it," Tommy said, when I'd sat down.|"He's only got the one stamp," Tommy said, when I'd sat down.} He had the bag of gooseberries open and was eating them as they were.
	{ unsaid:
	- GOING:
		"You've never asked them for a thing," he said. "I was thinking it in there. You stop where you are till you're sent for and then you go. That's why I thought it had better be me that did the asking." I'd asked to go from the Cottages, before my turn, and he'd stood at that bus stop with my bag and never been told. # cb: unsaid
	- RUTH:
		"Ruth never knew it was only a tale, deferrals," he said. "She'd have told us. She couldn't keep a thing to herself, could she, I always had it the same day." Ruth had my letter open for a week, when I was leaving the Cottages, and sat across from him at every meal. # cb: unsaid
	- HIM:
		"It's Sunday tomorrow," he said. "You needn't come over, not after today. I know you've never liked being tied to a Sunday." When I left the Cottages I'd asked for somewhere near, so as to have my Sundays, and he still didn't know it. # cb: unsaid
	}
	*	(began) "Tommy, when I went[."]," I said. "From the Cottages."
		"Hang on," he said. There was a goods coming through, a long one, and he did the trucks out loud. "Sixty-two. When you went what?"
		I'd made it sixty-one. We had an argument about the guard's van.
	*	(kicked) [Go and try the buffet]
		I knew it was shut. I tried the handle, and then I kicked it, low down, where it was already marked. I could hear somebody in there with the kettle.
	*	"I expect you're right."
		"I generally am, about people," said Tommy, and held out the bag. There were some she'd left the tails on.
-	The late one was full. They found Tommy half a seat, by a man asleep.
-> some_weeks

= some_weeks
	His date came five weeks after, in with my rota, for a Wednesday. The day before they go in there's a man sent round to do the hair. I'll have him on the eighth. He does the whole corridor with a machine, and he'd finished with Tommy when I got there. # slip
	{ hair:
	- LEVEL:
		"Is it level?" said Tommy. It was, this time, there wasn't enough left to be anything else. He put his hand up and had a feel, the way he did in the yard when I'd told him so and it wasn't, and put it down again. # cb: hair
	- TRUE:
		"Go on, then, where's it up?" said Tommy, and he turned round on the chair so that I could do the back. I went over his head with my thumb. "It isn't up anywhere," I had to tell him, and he looked quite let down. # cb: hair
	- PEGS:
		"You've no pegs this time," said Tommy. "What's it like?" I'd come up three flights with an answer to that, and I stood there with my mouth open and looked for somewhere to put the bag. # cb: hair
	}
	*	(cheering) [Tell him it'll grow, to cheer him up]
		"It'll grow," I said.
		"Not by tomorrow," said Tommy.
	*	(filling) [Say it'll grow, for something to say]
		"It'll grow," I said.
		"Not by tomorrow," said Tommy.
	*	"You look about twelve."
		"I could lift more," said Tommy.
-	{cheering:After a bit he said it might have started, and I could feel if I liked.|{filling:I'd nothing to go with it. He told me about the man's car, that had a heater.}}
	On the Wednesday I could walk with him as far as the yellow line, that's where carers stop. It was ten past nine. He was flat on the trolley with a blue sheet up to his chin, looking at me the wrong way round, and the porter was finding the brake.
	"I've been behind one of these," Tommy said.
	*	"Night falls[."]," I said, the way Ruth had.
		"Beg pardon?" the porter said.
		"She's not talking to you," said Tommy. He was working his arms free.
	*	"Mind the moon, then."
		"I haven't got it, have I? They've had everything off me." The porter said it was all in a bag, with his name on.
	*	[Tuck it in at the feet]
		It's the left corner that comes out, on those. "She does this," Tommy told the porter, and the pair of them watched me do it.
-	{began:"When you went what?" Tommy said. "At the junction. You never said." But the porter had found his brake.|{kicked:"You're not to kick anything," said Tommy. "While I'm gone." The porter had found his brake.|"It'll be all right," Tommy said. "I'm generally right." The porter had found his brake.}}
	They were off, then. It had a wheel that pulled, and the porter steered it from the side. They were almost at the doors.
	{ went:
	- JOINED:
		"Morning!" Tommy called out, as loud as he could. It was Ruth's line. A woman who was going by with the urn wished him good morning. But he'd got his head up off the pad, and it was me he was listening for, and I was late. One door had shut and the other was shutting when I laughed, just the one, hup. # cb: went
	- WATCHED:
		"I've lost my place," he called. I had it. It was "Morning", it was the last word on the page in my lap that night, and I'd only to say it. I was getting my breath when he said it himself. "Morning!" he shouted, and there was another line after it, quite short, but a woman had come between us with the urn and was wishing him good morning. # cb: went
	- WENT:
		He had an arm up out of the sheet, quite straight, with the fist shut.
		"Arm in, please," the porter said.
		"She's got to come and take it off me."
		I was behind the line, with my toes on it. "Morning!" Tommy called, when I didn't come. A woman going by with the urn wished him good morning, and he brought the arm down by himself. # cb: went
	}
	He completed at twenty past three. I was told at the hatch, where I'd gone for towels. # canon: 29
	There was a load of his in the middle machine, with eleven minutes left on it. I went down and waited.
	*	[Hang it all up]
		I hung it, wet, on the line over the boiler, and turned the sleeves. It was on the Friday that somebody asked me whose it was, and could she have the line.
	*	[Take it home wet]
		It went in a pillowslip, two coaches, and it dripped on a man's shoes. They rang up about it. There was a list, they said, with nothing to go against it.
	*	[Leave it and sign for the rest]
		One jacket, one pair of shoes and one hat, wool, the one he had to wear after Ruth's haircut. I signed, and they gave me a bag for them.
-	In September the railway wrote. {words:They were sorry for what had been said at 5.06, by either side. }They'd gone into it, and the clerk ought to have stamped the warrant after all, and they'd refund me on receipt of the enclosed, signed by both the parties travelling.
	*	[Sign for both of us]
		I did his the way he did it, with the last letter underneath for want of room. They paid by return.
	*	[Leave his line empty]
		I sent it back with the one, and a note. They've not replied.
	*	[Put it in the drawer]
		It's still there, in the one that sticks. It's good till Christmas, if you want to try them.
-	-> box
