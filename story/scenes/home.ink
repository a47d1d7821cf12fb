=== home ===
# beat: home
It was still that Saturday, getting on for five, and we had an hour and fifty minutes to wait at a junction for the late train. The buffet was shut. "Back when kettle mended," Tommy read out, off a card in the door.
A carer's warrant is for herself and one other, and you have to get the bottom half of it stamped to come home on. I put Tommy on a bench and took it to the window.
"It wants the two of you," said the clerk.
	*	"He's just there, on the bench."
		"Both parties have to present it," the clerk said.
	*	"We've been up since six."
		"So have I," he told me.
	*	[Fetch Tommy over]
		I got him up and across to the window, with my bag, and the clerk looked at him through the glass and said thank you, he could sit down again.
-	The clerk turned the warrant round to show me. "It's this box. It wants the one to have signed, you see, carer and one, and there's nothing in it. Which of you's the one?"
	*	(words) "He's the one[."]," I said. "Stamp it."
		Tommy put his hand up, on the bench. The clerk said he could see him all right. I said a number of things then, and he wrote down the time.
	*	[Push it back to him]
		He pushed it back to me. I asked him if he'd ever had to get anybody up out of a chair, and he went red, and said he ought to have gone off at half past four.
	*	(pattern) [Let Tommy talk to him]
		He came over, and the two of them went through what's printed on the back, right to the bottom, and it turned out the clerk was correct. "It does say," Tommy told me.
-	So I paid for the two of us out of my purse. {pattern:"He's going to ask somebody, that clerk," Tommy said.|"He can only go by what it says," said Tommy.} He was eating the gooseberries out of the bag, as they were.
	{ unsaid:
	- GOING:
		"You've never asked them for a thing," he said. "You stop where you are till you're sent for. That's why I thought it had better be me that did the asking." I'd asked to go from the Cottages, before my turn, and he'd never been told. # cb: unsaid
	- RUTH:
		"Ruth never knew it was only a tale, deferrals," he said. "She'd have told us. She couldn't keep a thing to herself, could she, I always had it the same day." Ruth had my letter open for a week, when I was leaving the Cottages, and sat across from him at every meal. # cb: unsaid
	- HIM:
		"It's Sunday tomorrow," he said. "You needn't come over, not after today. I know you've never liked being tied to a Sunday." When I left the Cottages I'd asked for somewhere near, so as to have my Sundays, and he still didn't know it. # cb: unsaid
	}
	*	(began) "Tommy, when I went[."]," I said. "From the Cottages."
		"Hang on," he said. There was a goods train coming through, and he did the trucks out loud. "Sixty-two. When you went what?"
		"Sixty-one," I said.
	*	(rattled) [Go and try the buffet]
		I tried the handle, and then I rattled it, with both hands. A woman inside called out that they were closed.
	*	"I expect you're right."
		"I think I am," said Tommy, and held out the bag.
-	The train was full. They found him half a seat.
-> some_weeks

= some_weeks
	His date came five weeks after, in with my rota, for a Wednesday. He was down in the laundry for most of the time till then, showing a man out of fish which of the machines kept socks and how you had to lift the door before it would catch.
	The day before a donor goes in there's somebody sent round to do the hair. I'll have him on the eighth. He does it with a machine, and he'd finished Tommy when I got there. # slip
	{ hair:
	- LEVEL:
		"Is it level?" said Tommy. It was, this time. He put his hand up and had a feel, the way he did in the yard when I'd told him so and it wasn't, and put it down again. # cb: hair
	- TRUE:
		"Go on, then, where's it up?" said Tommy, and he turned round on the chair so that I could do the back. I went all round with my thumb. "It isn't up anywhere," I had to tell him, and he asked me to go round again, to be sure. # cb: hair
	- PEGS:
		"What's it like?" said Tommy. "Only you never said, that time in the yard, you had a peg in." I said it was the same length all over, and he said that was all right, then. # cb: hair
	}
	*	(cheering) [Tell him it'll grow, to cheer him up]
		"It'll grow," I said.
		"It does about half an inch a month," said Tommy.
	*	(filling) [Say it'll grow, for something to say]
		"It'll grow," I said.
		"It does about half an inch a month," said Tommy.
	*	"You look about twelve."
		"That was the year of the play," Tommy said.
-	{cheering:After a bit he said it might have started, and I could feel if I liked.|{filling:I couldn't think of anything to put after it. He told me about the man's car, which had a heater.}}
	On the Wednesday I could go with him as far as the yellow line, where carers stop, and you have until they've found the brake. It was ten past nine. He was flat on the trolley with a blue sheet up to his chin, looking at me the wrong way round.
	"I've been behind one of these," Tommy said.
	*	"Night falls[."]," I said, the way Ruth had.
		"That's it," said Tommy. He was working his arms free of it, and the porter asked him would he like them out or in.
	*	"Mind the moon, then."
		"I haven't got it," said Tommy. "They've had everything off me." The porter said it was all down, in a bag with his name on.
	*	[Tuck it in at the feet]
		It's the left corner that comes out. "She always does that," Tommy told the porter, and they waited.
-	{began:"When you went what?" Tommy said. "At the junction. You never said." But the porter had found his brake.|{rattled:"You'll not go rattling anything, will you?" said Tommy. The porter had found his brake.|"I'll see you after," Tommy said. The porter had found his brake.}}
	The trolley had a wheel that pulled. They were almost at the doors.
	{ went:
	- JOINED:
		"Morning!" Tommy called out, as loud as he could. It was Ruth's line. A woman who was going by with the urn wished him good morning. But he'd got his head up off the pad to listen, and I was late. One door had shut and the other was shutting when I laughed, just the one, hup. # cb: went
	- WATCHED:
		"I've lost my place," he called. I hadn't. It was the last word of Ruth's play that he wanted, and I was getting my breath to say it when he said it himself. "Morning!" he shouted. He called something else after it, quite short, and I didn't get it, because a woman had come between us with the urn and was wishing him good morning. # cb: went
	- WENT:
		He had an arm up out of the sheet, quite straight, with the fist shut.
		"Arm in, please," the porter said.
		"She's got to come and take it off me."
		I was behind the line, with my toes on it. "Morning!" Tommy called, when I didn't come. A woman going by with the urn wished him good morning, and he brought the arm down by himself. # cb: went
	}
	He completed at twenty past three. I was told at the hatch, where I'd gone for towels. # canon: 29
	There was a load of his in the middle machine, that the man out of fish had put on for him, with eleven minutes left. I went down and waited.
	*	[Hang it all up]
		I hung it on the line over the boiler, and turned the sleeves. On the Friday somebody asked me whose it was, and could she have the line.
	*	[Take it home wet]
		It went in a pillowslip, on two coaches, and I dried it over the bath here and ironed what wanted ironing.
	*	[Leave it and sign for the rest]
		It was one jacket, one pair of shoes and one hat, wool, which he had for after Ruth's haircut. I signed, and they gave me a bag for them.
-	In September the railway wrote. {words:They were sorry for what had been said at 5.06, by either side. }The clerk ought to have stamped the warrant after all, and they'd refund me on receipt of the enclosed, signed by both the parties travelling.
	*	[Sign for both of us]
		I did his the way he did it, with the last letter underneath for want of room. They paid by return.
	*	[Leave his line empty]
		I sent it back with the one. They've not replied.
	*	[Put it in the drawer]
		It's still in there, with the combs. You have to lift that drawer before you pull.
-	-> box
