=== madame ===
# beat: madame
We were fourteen. There was a woman who came twice a year in a hired car, and her name was Madame. She went round the work we'd done, the drawings and the clay, and some of it she chose and took away. # canon: 08

It was for her gallery. We all knew that, though nobody had said so, and none of us had seen one. # canon: 09

"It's the upstairs at a theatre," said the boy who'd been second shepherd.

"It's where the cook works, on a ship," said somebody else.

Ruth said that it was a corridor, with a carpet, and people went along it in their gloves after lunch, and if it was yours they stopped. "Isn't it," she said to me.

	*	"I'd have said a theatre[."]," I said.
		"You can't see pictures in a theatre. It's dark." Then she was pleasant to the second shepherd for the rest of the evening.

	*	"A corridor, yes[."]," I said.
		So it was a corridor. By bedtime she had it going round a corner, and there was a rope, and someone to take your umbrella.

	*	[Look it up]
		The ship's sort was spelt another way. Pictures came third, after the theatre, and it said "a long room or passage". So I'd proved Ruth right, in front of everybody.

-	"What do they do when they've stopped, though?" Tommy said. He was drawing the boiler, with his arm round it. He'd been in and out of the boiler room two winters, and he'd put in every pipe, and the tap with the rag on.

{ went:
- JOINED:
	"Is it allowed?" he asked me. "A boiler?" He'd waited till there was only me to hear it. He watched my mouth, as he'd have watched a kettle, and gave the laugh time to come, and then he said "Hup" for me, to get it over with. # cb: went
- WATCHED:
	"Is it allowed?" he asked me. "A boiler?" I had the entry list on my knee, because they'd given me that to hold, and he leaned over to find his own line, and looked to see where I had my finger. It was two above. # cb: went
- WENT:
	"Is it allowed?" he asked me. "A boiler?" I'd come round to his side of the table to see the pipes and he'd got up and gone round to mine. He'd done that ever since I had the broom handle off him. # cb: went
}

"What would you do to it?" he said.

	*	"Leave it as it is[."]," I said.
		"There's nothing happening."
		"It's hot."
		He looked to see where he'd put that.

	*	(man) "Put a person in it[."]," I said.
		"What for?"
		"They like a person."
		He drew one at the side, the size of a thumb, with both arms up. "That's for scale," Tommy said.

	*	(border) [Rule it a nice border]
		I ruled him half an inch all round, with the corners mitred. One of the pipes had to stop at it. He said it didn't stop there, and he'd have had to get another sheet of paper to show me where it stopped.

-	On the <s>Wednesday</s> Thursday it was all laid out on the dining tables, in a smell of mince. There were four of us at the table ends, to hold the lists and keep still.

Madame was small. She had a flat case with ribbons, and brown gloves that she took off a finger at a time. She'd give two minutes to a jug, with the girl who'd made it standing behind it in a clean collar, and not look at the girl. I'd an idea that she might look at me.

	*	"Good morning, Madame[."]," I said.
		"Good morning." She was perfectly civil. She said it to the corner of the table that I had my hand on.

	*	[Step out of her light]
		I stepped back and trod on the girl behind, and Madame waited while we sorted our feet out. She was reading the label on a vase.

	*	(gloves) [Hold your list out flat]
		I held it so flat that she put her gloves down on it, to have both hands for a vase, and went on along the table.

-	What she chose she turned face down on a pile. I do that now with donors' menu cards, when they've not eaten what they ticked. # slip

Then she came to the boiler.

{ went:
- WENT:
	It was half under somebody's horse, so I went and drew it out and held it up to her by the corners. She looked at it and I held it, and my arms began to go, and she was still following one of the pipes. # cb: went
- else:
	She moved somebody's horse off it. She put one finger on the tap with the rag and went along from there without touching, round by the tank and under and up.
}

{man:When she got to the man with his arms up she {gloves:held out her hand to me for a glove, and|took a glove and} laid it over him, to see the boiler without.|{border:She got to where the pipe met my border, and turned the sheet over to see if it went on.|She went all the way round to the tap again.}} You could have mended the boiler from that drawing. She gave it longer than anything on four tables, and then she left it.

She did the rest in no time. She had her pile in the case and two of the ribbons tied when she stopped, and undid them, and took one picture out of the middle, and put it back on my table with its face still down.

	*	[Look at Miss Emily]
		She'd come in to ask would Madame take tea, and she was looking at it too. She'd taken a step. Then she asked about the tea.

	*	[Count what she's kept]
		I made it nineteen, and by the list it should have been twenty.

	*	[Get a finger under the edge]
		I had a nail under it. "Thank you," Madame said, with her back to me, still tying, and she said it again when I hadn't moved.

-	They cleared the tables by piling everything up, so nobody found out which one it had been.

Mine that year was a painting of the boot rack, every boot. After the car had gone you went and looked for your own and hoped it wasn't there. The form has a line for it, art, and how many retained.

	*	[3: Art, one, retained]
		~ hung = TAKEN
		It wasn't there. I looked under the horse and through both heaps and on the floor.
		"It'll be the boots," Ruth told people. "They must have wanted some boots." She'd put in a castle and two ladies, and she had them all back under her arm. She told everyone for me, before I could. # entry: 3: Art, one, retained.

	*	[3: None retained]
		~ hung = NOT
		It was there. Somebody'd stood a vase on it. Ruth's castle was there too and both her ladies, and we carried them up together, and she said you couldn't have boots in a corridor. "Or ladies," I said. We had quite a nice evening. # entry: 3: Art, none retained.

	*	[Leave that line]
		~ hung = WONTSAY
		I'd sooner not put. Ruth had a castle and two ladies in for it, and anybody who was there could have told you, by the next bell, whose was gone and whose wasn't. # entry: 3: Art, not stated.

-	Tommy was in the boiler room. He asked how many she'd had, and whether there was anyone who nearly.

	*	"Yours had the longest[."]," I said.
		"And?"
		"And left it."
		"Longest, though," said Tommy, and he took that off with him.

	*	"She left it[."]," I said.
		He asked me which way up she'd had it. I told him. He did something to the tap and said it'd be on account of the rag{man:, or the man}{border:, or the border}.

	*	[Give him the drawing]
		I'd brought it down under my cardigan. He looked it over for marks, back and front. Then he pinned it up by the gauge, and the man who came in the spring to do the flue used it to do the flue.

-	-> revelation
