// Section 8: one line from each of four slots. It is printed and entered with the same words.
=== function section_eight()
{kept == HOOK:Hangs her own coat up. Leave the hook free.}{kept == MITTEN:Feels the cold in her left hand.}{kept == BOOK:Have a black pen by the bed.} {unsaid == GOING:No need to see her off anywhere.}{unsaid == RUTH:Does her own hair.}{unsaid == HIM:Does her own washing.} {gave == PARDON:Says it doesn't matter. Ask twice.}{gave == COMPANY:You can sit. You needn't talk.}{gave == SILENCE:If she picks up the tray, let her.}{candour == 1: See slip.}{candour == 2: See slips.}{candour == 3: See slips}

=== box ===
# beat: box
It was Friday by then. Section Seven wants the names of anyone you'd like informed. I've done that one for other people and there's a knack to it. You put your carer, and if you haven't been given your carer yet you put "to follow".
	*	[Start a name] # withdrawn
		I put "to follow". I'd done the upright of an R first and it wouldn't rub out, being ink, so I made it a bracket. # entry: 7: (To follow.)
	*	[Go through who there is]
		I went through them all, back to the ones I had my first winter, and they'd completed. So I put "to follow". # entry: 7: To follow.
	*	[7: To follow.]
		I put "to follow". I'd a man once who put the laundry, and they sent a very nice card. # entry: 7: To follow.
-	That left Section Eight, "Anything your carer should know", and its box the size of a bus ticket. I go in as a donor on the ninth, and I'd handed in my warrants that morning and been given a receipt. # canon: 30
	{ unsaid:
	- GOING:
		The woman who took the warrants had asked if I could make it the eighth, as they'd had a person drop out. "That's before my turn," I said. She said it was only the one day. I told her I'd asked to go early once, and I'd stop at the ninth. # cb: unsaid
	- RUTH:
		The carer across the landing came to say she was sorry. She'd known for a week, it's on the office rota before it goes in the post, and she hadn't liked to mention it. She had her scissors with her, in case I wanted tidying up. # cb: unsaid
	- HIM:
		The woman who took the warrants had asked if I'd any preference where they put me. "Near enough for Sundays," I said. She had her pencil ready, she was trying to be helpful. "Near enough to where?" she asked me. # cb: unsaid
	}
	*	[Rule some lines in it first]
		The box would take five lines of writing if I kept my tails short. With the ruling in, it took four.
	*	(rough) [Do it in rough]
		I did it in rough on the backs of two menus. Then I started taking out. The reasons went first.
	*	[Shut the window to think]
		They've been painting the stairs, and the man was whistling and kept going wrong in the same place. You could hear where he'd be with it shut.
-	{ kept:
	- HOOK:
		I got the forty-one out of my coat and tried it on the door, over the hook. I'd fetched a teaspoon, and had the first screw started, before it came to me that the room's let from the tenth. # cb: kept
	- MITTEN:
		It was cold up there. I put the mitten on my left hand, as far as it goes, to hold the paper still. There's a bit of navy wool on this somewhere that I can't get off. It isn't ink, so I've not initialled it. # cb: kept
	- BOOK:
		I tried the pen in the red book, on a clean page, and it went dry at the second loop. There's a line of loops there now, and then a line of my initials, and they were the best I did all week. # cb: kept
	}
	Then there was a knock.
	*	"It's open[."]," I said.
		It was the man who's painting the stairs, cream to the elbow. "You're the one that's off," he said.
	*	[Turn the form over]
		I turned it face down before I went. It was the man who's painting the stairs, cream to the elbow. "I'm not from the office," he said.
	*	"What is it you're whistling?"
		I said it through the door. "Was I?" he said. I opened it, and it was the man who's painting the stairs, cream to the elbow.
-	{ gave:
	- PARDON:
		He'd caught my coat with the brush. I said it didn't matter. He was halfway down again when he came back and asked me was I sure, and I said well, it was the only one I had. He went at it with a rag then for ten minutes on the landing. # cb: gave
	- COMPANY:
		He'd brought his flask, and he asked did I mind, it being dry up this end. He had it in the doorway with his back to me, and he didn't talk and nor did I. I heard him do the lid up. # cb: gave
	- SILENCE:
		He'd brought my cup back, and he'd something to say about the ninth. I'd taken the cup off him by then and gone to rinse it, and I rinsed it until I heard him on the stairs. He's left his saucer. # cb: gave
	}
	There was one thing more that you'd need to know, and no room for it in the box.
	*	(fern) [Mention the fern]
		It wants water on a Friday, from underneath. I've been minding it since last May for somebody who said an hour.
	*	(shoes) [Put in the brown shoes]
		The last man's shoes are still by the wall in the end room, with the toes out. You may be told they're in the way.
	*	[Warn you of the stairs]
		Keep left on the way up, whatever the card says. He did the right side twice.
-	{ candour:
	- 0: I ruled through what I wasn't going to fill. The three continuation slips went back in the envelope, with the clip on, after I'd turned each of them over to be sure. # cb: candour
	- 1: There were two continuation slips over, and they went back in the envelope. I read through the one I had used and pinned it on behind, and then I took the pin out and read it again. # cb: candour
	- 2: There was one continuation slip over. I kept it by me on the table until four, in case of anything, and then it went back in the envelope. # cb: candour
	- else: I'd no continuation slips over. They're pinned on behind in the order I did them, which isn't the order of the sections, and the last word's up the margin. # cb: candour
	}
	{rough:You'll find the menus in the drawer, with the reasons on. }Section Eight I did in black, in one go. This is what I put.
	{section_eight()} # box # entry: 8: {section_eight()}
	I read it over{fern: and gave the fern its water}{shoes: and put my own shoes on} and found my coat, because the last collection's at half past five and it's a fair walk.
-> END
