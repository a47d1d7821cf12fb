=== ruth ===
# beat: ruth
I was twenty-eight the winter I had Ruth, and I had her Mondays and Thursdays, two coaches there and two back. Every window on her corridor had the same blind and every blind hung level except hers. She'd rung for a man about it. She'd rung, she told me, for several.
Her last date came on a Monday and was for the Thursday. I call it the last because I'm writing afterwards. In that room it was the date, on a card against the cruet, and we hadn't come to it yet because of the blind.
I was stood on the visitor's chair with the cord in my hand. "Left," Ruth said. "Down. Now you've gone past it."
	*	[Bring the right side down to match]
		The right came down and the left went up, it being all one cord. Ruth watched with her head over on one side.
		"Now you've tipped the whole garden," she said.
	*	"It's the window that's out[."]," I said. "The blind's the only straight thing in here."
		"Then it can make an effort and fit in."
		She had me look at it from the door, and then from where she was, with my cheek against hers and one eye shut. It was the blind. I said it was a matter of opinion, so she gave me hers.
	*	[Get down and see to her supper]
		It was fish pie, in two halves with the plate showing between, and she hadn't touched either.
		"I'm not eating under that," Ruth said. She meant the blind. So I ate the peas, since they'd only have gone back, and she told me how many I'd left.
-	In the end I tied it off where it was. Ruth moved the fish pie an inch so that the card showed.
	"You've not asked what that is," she said.
	"I can see what it is."
	It was the usual card with a hole punched in the corner. In on the Thursday, a week across the yard where visitors don't go, back in her own bed by the Thursday after with her things in a bag. We'd done it before, and she'd had remarks to make about the bag.
	*	[Start to say she'll be back by Thursday] # withdrawn
		"You'll be," I said. Somebody had stood a cup on the card and the ring went through the nine.
		"I'll be what?"
		"Wanting that blind down."
		"I want it level," Ruth said. "Down's no use to me. I'd have no garden."
	*	"Who's taking you over?"
		"Him who says upsadaisy."
		"I'll have a word with him."
		"You leave him alone. I've got him so he says it before he lifts you and not after. That was three weeks' work, and there's people in here getting the good of it who don't know they're born."
	*	(bag) [Ask what she wants in the bag]
		The green nightdress, and on no account the one with the bow, she wasn't going over there done up like an egg. Slippers. The hand cream.
		"There's none left in it."
		"I know there's none left in it. It's for on the side. With the lid on, who's to know?"
		So in it went, and I wrote it on the label under slippers, hand cream, one.
-	There's a blind like it in the end room. I was in there this morning for the tray, with the young woman asleep, and it hung dead straight. I gave the cord a pull, and then I had to stop and put it right. # slip
	"You've let that go," I said, meaning Ruth's fringe. It was down past her eyebrows.
	{ hair:
	- LEVEL: "You could always do it," she said. "You've such a good eye for level." She'd had it ready, and left a space for it before the last word. "An inch, that was. He'd that hat on till Easter, and you stood there with your sheets and told me." # cb: hair
	- TRUE: "You're not coming near it. You'll only tell me." # cb: hair
		"Tell you what?"
		"That it's up on the left. And I shall be lying there Thursday with nothing to look at, knowing it's up on the left." She took hold of the ends and drew them down her nose to see how far they'd come. # cb: hair
	- PEGS: "You'd only stand there with a peg in," Ruth said. # cb: hair
		I said I'd had my arms full of wet sheets that day, and she couldn't have expected a person to talk. # cb: hair
		"You'd an opinion, though. I could see it going round the peg."
	}
	*	[Get the nail scissors out of the drawer]
		She put both hands over it. "After," she said. "When I'm back. I'm not having you rush at it with one eye on your coach." So I left the scissors at the front of the drawer, on the flannel, where I'd be able to find them.
	*	"You can't see out."
		"I can see all I want to." She blew, and it went up, and she had a quick look at the blind before it came down again.
	*	(grip) [Pin it back with a grip]
		I had a kirby grip holding my own up, so I took it out and pinned hers across with that, and she lay there with her whole forehead showing. It was very white.
		"Go on," she said. "Say it."
		"It suits you."
		"I look like somebody's big toe." She left it in, though.
-	The pipes go off at seven in those places, so keep your coat by you. I put mine over her feet, and she worked it up with her knees until the collar was under her chin. It's the one I had at the Cottages, relined. She put her hands in the pockets, as anybody would, and I watched the left one go down.
	{ kept:
	- HOOK: "You've still got it," said Ruth. She had it out on her palm. "Forty-one. That's my hook, that is." # cb: kept
		"You were forty-two."
		"I was on forty-one, though, and you were underneath. Forty-two went round." She felt the screw holes, and rubbed it on the blanket to see if the brass would come up. "They'll have wanted that. They'll have had to skip one." # cb: kept
	- MITTEN: It came out with the mitten on. "Whose is this?" # cb: kept
		"I don't know."
		"You've had it since we were fifteen. You must know whose it is by now." She made it open and shut, navy, with the brown darn on the thumb. "Well, it's not mine. I'd have wanted the pair." After that she'd one hand cold and one hand warm, and the warm one did all the pointing. # cb: kept
	- BOOK: She pulled and it kept coming, because I'd had to fold it lengthways to get it in. "You and that book," she said, and found the page with her on it, and read it out to the room. "Other brush. Grey bedjacket. Not that soap." She had me give her something to write with. It was a biro, and she'd got it half under "that" when it ran dry, and she went on and finished the line with nothing coming out. # cb: kept
	}
	"I never took anything," Ruth said. "I thought they'd have things."
	*	"They have got things."
		"They've got blankets. I meant things people had had." She looked round the room for one. There was the cruet.
	*	[Parcel her feet up in the hem]
		She held still for the left one. "Is that what they teach you?" she asked.
		"It's the second thing they teach you."
		"What's the first?"
		"Don't sit on the bed," I said, from the bed.
	*	"You can have it, if you like."
		"What would I want with it?" She put it back in the pocket herself, further down than it had been, and patted the place. "I was only looking what you'd got."
-	-> lamp

= lamp
	"Right," Ruth said, and she pulled the lamp round on its bent neck until it was under her chin, shining up.
	{ told ? POWER_CUT:
		That was how she'd done it in the power cut, with the torch, and I told her so. # cb: told
		"What did I give you?"
		"I'd lose a button."
		"Well, anybody'd lose a button," said Ruth. "I was only starting out. I've had a lot of time to think, since then, and I can do it without the hand." # cb: told
	- else:
		There was a power cut once, when we were about thirteen, and a torch, and I hadn't the room to put it in. She'd sat like that and told people what was coming to them, and been believed till Saturday. # cb: told
	}
	"I've been thinking about you and Tommy. I've decided. You're to be his carer." # canon: 20a
	"He's got a carer."
	"He's got a man who hums. You got me by swapping. Well, swap again."
	*	"It'd cost me three."
		"Three what?"
		"Three people. I'd have to give three up."
		"Give them to the man who hums," said Ruth, and I asked if she wanted to know their names.
		"No," she said.
	*	"Has he asked for me?"
		"Tommy? He wouldn't know he could. He'd sit there and be hummed at till somebody moved him. That's why it's you I'm telling, and not him." {kept == MITTEN:She pointed the mitten at me, so that I'd know which of us she meant.}
	*	[Scrape the fish pie together]
		I had it meeting in the middle, nearly, before she spoke. "You can do that and listen," she said.
-	"And then you're to be with him. I don't mean Mondays and Thursdays and tucking in. With him. I always thought you should have been together, you and him. I thought it at Hailsham and I thought it at the Cottages, and I was going out with him at the time." # canon: 20b # canon: 20c
	"What did you go out with him for?"
	"I was quicker," Ruth said. "You were off somewhere, holding the list."
	*	"You could have said."
		"When could I? He was there."
		"Before, then."
		{hair == PEGS:"So could you. You'd only to take the peg out."|"So could you. You'd plenty to say about his haircut."} # cb: hair
	*	"He picked you."
		"He was told. I told him on a Tuesday and he'd got used to it by the weekend. I don't say he minded. But if you put a plate in front of Tommy he'll eat what's on it, you know that, and you went and sat at the other end."
	*	[Go and do the blind again]
		I got up on the chair and untied the cord.
		"That's all right," Ruth said. "I can say it to your back." I gave her left, and then a bit more left. "There was always one of you mending something and the other one holding the screws. I used to think I'd knock your heads together. And then I'd think, well, not this week. Down a bit. There."
		It was no better.
-	"Now listen to this," she said. "You can get a deferral. If there's two of you and you're in love, and you go and ask, they may put your donations back. For the pair of you." # canon: 21
	She'd had it from the man who does the feet. He goes round eleven centres with a folding stool, and in one of them he'd done a couple, hers and then his, and they'd told him.
	*	"How long do they put it back?"
		She'd asked him that. He'd been strapping up the stool by then, she said, and he was never one to stand about.
	*	"Who is it you ask?"
		"That's your end of it," Ruth said. "I've done the idea."
		I asked who the couple had gone to. He hadn't touched on that. He'd touched on the woman's bunion, which was one of the worst he'd seen. She had me say it all back to her, bunion and all, until she was satisfied I'd have it right for Tommy.
	*	"People will say anything."
		"He's very clean hands," said Ruth.
	*	[Wind up the flex that's trailing]
		There was a yard and a half of it, and I wound it on my elbow.
		"You needn't believe it tonight," she said. "Only don't go and put it somewhere safe."
-	She let go of the lamp and it went back up by itself. She had hold of the other pocket of my coat, the right, the one with the flap, and she was putting two fingers in it and taking them out. There's been nothing in there since we were seventeen. She looked at the fingers, and she didn't say anything.
	*	"It doesn't matter[."]," I said.
		~ gave = PARDON
		"What doesn't?"
		"Any of it."
		"Any of what?" said Ruth. "I was after a tissue."
		I passed her the box. She took one and didn't use it. She folded it in half and in half again and ran her nail along it, and put it in the pocket, and did the flap up.
	*	[Bring the chair up and sit]
		~ gave = COMPANY
		I moved the chair till my knees were against the mattress. The flap went up and down. Somebody along the corridor had a wireless on that was either the racing or a church service, and the girl came for the tray and took one look and went off without it. When Ruth did speak it was to tell me I'd miss my coach, and I said I thought I had.
	*	[Pick up the tray and take it out]
		~ gave = SILENCE
		I had the lid on crooked and it slid the whole length of the corridor.
		"Leave the door," she called after me.
		"Which way?"
		"How it was."
		When I got back she had the lamp off and was either asleep or doing it very well.
-	I had to have the coat back, there was a frost.
	On the Thursday she went across at quarter past nine, and it was her last donation, and she completed in the course of it, a little before the dinners. Nobody over there had been expecting it. I was in the carers' room with her bag on my knee, and I was told by the porter, who thought I'd been told. # canon: 22
	They'd had a man to the blind by three o'clock. They see to things like that between people. Her list fell to me and it wasn't long. {bag:Hand cream, one, I put, the same as on the label.} {grip:Kirby grip, one, and I left it down as hers.}
	{ slips_left() > 0:
		There's a line and a half left in Section Six and I haven't had Tommy yet.
	- else:
		There's a line and a half left in Section Six, no slips, and I haven't had Tommy yet. # spent: Use a slip
	}
	*	{slips_left() > 0} [Use a slip]
		~ use_slip()
		Section Six, continued. When you do a list you turn out the pockets, so I did hers. Dressing gown, two, a tissue in each. Cardigan, two, nothing. There was a skirt she can't have worn since the Cottages, hung up under a blouse to save the hanger, with a pocket in the side seam so small that I only found it by running the seam through my fingers, and nothing in that. I'd have put down a bus ticket if there'd been one. Ticket, bus, used, one, like anything else.
	*	[Put the short version]
		I've put "R., Mondays and Thursdays", which takes up the half.
	*	[Leave it blank]
		I had the pen down on the paper when somebody dropped a ladder on the stairs. So there's a dot. It isn't an R or anything else, and if whoever checks these wants it initialled I'll initial it.
-	-> tommy
