=== counter ===
# beat: counter
I was thirty, and it was a Wednesday, between the ten past ten coach and the twenty to twelve. I was at the dry-cleaner's beside the coach station for a donor's blanket, with my bag on one arm and a fern I was minding on the other, and the ticket in my teeth.
{ returned: If they're going to send this back for being too long, here's where I could have cut it, and it's the only bit with an address in. }
There was one woman in front. She put a pair of brown curtains down on the counter and took off her gloves a finger at a time, and I knew who it was by the second finger. She'd got small. She'd have gone under my arm, fern and all.
	*	"They're good curtains."
		I said it round the ticket. "They have been," said Madame, to the curtains.
	*	"Excuse me, Madame."
		"I'll be with you in a minute," the girl told me. "I'm doing this lady."
	*	[Read the price list]
		It was done by the piece, gents' and ladies', and then eiderdowns, by the pound. I read it to the bottom. There wasn't anything on it for what I'd come about.
-	{ hung:
	- TAKEN:
		She'd a painting of mine somewhere, every boot in the rack, and here I stood behind her with the right money. I didn't want it back. I'd only have liked to know what wall. # cb: hung
	- NOT:
		The last time I'd been that near her she was looking at my boot rack, and she'd given it about as long as she was now giving a mark on the left-hand curtain. She thought the mark might come out. # cb: hung
	- WONTSAY:
		I could have asked if she remembered a boot rack. Then she'd have told me in front of the girl, one way or the other, and I'd have it to put on the form. # cb: hung
	}
	The girl licked her pencil and asked for the address, and Madame gave it so that it went no further than the till. It was no good. The girl was one of those who say it as they write it. "Number nine," she said, good and clear, and then the road, and did that have an e on. # canon: 24
	Madame looked up. She looked at the girl, and then she looked round at the queue, and the queue was me.
	*	[Look back at her]
		She did the bag, the fern and the ticket. She stopped a bit at the ticket. She hadn't come up as far as me by the time her change was ready.
	*	[See to the fern]
		It could have done with water. I had a good look down inside it, and when I'd finished the bell on the door was going and there was just the girl.
	*	"I can come back later."
		"You're all right, you're next," the girl said, and Madame did up her purse.
-	{ told ? COALMAN:
		Then the girl looked up at me and all. I noticed, because you do, if what you were brought up on was a man who said thank you to the cup. She looked me full in the face. "Is that wet?" she said, and it was the ticket she meant. # cb: told
	- else:
		"Is that wet?" the girl said, and took the ticket out of my mouth by the one dry corner.
	}
	I'd the road wrong way up on the counter pad too, in case I hadn't heard it. I was back on the coach by twenty to twelve.
	*	[Go to Tommy that night]
		It's two coaches. He was in bed, and had to find his dressing gown, and then his teeth wanted doing before he'd come down. He never would be told a thing lying flat. So it was gone ten, with the chairs up on the tables, and the night cook did him toast.
	*	[Keep it until Sunday]
		So I'd four days of it. I said the address over on the stairs, and that Friday I put it on a laundry list in place of pillowslips, and was rung up. It was Sunday breakfast before I had him across a table.
	*	[Try it on the blanket man]
		I tried it first on the man the blanket was for. I told him I'd some people I might go and see. He asked if they'd be pleased, and I tucked him in, and he asked it again. After that I had to try Tommy, and it was Saturday, and he was at the canteen table with his toast.
-	I'd meant to lead up. "There's a thing called a deferral," I said. "If there are two of you, and you're in love, they might put it off. Ruth had it off the man who does the feet. Only you have to ask somebody, and I've an address." # canon: 25
	He'd a knife in his hand. He squared up the salt with it, and the pepper. "How long have you known?"
	*	"Since Ruth."
		"That's longer than you've been doing my socks," Tommy said. He looked down at them.
	*	"A bit."
		"Before the new towels or after?"
		"Before."
		He'd helped me mark the towels. It had taken us three evenings, and he went back over them now, you could watch him doing it, one and two and three.
	*	[See to the crumbs]
		There were some by his elbow. They were nearly all in my palm when he picked up the toast rack, and put it on the next table, and picked up the mustard and the jug and did the same with them, until there wasn't one thing on ours to tidy. "Kathy," he said. "How long?"
		I told him. He fetched the mustard back.
-	"He does mine, that fellow," said Tommy. "He's had every chance." He thought about it. "Well, who would you ask?"
	There was the office, but that's where the dates come from. There was the woman who ran the centre, who'd want it on a chit. Of the teachers, what we knew was that one liked the seaside. Of everybody who'd ever come down that drive it was only Madame we had an address for. "She'll know who it is you write to," Tommy said. "She took all that stuff to somebody." # canon: 25
	*	"We could write to her first."
		"What, and she writes back?" He'd never had one, and nor had I. It settled the matter.
	*	"Perhaps we needn't go."
		"You've told me now," said Tommy.
	*	[Get out the timetable]
		There was a ten to nine on Saturdays, with one change. He wanted to know what side we'd have to sit.
-	"What do you wear?" Tommy said. He'd a good jacket, but it had been in the bottom of his locker since he came, with a pair of shoes on it, and he went up to get it, all three flights, so as to see.
-> deferral_visit
