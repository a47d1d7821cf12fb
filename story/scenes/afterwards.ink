=== afterwards ===
# beat: afterwards
After that it was Thursday, and there was mince. I was fifteen for another six months.

They did the lino in the cloakroom. Nobody was told off for running for about a week, and then they were, and there were baths on the Friday the same as usual. # canon: 12

The small ones hadn't been told anything, they'd have it at fifteen, with Mr Hobbs. One of them got up on the bench next to me with her plate. "What did he say to you?" she asked. "They won't tell us."

	*	(decimals) "It was decimals[."]," I said.
		She was sorry for me, and gave me her crust.

	*	(fifteen) "You'll have it when you're fifteen[."]," I said.
		"Is it nice?"
		"It doesn't take long."
		She went and told the rest of her table that it didn't take long, and they were all for having it then.

	*	[Cut up her meat]
		She'd been cutting up her own for a year. She let me get to the end of it, and then she ate the potato.

-	That winter I came in from a walk round the grounds with somebody else's mitten in my coat pocket. It was navy, for the left hand, and the thumb had been darned in brown. I pinned it up by the hatch for three weeks and nobody ever owned to it.

We left at sixteen, in the July. They gave us each a canvas bag and a list of what to put in it, and when I'd done the list there was room for one thing more. I have the bag still, under the sink, with the dusters in. # slip

They gave us our art back as well, in folders.

{ hung:
- TAKEN:
	Where my painting of the boot rack should have been there was a square of card. It said "retained" on it. Ruth read that, and turned it over. "They might have said what for," she said, and she was cross about it all through tea, on my behalf. # cb: hung
- NOT:
	My painting of the boot rack was on the top, with a ring from the vase. It came in very well for wrapping Ruth's hairbrush. She asked me was I sure, and she smoothed it out first, and she put it so that the boots were to the inside. # cb: hung
- WONTSAY:
	I handed mine back with the string still on. The teacher said didn't I care to look what was in there, and I said I knew what was in there. Ruth offered to look for me. She was picking at the knot. # cb: hung
}

That left the one thing.

	*	[Unscrew the number off your hook]
		~ kept = HOOK
		It was two screws, and I had a teaspoon. I did it in the letter hour, the last Sunday, with my coat round my head so it would look like crying. When I had the 41 in my sock there were the two holes, very clean, and Ruth's coat was already over them. The mitten I left on the radiator.

	*	[Take the mitten]
		~ kept = MITTEN
		I'd meant to have the number off my hook. I had one screw out, on the last night, when somebody came in for her scarf, and I put it back and did it up tight. So I had the mitten, and it was only pinned.

	*	[Pack the marbled book]
		~ kept = BOOK
		It was out of the stock cupboard, red, an exercise book with a marbled cover, and there was nothing in it yet. A teacher gave me it to finish my decimals in and then it was the holidays. The mitten I gave to a small one with a right-hand one very like it, and she was pleased with it.

-	The bus came on a Saturday, and Ruth had done a plan of the seats.

{ told ? POWER_CUT:
	"It goes up to Saturday," people said to her, getting in with their bags, each with a fist under the chin for the torch, and she had to put up with it. # cb: told
}

{ told ? SPELLING:
	The bags had labels on, with "Name" and then "Name of mother", and somebody had been through all forty ruling out the second line. Ruth held hers up to the window. "It is an O," she said. # cb: told
}

{ told ? COALMAN:
	The coal lorry was in the yard, the one time it had come on a wrong day. We went by him in twos, with our bags, forty of us, and he stood to one side with his cap down until we'd got past. # cb: told
}

Tommy was late, because he'd gone down to see to the boiler. They had the gates open, tied back with string.

{ told ? GATE:
	I'd had that much of me out before, up to the shoulder, so I put the arm out of the bus window first, ahead of the rest. "Twenty-three inches," Ruth said, and she looked in the road for my button. # cb: told
}

	*	[Ask Tommy what's in his bag]
		He undid it to show me. It was boots. He'd got both of his boots in, and there wasn't room for another thing. "They said it was big enough," Tommy said.

	*	[Wave to the small one on the wall]
		{decimals:"Decimals," she shouted, and the others took it up, all along the wall.|{fifteen:She held up seven fingers to me. It was how long she'd got.|She looked behind her to see who it was for.}}

	*	[Look for the painted side]
		I wanted to see the outside of those gates. It was green, and then it was hedge.

-	-> round_2
