=== home ===
# beat: home
It was still that Saturday, getting on for five, and the connection didn't run at weekends. We'd an hour and fifty minutes to wait at a junction where the buffet was shut. There was a card in the door of it about a kettle, which Tommy read out.
I took the warrant to the window to be stamped for the late one. The clerk turned it over and said he couldn't accept the return half. It was made out for a carer and one, and it ought to have been presented by both. He leaned over to look at the bench. "Which of you's the one?" he said.
	*	"He's the one."
		Tommy put his hand up, on the bench, to be counted. That was no good either, it seemed. The one ought to have signed at the outward end, in front of whoever he was in front of, and he'd been in front of a mat. I said so. I said a number of things, and the clerk wrote down the time I'd said them.
	*	[Push it back to him]
		I pushed it under the glass and he pushed it out again. It went through four times. I told him I hoped nobody ever had to get him up out of a chair, and he said there was no call for that, and there wasn't, he was only a lad.
	*	[Let Tommy talk to him]
		It took Tommy a time to get there. He leaned on the sill and asked if that was the old pattern or the new, and the two of them went through what's printed on the back in grey, with their heads together, right to the bottom, and found that the clerk was correct. "Well, that's a good clear rule," Tommy said. He thanked him. I could have pushed the pair of them under a train.
-	So I paid the difference out of my purse and had a receipt off him. "He's only got the one stamp," Tommy said, when I'd sat down. He'd hardly said a cross word since about noon. He had the gooseberries open and was eating them one at a time, and said you got used to it.
	{ unsaid:
	- GOING:
		"They'd no business sending for you when they did," he said. "I've always thought that. There were people in those cottages years ahead of you. In the right order you'd have had that summer with us, and Ruth would've had somebody to row with, and I'd have got the bicycle mended." He'd worked it out month by month, with my name wherever it would have come on the list. I said lists were funny. # cb: unsaid
	- RUTH:
		"Ruth never got over you going like that," he said. "Not a word to her first. She told me the same night, she'd not had so much as a day's notice, she'd gone white. I'd to make her tea." She'd had a week of notice, and spent some of it telling me what to pack. He'd been sorry for her about it ever since, and I could have had it off him in one sentence. "No," I said, "it was all a bit quick." # cb: unsaid
	- HIM:
		"You might have asked for somewhere nearer," he said. "People did. I found it on the map in the bus depot, and I thought, well, she's gone to the end of the rails." It was a thumb and a half. He wasn't complaining, he thought I'd wanted a clean start. "They send you where there's a bed," I said, and that's true too. # cb: unsaid
	}
	*	"Tommy, when I went[."]," I said.
		"Hang on," he said. There was a goods coming through, a long one, and he did the trucks out loud. "Sixty-two. When you went what?"
		I'd made it sixty-one. We'd an argument about the guard's van.
	*	[Go and try the buffet]
		I knew it was shut. I tried the handle, and then I kicked it, low down, where it was already marked. "We're shut," somebody said inside. I could hear them with the kettle.
	*	[Pick over the gooseberries]
		She'd left the tails on three. I did those with my thumbnail, and after that I did the stalks on some that hadn't any, and he let me. We'd forty minutes still to go.
-	The late one was full. A schoolgirl got up for him without being asked, and I never thanked her.
-> some_weeks

= some_weeks
	His date came five weeks after, on a Tuesday, in with my rota. He wanted his ears clear to go in with. So I cut his hair that Sunday down in the laundry, with him on the chair and a pillowslip round his neck, and since they'd trained cooks there the first thing I came to in the drawer was the bacon scissors.
	{ hair:
	- LEVEL:
		"And don't say it's level," Tommy said. "I went about for months under that hat on your say-so. You could have stood a cup on it, Ruth told me, after. She'd thought you'd say." I went round him twice with my eye shut. "Well?" he said. # cb: hair
	- TRUE:
		"Whose left is it going to be?" he said, doing Ruth, he could do her better than I could. "You would tell her, and then she would go and even it up. I'd have had some hair if you'd both kept out of it." He held on to the seat. "Well?" he said. # cb: hair
	- PEGS:
		"Talk, then," Tommy said. "I'd my neck out for you to say something, that time, and you'd a peg in." I'd the comb in my mouth. I took it out to show him. He waited, with hair all down his nose. "Well?" he said. # cb: hair
	}
	*	"It's level."
		He felt along the back for it with two fingers. It was level, for once in my life I'd have sworn to it. He said it didn't feel level, and he turned up his collar.
	*	"It's up on one side."
		"Leave it up, then," he said. "They'll only have me lying down."
	*	[Sweep round him]
		He put a hand out for the broom. He wanted to know if he could still get one up, and he could, by the end of the stick, in both fists, with the head on top, and everything I'd just cut off him came down his neck.
-	On the Wednesday I could walk with him as far as the yellow line, that's where carers stop. It was ten past nine. He was flat on the trolley with his chin up, so that he was looking at me the wrong way round, and the porter was finding the brake.
	*	"Night falls[."]," I said.
		"Beg pardon?" the porter said.
		"She's not talking to you," said Tommy. He was working his arms free.
	*	"Mind your ears."
		"They're cold," Tommy said.
		The porter told him everybody said that. It was a cold corridor, he'd written to them about it.
	*	[Do his blanket]
		I did the feet again. It's the left corner that comes out, on those. "She does this," Tommy told the porter, who said his wife was another, and the pair of them watched me do it.
-	Then they were off. It had a wheel that pulled and he'd to steer it from the side. They were almost at the doors.
	{ went:
	- JOINED:
		"Morning!" Tommy called out, as loud as he could, and a woman who was going by with the urn wished him good morning. But he'd got his head up off the pad and he was listening for something else, I could see the back of it, all ears. I was late. I'd my mouth open and nothing in it, and it came up by itself when one door had shut and the other was shutting, hup, just the one. # cb: went
	- WATCHED:
		"I've lost my place," he called. I had it. I'd had it in my lap that whole evening with my finger on page six, and I'd only to say it, and there were two doors still open and I was getting my breath when he said it himself. "Morning!" Tommy shouted. A woman going by with the urn wished him good morning, and so did somebody in one of the rooms. # cb: went
	- WENT:
		He'd an arm out of the blanket, straight up, with the fist shut on nothing.
		"Arm in, please," the porter said.
		"She's got to come and take it off me."
		I was behind the line, with my toes on it. "Morning!" Tommy called out, when I didn't come, and a woman going by with the urn wished him good morning, and he brought it down by himself. # cb: went
	}
	He completed at twenty past three. I was told at the hatch, where I'd gone for towels. # canon: 29
	There was a load of his in the middle machine at the time with eleven minutes left on it, so I went down and waited.
	*	[Sign for his things]
		His effects were one jacket, one pair of shoes and one hat, wool, that I'd have said was lost years ago. I signed. There was a bus ticket in the lining, for some other bus.
	*	[Hang it all up]
		I hung the lot, wet, on the line over the boiler, and turned the sleeves. It was on the Friday that somebody asked me whose they were, and could she have the line.
	*	[Feel in the drum for the sock]
		It had kept one again. I'd my arm in up to the shoulder, when the next carer came down with a basket, and she held the lid.
-	In September the railway wrote. They'd gone into it, and the clerk ought to have stamped it after all, and they'd refund me on receipt of the enclosed, signed by both the parties travelling.
	*	[Sign for both of us]
		I did his the way he did it, with the last letter underneath for want of room. They paid by return. It came to rather less than the stamps.
	*	[Sign on my line]
		I sent it back with the one, and a note. They've not replied.
	*	[Put it in the drawer]
		It's still there, in the one that sticks. You'll have to clear that out, so you might as well try them. It's good till Christmas, and all they want is two names.
-	-> box
