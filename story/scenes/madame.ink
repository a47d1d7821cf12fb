=== madame ===
# beat: madame
We were fourteen. Every so often a woman came in a hired car, and her name was Madame, and she went round everything we'd made since the last time and chose some of it and took it away. # canon: 08

Everybody said it was for her gallery, and nobody had ever seen one, so the night before she was due there was generally an argument. # canon: 09

"It's upstairs at a theatre," said the boy who'd been second shepherd. "There's one in my library book."

"It's nothing to do with a theatre," Ruth said. "It's a corridor. Isn't that right, Kathy?"

	*	"I'd have said a theatre[."]," I said.
		"You can't see pictures in a theatre, they have the lights off. You could before it started, I suppose. No, you couldn't, you'd be looking for your seat."

	*	"A corridor, yes[."]," I said.
		"There you are," said Ruth. "It's very long and there's a carpet, and people go along it after lunch, and if it's yours they stop." She had it going round a corner by bedtime.

	*	[Look it up]
		There was a dictionary on a stand in the passage. It gave the theatre first and then "a long room", for pictures, and I went back in and told them.

-	"What do they do when they get there, though?" Tommy said.

He was drawing the boiler. He'd been going down to it for two winters, because it was warm and the noise suited him, and by then he knew which pipe went to the baths and which went only to the sick room, and he'd put them all in, and the tap with the rag round it.

{ went:
- JOINED:
	"Is it allowed?" he asked me. "A boiler?" I said I should think so. He waited in case there was more of it to come, as he had ever since I laughed late at the moon. # cb: went
- WATCHED:
	"Is it allowed?" he asked me. "A boiler?" They'd given me the entry list to hold, and he looked first to see where I had my finger. It was a habit he had from the play. # cb: went
- WENT:
	"Is it allowed?" he asked me. "A boiler?" I'd gone round to his side of the table to see the pipes, and he'd got up with his pencil and gone round to mine. Since the broom handle he didn't care to have me near a thing he was holding. # cb: went
}

"What would you do to it?" he said.

	*	"Leave it as it is[."]," I said.
		"There's nothing happening in it," he said, and he went over the tank again, darker.

	*	(man) "Put a person in it[."]," I said.
		"What person?"
		"I think they like a person."
		He drew one at the side with both arms up. I asked what it was cheering for and he said that it wasn't, it was for scale.

	*	(border) [Rule it a nice border]
		I did him half an inch all round with the corners mitred. One of the pipes had to stop when it got there, and he said that really it went on up to the airing cupboard.

-	She came on the <s>Wednesday</s> Thursday, because you could smell the mince. The work was laid out on the dining tables, with the pots at the ends, out of the way of people's sleeves. I was one of four who had to stand at the corners and hold the lists.

Madame was small. She took off her brown gloves a finger at a time, and began at the door and went round in order. She'd give two minutes to a jug and never look at the girl who'd made it. I did want her to look at me.

	*	"Good morning, Madame[."]," I said.
		"Good morning," said Madame, and read a label.

	*	[Step out of her light]
		I stepped back and trod on the girl behind me, whose sandal came off, and Madame waited while we found it.

	*	(gloves) [Hold your list out for her]
		I held it out to her, flat, and she put her gloves down on it to have both hands for a vase. I went along beside her with the gloves.

-	What she chose she turned face down on a pile. There's a man goes round the centres like that now, to look at the linen, and I hold the list for him. # slip

{ went:
- WENT:
	Then she came to the boiler. It was half under somebody's horse, so I {gloves:gave her back the gloves and }held it up to her by the corners until my arms began to go, and she was still following one of the pipes. # cb: went
- else:
	Then she came to the boiler, and moved somebody's horse off it. She put one finger on the tap with the rag and went along from there without touching, round by the tank and under and up.
}

{man:When she got to the man with his arms up she {gloves && went != WENT:held out her hand to me for a glove, and laid|took a glove and {went == WENT:held|laid}} it over him. |{border:She got to where the pipe met my border, and {went == WENT:had me turn|turned} the sheet over to see if it went on. }}You could have mended the boiler from that drawing. She gave it longer than anything on four tables, and I'd started thinking how I'd tell him. Then she left it.

At the end she had her pile in the case and two of the ribbons tied. Then she undid them again, and felt along the edges for one picture, and put it back on my table with its face down.

	*	[Look at Miss Emily]
		Miss Emily had come in to ask about tea. "Is something the matter with that one?" she said.
		"No," said Madame.
		"Only I had rather thought," Miss Emily said, and then she saw the four of us listening.

	*	[Count what she's kept]
		I tried to do it by the edges. I got nineteen and then I got twenty-one, and by then the driver had come for the case.

	*	[Try to turn it over]
		I had a fingernail under it. "Please do not," Madame said, and waited to see my hand by my side.

-	It was nearly dinner, so they cleared the tables by piling everything up in two heaps, and nobody found out which one it had been.

Mine that year was a painting of the boot rack, with every boot. I'd done it before breakfast for a fortnight, because after that people had them on. When the car had gone you went through the heaps for your own and hoped it wasn't there. The form has a line for it, art, and how many retained.

	*	[3: Art, one, retained]
		~ hung = TAKEN
		It wasn't there. I looked through both heaps twice.
		"It'll be the boots," Ruth said. "They must have wanted something plain." She had a castle and two ladies back under her arm, and she told all of supper about my boots before I could. # entry: 3: Art, one, retained.

	*	[3: None retained]
		~ hung = NOT
		It was there, with the ring off a wet vase on it. Ruth had a castle and two ladies back as well.
		"You couldn't have boots in a corridor," she said. "You'd have people falling over them." We carried them all up and put them under her bed, and had quite a nice evening. # entry: 3: Art, none retained.

	*	[Leave that line]
		~ hung = WONTSAY
		I'd sooner not put. I did my looking after tea, when there was nobody about. Ruth, who'd had a castle and two ladies back, asked me on the stairs if I'd been lucky, and I said you could hardly get near the heaps. # entry: 3: Art, not stated.

-	Tommy was still down in the boiler room, wiping the gauge with his cuff. I was waiting for him to ask about the boots. "What did she do with mine, then?" he said.

	*	"She gave it longest[."]," I said.
		"Longest of the lot?"
		"By a long way. And then she left it."
		"Longest, though," said Tommy.

	*	"There was one off the pile[."]," I said. "She put it back."
		"Was that mine?"
		"I don't know. It was face down. Yours was never on the pile, Tommy."
		"No, but it might have been that one," he said.

	*	"Looked at it and left it[."]," I said.
		He asked me which way up she'd had it, and I showed him. He said he hadn't been sure about the rag{man:, or the man}{border:, and it wouldn't be the border, I wasn't to think that}.

	*	[Give him the drawing]
		I'd brought it down under my cardigan. He pinned it up by the gauge, where it got very brown, and the man who came in the spring to do the flue used it to do the flue.

-	-> revelation
