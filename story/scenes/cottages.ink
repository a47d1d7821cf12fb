=== cottages ===
# beat: cottages
Section Five allows four lines for previous addresses. We were sixteen when they moved us to the Cottages, eight of them in a row and knocked through by somebody in a hurry, and there were older students living there already, and the beds they'd kept for us were the ones by the doors. # canon: 13
You could boil an egg at ten at night, and you could go out. For the first few weeks we asked, until one of the older students told us he didn't mind where we went so long as we shut the door. There was a bus from the lane end on Wednesdays and Saturdays. # canon: 14
So the three of us went for soap. You paid the man, we'd been told, and rang the bell when you saw the place you wanted. The bell was over Ruth's head, and we saw the chemist's coming from some way off.
	*	(rang) "Ring it, then[."]," I said to Ruth.
		"I'm not having him stop the whole bus, there's people with shopping. You do it."
		"Is it that?" Tommy asked. "Only that's a button. He told us a bell. It might, it might do something else."
		"What else would it do?" said Ruth, and by then we were going past a wool shop.
	*	[Reach across for the bell]
		I had my arm most of the way when the woman in front turned round and looked at it, quite kindly, and I took hold of the pole.
	*	[Watch the chemist's go by]
		"That was it," Tommy said. "Was that it? That was it, back there."
-	The bus went on through the town and out again, and turned in at a yard with a lot of other buses, and the driver came down the middle and asked where it was we'd wanted.
	"We wanted to see where it went," said Ruth, and he said that it went here.
	The tickets were only singles, so we walked, and it's four miles. Ruth's shoe rubbed and she had to have Tommy's arm, and I went in front, because the verge only took two. I put my ticket, which was a pink one, in the right-hand pocket of my coat, under the flap, and that's where it lived.
	Ruth told me on a Wednesday that winter, when we were washing up. "Tommy and I are going out," she said.
	"You've missed it. It goes at ten to."
	"What does?"
	"The bus."
	"No, going out together. Like that couple in number eight, only we'll be getting up." She gave me a glass to dry. "Since yesterday. You don't mind, I told him you wouldn't." # canon: 15
	*	"Why would I mind?"
		"That's what I said. He wanted to know should he ask you."
		"Ask me what?"
		"I don't know. I told him there wasn't any need."
	*	"What did Tommy say?"
		"He said all right. He was in the middle of the flue, so I didn't stop, I only put my head round. He'll get used to it. He is used to it."
	*	"Is this tin to soak?"
		"Leave it, Tommy can do it. He likes to be asked. It won't make any difference, you know, you'll still come with us on the bus. Well, I don't say every time. And he'll want somebody to talk to about that stove, because I can't be doing with it. That's more your side of things. Isn't it."
		I said I supposed it was, and left the tin.
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
-	He wore a hat until about Easter. I had the cutting of it myself, years after, and it came up on the left whatever I did, so it may only have been the way it grew. # slip
	That was the winter Ruth took to borrowing my coat. The first time, she was at the door in it before I knew. To ask for my ticket I'd have had to say I'd kept it, and she'd have told Tommy, and they'd both have been very nice to me about it.
	*	"I was going to wear that[."]," I said.
		"Where to?" I hadn't a place ready. "Well, I've told the farm I'd come for the eggs," she said.
	*	(minded) "Mind the right-hand pocket[."]," I said.
		"Why, what's in it?"
		"Nothing. The flap's loose."
		"I'll sew it for you," said Ruth.
	*	[Do up the top button for her]
		It's stiff, that one, and she put her chin up for me.
-	The next time, I had the sheets to get in from the snow, and my coat was up in her room.
	*	[Go up and ask for it]
		"I'm just off in it," said Ruth. "Can't you wear Tommy's?"
	*	[Wear Tommy's jacket]
		"There's a potato in there," Tommy said. "In the pocket. No, the other one. It's for my hands, but you can have half of it."
	*	[Leave the sheets out]
		Two of the older students fetched them in at dinner.
-	On the Saturday she did it up by the stove and put a hand in the right-hand pocket, and I watched her feel something there and not wonder what.
	*	"Can I have it back Monday?"
		"You can have it now if you want it. Do you want it now?" She'd undone two of the buttons. I said that Monday would do.
	*	(suits) [Tell her it suits her, and mean it]
		"It looks better on you," I said.
		She turned round so that I could see the back, and said that I could have hers, any time.
	*	(distracts) [Admire it, to get her hand out]
		"It looks better on you," I said.
		She turned round so that I could see the back, and said that I could have hers, any time.
-	{suits:The sleeves were right on her, and you can't tell a person that and then ask for the coat.|{distracts:She'd had the hand out to turn with. It was back in before she got to the door.}}
	-> quarrel

= quarrel
	It came back on the Monday. Tommy was out at the shop.
	{ kept:
	- HOOK: I'd put up the brass 41 from Hailsham over a nail in my bedroom door, and Ruth had hung the coat on that, buttoned to the neck. I went into the right-hand pocket with two fingers and then with all of them. # cb: kept
	- MITTEN: I kept the mitten from Hailsham in the same pocket as the ticket. She'd moved it into the left one, with the thumb tucked in, which I never do. I went right through the other pocket and then I felt inside the mitten. # cb: kept
	- BOOK: It was on my bed, with the marbled book from Hailsham on top, and that lived in the drawer. "I was going to see if you'd put down when I had it," Ruth said. "I thought you'd be keeping a note." I was going through the right-hand pocket. # cb: kept
	}
	"There was a ticket in here," I said.
	"What ticket?"
	"The bus ticket, from the soap."
	"Oh, that time," said Ruth. {rang:"When you wouldn't let me ring the bell.|"When Tommy couldn't find the bell.} Have you still got that? What did you want to keep it for?"
	*	"It was mine."
		"It was used. You can't do anything with them when they're used, you'd only have to buy another one."
	*	"You take things[."]," I said.
		"I borrow things. I brought it back, didn't I? I've brushed it." She had brushed it.
	*	[Turn the pocket inside out]
		I held it where she could see.
-	"You might have looked," I said.
	{
	- minded:
		"I asked you what was in there," said Ruth. "You told me it was the flap. I got the cotton out for that flap, and there was nothing the matter with it."
	- suits || distracts:
		"Three times you've stood there and watched me go out in it," she said. "On Saturday you told me it looked better on me. I thought you liked me having it."
	- else:
		"You only asked me for a coat," said Ruth. "If you'd asked me for a ticket I'd have looked for a ticket."
	}
	I was putting the lining straight.
	"If it's going into town, you can come with us. You've only to say."
	"I don't want to go into town."
	"Well, then, what do you want with a ticket?"
	She sat down on my bed to see to her shoe, and what she said next she said quite evenly, tying it.
	{ went:
	- JOINED: "You wait till it's safe and then you laugh. When they were all on at Tommy, with the moon, you let everybody go first, and when you could see it was all right you had yours. I sat on your bed that night and I thought, she'll do that with me one day. She'll wait till I've gone out." # cb: went
	- WATCHED: "You always have the page," Ruth said. "What page were you on? When they were all on at Tommy, with the moon." # cb: went
		"Six."
		"You see, you've still got it. You had the end of it there in your lap, and you could have read it out and got him off, and me. I was up there on my own saying it. You'd sit with your finger on the line and let anybody stand." # cb: went
	- WENT: "You go in where nobody's asked you. He'd have thrown that moon and they'd have got tired of it by the Sunday, only there you were behind the sheet with hold of the handle, so there had to be a Mrs Moon, and he had that until February. I was stood next to him. He never asked you in. He's never once asked you in." # cb: went
	}
	*	"I was twelve[."]," I said.
		"So was I," said Ruth.
	*	(saving) "You've been saving that up[."]," I said.
		"I haven't. I've only just thought of it." I believe that was true. She did the other shoe and got up, and asked me if I wanted her to do the potatoes, as it was my day and I looked tired. I said no. "I don't mind doing them," said Ruth, and she went and did them.
	*	(out) [Put the coat on and go out]
		I went as far as the bus stop, though there's no bus on a Monday. Tommy came along the road with the bread and asked me what I was waiting for. I said I wasn't. He put the bread inside his jacket, because of the rain, and stood there too, and after about twenty minutes we went in.
-	{out:We had the bread with our tea, and Tommy asked what was up, and Ruth told him nothing was.|Tommy came in at half past four with the bread. {saving:He could smell potatoes, he said, and was it that time already.|He asked what was up, and Ruth told him nothing was.}} I laid the table.
	-> becoming_a_carer
