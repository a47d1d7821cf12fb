// Section 8: one line from each of four slots. It is printed and entered with the same words.
=== function section_eight()
{kept == HOOK:Hangs her own coat up. Leave the hook free.}{kept == MITTEN:Feels the cold in her left hand.}{kept == BOOK:Have a black pen by the bed.} {unsaid == GOING:No need to see her off anywhere.}{unsaid == RUTH:Does her own hair.}{unsaid == HIM:Does her own washing.} {gave == PARDON:Says it doesn't matter. Ask twice.}{gave == COMPANY:You can sit. You needn't talk.}{gave == SILENCE:If she picks up the tray, let her.}{candour == 1: See slip.}{candour == 2: See slips.}{candour == 3: See slips}

=== box ===
# beat: box
It was Friday by then. Section Seven wants the names of anyone you'd like informed. I've done that one for other people and there's a knack to it. You put your carer, and if you haven't been given your carer yet you put "to follow".
	*	[Start a name] # withdrawn
		I put "to follow". I'd got the upright of an R done first and it wouldn't rub out, being ink, so I made it a bracket. # entry: 7: (To follow.)
	*	[Go through who there is]
		I went through everybody, to be fair, and I was down to the clerk with the stamp, and he's got my name already. So I put "to follow". # entry: 7: To follow.
	*	[7: To follow.]
		I put "to follow". I'd a man once who put the laundry, and they sent a very nice card. # entry: 7: To follow.
-	That left the box. I had the window up because they've been painting the stairs, and somebody down there was whistling and kept going wrong in the same place. I go in as a donor on the ninth. I'd handed my warrants back and been given a receipt for them. # canon: 30
	{ returned: It's the same box as before. Last time I'd gone over the edge of it by the tail of one g, and somebody had put a pencil cross. }
	{ unsaid:
	- GOING:
		The woman who took the warrants had asked if I could make it the eighth, as they'd had a person drop out. "That's before my turn," I said. She said it was only the one day. I told her I'd put my name down early for something once, and that I'd stop at the ninth, if it was all the same to them. # cb: unsaid
	- RUTH:
		The carer from the floor below had been up to say she was sorry. She'd known for a week, she said, it's on the office rota before it goes in the post, and she hadn't liked to mention it on the stairs. She'd her scissors with her, in case I wanted tidying up for the ninth. # cb: unsaid
	- HIM:
		The woman who took the warrants had asked if I'd any preference where they put me. "Near enough for Sundays," I said. It was out before I'd thought. She'd her pencil ready, she was trying to be helpful. "Near enough to where?" she asked me. # cb: unsaid
	}
	*	[Rule it first]
		I ruled it. It'd take five lines if I kept my tails short, and then the ruling had used up so much of it that it took four.
	*	[Try it on the envelope]
		I did it in rough on the back of the envelope. It came to most of the envelope. I started taking out, and the reasons went first, and after those there was quite a bit of room.
	*	[Wait for him to get it right]
		I gave the whistling till a quarter past four. He'd get as far as he always got, and stop, and you'd hear the brush go in the pot.
-	{ kept:
	- HOOK:
		I got the forty-one out of my coat and tried it on the door, over the hook. It's not been up since the Cottages. I'd fetched a teaspoon, and had the first screw started, before it came to me that the room's let from the tenth. They don't allow you to take in much. It's flat, though. # cb: kept
	- MITTEN:
		It was cold with the window up. I put the mitten on my left hand, as far as it goes, and held the paper still with it while I wrote with the other. There's a bit of navy wool on this somewhere that I can't get off. It isn't ink, so I've not initialled it. # cb: kept
	- BOOK:
		I tried the pen in the red book, on a clean page, and it went dry at the second loop. You lick it. There's a line of loops there and a line of my initials, in case of alterations, and they were the best I did all week. # cb: kept
	}
	Then the whistling stopped and there was a knock.
	*	"It's open[."]," I said.
		It was the painter, cream to the elbow. "Is that wet?" he said, looking at my writing. I said so was he.
	*	[Turn the form over]
		I turned it face down before I went. It was the painter, cream to the elbow. "I'm not from the office," he said.
	*	"What is it you're whistling?"
		I said it through the door. "Was I?" he said. I opened it, and he was cream to the elbow and thinking back.
-	{ gave:
	- PARDON:
		He'd backed into my coat with the brush. It was just the hem. I said it didn't matter. He asked if I was sure, because it was a nice coat, and I said well, it was the only one. He went at it with a rag then for ten minutes on the landing. # cb: gave
	- COMPANY:
		He'd brought his flask, and he asked did I mind, it being dry up this end. He had it in the doorway on the top stair with his back to me, and he didn't talk and nor did I. I heard him do the lid up. # cb: gave
	- SILENCE:
		He'd brought my cup back, he said, and he'd heard about the ninth. He'd got a bit more than that to say, but I'd taken the cup off him and gone to rinse it, and I rinsed it until I heard him on the stairs. He's left his saucer. # cb: gave
	}
	{ candour:
	- 0: The three slips went back in the envelope. I counted them, and I ruled through whatever I wasn't going to fill.
	- 1: I'd two slips over, and they went back in the envelope.
	- 2: There was one slip over, and it went back in the envelope. The other two I've pinned.
	- else: The slips are pinned to the back, all three, and I had to take the last word up the margin.
	}
	There was one thing more I'd have liked to get in.
	*	[Mention the fern]
		It wants water on a Monday, from underneath. It isn't mine. I've been minding it since last May for somebody who said an hour.
	*	[Say about the shoes]
		The brown shoes in the end room go by the wall with the toes out. She says they're in her way, the girl with the cold. They aren't in her way.
	*	[Warn you of the stairs]
		Keep left on the way up, whatever the card says. He did the right side twice.
-	{section_eight()} # box # entry: 8: {section_eight()}
	What I wrote is what you've got in front of you. I read it over and found my coat, because the last collection's at half past five and it's a fair walk.
-> END
