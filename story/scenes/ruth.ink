=== ruth ===
# beat: ruth
I was twenty-eight the winter I had Ruth, and I had her Mondays and Thursdays, two coaches there and two back. Every window on her corridor had the same blind and every blind hung level except hers. She'd rung for a man about it.
Her last date came on a Monday and was for the Thursday. It was on a card against the cruet, and we hadn't come to it yet because of the blind.
I was stood on the visitor's chair with the cord in my hand. "Left," Ruth said. "Down. Now you've gone past it."
	*	[Bring the right side down to match]
		The right came down and the left went up, it being all one cord. "Now you've tipped the whole garden," said Ruth.
	*	"It's the window that's out[."]," I said.
		She had me look at it from where she was, with my cheek against hers and one eye shut.
	*	[Get down and see to her supper]
		It was fish pie. "I'm not eating under that," Ruth said, so I had the peas, and she told me how many I'd left.
-	The blind stayed as it was. Ruth moved the tray an inch so that I could see the card.
	"You've not asked what that is," she said.
	"I can see what it is."
	In on the Thursday, a week across the yard where visitors don't go, back in her own bed by the Thursday after with her things in a bag. We'd done it before.
	*	[Start to say she'll be back by Thursday] # withdrawn
		"You'll be," I said.
		"I'll be what?"
		"Wanting that blind down."
		"I want it level," Ruth said. "If it's down I've no garden."
	*	"Who's taking you over?"
		"Him who says upsadaisy. I've got him so he says it before he lifts you and not after."
	*	(bag) [Ask what she wants in the bag]
		The green nightdress, and slippers, and the hand cream.
		"There's none left in it."
		"I know there's none left in it. It's for on the side. With the lid on, who's to know?"
		I wrote it on the label.
-	There's a blind like it in the end room now, over the young woman with the cold, and it hangs dead straight. # slip
	"You've let that go," I said, meaning Ruth's fringe. It was down past her eyebrows.
	{ hair:
	- LEVEL: "You could always do it," she said. "You've such a good eye for level. Tommy was an inch out all down the one side, and you stood there and told me it was fine." # cb: hair
	- TRUE: "You're not coming near it. You'll only tell me it's up on the left, like you did Tommy's, and I shall be lying there Thursday with nothing to look at, knowing." # cb: hair
	- PEGS: "You'd only stand there with a peg in your mouth," Ruth said. I said I'd had my arms full of wet sheets, besides the peg, the day she cut Tommy's hair. "You had an opinion, though," she said. "You always have." # cb: hair
	}
	*	[Get the scissors out of the drawer]
		She put both hands over it. "After," she said. "When I'm back. I'm not having you rush at it." So I left the scissors out on her flannel, where I'd be able to find them.
	*	"You can't see out."
		"I can see all I want to." She blew, and it went up, and she had a quick look at the blind before it came down again.
	*	(grip) [Pin it back with a grip]
		I took the grip out of my own and pinned hers across with that, and she lay there with her whole forehead showing. It was very white. She left it in.
-	The pipes go off at seven in those places, so I'd put my coat over her. It's the one I had at the Cottages, relined. The pockets came about where her hands were, and I watched the left one go in.
	{ kept:
	- HOOK: "You've still got it," said Ruth. She had the brass number out on her palm. "Forty-one. That's my hook, that is." # cb: kept
		"You were forty-two."
		"I hung on yours, though. Mine went round." She rubbed it on the blanket to see if the brass would come up. # cb: kept
	- MITTEN: It came out with the mitten on. "Whose is this?" # cb: kept
		"I don't know."
		"You've had it since we were fifteen. You must know whose it is by now." She made it open and shut. "Well, it's not mine. I'd have wanted the pair." # cb: kept
	- BOOK: She pulled and the red book kept coming, because I'd had to fold it lengthways. "You and this," she said, and found her page. "Other brush. Grey bedjacket. Not that soap." I gave her my biro to add to it, and it ran dry, and she went on and finished the line with nothing coming out. # cb: kept
	}
	"I never brought anything away from Hailsham," Ruth said. "I thought they'd have things."
	*	"They have got things."
		"They've got blankets. I meant things people had had." She looked round the room for one.
	*	"Have mine, if you like."
		"What would I want with it?" She put it back in the pocket herself, further down than it had been. "I was only looking what you'd got."
	*	"You took my coat[."]," I said. "Three times."
		"I brought it back," said Ruth. "I brushed it."
-	-> lamp

= lamp
	"Right," she said, and she pulled the lamp round on its bent neck until it was under her chin, shining up{grip: on all that forehead}.
	{ told ? POWER_CUT:
		It was how she'd told our fortunes in the power cut, with the torch, and I said so. # cb: told
		"What did I give you?"
		"I'd lose a button."
		"Well, anybody'd lose a button," said Ruth. "I was only starting out." # cb: told
	- else:
		There was a power cut once that I hadn't the room to put in, when she sat like that with a torch and told us our fortunes, as far as Saturday. # cb: told
	}
	"I've been thinking about you and Tommy," she said. "I've decided. You're to be his carer." # canon: 20a
	"He's got a carer."
	"He's got a man who hums. You got me by swapping. Well, swap again."
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
	"Most of it."
	I'd had hold of her foot, through the coat, and I let go of it. "What did you go out with him for?"
	"I was quicker," Ruth said. "You were off somewhere, holding the list."
	*	"You could have said."
		"When could I? He was there."
		"Before, then."
		{hair:
		- LEVEL: "So could you. You can say anything, you. You told him he was level." # cb: hair
		- TRUE: "So could you. You had plenty to say about his hair." # cb: hair
		- PEGS: "So could you. You'd only to take the peg out." # cb: hair
		}
	*	"He picked you."
		"He was told. I told him on a Tuesday and he'd got used to it by the weekend. I don't say he minded. But if you put a plate in front of Tommy he'll eat what's on it, you know that, and you went and sat at the other end."
	*	[Get up on the chair to the blind]
		"I can say it to your back," Ruth said. I had the cord undone. "There was always one of you mending something and the other one holding the screws. I used to think I'd knock your heads together. And then I'd think, well, not this week. Down a bit. There."
		It was no better.
-	"Now listen to this," she said. "You can get a deferral. If there's two of you and you're in love, and you go and ask, they may put your donations back. For the pair of you." # canon: 21
	She'd had it from the man who does the feet. He goes round eleven centres with a folding stool, and in one he'd done a couple, and they'd told him.
	*	"How long do they put it back?"
		"You can ask them that," said Ruth. She'd tried to, and he was strapping up the stool.
	*	"Who is it you ask?"
		"That's your end of it. I've done the idea." She had me say it back to her, so I'd have it right for Tommy.
	*	"People will say anything."
		"They might," said Ruth. "I'm only telling you what he told me."
-	"You needn't believe it tonight," she said. "Only don't go and put it somewhere safe."
	She let go of the lamp and it went back up by itself. She had the flap up of the other pocket, the right, and she was putting two fingers in and taking them out. There's been nothing in that one since my ticket went, when we were seventeen. She looked at the fingers.
	*	"It doesn't matter[."]," I said.
		~ gave = PARDON
		"What doesn't?"
		"Any of it."
		"Any of what?" said Ruth. "I was after a tissue."
		I passed her the box. She took one and folded it in half and in half again, and put it in the pocket, and did up the flap.
	*	[Bring the chair up and sit]
		~ gave = COMPANY
		I moved the chair till my knees were against the mattress. The flap went up and down. The girl came for the tray and took one look and went off without it. When Ruth did speak it was to tell me I'd miss my coach, and I said I thought I had.
	*	[Pick up the tray and take it out]
		~ gave = SILENCE
		I had the lid on crooked and it slid the whole length of the corridor.
		"Leave the door," she called after me.
		"Which way?"
		"How it was."
		When I got back she had the lamp off and was either asleep or doing it very well.
-	I had to have the coat back, there was a frost.
	On the Thursday she went across at quarter past nine, and it was her last donation, and she completed in the course of it, a little before the dinners. Nobody over there had been expecting it. I was in the carers' room with her bag on my knee, and I was told by the porter, who thought I'd been told. # canon: 22
	They'd had a man to the blind by three o'clock, they see to things like that between people. Her list fell to me and it wasn't long.{bag: Hand cream, one, was the last thing on it.}
	There's a line and a half left in Section Six, with Tommy still to go in. How I did her list would want a slip.
	{ candour:
	- 0: All three are here under the saucer, squared up, without a mark on them, and you'd think to look at them that nothing had come up. # cb: candour
	- 1: I've two left, and I'd thought of keeping one of those back for him. # cb: candour
	- 2: I've the one left, and then he'd have to go without. # cb: candour
	- else: I've used mine, on one thing and another. # cb: candour # spent: Use a slip
	}
	*	{slips_left() > 0} [Use a slip]
		~ use_slip()
		Section Six, continued. When you do a list you turn out the pockets, so I did hers. Dressing gown, two, a tissue in each. Cardigan, two, nothing. There was a skirt she can't have worn since the Cottages, with a pocket in the seam so small that I only found it by running the seam through my fingers, and nothing in that. I'd have put down a bus ticket if there'd been one. Ticket, bus, used, one, like anything else.
	*	[Put the short version]
		I've put "R., Mondays and Thursdays", which takes up the half and leaves the line for Tommy.
	*	[Leave it blank]
		I had the pen down on the paper when somebody dropped a ladder on the stairs. So there's a dot. If whoever checks these wants it initialled I'll initial it.
-	-> tommy
