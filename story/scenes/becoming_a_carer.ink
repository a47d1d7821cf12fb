=== becoming_a_carer ===
# beat: becoming_a_carer
The carers' sheet came round when we were seventeen, on the <s>Friday</s> Tuesday before I had my coat back, because we still did stew on a Tuesday then. I had the pen, from doing the milk. People have put it down to the coat, and I'd like it to go in somewhere that the sheet was first.
It wanted your name, and whether you'd go in your turn or earlier, and if there was anywhere you'd prefer. There were two inches for why.
	*	[Put "Good with lists"]
		The one with the bicycle read it upside down. "They'll like that," he said. "You'll get one with every bed."
	*	[Put "No objection"]
		I'd put "No objection to travel" to begin with, and the travel wouldn't fit.
	*	[Leave the two inches empty]
		I blotted the rest and passed it on. It was back inside the hour, with a note pinned to it, to ask had I turned over two sheets at once or hadn't I a reason. I wrote "Yes" on the note.
-	I was eighteen when a date came. I left the Cottages that spring to be a carer, which is seeing donors through it, one donation after another, until there's no more they can give. # canon: 16
	It was taken for granted I'd be a donor myself before I was much older. They sent an overall with the warrants, on loan, with a label sewn in for whoever had it next. # canon: 17
	{ told ? GATE: They'd asked for the sleeve, and I'd put twenty-three inches, that being the only time I was ever measured, at the gate, by a girl who did needlework. I could just get my fingers out of the end. # cb: told }
	On the Friday night the couple from number eight got up. They came down through seven kitchens with a cake on a bread board, and went past me, and shook hands with Ruth.
	"We shan't know the place," he said. "You've been a tonic."
	"Well, it's very good of you both," Ruth said.
	*	"It's me that's going[."]," I said.
		"Is it?" said the woman. They all looked at the cake, which had an R on it in currants. He said it was the thought, and shook hands again, with me, and told me I'd been a tonic, and she started picking out the currants to see if she could get it round to a K.
	*	[Let Ruth have it]
		She made them a speech. She said that whatever they gave her to do she'd think of number eight. The woman had to sit down. They waved to her from every kitchen on the way back, and she stood at the door of ours with the bread knife and waved each time.
	*	[Fetch some plates]
		I was out there counting forks, and I could hear her being missed. When I came in with them she'd cut it, and she gave me the piece with the most currants and told them I was a wonder with a tea tray.
-	{ told ? SPELLING: The cake was out of a packet, she told us, and it was the same people as the jar at the back of the pantry, "as Mother makes it", so I can tell you now what it was she made. It was a sponge, on the dry side. # cb: told }
	What Ruth had never done was ask who it was that was going. I hadn't told her yet. I was working up to it for the Sunday, and my coach was on the Saturday.
	She did my packing, with me on the bed to hand her things. {kept:
	- HOOK: My 41 had to come off the door, and I'd bent the nail putting it up, so she did the screws and I did the nail. "You might leave them something," she said. I left them two more holes. # cb: kept
	- MITTEN: She rolled my stockings in pairs until she got to the mitten, and then had the whole drawer out for the other one before she remembered. "It's not much use to you on its own," said Ruth, and put it in. # cb: kept
	- BOOK: "Is this going in?" She meant the red book, which weighed more than the overall and hadn't a word in it. I said I might want it for work. "What for?" I said to put down who wanted what. # cb: kept
	}
	{ told ? POWER_CUT: She'd sewn on my top button again, I found, with mattress thread. I asked if this was about the one she'd told me I'd lose. "It's Saturday tomorrow," Ruth said, as if I'd want to be more careful. # cb: told }
	*	"You knew I was going[."]," I said.
		"It came when you were out at the line. It wasn't stuck down."
		"It was."
		"Not very." She folded the overall in three. "I had it a week and I never said a word to anyone. I thought you'd like to be the one to tell me."
	*	"You'll write, won't you?"
		"Who to?"
		"Me."
		"I only know the one way to start," Ruth said. None of us had ever written one that went. I said that would do, to whom it might concern, and she said she'd see how she was off for paper, and that mine had been very short. So she'd had the envelope open. By the date on it she'd had it for a week.
	*	[Count the stockings again]
		There were six pairs. There'd been six the first time. "I've done them," said Ruth, "I did them Wednesday." So she'd known on the Wednesday. I looked for my letter and it was under the stockings, a week old by the date and slit along the top with the bread knife.
-	She didn't come to the lane end. She'd washed her hair, she said. Tommy took the bag.
	From the stop you see the bus at the church, and then it goes behind the farm and you've about four minutes. I'd three things to tell him and I hadn't told him any of them.
	*	(said_going) "I asked to go before my turn[."]," I said.
		"When was your turn?"
		"Not till the back end."
		Tommy thought about that. "Was it the stove?" he said. "Because I've been at the flue. It hardly smokes now if you leave the door."
	*	(said_ruth) "Ruth's known for a week[."]," I said.
		"She can't have. She'd have told me."
		"She had the envelope open."
		"She gave me the end of the loaf," he said, after a bit. "Three days running. I thought what's this in aid of."
	*	(said_him) "They know I want to be near[."]," I said.
		"Near what?"
		"Here. So I could get over of a Sunday."
		"There isn't a bus on a Sunday." I said I could walk it from the depot, it was only the four miles, we'd done it before. He said they'd be longer on your own. He said he could walk down some of it from this end and then you'd each only have the two.
-	The bus came out from behind the farm.
	*	{not said_going} "It wasn't my turn to go[."]," I said. "I asked."
		~ unsaid = RUTH
		{said_ruth:
			~ unsaid = HIM
		}
		"Can you ask?" said Tommy. He'd picked up the bag. "I'd not have thought you could just ask."
	*	{not said_ruth} "Ruth had it open all week[."]," I said. "My letter."
		~ unsaid = GOING
		{said_going:
			~ unsaid = HIM
		}
		"Then who was that cake for?"
	*	{not said_him} "I told them I'd want my Sundays[."]," I said. "I said near here."
		~ unsaid = GOING
		{said_going:
			~ unsaid = RUTH
		}
		He'd gone red, round the part where the hat used to stop. He said he was generally in, Sundays.
-	-> lane_end

= lane_end
	He put his arm out, and it stopped for him.
	{ unsaid:
	- GOING: So he had it that they'd sent for me. He told the driver so. "They've sent for her," he said, handing up the bag.
	- RUTH: "She'll have finished her hair by now," he said, with one foot on the step, looking up the lane. "I'll tell her you got off all right. She'll want to know when you're coming, she doesn't take things in when she's upset."
	- HIM: "It'll be a long way off, I expect," he said, and gave me the bag to hold while I thought what to say to that, and it was heavy.
	}
	{ told ? COALMAN: The driver said thank you to my warrant. He said it straight down, to the paper, and clipped it, and I thought of the coalman and that cup. # cb: told }
	{ slips_left() > 0:
		There are four lines here and I've used one.
	- else:
		There are four lines here and I've used one, and no slip to put behind it. # spent: Use a slip
	}
	*	{slips_left() > 0} [Use a slip]
		~ use_slip()
		Section Five, continued. He'd stuck his arm out from the shoulder, the whole length, and I don't think it came to him that once it had worked he could take it in. I'd the bag to see to, and my seat, and the label in that overall had come round to the front. When I looked we were up by the church and he still had it out. A van had stopped for him, and the man was leaning across to find out what he wanted. # entry: 5: The Cottages. Then as posted. See slip.
	*	[Put the short version]
		It's two words, "as posted", and they cover every bed I've had since, including a cupboard. # entry: 5: The Cottages. Then as posted.
	*	[Leave it blank]
		I left them their three. They'll have it all on a card somewhere, by date, with what they paid for the coach. # entry: 5: The Cottages.
-	-> round_3
