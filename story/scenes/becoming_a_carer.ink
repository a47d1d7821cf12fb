=== becoming_a_carer ===
# beat: becoming_a_carer
The carers' sheet came round when I was seventeen, on a <s>Friday</s> Tuesday, because there was stew. Ruth always told people I went because of the coat. We didn't have words about the coat until the Monday after.
I had the pen. It asked if you'd wait your turn or go sooner, and was there anywhere you'd like to be near, and I filled those in. Then there were two inches for why.
	*	(lists) [Put "Good with lists"]
		"They'll like that," one of the older students said. "You'll get one with every bed."
	*	(objection) [Try "No objection"]
		I'd meant to put "No objection to travel", and I wrote it too big.
	*	[Leave the two inches empty]
		It came back at tea with a pencil ring round the gap, and I sent it off again as it was.
-	I was eighteen when the date came. The letter was on my bed on the Thursday, slit along the top, with crumbs in it. {lists:In view of my being good with lists, it said, they could use me that Saturday.|{objection:As I'd no objection, it said, they would have me that Saturday.|I had given no reason and none was required, it said, and I was to come that Saturday.}}
	I left the Cottages that spring to be a carer. You see donors through their donations, which means you get to know what they'll eat, and you sit with them, and take them to the door and fetch them back, and after the last one you're given somebody else. # canon: 16
	Everyone supposed that I'd be sent for as a donor myself before very long, and I supposed so too. The overall they sent me was on loan, with a label sewn in for whoever had it next. # canon: 17
	I hadn't told anybody. On the Friday night the couple from number eight got out of bed and came the length of the row with a cake that had an R on it in currants, and shook hands with Ruth.
	"We shan't know the place," the man told her. "You've been a tonic."
	*	"It's me that's going[."]," I said.
		"Which one's this?" he asked. The woman started to pick out the currants, to see if she could get it round to a K.
	*	[Let Ruth have it]
		She thanked them both. She said that whatever they gave her to do she'd think of number eight.
	*	[Shake hands with Ruth as well]
		I got in behind them and shook hands with her when it was my turn.
		"You want to see that you eat," she told me.
-	{ told ? SPELLING: The cake was out of a packet, and the packet said "as Mother makes it", the same as the jar in the pantry at Hailsham that I'd learnt the word from. # cb: told }
	Ruth hadn't asked them who it was. So I looked at my letter again, and by the date on it I should have had it the Thursday before, and the crumbs were off our own bread. She did my packing for me that night. {kept:
	- HOOK: The brass number off my hook was still up on the door. She got it down for me and put the screws in a twist of paper. # cb: kept
	- MITTEN: She rolled my stockings in pairs until she got to the mitten, and had the whole drawer out for the other one before she remembered there wasn't one. # cb: kept
	- BOOK: "Is this going in?" She meant the red book from Hailsham, that still hadn't a word in it. I said I might want it for work, to put down who wanted what. # cb: kept
	}
	"Take my hot-water bottle," said Ruth. "I'll want it back."
	I said I'd send it.
	{ told ? GATE: The overall came down over my hands, because they'd asked for the length of my sleeve and I'd put the twenty-three inches from when I was measured at the gate, with the fingers in. Ruth turned the cuffs up and put a stitch in them. # cb: told }
	*	"You knew I was going[."]," I said.
		"It came when you were out at the line. It wasn't stuck down."
		"It was."
		"Not very. I only used the bread knife." She folded the overall in three. "I had it a week and I never said a word to anyone. I thought you'd like to be the one to tell me."
	*	(acted) [Tell her as if she didn't know]
		"I've had a letter," I said. "I'm off tomorrow."
		"No," said Ruth. She let go of the overall. "And you never told me." She had to have a handkerchief, and when I found her one she was crying.
	*	"You'll write, won't you?"
		"Who to?"
		"Me."
		"I don't know how you'd start," Ruth said. "If it was a person."
-	She didn't come to the lane end. She'd washed her hair, she said{acted:, and she wasn't fit to be seen}. Tommy took the bag.
	You can see the bus at the church, and then it goes behind the farm and you've about four minutes. There were three things I hadn't told him.
	*	(said_going) "I asked to go before my turn[."]," I said.
		"When was your turn?"
		"Not till the back end."
		Tommy thought about that. "Was it the stove?" he said. "Because I've been at the flue. It hardly smokes now, if you leave the door."
	*	(said_ruth) "Ruth's known for a week[."]," I said. "She opened my letter."
		"She can't have. She'd have told me." He moved the bag to his other hand. "She gave me the end of the loaf," he said. "Three days running. I didn't know what it was for."
	*	(said_him) "I've put down for somewhere near[."]," I said. "So I could come over on Sundays."
		"There isn't a bus on a Sunday." I said I could walk it from the depot, it was only the four miles. He said they'd be longer on your own. He said he could walk down some of it from this end and then you'd each only have the two.
-	The bus came out from behind the farm, and there was time for one more.
	*	{not said_going} "It wasn't my turn to go[."]," I said. "I asked."
		~ unsaid = RUTH
		{said_ruth:
			~ unsaid = HIM
		}
		"Can you ask?" said Tommy. "I didn't know that. I didn't know you could ask."
	*	{not said_ruth} "Ruth had my letter open all week[."]," I said.
		~ unsaid = GOING
		{said_going:
			~ unsaid = HIM
		}
		"Then who was that cake for?"
	*	{not said_him} "I asked the office for my Sundays[."]," I said. "I put near here."
		~ unsaid = GOING
		{said_going:
			~ unsaid = RUTH
		}
		He'd gone red, round the part where the hat used to stop. He said he was generally in, Sundays.
-	-> lane_end

= lane_end
	He had the bag in one hand and he put the other arm straight out for the bus. I'd thought that we might shake hands.
	{ unsaid:
	- GOING: "They've sent for her," he told the driver. He thought they had.
	- RUTH: "I'll tell Ruth you got off all right," he said, looking up the lane. "She doesn't take things in when she's upset."
	- HIM: "It'll be a long way off, I expect," he said. He didn't suppose I'd want to be coming back here.
	}
	The seat I got was on the wrong side for waving.
	There are four lines here and I've used one. How Tommy looked from the bus would want a slip.
	// Only the third of the five places for a slip: there is always one left.
	{ candour:
	- 0: I've all three of them yet, and I couldn't tell you what I'm keeping them for. # cb: candour
	- 1: I've two. There's Ruth to come, and after Ruth the rest of Tommy. # cb: candour
	- else: There's one left, and there's Ruth to come, and after Ruth the rest of Tommy. # cb: candour
	}
	*	[Use a slip]
		~ use_slip()
		Section Five, continued. He'd stuck his arm out from the shoulder, the whole length, and I don't think it came to him that once it had worked he could take it in. When I got across to the other window we were at the main road and he still had it out. A van had stopped for him, and the man was leaning across to find out what he wanted. # entry: 5: The Cottages. Then as posted. See slip.
	*	[Put the short version]
		It's two words, "as posted", and they cover every bed I've had since, including a cupboard. # entry: 5: The Cottages. Then as posted.
	*	[Leave it blank]
		I left them their three. They'll have it all on a card somewhere, by date. # entry: 5: The Cottages.
-	-> round_3
