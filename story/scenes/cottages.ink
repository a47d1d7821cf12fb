=== cottages ===
# beat: cottages
Section Five allows four lines for previous addresses. We were sixteen when they moved us to the Cottages, where there were older students living already, who'd kept us the beds by the doors. # canon: 13
There were eight cottages in a row, and somebody in a hurry had knocked them through, so that you could get from one to eight without a coat. In number eight a couple lived in bed. "In or out," they'd say, and you said out.
You could boil an egg at ten at night, and you could go out. There was a bus from the lane end on Wednesdays and Saturdays. # canon: 14
So the three of us went for soap. We'd been told that you paid the man, and rang the bell when you saw where you wanted. The bell was over Ruth's head. We saw the chemist's coming from some way off.
	*	"Ring it, then[."]," I said.
		"And have him stop?" said Ruth. "There's people on here with shopping. You ring it."
		Tommy said it wasn't a bell, it was a button, and we might have been told wrong about the rest of it. By then it was a wool shop.
	*	[Reach across for the bell]
		I had my arm most of the way when the woman in front turned and looked at it, quite kindly, and I took hold of the pole.
	*	[Watch the chemist's go by]
		There was a big glass bottle of red water in the window, and one of green. "That was it," Tommy said.
-	Other people rang it. The bus went on through the town getting emptier until there was a wall and a pump and a lot more buses, and the driver came down the middle.
	"Where was it you wanted?" he asked.
	*	"Here, please[."]," I said.
		He looked out at the pump. "You've done very well, then," he said.
	*	[Leave him to Ruth]
		"We wanted to see where it went," Ruth told him, and he said well, it went here.
	*	(handed) [Hold out your ticket]
		He read it on both sides and gave it back. "That's had its go," he said.
-	It was four miles home, without the soap. I kept the ticket{handed:, since he'd finished with it}. It was a pink one, and it lived in the right-hand pocket of my coat.
	Ruth told me on a Wednesday, over the washing-up, that she and Tommy were going out together. It had been since the day before. # canon: 15
	"You don't mind," she said. "I said you wouldn't."
	*	"Why would I mind?"
		"That's what I told him." She held a glass up to the window. "He wanted to know should he ask you."
		"Ask me what?"
		"I don't know, I stopped him," Ruth said.
	*	"Does Tommy know?"
		"Of course he knows. I told him first."
		"What did he say?"
		"He said all right. He'd got his head in the stove."
	*	[Dry the big pan]
		There's a good deal of drying in that pan if you do round the rivets. She'd let the water out and hung up the cloth, and I was still at it. "I think you've got it all," said Ruth.
-	-> haircut

= haircut
	The January we were seventeen Ruth had him on a kitchen chair in the yard with a tea towel round his neck and was cutting his hair with the bacon scissors. I came out with the wet sheets. Tommy looked at me and I looked in the peg bag.
	"Kathy'll tell us," Ruth said. "Is that level?"
	It was a good inch out.
	*	[Tell her it's level]
		~ hair = LEVEL
		"It's fine," I said. "It's level."
		"See?" she told him. He put a hand up to feel, and had a good feel, and put it down again.
	*	"It's up on the left[."]," I said.
		~ hair = TRUE
		"Your left or his left?"
		"His."
		She cut some more off the wrong side.
	*	[Peg out the sheets]
		~ hair = PEGS
		I'd a peg in my mouth, so I pointed to it and shrugged. Tommy laughed, and she told him to keep still.
-	He wore a hat until about Easter. When I had the cutting of it, years after, it came up on the left whatever I did. # slip
	That was the winter Ruth took to my coat. "Mine's a coat for waiting for somebody in," she said. "Yours is one for when they've come." The first time, she was at the door in it before I saw, and my ticket was in the pocket. To ask for it I'd have had to say what I wanted it for.
	*	"I was going to wear that[."]," I said.
		"Where to?" I hadn't a place ready. She gave me time to think of one, with the door open and the heat going out.
	*	(minded) "Mind the right-hand pocket[."]," I said.
		"Why, what's in it?"
		"Nothing. The flap's loose."
		"I'll sew it for you," said Ruth.
	*	[Do up the top button for her]
		It's stiff, that one. She put her chin up for me, and asked me to tell Tommy she'd be back by six.
-	The next time, I'd sheets to get in with snow on them, and the coat was behind her bedroom door.
	*	[Knock at her door]
		"I'm just off in it," she said through the door. "Can't you wear Tommy's?"
	*	[Go out in Tommy's jacket]
		It came down past my hands. He was in the yard with the coal and he watched me trying to do pegs in it. "There's a potato in the pocket," he said. It was still warm. He said I could have half.
	*	[Leave the sheets out]
		They'd gone stiff by dinner, and two of the older students brought them in under their arms like doors.
-	On the Saturday she buttoned it up by the stove and put a hand in the right-hand pocket, and I watched her feel something there and not wonder what.
	*	"Can I have it back Monday?"
		"You can have it now, if it's like that," she said, and undid the buttons, so slowly that I told her Monday would do.
	*	(suits) [Tell her it suits her, and mean it]
		"It looks better on you," I said.
		She turned round so that I could see the back, and said that I could have hers, any time.
	*	(distracts) [Admire it, to get her hand out]
		"It looks better on you," I said.
		She turned round so that I could see the back, and said that I could have hers, any time.
-	{suits:The sleeves were right on her, and you can't tell a person that and then ask for the coat.|{distracts:She'd had the hand out to turn with. It was back in before she got to the door.}}
	-> quarrel

= quarrel
	It came back on the Monday, when Tommy was out at the shop.
	{ kept:
	- HOOK: I had my brass 41 from Hailsham up on the bedroom door, over a nail, and the coat was on the nail, buttoned to the neck. I went into the right-hand pocket with two fingers and then with all of them. # cb: kept
	- MITTEN: The mitten I'd brought from Hailsham had been in with the ticket. It was in the left-hand pocket now, with the thumb tucked in, which I never do. I went through the right, and then I looked inside the mitten. # cb: kept
	- BOOK: It was on my bed with the marbled book from Hailsham on top of it, and that lived in the drawer. "I looked to see if you'd put down when I had it," Ruth said, "and there's nothing in it at all." I was going through the right-hand pocket. # cb: kept
	}
	"There was a ticket in here," I said.
	"What ticket?"
	"The bus. The first time."
	"We went to the wrong place!" She'd begun to laugh. "What did you want to keep it for?"
	*	"It was mine."
		"It was used," said Ruth. "They're no good when they've been used."
	*	"You take things[."]," I said.
		"I borrow things. I brought it back, didn't I? It's done up, I brushed it." She had brushed it.
	*	[Turn the pocket inside out]
		I pulled it right out by the corner and held it where she could see. There was fluff in it, and some sand.
-	"You might have looked," I said.
	{
	- minded:
		"I asked you what was in there," she said. "On the doorstep. You said the flap, and I've been to the trouble of sewing it on, and it was on."
	- suits || distracts:
		"Three times you've stood there and watched me go out in it," she said. "On Saturday you told me it looked better on me. I thought you liked me having it."
	- else:
		"You asked me for a coat," she said. "If you'd asked me for a ticket I'd have looked for a ticket."
	}
	She sat down on my bed to see to her shoe, and what she said next she said quite evenly, tying it.
	{ went:
	- JOINED: "You wait till it's safe and then you laugh. When they were all on at Tommy, with the moon, you let everybody go first, and you had a look round, and when you could see it was all right you had yours. I sat on your bed that night and I thought, she'll do that with me one day. She'll wait till I've gone out." # cb: went
	- WATCHED: "You always have the page," Ruth said. "What page were you on? When they were all on at Tommy, with the moon." # cb: went
		"Six."
		"You see, you've still got it. You had the end of it there in your lap, and you could have read it out and got him off, and me. I was up there on my own saying it. You'd sit with your finger on the line and let anybody stand." # cb: went
	- WENT: "You go in where nobody's asked you. He'd have thrown that moon and they'd have got tired of it by the Sunday, only there you were behind the sheet with hold of the handle, so there had to be a Mrs Moon, and he had that until February. I was stood next to him. He never asked you in. He's never once asked you in." # cb: went
	}
	*	"I was twelve[."]," I said.
		"So was I," said Ruth. "I'd written a play."
	*	(saving) "You've been saving that up[."]," I said.
		"I haven't. I've only just thought of it." She did the other shoe. Then she stood up and turned out all her own pockets for me to see. There was a peppermint in one. She offered me the peppermint.
	*	(out) [Put the coat on and go out]
		I went as far as the bus stop. It was the wrong day for a bus. Tommy came along the road with the bread, and when he saw me standing there he stood there too, for twenty minutes, looking where I was looking.
-	The ticket's never been accounted for.
	{out:"Is it Wednesday?" Tommy asked Ruth, when we got in.|Tommy came in at half past four with the bread.} He took his hat off to eat, and had a look at Ruth{saving:, who still had her pockets hanging out,} and a look at me, and put it back on.
	-> becoming_a_carer
