=== deferral_visit ===
# beat: deferral_visit
We went on a Saturday in June, when I was thirty. Tommy was going to do the asking. "You'd do it nicely," he said, "you'd do it better than me, only I think it wants one of us to just, I think it ought to be me." He had the good jacket on, and he sat with his back off the seat.
	*	[Hear him practise it]
		He did it to the seat opposite. He'd put in our ages, and how long we'd each been at Hailsham, and that we could pay our own fares. I told him it was very clear.
	*	"I don't mind asking[."]," I said.
		"I know you don't," said Tommy. "Only they might think it was just you."
	*	[Go over the change of trains]
		With somebody like Tommy you want to know beforehand if there's a bridge where you change, and there was one, so I'd rung up and been promised a man who'd see us across the line, and he was there when we got down.
-	Outside Madame's house a boy was mending a bicycle. "It's nine you want," he said, before we'd asked. It had the brown curtains, and two steps with no rail and a loose mat, and I went up first and stood on that. Tommy rang, and kept his thumb there until somebody came. # canon: 26a
	It was Madame. "You were at the cleaner's," she said to me. "With the plant."
	*	"We're from Hailsham[."]," I said.
		"Yes," said Madame.
	*	"The girl read it out[."]," I said. "Your address."
		"I know that she did. I had asked her not to."
	*	[Look past her, at the hall]
		"He'll want the wall," I said. "On his left." There was an umbrella stand there, and she moved it.
-	"It is two of them," Madame said, into the house.
	Miss Emily was by the window with a stick and a colander, topping and tailing gooseberries with nail scissors. She'd been headmistress the whole of our time at Hailsham, and I'd never once seen her sit down. # canon: 26b
	{ told ? SPELLING:
		"I know you," she said to me. "There was a spelling test, and you would not say how it was you knew 'mother'. I made a note to ask you about it, and then I think it was the roof." # cb: told
	- else:
		{ told ? GATE:
			"I know you," she said to me. "You had your arm out of the gates one evening, as far as the shoulder. I saw it from my window, and I thought I ought to go down, but you were all so occupied." # cb: told
		- else:
			"I know you," she said to me. "It was the night that the lights failed. I had a torch come back to me quite flat, and it seemed that you had all been having your fortunes told with it all evening." # cb: told
		}
	}
	"And you were the moon," she said to Tommy.
	"Only for a bit," Tommy said. "It was mostly the shepherds."
-> asking

= asking
	"Not there, dear, that one is Madame's," she told him, so he took the low one. The tea came, and it was for Tommy to begin.
	*	"Tommy's got something to ask."
		He had, but he'd have got there in his own time, and now they were all looking at him.
	*	[Wait for Tommy]
		"Which line did you come by?" said Miss Emily. "There used to be one with a little pink lamp on every table. I wrote all my letters by it."
		"There was a trolley," Tommy said. "It's about me and Kathy, Miss Emily."
		"It was very slow after the tunnel."
		"I don't think there was a tunnel."
	*	(offered) "Shall I do some of those?"
		"There is only the one pair of scissors," Miss Emily said, "but it is kind of you." Tommy had just opened his mouth, and he shut it again.
-	"We'd like to apply," Tommy said. "For a deferral. It's for the two of us, together, if it's done together. We don't mind when it starts."
	Miss Emily looked for somewhere to put the scissors down, and there wasn't anywhere, because of the tray.
	"There aren't any deferrals," Miss Emily said. "There never were. I am so sorry. I would have thought somebody had told you." # canon: 27
	Tommy was on the low chair. I'd let him take it, I'd been that busy with the step and the mat, and anyone who'd done a week of my job could have seen he wouldn't get up from it without help.
	"Not for anybody?" he said. "Not if it was all filled in?"
	"Not for anybody."
	"Who'd they ask, though? If they did ask."
	She looked across at Madame, who was holding the teapot and hadn't poured. "There was never anyone to ask, dear."
	{ kept:
	- HOOK:
		I had the brass number off my hook in my hand, down by the chair. I'd been turning it over ever since the train. # cb: kept
	- MITTEN:
		I had my hand in my coat pocket, in the old mitten. I'd got two fingers down the thumb. # cb: kept
	- BOOK:
		I had the red exercise book on my knee at a clean page, with the date in and a margin ruled, ready to take down who it was you wrote to. # cb: kept
	}
	*	[Put the {kept == HOOK:number}{kept == MITTEN:mitten}{kept == BOOK:book} on the table]
		{ kept:
		- HOOK:
			I put it down by the milk. "That is off one of our hooks," Miss Emily said. "They were counted when the house was cleared, and there was one short." # cb: kept
		- MITTEN:
			I put it down by the milk. Madame set down the pot and took the mitten up, and put her finger on the thumb, where it's darned. "Brown upon navy," she said. "Who did this?" I said it had come to me like that. She asked if I had the other. # cb: kept
		- BOOK:
			I put it down by the milk with the pen on top, in case there was somebody else they could think of. Miss Emily changed her glasses and read the page, which was only the date. # cb: kept
		}
	*	[Keep hold of it]
		{ kept:
		- HOOK:
			"When they cleared the house they counted all the hooks," Miss Emily said, "and there was one short." She'd begun on the gooseberries again. I think it was the first thing that came to her. # cb: kept
		- MITTEN:
			"You are cold," Miss Emily said, because she could see the pocket moving, and I said I wasn't. Madame put down the pot and shut the window all the same. # cb: kept
		- BOOK:
			I wrote down under the date what she'd said, which went into four words, and ruled off. If you find a red book with my things you can use it. There's only the one page spoilt, and some lists. # cb: kept
		}
	*	[Pass it to Tommy]
		{ kept:
		- HOOK:
			I gave it him to hold under the edge of the cloth, and he brought it straight up to look. "It's her forty-one," he told them. "It's off her hook. It had two screws."
			"There was one short," Miss Emily said to Madame, "when they cleared the house. You told me I had counted wrong."
			"I do not remember it," said Madame. # cb: kept
		- MITTEN:
			I gave it him to hold under the edge of the cloth. He put it on. It's a child's, and he got it as far as the knuckles and sat there with it on the end of his arm.
			"Has he hurt his hand?" Madame asked.
			"No," Tommy said. "It's Kathy's." # cb: kept
		- BOOK:
			I gave it him. He turned back a page, and that one's a list of what Ruth wanted brought: the other brush, the grey bedjacket, not that soap. He read it right down and then he read it again. # cb: kept
		}
-	Madame did pour then. "May I ask who told you?" Miss Emily said.
	"Ruth," Tommy said. "She had it off the man who does the feet."
	"Oh, Ruth," said Miss Emily. "And how is she?"
	*	"She's completed[."]," I said.
		"Ah," Miss Emily said. "I am sorry. I had her down for a headmistress."
	*	(lied) "Very well, thank you[."]," I said.
		"I am so glad. I had her down for a headmistress." Tommy was looking at me, and I drank some tea.
	*	[Let Tommy tell them]
		He told them that she'd completed, and which Thursday, and how her blind had never hung straight and they sent a man to it the same afternoon.
		"Was it on a roller?" Madame asked.
		"It was a cord," said Tommy.
-	{ gave:
	- PARDON:
		"She didn't have to go finding us things," I said. "I'd told her it didn't matter." # cb: gave
		"She made things up, Ruth," said Tommy. "It wasn't lies. She'd do it if there wasn't one. She did all the birthdays."
		"What did not matter, dear?" Miss Emily asked me. I said I was only thinking.
	- COMPANY:
		"And did she not say whom one asked?" said Miss Emily.
		"She didn't say much," I said. "We were sitting." I'd had that whole evening, with my knees against her mattress, and I could have got it out of her who the couple were and where they'd heard it, and I never asked. # cb: gave
	- SILENCE:
		"And from whom did the man with the feet have it?" said Miss Emily.
		"I never asked," I said. "I'd gone off with her tray, because I didn't know how to answer her."
		"To answer what, dear?" she asked, and I had to say that Ruth hadn't asked me anything. # cb: gave
	}
-> the_rest

= the_rest
	"You had better have the rest," Miss Emily said. I say the same to mine, with the spoon out. # slip
	"A few of us believed that clones could be educated like any other children, and we found a house, and that was Hailsham. You were to have books, and singing, and a table properly laid. We were told on all sides that you would not take. You took very well." # canon: 28a
	"Thank you," Tommy said.
	*	"Who said we wouldn't?"
		"Nearly everyone. There was a very tall man, he came down to us about the drains, or no, that was a different man. The tall one was from the county. What was he called?"
		"He is dead," Madame said.
	*	"What did you do with any that didn't?"
		"I do not think that there were any, dear," said Miss Emily.
	*	"We thought it was just a school."
		"I am very glad to hear it," said Miss Emily.
-	{offered:She passed me the bag of gooseberries to hold, since I'd offered.|She took up the next gooseberry.} "The pictures were for showing to other people," she said. "We hired a room and hung them round it, and invited those who decide such things, so that they should see you were people as much as they were, and ought not to be kept for your organs." # canon: 28b
	"Did they see it?" Tommy said.
	"They were very polite," said Madame. "A good many came twice."
	{ hung:
	- TAKEN: -> boots
	- NOT: -> not_up
	- WONTSAY: -> stairs
	}

= boots
	"They used to stop at the boots," said Miss Emily. "There was a rack, with every boot in it."
	"By a boy," Madame said. "A boy of fourteen." # cb: hung
	It was mine, the one that she took, and I'd supposed they had it up with my name.
	*	"That was mine[."]," I said.
		"It was on a card," said Madame. "A boy, and then the age."
		"What was the name?"
		"We did not put names."
	*	"What did they say about it?"
		"There was one lady who came back to it," Miss Emily said. "She asked me whether you all had boots, and I told her yes, two pairs."
	*	[Look at Tommy]
		"That's hers," said Tommy. "Kathy did that. She did the eyelets with a pin."
		"Did she?" Miss Emily said. "We always thought it so very like a boy."
-	-> kept_places

= not_up
	"I hope that yours was there," Miss Emily said to me.
	"It wasn't," Tommy said. "She did the boot rack. It had all the boots."
	"We had to choose," said Miss Emily. Madame had the pot held out over my cup and was trying to think of some boots. # cb: hung
	*	"It was only boots[."]," I said.
		"It was everybody's, though," Tommy said. "It had mine." He'd never said a word to me about it at the time.
	*	"What was wrong with it?"
		"How large was it?" Madame asked, and I showed her, with my hands. She looked at how far apart they were.
		"No," she said. "I do not remember it."
-	-> kept_places

= stairs
	"Were you up with the rest?" Miss Emily asked me. "On the wall?"
	"Course she was," Tommy said. "Kathy had the stairs. It was the big one, of the stairs, with all the rods." I never painted any stairs. # cb: hung
	"Oh, the stairs. They were very much liked."
	*	"He means somebody else[."]," I said.
		"I don't. I carried it down for you. It was wet, it came off on my jumper."
		"There was one step too few," said Madame.
	*	[Let it be the stairs]
		She wanted to know how I had such a shine on the rods, and I said toothpaste. That's what they used for the real ones.
-	-> kept_places

= kept_places
	"And then the lease was up," Miss Emily said. "There is nothing like it now. The ones who come after you are not brought up at all, they are kept. The government does it, in very large places. I was taken round one, and there was nowhere to hang a coat, and when I asked about it they said that nobody goes out." # canon: 28c
	*	[Start to ask who decided] # withdrawn
		"Who," I said. They both waited, very politely. "Who does your garden?"
		"A man comes," Madame said.
	*	"Who looks after them?"
		"I understood that they did it for each other," said Miss Emily.
	*	"Are they warm enough?"
		"I should think so, dear. I did not like to feel the pipes."
		"You can generally tell if you stand by them," Tommy said.
-	If there was anything else it had better be now, Miss Emily said, as she was made to lie down at four.
-> questions

= questions
	*	(chose) "How did you choose the pictures?"
		"By the wall," Madame said. "One has so many feet of wall." She turned to Tommy. "You made a boiler. It was quite correct."
		"You left it, though."
		"They would have seen that you might be useful."
		"I am, a bit," said Tommy. "I do the laundry."
	*	(pictures) "Where are the pictures now?"
		"They were in the back bedroom," Miss Emily said, "until the damp got in, and then I am afraid we had to have them burned."
		"It took two days," said Madame. "The man looked at every one before he would put it on."
	*	(lesson) "Why were we told in a sums lesson?"
		"In sums?" Miss Emily stopped altogether. "There was a day fixed for it, and I was to do it myself, out of doors, with buns."
		"It was Mr Hobbs," Tommy said.
		"I do not think that I had a Mr Hobbs."
		"No, he was in the sum," said Tommy.
	*	(sundays) "Did anyone read the Sunday letters?"
		"I read all of them. There was a child who would put questions. Was I well, was it warm, had I a boiler."
		"That was me," Tommy said. "Have you? There's something knocking."
		"I marked him down for it, of course. But I used to look for his. One Sunday I went so far as to take out a sheet of paper."
		"It's behind that door, is it? You want to bleed it."
		"I could not think how one would begin," said Miss Emily.
	*	(building) { chose or pictures or lesson or sundays } "What's in the house now?"
		"Carpets," Miss Emily said. "They belong to a firm. They stand them on end in the dormitories and one walks about in between."
	*	(before) { chose + pictures + lesson + sundays + building == 2 } "Has anybody else written to ask?"
		"Never," Miss Emily said. "Not one."
		Madame was counting on her fingers against the side of the teapot. She'd finished one hand and gone over to the other. "Seven," she said. "And one who wrote twice."
		"You did not tell me that."
		"You were resting."
-	{ chose + pictures + lesson + sundays + building + before:
	- 1:
		Miss Emily looked to see the time. "Is there anything more?" she said.
		-> questions
	- 2:
		You could see the bottom of the colander.
		-> questions
	- else: -> getting_up
	}

= getting_up
	Miss Emily did the last gooseberry. Then Tommy couldn't get up. The way to get a person out of a low chair is to bring his feet back and have him lean well forward, and then he pushes on the arms and you take him under the elbow. That one hadn't any arms, and there was a bookcase on my side of it.
	{ candour:
	- 0: How we managed it would go on a slip. I have all three yet, clipped where they came. # cb: candour
	- 1: I've two slips left and this would go on one. I'd been keeping those for something that was to my credit. # cb: candour
	- 2: It would go on my last slip, if I told it, and then I'd have none to send back. # cb: candour
	- else: It ought to go on a slip. I've been over the three that I did use, to see if there was a margin. # cb: candour # spent: Use a slip
	}
	*	{ slips_left() > 0 } [Use a slip]
		~ use_slip()
		Section Seven, continued. You go on three, and we got to three twice. "I could stop here," Tommy said. "I don't mind. It's a nice room."
		Madame put down the teapot. She took hold of his jacket above the elbow, with a good deal of Tommy inside it, and said "Now", and he came up. She kept hold while he rocked. Then she looked to see what it was she'd got there, and let go of it a finger at a time.
	*	[Put the short version]
		It took two of us, and the other one was Madame.
	*	[Leave it blank]
		He was up in the end, and holding on to the door, and Miss Emily was telling him that it was a bad chair and they'd been meaning to give it away.
-	They gave us the gooseberries in a paper bag. "They will want sugar," Miss Emily said. {lied:"And there are enough for Ruth." }Madame came out ahead of us and stood on the mat, to keep it still.
-> train

= train
	On the train Tommy had the bag on his knee, and he'd stopped minding about the jacket.
	{not chose:"I'd have liked to know what was wrong with it, my picture," he said. }{not sundays:He'd asked about a boiler every Sunday, he said, and you'd think somebody would have read one. }{not before:"I suppose we'd be the first," he said. "To go and ask." I said I supposed we were.}
	"We could write to her," he said. "Miss Emily. She'd know who there was."
	*	"She said there wasn't anybody."
		"She said that, yes." He opened the top of the bag and looked in. "She might think of somebody, though, if it was set out."
	*	"You only asked her half of it."
		It came out sharper than I'd meant. He said he'd had the rest of it ready, and then he'd been busy with the chair.
	*	[Look for the warrant]
		It was in with the rest of the book, where it ought to be.
-	-> home
