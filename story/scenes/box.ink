// Section 8: one line from each of four slots. It is printed and entered with the same words.
=== function section_eight()
{kept == HOOK:Hangs her own coat up. Leave the hook free.}{kept == MITTEN:Feels the cold in her left hand.}{kept == BOOK:Have a black pen by the bed.} {unsaid == GOING:No need to see her off anywhere.}{unsaid == RUTH:Does her own hair.}{unsaid == HIM:Does her own washing.} {gave == PARDON:Says it doesn't matter. Ask twice.}{gave == COMPANY:You can sit. You needn't talk.}{gave == SILENCE:If she picks up the tray, let her.}{candour == 1: See slip.}{candour == 2: See slips.}{candour == 3: See slips}

=== box ===
# beat: box
It was Friday by then. Section Seven wants the names of anyone you'd like informed. I've done that one for other people and there's a knack to it, which is that you put your carer, and if you haven't been given one yet you put "to follow".
	*	[Start a name] # withdrawn
		I put "to follow". I'd done the upright of an R first and it wouldn't rub out, being ink, so I made it a bracket. # entry: 7: (To follow.)
	*	[Go through who there is]
		I went through them all, back to the ones I had my first winter, and they'd completed. So I put "to follow". # entry: 7: To follow.
	*	[7: To follow.]
		I put "to follow". There was a man once who put the laundry, and they were told. # entry: 7: To follow.
-	That left Section Eight, and its box the size of a bus ticket. I go in as a donor on the ninth. I'd been to the office that morning to hand back my warrants, and they counted them against the stubs, and I was given a receipt. # canon: 30
	{ unsaid:
	- GOING:
		The woman there asked if I could make it the eighth, as they'd had a person drop out. "That's before my turn," I said. She said it was only the one day. I told her I'd asked to go early once, and I'd stop at the ninth. # cb: unsaid
	- RUTH:
		When I got in, the carer across the landing came to say she was sorry. She'd known for a week, it's on the office rota before it goes in the post, and she hadn't liked to mention it. # cb: unsaid
	- HIM:
		The woman there asked if I had any preference where they put me. "Near enough for Sundays," I said. She had her pencil ready, she was trying to be helpful. "Near enough to where?" she asked me. # cb: unsaid
	}
	*	[Rule some lines in it first]
		I ruled some in pencil and couldn't get them even, so I've had to rub them out.
	*	(rough) [Do it in rough]
		I did it in rough on the backs of two menus, and then I started taking out. The reasons went first.
	*	[Shut the window to think]
		I've had it up all week because of the paint, and the man on the stairs was whistling, and I could hear him just as well with it down.
-	{ kept:
	- HOOK:
		I got the forty-one out of my coat and tried it on the door, over the hook. I'd fetched a teaspoon, and had the first screw started, before it came to me that the room's let from the tenth. # cb: kept
	- MITTEN:
		It had got cold with the window up, so I put the mitten on my left hand, as far as it goes, to hold the paper still, and there's a bit of navy wool on this somewhere now that I can't get off. # cb: kept
	- BOOK:
		I tried the pen in the red book, on a clean page, and it went dry at the second loop, and I had to do a line of loops before it would run. # cb: kept
	}
	Then there was a knock. It was the man who's painting the stairs, cream to the elbow.
	"You're the one that's off," he said. "Is it far?"
	"Two coaches."
	"My sister lives out that way. It's flat." He looked at the table. "Is that for the new place?"
	*	"It's for whoever has me[."]," I said.
		"They like to know, don't they?" said the man. "She put the cat on hers, my sister."
	*	[Turn the form over]
		I turned it face down. "I can't read without my glasses," he said.
	*	"What is it you whistle?"
		"Do I?" he said.
-	He remembered what he'd come up for. "I'm doing this landing dinner time, so it's in or out," he said. "I'd go now, if I was you."
	"I haven't finished," I said.
	{ gave:
	- PARDON:
		Then the man saw he'd caught my coat with the brush. I said it didn't matter. He was halfway down when he came back and asked me was I sure, and I said it was the only one I had, and he went and got a rag. # cb: gave
	- COMPANY:
		He said he'd leave the landing and have his flask, then, if I didn't mind him in the doorway. He didn't talk and nor did I, and I got most of this done. # cb: gave
	- SILENCE:
		He'd brought my cup back, and there was a thing he'd been meaning to say, about the ninth. I took the cup off him and went to rinse it, and I rinsed it until I heard him on the stairs. # cb: gave
	}
	There was one thing more, and no room for it in the box.
	*	(fern) [Mention the fern]
		The fern wants water on a Friday, from underneath, and I've been minding it since last May for somebody who said an hour.
	*	(shoes) [Put in the brown shoes]
		The last man's shoes are still by the wall in the end room, and they're down on a list, so they oughtn't to be moved until somebody's been for them.
	*	[Warn you of the stairs]
		Keep left on the way up, whatever the card says.
-	{ candour:
	- 0: I ruled through what I wasn't going to fill. The three continuation slips went back in the envelope with the clip on. # cb: candour
	- 1: There were two continuation slips over, and they went back in the envelope. The one I'd used I read through and pinned on behind. # cb: candour
	- 2: There was one continuation slip over. I kept it by me on the table until four, and then it went back in the envelope. # cb: candour
	- else: There were no continuation slips over. Mine are pinned on behind, in the order I did them, and the last word's up the margin. # cb: candour
	}
	{rough:You'll find the menus in the drawer, with the reasons on. }Section Eight I did in black, in one go. This is what I put.
	{section_eight()} # box # entry: 8: {section_eight()}
	I read it over{fern: and gave the fern its water}{shoes: and put my own shoes on} and found my coat, because the last collection's at half past five and it's a fair walk.
-> END
