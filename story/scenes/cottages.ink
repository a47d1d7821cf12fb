=== cottages ===
# beat: cottages
We were sixteen when they moved us to the Cottages, and there were older students living there already who'd kept us the beds by the doors. Section Five allows four lines for previous addresses. I've the one, and then a great many centres that I never slept in on purpose. # canon: 13
There were eight cottages in a row, and somebody in a hurry had knocked them through, so you could get from one to eight without a coat provided you went through everyone's breakfast. The couple in number eight had theirs in bed. "In or out," they'd say, and you said out, and went back the way you'd come.
Nobody rang anything. You could stop in bed, you could boil an egg at ten at night, and you could go out. There was a bus from the lane end on Wednesdays and Saturdays and you could be on it. # canon: 14
So the three of us went for soap. The one with the bicycle had told us you sat down, paid the man, and rang the bell for where you wanted. It was a rubber button over Ruth's head. We saw the chemist's coming from some way off.
	*	"Ring it, then[."]," I said.
		"And have him stop?" said Ruth. "There's people on here with shopping. You ring it. You're the one who's out of soap."
		Tommy said it wasn't a bell anyhow, it was a button, and he might have been told wrong about the rest of it. By then it was a wool shop.
	*	[Reach across for the bell]
		I had my arm most of the way when the woman in front turned and looked at it, quite kindly, and I took hold of the pole as if that was what I'd wanted.
	*	[Look hard at the chemist's]
		There was a weighing machine, and a pyramid of something, and a big glass bottle of red water with another of green. I kept my face to the window so as to be no help. "That was it," Tommy said.
-	Other people rang it. The bus went on through the town getting emptier until there was a wall and a pump and a lot more buses, and the driver came down the middle with his bag.
	"Where was it you wanted?" he asked.
	*	"Here[."]," I said.
		He looked out at the pump. "Well, you've done very well, then," he said.
	*	[Leave him to Ruth]
		"We wanted to see where it went," Ruth told him. "It's been very nice. It's very high up, isn't it." He said he'd pass that on. She asked him how long he'd been doing it, and whether his wife minded, and went down the steps ahead of us.
	*	[Hand him the ticket]
		He read it on both sides and gave it back. "That's had its go," he said. "You keep it."
-	It was four miles home, without the soap. I kept my ticket. It was pink, a single, with a clipped corner, and it lived in my right-hand coat pocket, the one with a flap.
	Ruth told me on a Wednesday, over the washing-up, that she and Tommy were going out together. It had been since the day before. She was doing the glasses first, as you should. # canon: 15
	"You don't mind," she said. "I said you wouldn't."
	*	"Why would I mind?"
		"That's what I told him." She held a glass up to the window. "He wanted to know should he ask you."
		"Ask me what?"
		"I don't know, I stopped him," Ruth said.
	*	"Does Tommy know?"
		"Of course he knows. I told him first."
		"What did he say?"
		"He said all right." She gave me a jug to dry. "He'd got his head in the stove."
	*	[Dry the big pan]
		There's a good deal of drying in that pan if you do round the rivets. She'd let the water out and wiped down and hung up the cloth, and I was still at it. "I think you've got it all," said Ruth.
-	-> haircut

= haircut
	The January we were seventeen Ruth had him on a kitchen chair in the yard with a tea towel round his neck and was cutting his hair with the bacon scissors. I came out with the wet sheets. Tommy looked at me and I looked in the peg bag.
	"Kathy'll tell us," Ruth said. "Is that level?"
	It was a good inch out. You could have stood a cup on it.
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
		I'd a peg in my mouth, so I pointed to it and shrugged. Tommy laughed. She snipped at nothing, twice.
-	He wore a hat until about Easter. When I had the cutting of it, years after, it came up on the left whatever I did. It's the way it grows. # slip
	That was the winter Ruth took to my coat. Hers made her look as if she was waiting for somebody, she said, and mine looked as if they'd come. The first time, it was a Saturday and she had it on already and was at the door.
	"You're not going out, are you?"
	*	(asked) "I was going to wear that."
		"Where to?" said Ruth. I hadn't a place ready. She gave me time to think of one, I'll say that, with the door open and the heat going out.
	*	(minded) "Mind the right-hand pocket[."]," I said.
		"Why, what's in it?"
		"Nothing. The flap's loose."
		"I'll sew it for you," she said, and she would have done, if it had been.
	*	[Do up the top button for her]
		It's stiff, that one. She put her chin up for me. "You're a saint," she said, down her nose.
-	The next was the Wednesday. It hung on the back of her own door by then, to save her coming through, and I'd sheets to get in with snow on them.
	*	(asked_again) [Knock and ask for it]
		"I'm just off in it," she said through the door. "Can't you wear Tommy's?"
	*	[Go out in Tommy's jacket]
		It came down past my hands. He was in the yard with the coal and he watched me trying to do pegs in it. "That's mine," he said.
		"I know it is."
		"I was only saying. There's a potato in the pocket." There was, too, it was still warm. He said I could have half.
	*	[Leave the sheets where they are]
		They'd gone stiff by dinner, and two of the older students brought them in under their arms like doors, and stood them up in the passage, and asked who they belonged to.
-	By the Saturday after nobody said anything. She stood in it in front of the stove, to get warm before going out in the cold, and put a hand in the right-hand pocket, and I watched her feel there was something and not wonder what.
	*	(asked_last) "Can I have it back Monday?"
		"What's Monday?" Ruth asked. I said it was only that I'd like it back. "You can have it now," she said, "if it's like that," and began on the buttons, and she went so slowly that I told her Monday would do.
	*	"You've a thread on your sleeve[."]," I said.
		It was my sleeve. I wound the thread round my finger and pulled, and she held out her arm for it and thanked me.
	*	[Riddle the stove]
		It wanted doing. She had to step back for the ash, and then I had to go by her with the pan, and when I came in again she'd gone for her bus.
-	-> quarrel

= quarrel
	It came back on the Monday. Tommy was out at the shop.
	{ kept:
	- HOOK: I'd put my brass number up on the bedroom door, the 41, over a nail. The coat was on the nail, buttoned to the neck with its flaps down, square under the number. I went into the right-hand pocket with two fingers and then with all of them. # cb: kept
	- MITTEN: The mitten I'd brought from Hailsham had been in the right-hand pocket as well. It had moved to the left, and it had been folded, with the thumb tucked in, which I never do. So she'd had everything out. I went through the right and I went through the lining, and then I looked inside the mitten. # cb: kept
	- BOOK: It was on my bed with the marbled book laid on top of it, and that lived in the drawer. "I looked in there to see if you'd put down when I had it," Ruth said, "and there's nothing in it at all. You've had it since Hailsham." I was going through the right-hand pocket. # cb: kept
	}
	"There was a ticket in here," I said.
	"What ticket?"
	"The bus. The first time."
	"That one? We went to the wrong place!" She'd begun to laugh. "What did you want to keep it for?"
	*	"It was mine."
		"So's a bad tooth," said Ruth.
	*	"You take things[."]," I said.
		"I borrow things. I brought it back, didn't I? It's there, it's done up, I brushed it." She had brushed it.
	*	[Turn the pocket inside out]
		I pulled it right out by the corner and held it where she could see. There was fluff in it, and some sand.
-	"You might have looked," I said.
	{
	- minded:
		"I asked you what was in there," she said. "On the doorstep. You said nothing. You said it was the flap, and I've been to the trouble of sewing it on, and it was on."
	- asked || asked_again || asked_last:
		"You asked me for a coat," she said. "If you'd asked me for a ticket I'd have looked for a ticket."
	- else:
		"Three times you've stood there and watched me go out in it," she said. "You could have opened your mouth. I thought you liked me having it."
	}
	She sat down on my bed to see to her shoe, and what she said next she said quite evenly, tying it.
	{ went:
	- JOINED: "You wait till it's safe and then you laugh. That's what you do. At the moon, you let everybody go first, and you had a look round, and when you could see it was all right you had yours. I sat on your bed that night and I thought, she'll do that with me one day. You'll wait till I've gone out." # cb: went
	- WATCHED: "You always have the page," Ruth said. "What page were you on? At the moon." # cb: went
		"Six."
		"You see, you've still got it. You'd the end of it in your lap as well, and you could have read it out and got him off there, and me. You don't lose the place, I've told people so. But you'd never give anybody the line. You'd let them stand there." # cb: went
	- WENT: "You go in where nobody's asked you. You did it at the moon. He'd have thrown it and that would've been that, they'd have got tired of it by the Sunday, only there you were with the handle, so there had to be a Mrs Moon and it went on till February. He never asked you in there. I'd have known, I was stood next to him." # cb: went
	}
	*	"I was twelve[."]," I said.
		"So was I," said Ruth. "I'd written a play."
	*	"You've been saving that up."
		"I haven't. I've only just thought of it." She did the other shoe. Then she said she supposed I'd want to see in her own pockets now, and stood up and did them all, and the two in the skirt. There was a hairpin and a peppermint. She offered me the peppermint.
	*	[Put the coat on and go out]
		I went as far as the lane end. It still had her shape in the elbows. The bus came, and since I was stood at the stop it stopped, and I had to tell him no, and the whole of that side looked down to see who it was.
-	The ticket's never been accounted for. I've had that coat relined since and the woman found a halfpenny.
	Tommy came in at half past four with the bread. He took his hat off to eat, and had a look at Ruth and a look at me, and put it back on.
	-> becoming_a_carer
