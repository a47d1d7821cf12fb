=== madame ===
# beat: madame
The time I mean we were fourteen. There was a woman who came twice a year in a car, and her name was Madame, or that was what there was of it. She went round the work we'd done, the drawings and the clay and so on, and some of it she chose and took away. # canon: 08

It was for her gallery. Nobody had been told so, and everybody knew. What they couldn't agree on was what one was, since not one of us had seen a gallery. # canon: 09

"It's the upstairs at a theatre," said the boy who'd had the crook. "It's the cheap part."

"It's where the cook works, on a ship," said somebody else.

Ruth said that it was a corridor, with a carpet, and people went along it in their gloves after lunch, and if it was yours they stopped. "Isn't it," she said to me.

	*	"I'd thought the theatre[."]," I said.
		"You can't see pictures in a theatre. It's dark." Then she was pleasant to the boy with the crook for the rest of the evening, and I had to get my own chair.

	*	"A corridor, yes[."]," I said.
		So it was a corridor. By bedtime she had it going round a corner, and there was a rope, and someone to take your umbrella.

	*	[Look it up]
		The dictionary gave five. It gave the theatre, and a passage in a house, and one down a mine. I read them out. The ship's cook went up to bed, and he maintained for years that it was an old dictionary.

-	"Who goes in it, though?" Tommy said. He was drawing, with his arm round it. "What happens when they've been looked at?"

Nobody'd got as far as that. What he was doing was the boiler. He'd been in and out of there two winters, and he'd put in every pipe and where it went, and the tap with the rag round it.

{ went:
- JOINED:
	"Is it a thing you can have?" he asked. "A boiler?" He'd waited till there was only me to hear it. He watched my mouth as he'd have watched a kettle, and gave it time, and then he said, "Hup," to get it over with for me. # cb: went
- WATCHED:
	"Is it a thing you can have?" he asked. "A boiler?" I'd the entry list on my knee, because they'd given me that to hold, and he leaned over and found his own line and looked to see where I had my finger, which was two above it. # cb: went
- WENT:
	"Is it a thing you can have?" he asked. "A boiler?" He asked it over the table, with the width of it between us. I'd come round to his side to see the pipes and he'd got up and gone round to mine, he'd done that ever since the broom handle. # cb: went
}

	*	"You can have anything[."]," I said.
		"It hasn't got anything happening."
		"It's got heat."
		He looked at it, to see where he'd put that.

	*	(man) "Put a person in it[."]," I said.
		"What for?"
		"They like a person."
		He drew one at the side, the size of a thumb, with both arms up. "That's for scale," Tommy said.

	*	(border) [Rule it a border]
		I ruled him a border, half an inch, with the corners mitred, which takes a time to do well. One of the pipes had to stop at it. He said it didn't stop there. He'd have had to get another sheet of paper to show me where it stopped.

-	On the <s>Wednesday</s> Thursday they laid it all out on the dining tables, and the car came. It's Thursday because there was mince on the oilcloth. It was a hired car, the driver sat reading in it with his back to the house.

She was small. She had a flat case with ribbons, and brown gloves that she took off a finger at a time, and she started from the left. She'd give two minutes to a jug, with whoever had made it standing behind it in a clean collar, and I don't think you could say she'd seen her. I was at the end of the boots table, to hold the list.

	*	"Good morning, Madame[."]," I said.
		"Good morning." She was perfectly civil. She said it to the corner of the table I'd my hand on, and after that I took the hand off.

	*	[Step back]
		I stepped back to give her the light, and trod on a girl who'd been told to keep still too. Madame waited while we sorted our feet out. She was reading the label on a vase.

	*	[Keep still]
		I was the only one of the four table girls who'd nothing to apologise for after. I don't suppose she could have told you there'd been three.

-	What she chose she turned face down on a pile. I do that with menu cards, coming back from the rooms, so nobody in the corridor sees what's been ticked and not eaten. # slip

Then she came to the boiler.

{ went:
- WENT:
	It was half under a horse, so I went and drew it out and held it up to her by the corners. Nobody had sent me. She looked at it and I held it, and my arms began to go, and she was still following one of the pipes. # cb: went
- else:
	She moved a horse off it. She put one finger on the tap with the rag and went along from there without touching, round by the tank and under and up.
}

{man:When she got to the man with his arms up she laid her glove over him, to see it without.|{border:She got to where the pipe met my border. She turned the sheet over to see if it went on.|She went all the way round to the tap again, and then did a bit she'd missed.}} You could have mended it from that drawing. She looked at it for longer than anything on four tables and then she left it.

She did the rest in no time. She'd tied two of the ribbons when she stopped, and undid them, and took one out from the middle of the pile, and put it back on a table with its face still down.

	*	[Look at Miss Emily]
		She was looking too. She'd taken a step. Then she asked would Madame take tea, and they went in to it.

	*	[Count what's left]
		I made it nineteen on the pile, and it should have been twenty by the list, so the counting was right. I'd have needed to turn one over to do any better.

	*	[Hand her the ribbon]
		It was on the floor. She took the other end of it. "Thank you," she said, and she wound it on two of her fingers, and tied it, and it was some time before she did the next.

-	They cleared the tables by piling everything up, so which it had been nobody ever found out.

Mine that year was a painting of the boot rack, every boot. After the car had gone you went and looked for your own and hoped it wasn't there.

	*	[3: Art, one, retained]
		~ hung = TAKEN
		It wasn't there. I looked under the horse and through both heaps, and I looked on the floor.
		"It'll be the boots," Ruth told people. "They must have wanted some boots." She'd put in a castle and two ladies, and she'd got them all back under her arm. She told everyone for me, though. She told them before I could. # entry: 3: Art, one, retained.

	*	[3: None retained]
		~ hung = NOT
		It was there. Somebody'd stood a vase on it. Ruth's castle was there too and both her ladies, and we carried them up together and she said well, that was that, you couldn't have boots in a corridor. I said or ladies. We'd quite a nice evening. # entry: 3: Art, none retained.

	*	[Leave that line]
		~ hung = WONTSAY
		I'd sooner not put. Ruth had a castle and two ladies in for it, and anybody who was there could have told you, by the next bell, whose was gone and whose wasn't, and as there's nobody now who was, you'll have to do without. # entry: 3: Art, not stated.

-	Tommy was in the boiler room. He didn't ask straight out. He asked if she'd got her feet wet, and how many she'd had, and whether there was anyone who nearly.

	*	"Yours had the longest[."]," I said.
		"And?"
		"And left it."
		"Longest, though." He took that off with him. I don't know that I'd have given it if I'd known how long he'd be carrying it about.

	*	"She left it[."]," I said.
		He asked me which way up she'd had it. I told him. He did something to the tap and said it'd be on account of the rag, they'd have taken it for a mistake.

	*	[Give him the drawing]
		I'd brought it down under my cardigan. He looked it over for marks, back and front. Then he pinned it up by the gauge, where a person might want it, and the man who came in the spring to do the flue used it to do the flue.

-	-> revelation
