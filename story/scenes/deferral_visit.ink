=== deferral_visit ===
# beat: deferral_visit
We went on a Saturday in June, when I was thirty, by the ten to nine with one change. Tommy had pressed his good jacket with the iron they keep for aprons, and he sat the whole way with his back off the seat so as not to crease it. # canon: 26a
He was to do the asking. "You'd put it nicely," he said, "and they'd not know they'd been asked."
I knew the house by its curtains. Number nine had two steps, no rail, and a loose mat on the top one. Tommy put his thumb on the bell and held it there, nobody having told him how long you do it for, and it was still going when the door opened.
It was Madame, with a tea towel over one shoulder. She looked at Tommy's jacket and my bag, and then behind us, to see if that was all of it.
	"You were at the cleaner's," she said to me. "You had the ticket in your mouth."
	*	"We're from Hailsham[."]," I said.
		"Yes. I did not suppose it was about the curtains."
	*	"The girl read it out[."]," I said. "Your address."
		"I have written to them," Madame said.
	*	[Look past her, at the hall]
		"He'll want the wall," I said. "On his left." There was an umbrella stand in the way, and she moved it herself.
-	"It is two of them," Madame said, into the house.
	"Then use the brown pot," somebody said, "and bring them where I can see them."
	That was Miss Emily. She'd been headmistress the whole of our time at Hailsham and I'd never once seen her sit down. She was by the window with a stick and a colander, topping and tailing gooseberries with a pair of nail scissors, and she didn't stop for us. # canon: 26b
	{ told ? SPELLING:
		"I know you," she said to me. "No, do not help. The spelling test. You had 'mother' right. I had them ask how you knew, and I never heard what you said." # cb: told
		"No," I said.
	- else:
		{ told ? GATE:
			"I know you," she said to me. "No, do not help. From my room there was an arm out of the gates, one evening, up to the shoulder, with somebody measuring." # cb: told
			"Twenty-three inches," said Tommy.
		- else:
			"I know you," she said to me. "No, do not help. There was a torch that came back flat, after the lights had failed. I was told it had been used for fortunes. I asked if any had come true." # cb: told
			"As far as Saturday," I said.
		}
	}
	"And you were the moon," she said to Tommy.
	"For a bit," Tommy said.
-> asking

= asking
	Madame brought the tray, and then nobody spoke. It was for Tommy to begin, and he was getting his sentence in order.
	*	"Tommy's got something to ask."
		He had, but he'd have got there. Now he'd three people looking at him.
	*	[Wait for Tommy]
		He'd fixed on the colander to do it by, and he looked so long that Miss Emily held a gooseberry out to him on her palm. So he ate it.
		"They are for cooking, dear," she said.
		"I can tell that, miss."
	*	"Shall I do some of those?"
		"There is only the one pair," Miss Emily said, and thanked me.
-	"We'd like to apply," Tommy said. "For a deferral. It's for the two of us, together, if it's done together. We don't mind when it starts." On the train it had been longer.
	Miss Emily looked about for somewhere to put down the scissors, and then kept them.
	"There aren't any deferrals," Miss Emily said. "There never were. I am so sorry. I would have thought somebody had told you." It was the voice you'd use to people at a stop when the last bus has gone. # canon: 27
	Tommy was on the low chair. I'd let him take it, I'd been that busy with the step and the mat, and anyone who'd done a week of my job could have seen he wouldn't get up from it without help.
	"Not for anybody?" he said. "If they were sure?"
	"Not for anybody."
	"Who'd they ask, though? If they did ask."
	She looked across at Madame, who was holding the teapot and hadn't poured. "There was never anyone to ask, dear."
	{ kept:
	- HOOK:
		I had my hand in my coat pocket, on the brass number off my hook. There's a screw hole at either end of it, and I'd the tip of a finger as far into one of them as it would go. # cb: kept
	- MITTEN:
		I had my hand in my coat pocket, in the old mitten. I'd got two fingers down the thumb. # cb: kept
	- BOOK:
		I had the red exercise book on my knee at a clean page, with the date in and a margin ruled, ready to take down who it was you wrote to. # cb: kept
	}
	*	[Put the {kept == HOOK:number}{kept == MITTEN:mitten}{kept == BOOK:book} on the table]
		{ kept:
		- HOOK:
			I put it down by the milk. "So that is where it went," Miss Emily said. "When the house was cleared they counted the hooks, and we were asked for ninepence." I said I'd ninepence on me, and they both said no. # cb: kept
		- MITTEN:
			I put it down by the milk, I don't know why. Madame picked it up and looked at the darn. "Brown upon navy," she said. "Who did this?" I said it had come to me like that. # cb: kept
		- BOOK:
			I put it down by the milk with the pen on top, in case there was somebody else. Miss Emily changed her glasses. She read the date I'd written, and she gave me a comma after the day, and handed it back. # cb: kept
		}
	*	[Keep hold of it]
		{ kept:
		- HOOK:
			"When the house was cleared they counted the hooks and we were one short," Miss Emily said, to be saying something. "We put it down to the painters." # cb: kept
		- MITTEN:
			"You are cold," Miss Emily said, who could see the pocket moving. I said I wasn't. Madame put down the pot and shut the window, so after that it was hot in there, with the four of us. # cb: kept
		- BOOK:
			I wrote down under the date what she'd said, which went into four words, and ruled off. If you find a red book with my things you can use it. There's only the one page spoilt, and some lists. # cb: kept
		}
	*	[Pass it to Tommy]
		{ kept:
		- HOOK:
			I gave it him to hold under the edge of the cloth. He brought it straight up to look. "It's her forty-one," he told them.
			"There was one short," Miss Emily said, and it was Madame she said it to. "When they cleared the house. I said that I had counted, and you told me I could not have." # cb: kept
		- MITTEN:
			I gave it him to hold under the edge of the cloth. He put it on. It's a child's, and he got it as far as the knuckles and sat there with it on the end of his arm.
			"Is there something wrong with his hand?" Madame said.
			"No," Tommy said. "It's Kathy's." # cb: kept
		- BOOK:
			I gave it him, for something to look at. He turned back a page, and that one is a list of what Ruth wanted brought: the other brush, the grey bedjacket, not that soap. He read it right down and then he read it again. # cb: kept
		}
-	"May I ask who told you?" Miss Emily said.
	"Ruth," Tommy said. "She had it off the man who does the feet."
	"Ruth was the one who organised," she said to Madame. "And how is she?"
	*	"She's completed[."]," I said.
		"Ah," Miss Emily said, and to Madame, "I had her down for a headmistress."
	*	(lied) "Very well, thank you[."]," I said.
		"I am so glad. I had her down for a headmistress." Tommy was looking at me, and I drank some tea.
	*	[Let Tommy tell them]
		He told them what time of day it was, and that her blind was stuck. He'd had the blind from me.
-	{ gave:
	- PARDON:
		"She needn't have thought she owed it us," I said. "I told her it didn't matter."
		"What did not matter?" Miss Emily asked.
		I said it was nothing. Tommy said Ruth did make things up, though, and she was good at it. # cb: gave
	- COMPANY:
		"And whom did she say one asked?"
		"She didn't," I said. "We were having a sit." I'd had that whole evening to get it out of her, with my knees against her mattress. # cb: gave
	- SILENCE:
		"And from whom did this man have it?"
		"A couple. I never asked her what they were called. I'd picked up her tray and gone off with it, sooner than answer her."
		"Sooner than answer what?" Miss Emily said. Ruth hadn't asked me anything. # cb: gave
	}
-> the_rest

= the_rest
	"You had better have the rest," Miss Emily said. It was how she used to do notices, from the third stair, with lost property last. # slip
	"Hailsham was an attempt. A few of us believed that clones could be educated, and we found a house. You were to have books, and singing, and a table properly laid. We were told on all sides that you would not take. You took very well." # canon: 28a
	Tommy said thank you.
	*	"Who said we wouldn't?"
		"Nearly everyone who was asked," Miss Emily said.
	*	"What did you do with any that didn't?"
		"Nothing at all, dear. They came down to breakfast with the rest."
	*	"We thought it was just a school."
		"It was just a school," said Miss Emily. "It took us years to get it like that."
-	Miss Emily took another gooseberry. "The pictures were to show the others," she said. "We hired a room, and asked in those who decide such things, and there was sherry. They were to go home knowing that you were people, as much as they were. One cannot keep people for their organs." # canon: 28b
	"Did they see it?" Tommy said.
	"They admired the frames," Madame said.
	{ hung:
	- TAKEN: -> boots
	- NOT: -> not_up
	- WONTSAY: -> stairs
	}

= boots
	"They did stop at the boots," said Miss Emily. "A boot rack, with every boot in it. What did we call that?"
	"Boots," Madame said. "By a boy of fourteen." # cb: hung
	I'd painted it. It was the one of mine that she took.
	*	"That was mine[."]," I said.
		"This was a boy's," Madame said. "None of the laces were tied."
	*	"What did they say about it?"
		"One lady thought that she could smell them. She had to be found a chair." Miss Emily looked quite pleased. "He would have liked to know that, I daresay."
		I put my foot on Tommy's.
	*	[Look at Tommy]
		"That's hers," said Tommy. "Kathy did that. She did the eyelets with a pin."
		"Was it?" Miss Emily said. "We always thought it so very like a boy."
-	-> kept_places

= not_up
	"I hope that yours was there," Miss Emily said to me.
	"It wasn't," Tommy said. "She did the boot rack. It had all the boots."
	"We had to choose," said Miss Emily. Madame was going through boots in her mind, with the pot held out, and not finding any. # cb: hung
	*	"It was only boots[."]," I said.
		"It was every boot," Tommy said. "She did the eyelets with a pin." He'd never said a word to me about it at the time.
	*	"You'd have needed a bigger frame."
		"They were hired," Madame said.
	*	"You had it in your hand[."]," I said to her.
		"I had all of them in my hand," Madame said. "It was two afternoons in the year."
-	-> kept_places

= stairs
	"Were you up with the rest?" Miss Emily asked me. "On the wall?"
	"Course she was," Tommy said. "Kathy had the stairs. The big one of the stairs with all the rods." I never painted any stairs. # cb: hung
	"Oh, the stairs. They were very much liked."
	*	"He means somebody else[."]," I said.
		"I don't. I carried it down for you, it was wet."
		There had been one step too few, Madame said, she had counted.
	*	[Let it be the stairs]
		She wanted to know how I got such a shine on the rods, and I said toothpaste, which is for real ones.
	*	"Did anybody buy one?"
		It was the first time I'd seen Madame shocked. "They were not for sale," she said.
-	-> kept_places

= kept_places
	{ hung:
	- TAKEN: I was going along that rack still, to see what I'd put in it that was like a boy. # cb: hung
	- NOT: "It could have gone by a door," said Tommy, "low down." He was still finding a place to hang it. # cb: hung
	- WONTSAY: She told the next part to me, mainly, as one who'd been up on the wall. # cb: hung
	}
	"And then the money went," Miss Emily said. "Hailsham was almost the last, and there is nothing like it now. The ones who come after you are not brought up at all, they are kept. The government does it, in very large places. I was taken round one. There is nowhere to hang a coat. I asked about it, and nobody goes out." # canon: 28c
	"How large?" Tommy said.
	"We drove along one side of it, and I had time to eat my sandwiches."
	*	[Start to ask who decided] # withdrawn
		"Who," I said. They'd both turned round, very politely. "Who does your garden?"
		"A man," Madame said. "By the hour."
	*	"Who looks after them?"
		"They do it for each other, I understood," said Miss Emily. "I saw quite a small one with a smaller one on her back."
	*	"Are they warm enough?"
		"I should think very warm," Miss Emily said.
-	She had a third of the gooseberries left, if there was anything else, she said.
-> questions

= questions
	*	(chose) "How did you choose the pictures?"
		"By the wall," Madame said. "One has so many feet of wall." She turned to Tommy, or anyway to his lapels. "You made a boiler. It was quite correct."
		"You left it, though."
		"Naturally. They would have seen that you might be useful."
		He sat up as well as the chair let him.
	*	(pictures) "Where are the pictures now?"
		"They were in the back bedroom," Miss Emily said, "until the damp got in. We had to have them burned."
		"The man was paid by the hour," Madame said, "and he looked at every one before he would put it on. I was obliged to speak to him."
		"Which was he longest over?" Tommy said.
		"I did not stand there," she said.
	*	(lesson) "Why were we told in a sums lesson?"
		"In sums?" Miss Emily stopped altogether. "There was a date fixed for it, in the summer. I had ordered buns."
		"It was Mr Hobbs," Tommy said.
		"I do not think that I had a Mr Hobbs."
		"He was forty," said Tommy.
	*	(sundays) "Did anyone read the Sunday letters?"
		"I did. There was a child who would put questions. Was I well, every week, and had I a boiler."
		"That was me," Tommy said. "Have you?"
		"It is behind that door. It knocks."
		"You want to bleed it," Tommy said, and explained to her how.
	*	(building) { chose or pictures or lesson or sundays } "What's in the house now?"
		"Carpets," Miss Emily said. "A firm has it, to store them. They stand them on end, in the dormitories. The foreman has left the rules up, by the hatch."
	*	(before) { chose + pictures + lesson + sundays + building == 2 } "Has anybody else come here to ask?"
		"Never," Miss Emily said. "Not one."
		Madame was counting on her fingers against the side of the pot. She'd finished one hand and gone over to the other. "Seven," she said. "And one who came alone."
		"You did not tell me that."
		"You were resting," Madame said. "I told them that you were resting."
-	{ chose + pictures + lesson + sundays + building + before:
	- 1:
		"Is there anything more?" she said.
		-> questions
	- 2:
		You could see the bottom of the colander.
		-> questions
	- else: -> getting_up
	}

= getting_up
	Miss Emily did the last gooseberry and felt about for any more. Then Tommy couldn't get up.
	{ candour:
	- 0: How he got out of that chair would go on a slip. I've all three, clipped where they came, and I'd thought of handing them in like that. # cb: candour
	- 1: How he got out of that chair would go on a slip. I've two, and I'd been keeping those for something that was to my credit. # cb: candour
	- 2: How he got out of that chair would go on a slip. I've one, and after that there'd be none to return. # cb: candour
	- else: How he got out of that chair would go on a slip, if I'd one. I've been over the three that I did use, to see if there was a margin. # cb: candour # spent: Use a slip
	}
	*	{ slips_left() > 0 } [Use a slip]
		~ use_slip()
		Section Seven, continued. You go on three, and we got to three twice. "Leave me here," Tommy said. "They can put a cloth on me."
		Madame set down the teapot. She got hold of his jacket above the elbow, with a good deal of Tommy inside it, and said "Now", and he came up. She kept hold while he rocked. Then she looked to see what it was she'd got there, and let go of it a finger at a time.
	*	[Put the short version]
		It took two of us, and the other one was Madame.
	*	[Leave it blank]
		He was up, at any rate, and had hold of the door, and Miss Emily was telling him it was a bad chair and she'd always said so.
-	They gave us the gooseberries in a paper bag. "They will want sugar," Miss Emily said. {lied:"And there are enough for Ruth." }Madame came out ahead of us and stood on the mat.
-> train

= train
	Tommy had the bag on his knee and his back off the seat, though there was no need now.
	{not chose:"I'd have liked to know what was up with my boiler," he said. }{not pictures:He supposed they'd have the pictures in a drawer, flat, with paper in between. }{not sundays:He'd asked every Sunday if they'd a boiler, he said, and you'd think somebody would have read one. }{not before:"I suppose we'd be the first," he said. "To go and ask." I said I supposed we were.}
	He undid the top of the bag and looked in. "We could write to Miss Emily," he said.
	*	"To whom it may concern[."]," I said.
		"You do the laying out." He'd a gooseberry in his mouth. "Put the address first. I always forgot to put where it was from."
	*	"You only asked her half of it."
		It came out sharper than I had it. He said he'd been busy with the chair.
	*	[Look for the tickets]
		I had my bag out on the seat, and then my pockets. "They're where you looked first," Tommy said, and they were, in with the book of warrants.
-	-> home
