=== ruth ===
# beat: ruth
I was twenty-eight the winter I had Ruth, and I had her Mondays and Thursdays, two coaches there and two back, and by the time I'd signed in they were bringing the suppers round. She liked to be told who'd been on the coaches and where they got off.
That Monday I was on the visitor's chair with the cord of her blind, because it had come down on the one side and stuck, and there was a card against the cruet with her next date on it, for the Thursday.
"Left," Ruth said. "Down a bit. No, now you've gone past it."
	*	[Bring the right side down to match]
		The right came down and the left went up, it being all one cord. "You've tipped the whole garden," said Ruth.
	*	"It's the window that's out[."]," I said.
		"It's never the window. They had those windows new."
	*	[Get down and see to her supper]
		It was fish pie. "I'm not having it yet," Ruth said. "You have the peas. I only tick them because the girl gets upset if you don't tick a vegetable."
-	I left the blind as it was. Ruth moved the tray round an inch so that the card was facing me.
	"You needn't come over for it," she said. "You'd only be sat in that carers' room, and there's no heating on in there till twelve."
	"I come on Thursdays."
	"I know you do, I'm only saying."
	They take you across the yard first thing, and you're a week over there, and then you're brought back to your own bed. We'd done it before.
	*	[Start to say she'll be back in a week] # withdrawn
		"You'll be," I said.
		"I'll be what?"
		"Wanting that blind down."
		"I want it level," Ruth said. "If it's down I've got no garden."
	*	"Who's taking you over?"
		"The one who says upsadaisy. He used to say it after he'd lifted you, so I had a word. I said, say it first, then people know."
	*	(bag) [Ask what she wants in the bag]
		The green nightdress, and slippers, and the hand cream.
		"There's none left in it."
		"I know there isn't. It's for on the side. With the lid on, who's to know?"
		I wrote it on the label.
-	You'll find most of them have a job they want seen to when they get a date, so it's as well to keep a small screwdriver in your bag. # slip
	"You've let that go," I said, meaning Ruth's fringe. It was down past her eyebrows.
	{ hair:
	- LEVEL: "You could always do it," she said. "You've such a good eye for level. When I did Tommy's it was an inch out all down the one side, and you told me it was fine and I believed you." # cb: hair
	- TRUE: "You're not coming near it. You'll only tell me it's up on the left, like you did Tommy's, and I shall be lying there Thursday with nothing else to think about." # cb: hair
	- PEGS: "You'd only stand there with a peg in your mouth," Ruth said. I said I'd had my arms full of wet sheets, besides the peg, the day she cut Tommy's hair. "You could have said, though. I'd have done it again." # cb: hair
	}
	*	[Get the scissors out of the drawer]
		She put both hands over it. "When I'm back," she said. "I'm not having you rush at it." I left the scissors out on her flannel.
	*	"You can't see out."
		"I can see all I want to," said Ruth.
	*	(grip) [Pin it back with a grip]
		I took the grip out of my own, and then she lay there with her whole forehead showing. She asked was it crooked, and left it in.
-	The heating goes off at seven in those places, so I'd put my coat over her, the one I had at the Cottages, relined. The pockets came about where her hands were, and I saw the left one go in.
	{ kept:
	- HOOK: "You've still got it," said Ruth. She had the brass number out on her palm. "Forty-one. That's my hook, that is." # cb: kept
		"You were forty-two."
		"I hung on yours, though. Mine went round." # cb: kept
	- MITTEN: It came out with the mitten on. "Whose is this?" # cb: kept
		"I don't know."
		"You've had it since we were fifteen. You must know whose it is by now." # cb: kept
	- BOOK: She pulled and the red book kept coming, because I'd had to fold it lengthways. "You and this," she said, and found the page I kept for her. "Put the other brush. And the grey bedjacket, and not that soap." I gave her the biro to do it herself, and it ran dry halfway and she went on and finished the line. # cb: kept
	}
	Somebody was going along the corridor with the cups.
	"I brought a towel away from Hailsham," Ruth said. "I thought they'd have things."
	*	"They have got things."
		"They've got blankets. I meant things that people had had."
	*	"Have mine, if you like."
		"What would I want with it?" She put it back in the pocket herself, further down than it had been.
	*	"You took my coat[."]," I said. "Three times."
		"I brought it back. What's that to do with Hailsham?"
-	-> lamp

= lamp
	Somebody's wireless was going. "Right," she said, and she pulled the lamp round until it was under her chin, shining up{grip: on all that forehead}.
	{ told ? POWER_CUT:
		It was how she'd told our fortunes in the power cut, with the torch. "What did I give you?" she asked. # cb: told
		"I'd lose a button."
		"Well, I was only learning," said Ruth. # cb: told
	- else:
		She sat like that once with a torch, in a power cut that I didn't choose for Section Three, and told us our fortunes. # cb: told
	}
	"I've been thinking about you and Tommy," she said. "I've decided. You're to be his carer." # canon: 20a
	"He's got a carer."
	"He's got a man who hums. You got me by swapping, so you can swap again."
	*	"I'd have to give three people up."
		"Give them to the man who hums," said Ruth, and I asked if she wanted to know their names.
		"No," she said.
	*	(meant) [Say all right, and mean it]
		"All right," I said.
		"Don't you all-right me," said Ruth. "I do it to the doctor."
	*	(ended) [Tell her all right, to have it over]
		"All right," I said.
		"Don't you all-right me," said Ruth. "I do it to the doctor."
-	{meant:I'd begun going down my own list, to see which I could give away. |{ended:I thought that was all of it, and felt under the chair for my bag. }}Ruth got the lamp where she wanted it. "And then you're to be with him," she said. "I don't mean Mondays and Thursdays and tucking in. With him. I always thought you should have been together, you and him. I thought it at Hailsham and I thought it at the Cottages, and I was going out with him at the time." # canon: 20b # canon: 20c
	"All that time?" I said.
	"Most of it. Not the first winter, I hadn't a minute."
	I'd had hold of her foot, through the coat, and I let go of it.
	*	"What did you go out with him for?"
		"I was quicker," Ruth said. "I thought, Kathy'll get round to it in about three years, and somebody'll have had him by then. You were always off with a list. So it was to keep him in, really, for the three of us. Well, I liked him as well."
	*	"He picked you."
		"He was told. I told him on a Tuesday and he'd got used to it by the weekend. If you put a plate in front of Tommy he'll eat what's on it, you know that, and you went and sat at the other end."
	*	[Get up on the chair to the blind]
		"I can say it to your back," Ruth said. I had the cord undone. "There was always one of you mending something and the other one holding the screws. I used to think, I'll tell them Sunday. Down a bit. No."
-	She gave me a minute to think about it. "Now listen to this," she said. "You can get a deferral. If there's two of you and you're in love, and you go and ask, they may put your donations back. For the pair of you." # canon: 21
	"Who told you that?"
	It was the man who does the feet. He goes round eleven centres with a folding stool, and he'd had it from a couple, who told him they were going to ask.
	*	"How long do they put it back?"
		"You can ask them that when you go." I said I didn't know who it was you went to.
	*	"What couple?"
		"He didn't say. One of them had a bad nail." She had me say it all back to her, so I'd have it right for Tommy.
	*	"People will say anything."
		"They might," said Ruth. "I'm only telling you what he told me."
-	"You needn't believe it tonight," she said. "Only don't go and put it somewhere safe."
	She let go of the lamp and it went back up. She had the flap up of the other pocket, the right, and she was putting two fingers in and taking them out. There'd been nothing in that one since my bus ticket went, when we were seventeen.
	*	"It doesn't matter[."]," I said.
		~ gave = PARDON
		"What doesn't?"
		"Any of it."
		"Any of what?" said Ruth. "I was after a tissue."
		I passed her the box. She took one and folded it in half and in half again, and put it in the pocket, and did up the flap.
	*	[Bring the chair up and sit]
		~ gave = COMPANY
		I moved the chair till my knees were against the mattress. The flap went up and down. The girl came for the tray and went off without it. It was forty minutes, I suppose, and then Ruth told me I'd miss my coach, and I said I thought I had.
	*	[Pick up the tray and take it out]
		~ gave = SILENCE
		I had the lid on crooked and it slid the whole length of the corridor.
		"Leave the door," she called after me.
		"Which way?"
		"How it was."
		When I got back she'd put the lamp off and turned over.
-	I had to have the coat back, because there was a frost.
	On the Thursday I was in the carers' room by nine, with her bag on my knee. At quarter past I saw Ruth go across the yard with a blanket round her, telling the man something, and I put my hand up.
	It was her last donation, and she completed in the course of it, a little before the dinners. I was told by the porter, who thought I'd been told. # canon: 22
	When I went along to her room there was a man up on the visitor's chair, putting the blind right. He asked if he was in my way, and I said he wasn't and got on with her list. It wasn't a long one.{bag: Hand cream, one, was the last thing on it.}
	There's a line and a half left in Section Six. How I did her list would want a slip.
	{ candour:
	- 0: I have all three of them here under the clip and I haven't written on any of them. # cb: candour
	- 1: I've two left, and I'd thought of keeping one of those back for him. # cb: candour
	- 2: I've the one left, and then Tommy would have to go without. # cb: candour
	- else: I've used the three of mine, on one thing and another. # cb: candour # spent: Use a slip
	}
	*	{slips_left() > 0} [Use a slip]
		~ use_slip()
		Section Six, continued. When you do a list you turn out the pockets, so I did hers. Dressing gown, two, a tissue in each. Cardigan, two, nothing. There was a skirt she can't have worn since the Cottages, with a pocket in the seam so small that I only found it by running the seam through my fingers, and nothing in that. I'd have put down a bus ticket if there'd been one. Ticket, bus, used, one, like anything else.
	*	[Put the short version]
		I've put "R., Mondays and Thursdays", which takes up the half and leaves the line for Tommy.
	*	[Leave it blank]
		I had the pen down on the paper when somebody dropped a ladder on the stairs, so there's a dot.
-	-> tommy
