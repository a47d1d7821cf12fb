=== afterwards ===
# beat: afterwards
After that it was Thursday, and there was mince. I was fifteen for another six months.

They did the lino in the cloakroom, and there were baths on the Friday the same as usual, and for about a week nobody was told off for running and then they were. # canon: 12

The small ones hadn't been told, they'd have it at fifteen out of the same book. One of them got up on the bench next to me with her plate.

"What did he say to you in sums?" she asked. "They won't tell us. Somebody said there was a girl who was sick."

	*	(decimals) "It was decimals[."]," I said.
		She was sorry for me, and gave me her crust.

	*	(fifteen) "You'll have it when you're fifteen[."]," I said.
		"Is it nice?"
		"It doesn't take long."
		She went back and told the rest of her table.

	*	[Mash her potato for her]
		She'd been doing her own for a year. She let me get on with it.

-	That winter I came in from a walk round the grounds with somebody else's mitten in my coat pocket. It was navy, for the left hand, and the thumb had been darned in brown. I pinned it up by the hatch and nobody ever owned to it, so it stopped there.

We left at sixteen, in the July. They gave us each a canvas bag and a list of what was to go in it, and when that was packed there was room for one thing more. I have the bag still, under the sink, with the dusters in. # slip

They gave us our art back as well, in folders.

{ hung:
- TAKEN:
	Where my painting of the boot rack should have been there was a square of card that said "retained". "They might have said what for," said Ruth. "They've had it two years." She was cross about it all through tea, on my behalf. # cb: hung
- NOT:
	My painting of the boot rack was on the top, with the ring on it from the vase. I said to Ruth that it would do to go round her hairbrush, and she asked me was I sure, and smoothed it out first. # cb: hung
- WONTSAY:
	I handed mine back with the string still on. The teacher said didn't I care to look what was in there, and I said I knew. "I could look for you," said Ruth. "I wouldn't say." She was picking at the knot. # cb: hung
}

That left the one thing that wasn't on the list.

	*	[Unscrew the number off your hook]
		~ kept = HOOK
		It was two screws, and I had a teaspoon. I did it in the letter hour, the last Sunday, and it took most of the hour because one of them had been painted over. The mitten I left on its pin.

	*	[Take the mitten]
		~ kept = MITTEN
		I'd meant to have the number off my hook. I had one screw out, on the last night, when somebody came in for her towel, and I put it back and did it up tight. So I took the mitten, which was only pinned.

	*	[Pack the marbled book]
		~ kept = BOOK
		It was a red exercise book with a marbled cover. A teacher gave me it to finish my decimals in and then it was the holidays, so there was nothing in it yet. The mitten I gave to a small one who had a right-hand one very like it.

-	The bus came on a Saturday. Ruth had done a plan of the seats, and she stood on the step and read it out to all forty of us as we got in.

{ told ? POWER_CUT:
	"It goes up to Saturday," people said to her, each with a fist under the chin for the torch. She told them to move along. # cb: told
}

{ told ? SPELLING:
	The bags had labels on, with "Name" and then "Name of mother", and somebody had ruled out the second line on all forty. Ruth held hers up to the window. "It is an O," she said. # cb: told
}

{ told ? COALMAN:
	The coal lorry was in the yard, where it never was on a Saturday. The coalman stood to one side with his cap down until we'd all got past. Ruth told him that we were off now, and thank you for the coal. # cb: told
}

Tommy was late, because he'd gone down to see to the boiler. They had the gates open, tied back with string.

{ told ? GATE:
	I'd had that much of me out before, up to the shoulder, so I put my arm out of the bus window first, ahead of the rest. "Twenty-three inches," Ruth said, and she looked in the road for my button. # cb: told
}

	*	[Ask Tommy what's in his bag]
		He undid it to show me. It was boots. He'd put his boots in first, he said, and then it was full. "They said it was big enough," Tommy said.

	*	[Wave to the small one on the wall]
		{decimals:"Decimals," she shouted, and the others took it up, all along the wall.|{fifteen:She held up seven fingers, for how long she'd got.|She looked behind her to see who it was for.}}

	*	[Look for the painted side]
		I wanted to see those gates from the outside. They were green.

-	-> round_2
