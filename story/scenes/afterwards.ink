=== afterwards ===
# beat: afterwards
After that it was Thursday, and there was mince. I was fifteen for another six months, and you may be expecting more upheaval than there was.

We had the lino done in the cloakroom. There was a fashion for walking backwards. Nobody was told off for running for about a week, and then they were, and there were baths on the Friday. # canon: 12

The small ones hadn't had it yet. They got it at fifteen, with Mr Hobbs. One of them got up on the bench next to me with her plate. "What did he tell you?" she said. "They won't say."

	*	"Decimals[."]," I said.
		She was sorry for me. She gave me her crust.

	*	"You'll have it when you're fifteen[."]," I said.
		"Is it nice?"
		"It doesn't take long."
		She went and told the rest of the table that it didn't take long, and they were all for having it then.

	*	[Cut up her meat]
		She'd been cutting up her own for a year. She let me get to the end of it, and then she ate the potato.

-	That winter I came in from a walk round the grounds with a mitten in my coat pocket, and it wasn't mine. It was navy, for the left hand, and somebody had darned the thumb in brown. I pinned it up by the hatch and for three weeks it pointed at people. Nobody ever owned to it.

We left at sixteen, in the July. They gave you a canvas bag that was about big enough for your boots, if you weren't taking boots. The donors have a locker, and it's deeper. I've seen some of them put one thing in it and shut the door. # slip

You got your art back in a folder.

{ hung:
- TAKEN:
	Where the boots should have been in mine they'd put in a square of card, so the rest wouldn't slide. It said "retained" on it in somebody's ordinary writing. Ruth read it, and turned it over. "They might have said what for," she said, and she was cross about it all through tea, on my behalf, as if I'd been short-changed by a shop. # cb: hung
- NOT:
	I had the boots back, with a ring from the vase. It came in very well for wrapping Ruth's hairbrush. She asked me was I sure, and she smoothed it out first, and she put it so the painting was to the inside. # cb: hung
- WONTSAY:
	I handed mine back with the string still on. The teacher said didn't I care to look what was in there, and I said I knew what was in there. Ruth offered to look for me. She'd got as far as picking at the knot. # cb: hung
}

That left room for one thing.

	*	[Unscrew the hook number]
		~ kept = HOOK
		It was two screws, and I'd a teaspoon. I did it in the letter hour, the last Sunday, with my coat round my head so it would look like crying. The mitten I left on the radiator with its thumb out, and when I had the 41 in my sock there were the two holes, very clean, and Ruth's coat was already over them.

	*	[Take the mitten]
		~ kept = MITTEN
		I couldn't have told you why that, when there were things I'd a right to. I'd meant to have the number off my hook too. I had one screw out on the last night and somebody came in for her scarf, so I put it back, and did it up tight, and said good night to her.

	*	[Pack the marbled book]
		~ kept = BOOK
		It was out of the stock cupboard, red, an exercise book with a marbled cover, and there was nothing in it yet. A teacher gave me it to finish my decimals in and then it was the holidays. I thought I'd keep it until I'd something to put. The mitten I gave to a small one with a right-hand one very like it, and it was the wrong blue.

-	Ruth had done a plan of the bus.

{ told ? POWER_CUT:
	It was a Saturday, and she had to put up with remarks. "It goes up to Saturday," people said to each other, getting in with their bags, in the voice. # cb: told
}

{ told ? SPELLING:
	The bags had labels on, the sort anybody might buy, with "Name" and then "Name of mother", and somebody had been through all forty of those with a ruler. You could see people leaning in to look how it was spelt. # cb: told
}

{ told ? COALMAN:
	The coal lorry was in the yard, the one time it had come on a wrong day. We went by him in twos, with our bags, forty of us, and he stood to one side with his cap down until we'd got past. # cb: told
}

Tommy was late. He'd gone down to show someone how to bank the boiler.

They'd got the gates open and tied back with string.

{ told ? GATE:
	I'd had that much of me out before, up to the shoulder, so I put the arm out of the window first and let the rest follow. "Twenty-three inches," Ruth said. She looked in the road for my button. # cb: told
}

	*	[Count heads]
		I made it thirty-nine. I did it again, and it was me.

	*	[Ask Tommy what's in his]
		He undid the string to show me. It was boots. He'd got both of them in, and there wasn't room for another thing. "They said it was big enough," Tommy said.

	*	[Wave to somebody]
		The small one with the crusts was on the wall. I waved, and she looked behind her to see who it was for.

	*	[Shut the window]
		It was blowing on Ruth. She'd organised the window, and now she'd got it she wanted it shut.

-	-> round_2
