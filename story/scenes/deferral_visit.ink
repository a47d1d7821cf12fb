=== deferral_visit ===
# beat: deferral_visit
We went on a Saturday in June, when I was thirty, by the ten to nine with one change. Tommy had pressed his good jacket with the iron they keep for aprons, and he sat the whole way with his back off the seat so as not to spoil it. # canon: 26a
He was to do the asking. We'd settled that between us, or he had. "You'll put it nicely," he said, "and then they won't know they've been asked."
I knew the house by its curtains, which I'd last seen over a counter. Number nine had two steps, no rail, and a loose mat on the top one. We stood and looked at the bell, and it was the bus to the depot all over again.
	*	[Ring it]
		"You did that quick," Tommy said. He'd wanted another minute, and had been standing there getting it ready.
	*	[Leave it to Tommy]
		"Go on," I said. He put his thumb on it and held it there, nobody having told him how long you do it for, and it was still going when the door opened.
	*	[See to the mat]
		I got down to fold it over so that it shouldn't take him with it. Nobody rang at all. She'd seen the top of my head go by the window and then not go any further.
-	It was Madame, with a tea towel over one shoulder. She looked at Tommy's jacket and my bag, and then behind us, the way you look past a delivery to see if that's all of it.
	"You were at the cleaner's," she said.
	*	"We're from Hailsham[."]," I said.
		"Yes. I did not suppose it was about the curtains."
	*	"I'd a blanket to collect[."]," I said.
		"A green one." She thought about it. "You had the ticket in your mouth."
		I said I'd had my hands full. It was Tommy who told her where we were from, and she said she knew where we were from.
	*	[Look past her, at the hall]
		It was narrow, and there was an umbrella stand in it at just the height to catch him. "He'll want the wall," I said. "On his left."
		She moved the stand herself. It had no umbrellas in it, it had a spade.
-	Getting him in took some doing, with me standing on the mat to keep it still.
	"It is two of them," Madame said, into the house.
	"Then use the brown pot," somebody said, "and bring them where I can see them."
	That was Miss Emily. She'd been headmistress the whole of our time at Hailsham and I'd never once seen her sit down. She was by the window with a stick and a colander, topping and tailing gooseberries with a pair of nail scissors, and she didn't get up for us or stop. # canon: 26b
	{ told ? SPELLING:
		"I know you," she said to me. "No, do not help." She did two more. "The spelling test. You had 'mother' right. They sent me up the whole set, on account of the others. One child had managed to get a k in. I had them ask how you knew, and I never heard what you said." # cb: told
		"No," I said.
	- else:
		{ told ? GATE:
			"I know you," she said to me. "No, do not help. I know the sleeve. From my room there was generally an arm out of the gates, of an evening, up to the shoulder, and somebody measuring. I used to wonder what you all did about the rest of you." # cb: told
			"It wouldn't go," I said.
		- else:
			"I know you," she said to me. "No, do not help. There was a torch. It came back flat, after the lights had failed, and when I asked what it had been used for they told me fortunes. I asked if any had come true." # cb: told
			"I lost a button," I said.
			"There you are, then," Miss Emily said.
		}
	}
	"And you were the moon," she said to Tommy.
	"For a bit," Tommy said.
-> asking

= asking
	Madame brought the tray. Tommy was getting his sentence in order, you could see him do it.
	*	"Shall I do some of those?"
		"There is only the one pair," Miss Emily said. "But it is a kind thought." So the first thing any of us had said was gooseberries, and Tommy had to start again.
	*	"Tommy's got something to ask."
		He had, but he'd have got there. Now he'd three people looking at him, and he lost the front half and came in at the middle.
	*	[Wait for Tommy]
		He'd fixed on the colander to do it by, and he looked so long that Miss Emily held one out to him on her palm. So he ate it. I watched it go down.
		"They're for cooking, dear," she said.
		"I can tell that, miss."
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
		I had my hand in my coat pocket, on the brass forty-one. There's a screw hole at either end of it, and I'd the tip of a finger as far into one of them as it would go. # cb: kept
	- MITTEN:
		I had my hand in my coat pocket, in the old mitten. I'd got two fingers down the thumb. # cb: kept
	- BOOK:
		I had the red exercise book on my knee at a clean page, with the date in and a margin ruled, ready to take down who it was you wrote to. I put the cap back on the pen. # cb: kept
	}
	*	[Put it on the table]
		{ kept:
		- HOOK:
			I put it down by the milk. Madame turned it over with one finger to look at the back, where the number comes through the wrong way round.
			"So that is where it went," Miss Emily said. "When the house was cleared they counted the hooks and were one short. We were asked for ninepence." It had been paid, Madame said, under protest. I said I'd ninepence on me, and they both said no. # cb: kept
		- MITTEN:
			I put it down by the milk. I don't know what I thought it would do there. Madame picked it up and looked at the darn for some time. "Brown upon navy," she said. "Who did this?"
			I said it had come to me like that. She tried it over the spout of the teapot, which it fitted, and then gave it me back with the thumb tucked in. # cb: kept
		- BOOK:
			I put it down by the milk with the pen on top, in case there was somebody we could try. Miss Emily changed her glasses. She read the date I'd put, and she took the cap off the pen and gave me a comma after the day, and handed it back. "There is no one to put, you see," she said. # cb: kept
		}
	*	[Keep hold of it]
		{ kept:
		- HOOK:
			"You had a number," Miss Emily said to me, to be saying something. "When the house was cleared they counted the hooks and we were one short, and there was a letter." I asked if they'd ever found out who. "We put it down to the painters," she said, and I said painters were terrible. # cb: kept
		- MITTEN:
			"You are cold," Miss Emily said, who could see the pocket moving. I said I wasn't. She told Madame she'd been saying so about that window since Easter, and Madame put down the pot and shut it. So after that it was hot in there, with the four of us. # cb: kept
		- BOOK:
			Since I'd put the date, I took the cap off again and wrote down under it what she'd said, which went into four words, and ruled off. If you find a red book with my things you can use it. There's only the one page spoilt, and some lists. # cb: kept
		}
	*	[Pass it to Tommy]
		{ kept:
		- HOOK:
			I gave it him to hold under the edge of the cloth. He brought it straight up to look. "It's a forty-one," he said.
			"There was one short," Miss Emily said, and it was Madame she said it to. "When they cleared the house. I said that I had counted, and you told me I could not have." They'd plainly been having it for years, and it was a minute before anybody looked at Tommy. # cb: kept
		- MITTEN:
			I gave it him to hold under the edge of the cloth. He put it on, of course. It's a child's, and a left, and he got it as far as the knuckles and sat with it on the end of his arm.
			"Is there something wrong with his hand?" Madame said.
			"No," Tommy said. "It's Kathy's." # cb: kept
		- BOOK:
			I gave it him, for something to look at. He turned back from the clean page, and what's on the other side of it is a list of what Ruth wanted brought: the other brush, the grey bedjacket, not that soap. He read it right down and then he read it again. # cb: kept
		}
-	"May I ask who told you?" Miss Emily said.
	"Ruth," Tommy said. "She had it off the man who does the feet."
	"Ruth was the one who organised," she said to Madame. "And how is she?"
	*	"She's completed[."]," I said.
		"Ah," Miss Emily said, and to Madame, "I had her down for a headmistress."
	*	"She'd have liked your curtains."
		"Would have," said Miss Emily. She did the next one at both ends with particular care.
	*	[See if Tommy will say]
		He told them all of it, what time of day it was, and that the blind was stuck. I hadn't heard him tell it before. He'd got the blind from me.
-	{ gave:
	- PARDON:
		"She'd not have made it up," I said. "She'd no need to by then. I'd told her it didn't matter."
		"What did not?" Miss Emily asked. It would have meant starting with a fringe, and going back through a coat. I said it was nothing, and Tommy, who'd been Ruth's all those years, said that she did make things up, she was good at it. # cb: gave
	- COMPANY:
		"And what did she say of it afterwards? She must have said something."
		"She said I'd miss my coach."
		"And did you?"
		I said there'd been another in the morning. I'd sat by her bed an entire evening with my mouth shut, and it hadn't come to me to open it and ask what the couple were called. # cb: gave
	- SILENCE:
		"And the feet? From whom did he have it?"
		"A couple," I said. "I'd have asked her what they were called, only I'd picked her tray up and gone off with it, sooner than answer, and she was asleep when I got back."
		"Sooner than answer what?" Miss Emily said. Ruth hadn't asked me anything. # cb: gave
	}
-> the_rest

= the_rest
	"You had better have the rest," she said, "since you have come so far," and moved the other bowl in. It was how she used to do notices, from the third stair, with lost property last. # slip
	"Hailsham was an attempt. There were a few of us who believed that clones could be educated, and we found a house. You were to have books, and singing, and a table properly laid. We were told on all sides that you would not take." She held one to the window, and it was bad, and it went in the other bowl. "You took very well." # canon: 28a
	Tommy said thank you.
	*	"Who told you we wouldn't?"
		"Everyone who was asked," Miss Emily said. "One or two wrote in."
	*	"What did you do with the ones that didn't?"
		"Nothing at all, dear. They came down to breakfast with the rest."
	*	[Look at the bad one]
		It was only soft on the one side. I'd have kept it.
-	"The pictures were to show them. We hired a room and put them on the walls, and asked in the people who decide things, and there was sherry. They were to go home knowing you for people, quite as much so as themselves, which is hard to think of somebody when you have been promised a supply of organs." # canon: 28b
	"Did they see it?" Tommy said.
	"They admired the frames," Madame said.
	{ hung:
	- TAKEN: -> boots
	- NOT: -> not_up
	- WONTSAY: -> stairs
	}

= boots
	"They did stop at the boots," said Miss Emily. "It was a boot rack with every boot in it, and you could have said whose they were. What did we call it?"
	"Boots," Madame said. "By a boy of fourteen." She gave me a cup. # cb: hung
	It was sixteen years since I'd looked for it under a horse.
	*	"That was mine[."]," I said.
		They were both very nice about it. Miss Emily said there'd been several of boots. "This was a boy's," Madame said. "None of the laces were tied."
	*	"What did they say about it?"
		"One lady thought that she could smell them. She had to be found a chair." Miss Emily looked quite pleased. "He would have liked to know that, I daresay, the boy."
		"I expect he'd have laughed," I said, and put my foot on Tommy's.
	*	[Drink some of the tea]
		It was hot, and by the time it was down Tommy had told them whose they were.
		"Were they?" Miss Emily said. "We always thought them so very like a boy."
-	-> kept_places

= not_up
	"I hope that yours was there," Miss Emily said to me.
	"It wasn't," Tommy said. "She did the boot rack. It had all the boots."
	"We had to choose," said Miss Emily. Madame was going through boots in her mind, with the pot held out, and not finding any. # cb: hung
	*	"It was only boots[."]," I said.
		"It was every boot," Tommy said. "She did the eyelets with a pin." He'd never said a word to me about it at the time. He was cross with them for sixteen years ago.
	*	"You'd have needed a bigger frame."
		"They were hired," Madame said.
	*	[Hold out the cups]
		I held out two cups and she came to and poured. It had stood so long that it was the colour of the curtains.
-	-> kept_places

= stairs
	"Were you up with the rest?" Miss Emily asked me. "On the wall?"
	"Course she was," Tommy said. "Kathy had the stairs. The big one of the stairs with all the rods." It wasn't the stairs. # cb: hung
	"Oh, the stairs. They were very much liked."
	*	"He means somebody else[."]," I said.
		"I don't. I carried it down for you, it was wet."
		Madame said there had been one step too few, she had counted, and the two of them wanted to know which I'd left out. I said the third.
	*	[Let it be the stairs]
		So I've the stairs to my name. She wanted to know how I got such a shine on the rods, and I said toothpaste, which is for real ones.
	*	"Did anybody buy one?"
		It was the first time I'd seen Madame shocked. "They were not for sale," she said. She gave me my tea without asking about the sugar.
-	-> kept_places

= kept_places
	"And then the money went," Miss Emily said, when everybody had a cup. "Hailsham was almost the last, and there is nothing like it now. The ones who come after you are not brought up at all, they are kept. The government does it, in very large places. I was taken round one. There is nowhere to hang a coat, and I asked about it, and it is because nobody goes out." # canon: 28c
	"How large?" Tommy said.
	"We drove along one side of it, and I had time to eat my sandwiches."
	*	[Start to ask who decided] # withdrawn
		"Who," I said. They'd both turned round, very politely. "Who does your garden?"
		"A man," Madame said. "By the hour."
		"It's nice," I said. I couldn't see it from where I was, for the curtains.
	*	"Are they warm enough?"
		"I should think very warm," Miss Emily said. "They would have to be."
	*	[Pass Tommy his tea]
		He hadn't touched it. He drank it off in one, and gave me back the cup, and held on to the saucer. You want to watch for that with a man who's been told something. They'll hold a saucer for an hour.
-	There was a third of the colander to do. You get an eye in my work for how much talk a person has in them, and I gave her three more questions, with a rest after each.
-> questions

= questions
	*	(chose) "Who chose? Off the tables."
		"I did," Madame said.
		"What did you go by?"
		"The wall. One has so many feet of wall." She turned to Tommy, or anyway to his lapels. "You made a boiler. It was quite correct."
		"You left it, though."
		"Naturally. A person would have looked at that and seen that you might be useful. We had not hired a room to show them that."
		He sat up in the chair as well as it let him. Nobody had ever told him it was correct.
	*	(pictures) "Where are the pictures now?"
		"They were in the back bedroom," Miss Emily said, "until the damp got in. We had to have them burned."
		"In the garden," Madame said. "The man was paid by the hour, and he looked at every one before he would put it on. It took him until the Wednesday. I was obliged to speak to him."
		"Which was he longest over?" Tommy said.
		"I did not stand there," she said.
	*	(lesson) "Why did he tell us in sums?"
		"In sums?" Miss Emily stopped altogether. "There was a date fixed for it, in the summer, and I had ordered buns."
		"It was Mr Hobbs," Tommy said.
		"I do not think that I had a Mr Hobbs."
		"He was forty," Tommy said. "He'd a son a quarter of that."
		She let it go. The buns had come all the same, she remembered now, and been eaten, and she'd thought us a cheerful lot.
	*	(sundays) "Whose idea was the Sunday letter?"
		"Mine. I thought you ought to know how one was laid out. I read them, you know, when they had been marked. There was a child who would put questions. Was I well, every week, and was it warm, and had I a boiler."
		"That was me," Tommy said. "Have you?"
		"It is behind that door. It knocks."
		"You want to bleed it," Tommy told her, and he explained to her how.
	*	(building) { chose or pictures or lesson or sundays } "What's in the house now?"
		"Carpets," Miss Emily said. "It stood empty, and then a firm took it to store carpets. They have them on end, in the dormitories. The foreman was perfectly civil. He told me he would never have known it for a school but for the cloakroom, where there were all those little holes."
		"Two each," I said.
		"He had a boy filling them," she said.
	*	(before) { chose + pictures + lesson + sundays + building == 2 } "Did anyone ever ask before us?"
		"Never," Miss Emily said. "Not one."
		Madame was doing something on her fingers against the side of the pot. She'd finished one hand and gone over to the other. "Seven," she said. "And one who came alone."
		"You did not tell me that."
		"You were resting," Madame said.
		Tommy asked what she'd told them. "I told them that she was resting."
-	{ chose + pictures + lesson + sundays + building + before:
	- 1:
		"You can have another," I said to Tommy. He thought I meant a biscuit, and there weren't any.
		-> questions
	- 2:
		You could see the bottom of the colander. Madame ran some water into the pot, which didn't need it.
		-> questions
	- else: -> getting_up
	}

= getting_up
	Miss Emily did the last one and felt about for any more. There was a train at twenty to four.
	{ slips_left() > 0:
		How Tommy got out of that chair would go on a slip.
	- else:
		How Tommy got out of that chair would go on a slip, if I'd one. # spent: Use a slip
	}
	*	{ slips_left() > 0 } [Use a slip]
		~ use_slip()
		He has one good lift in him a day and he'd spent it on the steps. We did it the way you do, heels back and nose over your knees and go on three. We got to three twice. "Leave me here," Tommy said. "They can put a cloth on me."
		Madame set down the teapot. She came round the table and got hold of his jacket above the elbow, with a good deal of Tommy inside it, and said "Now", and he came up. She kept hold while he rocked. Then she looked to see what it was she'd got there, and let go of it a finger at a time.
	*	[Put the short version]
		It took two of us, and the other one was Madame.
	*	[Leave it blank]
		He was up, at any rate, and had hold of the door, and Miss Emily was telling him it was a bad chair and she'd always said so. I found I'd a teaspoon in my hand, and put it with some that weren't the same.
-	She gave us the gooseberries, in a paper bag, it must have been three pounds. "They will want sugar," she said. Madame came out ahead of us and stood on the mat.
-> train

= train
	We'd a carriage to ourselves, and Tommy had the bag on his knee and his back off the seat, though there was no need now.
	{ not chose: "I'd have liked to know what was up with my boiler," he said. I said it had been very like a boiler, and he said that was what he meant. }
	{ not pictures: "We never found out where the pictures went," he said. "They'll be in a drawer, I should think, flat, with paper in between." He went on to what you'd do about damp. }
	{ not lesson: "She'd have known why it was sums," Tommy said. "You'd not choose sums." I said sums was what we'd been doing. }
	{ not sundays: "I asked them every Sunday if they'd a boiler," he said. "You'd think somebody would have read one." }
	{ not building: "I hope whoever's in the house has done the gutters," he said. I said they'd be bound to have. }
	{ not before: "I suppose we'd be the first," Tommy said. "To go and ask." I said I supposed we were. }
	He undid the top of the bag and looked in. "We could write to her," he said.
	*	"To whom it may concern[."]," I said.
		"You do the laying out." He'd a gooseberry in his mouth by then, he'd taken to them. "Put the address first. I always forgot to put where it was from."
	*	"You could have said it at the time."
		It came out sharper than I had it. He said he'd been busy with the chair.
	*	[Look for the tickets]
		I had my bag out on the seat, and then my pockets. "They're where you looked first," Tommy said, and they were, the both of them, in with the book of warrants, and I put everything else back in the wrong order.
-	-> home
