=== round_3 ===
# beat: round_3
By Thursday there was a young woman in the end room, with a cold. They hadn't moved the shoes.
"Whose are those?" she asked.
	*	"They're on a list[."]," I said.
		"Is he coming back for them?"
		I said not that I knew of. She said then could they point the other way.
	*	"The last person's."
		"Was he nice?"
		"He was particular," I said.
	*	(gone) "They'll be gone by dinner[."]," I said.
		"I don't mind them," she said. "Only I've got slippers to go somewhere."
-	Section Six, length of service. There's one square for it and it takes one figure. I've two. I wrote the second outside.
	I've been a carer for longer than most people are let. The new ones ask me how it's done, and I tell them flat shoes. # canon: 18
	{ candour:
	- 0: There's another answer, and it would want a slip, and I haven't used one yet. You'll have flat shoes yourself. If the office ever gives you the old duty sheets to file, you might look to see who's at the bottom of them. # cb: candour
	- 1: The other answer has to do with swapping donors, and whereabouts on the sheet the office writes you in again afterwards. I've the other two slips to think of. # cb: candour
	- 2: The other answer is that when you swap donors with somebody the office writes you in again at the bottom of the sheet, and it's from the top that we're sent for. I saw that the first winter. I didn't mention it to anybody. # cb: candour
	- else: The other answer is that when you swap donors with somebody the office writes you in again at the bottom of the sheet, and it's from the top that we're sent for. I swapped to get round to two people, and twice it was the week I'd have been at the top. Somebody else was, then. I've used my slips, so that's had to go in here. # cb: candour
	}
	Swapping's how I came to have Ruth, and after Ruth, Tommy. You find out which carer has them, and go and see her on a day when she's tired. # canon: 19
	*	[Give up your Sundays]
		"Everyone gives me Sundays," said the girl who had Ruth. "I've got them up to the spring."
	*	[Offer somebody easy for Ruth]
		The girl asked who, and I told her, but she'd had him before.
	*	[Ask what she'd take]
		"What do you want Ruth for?" the girl asked. "She'll have you counting the teaspoons." I said that the coaches were handy.
-	I did two Christmases for it.
	{ unsaid:
	- GOING: The girl thought I must have been sent for late, to have lasted. I'd asked to go before my turn. I'd never told Tommy that, and I didn't tell her. # cb: unsaid
	- RUTH: Ruth asked me how I'd managed it. I said it had just come up. She'd had my letter a week and not told me, when I left the Cottages, and I waited a month to tell her. # cb: unsaid
	- HIM: I'd put on the sheet at the Cottages that I wanted to be near enough to come over on Sundays, and they sent me to where you could see the ferries. I came back a swap at a time, and Tommy had been moved by then. # cb: unsaid
	}
	"How long have you done it, then?" the young woman asked me. I had the form with me, to get on with{gone:, and she'd had her dinner, and the shoes were still there}.
	*	[Show her the square]
		She read it with her head on one side. "One of those has come out of its box," she said.
	*	"Since before your cold[."]," I said.
		That set her off coughing, and I had to sit her up and rub her back.
	*	[Turn the shoes round]
		I put them heels out, and she thanked me, and when I was at the door she asked would I mind putting them back how they were.
-	-> ruth
