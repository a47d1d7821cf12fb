=== round_3 ===
# beat: round_3
By Thursday there was a young woman in the end room, with a cold. They hadn't moved the shoes.
"Whose are those?" she asked.
	*	"They're on a list."
		"Are they coming back for them?" She'd her chin on the edge of the sheet to see over. I said not to my knowledge. She said in that case she wished they'd point the other way.
	*	"The last person's."
		"Was he nice?"
		"He was particular," I said, and she looked at them again, and blew her nose, and tucked her feet up.
	*	[Find her a handkerchief]
		I found her four. She used one and put the rest under her, flat, where she could feel that they were there.
-	Section Six, length of service. There's one square for it and it takes one figure. I've two. I wrote the second outside.
	I've been a carer for longer than most people are let. They ask me how it's done, the new ones, and I tell them flat shoes. # canon: 18
	{ candour:
	- 0: There's another answer, and I've three slips here I could put it on, and they're all still in the clip. # cb: candour
	- 1: The other answer has to do with how they keep the sheet. Each time you swap with a person, they have to write you in again at the bottom. I'll leave that as it is, I've the other two slips to think of. # cb: candour
	- 2: The other answer is that each time you swap, the office has to write you in again, and it writes you in at the bottom. I saw that the first winter. I didn't mention it to anybody, because I liked being able to swap. # cb: candour
	- else: The other answer is that each time you swap, the office writes you in again at the bottom of the sheet. I saw that the first winter. I swapped for people I wanted, and in between I swapped for people I'd never set eyes on, and twice it was the week I'd have been at the top. Somebody else was, then. I've used my slips, so that's had to go in here. # cb: candour
	}
	It's how I came to have Ruth, at any rate, and after Ruth, Tommy. You find who's got them and you see what they'd take. I did two Christmases for it. # canon: 19
	{ unsaid:
	- GOING: One of the girls I swapped with had me down as lucky, having all those turns. I'd asked to go before mine, if she'd wanted to know, and I've been going after it ever since. # cb: unsaid
	- RUTH: Ruth asked me how I'd managed it. I said it had just come up. She'd once sat on a thing for a week while I counted stockings, and I sat on that one for two winters. # cb: unsaid
	- HIM: I'd put it on the very first sheet that I wanted to be near enough for Sundays, and they posted me to where you could see the ferries. By the time I was inside a bus ride of it I'd been through four sets of overalls, and that was all by swapping. # cb: unsaid
	}
	"How long have you done it, then?" said the young woman.
	*	[Show her the square]
		I had it with me, to get on with. She read it with her head on one side. "One of those has come out of its box," she said.
	*	"Since before your cold."
		She thought that was quite funny, and it set her off coughing, so I had to sit her up, and do her back, and by then it was the trolley.
	*	[Turn the shoes round]
		I put them heels out. She thanked me. I'd got to the door and she said would I mind, she could feel them walking off.
-	-> ruth
