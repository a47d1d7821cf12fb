=== counter ===
# beat: counter
I was thirty, and it was a Wednesday in May, at the dry-cleaner's beside the coach station. I had a donor's blanket to collect, and a fern I was minding, and still am, so the ticket was in my teeth. # slip
The woman in front put a pair of brown curtains on the counter and took off her gloves, a finger at a time. It was Madame. She'd got very small.
	*	"Excuse me, Madame[."]," I said.
		It came out round the ticket. "I'll be with you in a minute," the girl told me.
	*	[Take the ticket out to speak]
		There was nowhere to put it down, so it went back in.
	*	[Move up beside her]
		She moved her gloves along to make room for the fern. She had a plaster on one finger.
-	{ hung:
	- TAKEN:
		She'd had a painting of mine since I was fourteen, every boot in the boot rack. I'd have liked to ask what wall it was on. # cb: hung
	- NOT:
		She'd stood as near as that to my boot rack, when I was fourteen, and then she'd left it. She was showing the girl a mark on the lining. # cb: hung
	- WONTSAY:
		I could have asked if she remembered a boot rack, and had she taken it or left it. Then it would have been Madame who told you, and not me. # cb: hung
	}
	The girl licked her pencil and asked for the address. She was one of those who say it as they write it. "Number nine," she said, and then the road, good and clear, and did that have an e on. # canon: 24
	Madame looked up. She looked at the girl, and then she turned round to see who else had heard.
	*	[Look back at her]
		She looked at the fern and the ticket, one after the other, and hadn't got up as far as my face when the girl gave her the change.
	*	(hid) [Get behind the fern]
		It's a big fern. When I came out the bell on the door was going and there was only the girl.
	*	"They're good curtains[."]," I said, as well as I could.
		"Yes," said Madame. "They were always too long." She did up her purse.
-	{ told ? COALMAN:
		"Is that wet?" the girl asked me, about the ticket. She was looking me full in the face. We had a coalman at Hailsham who said thank you to the cup. # cb: told
	}
	I knew the road by heart before I had the blanket. Tommy would have to be told.
	*	[Go to Tommy that night]
		He was in bed, and had to be got down to the canteen in his dressing gown, and the night cook did him toast.
	*	[Keep it until Sunday]
		So I had it four days. On the Friday I wrote the address on a laundry list in place of pillowslips, and they rang up to ask what it was. I told him on the Sunday, over his toast.
	*	[Try it first on the blanket's owner]
		I said to the man whose blanket it was that I'd some people I might go and see. "Will they be pleased?" he asked. It was Saturday before I tried Tommy, over his toast.
-	"There's a thing called a deferral," I said. I'd meant to lead up to it. "It's for if there's two of you, and you're in love. They might put your donations off. I had it from Ruth, and now I've got Madame's address. {hid:She doesn't know it was me behind her.|She knows somebody was behind her.}" # canon: 25
	Tommy put down his knife. "How long have you known?"
	*	"Since Ruth."
		"Since Ruth," he said. "So you had it with you, then. You had it when you came in with your case."
	*	"A bit."
		"Was it before the blankets?"
		"It was before that."
		It was over the blankets that he'd asked me to get his date put back. He did the rest of his toast.
	*	"It mightn't be true[."]," I said.
		"I didn't ask if it was true," said Tommy. So I told him how long.
-	"Where did Ruth have it from?" he asked.
	"The man who does the feet."
	"He does mine. He's never said anything." He thought about that. "You'd have to ask somebody, though. Who is it you ask?"
	*	"There's Madame[."]," I said.
		"I'd have thought of her," said Tommy. "I was just going to."
	*	"I don't know that it's anybody[."]," I said.
		"There'll be an office. There's one for everything else."
	*	[Leave him to think]
		He ate his crust first.
-	"She'd know, Madame would," he said then. "And she's the only one of them that we've got the road for. We could go on the train." # canon: 25
	*	(saving) [Say you needn't go, to save his legs]
		"We needn't go," I said.
		"We'd better, now we know," said Tommy.
	*	(stopping) [Hang back, liking things as they are]
		"We needn't go," I said.
		"We'd better, now we know," said Tommy.
	*	[Get out the timetable]
		There was a ten to nine on Saturdays, with one change. He wanted to know what side we'd sit.
-	He had a good jacket in the bottom of his locker, and he went up all three flights to see the state it was in. {saving:I could hear him stop for breath on each landing.|{stopping:I washed up his plate. He came down in the jacket.}}
-> deferral_visit
