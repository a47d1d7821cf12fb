=== moon ===
# beat: moon
We were twelve, and it was a <s>Saturday</s> Friday in November. I've altered that because the front row smelt of fish.

The play was Ruth's. It had two shepherds in it waiting for morning, and they called each other brother. A teacher asked her to think again about brother, and she thought, and it stayed in.

Everybody wanted Tommy in it. He'd a temper that came up fast and went down his arms, so that whatever was nearest got lifted and then thrown, and people teased him to see it come. Nobody need put in more than four words. # canon: 05

So Ruth gave him the moon, because the moon had no lines. It was a hoop with milk-bottle tops sewn on, and he had to stand behind the blue sheet and hold it up on a red broom handle from when she said "Night falls" to when she said "Morning", and she'd written the night eleven pages long.

"He can't spoil it," Ruth said. I was sewing on the tops. "He goes up and he comes down. Isn't that right."

	*	(sparing) [Offer yourself, to keep Tommy out of it]
		"I could do the moon," I said.
		"You're prompter," said Ruth. "I can't have you behind a sheet. You're the one person I never have to look for."

	*	(wanted) [Ask for the moon, because you'd like it]
		"I could do the moon," I said.
		"You're prompter," said Ruth. "I can't have you behind a sheet. You're the one person I never have to look for."

	*	(warned) "He'll drop it[."]," I said.
		"On what?"
		"On a shepherd."
		"Then they'll move. They're out all night, they can stand where they like." But she took a chalk down to the hall and made a cross on the floor where nobody was to be.

-	Tommy found me on the Thursday, over the mince. He wanted to know, on the night, how many pages he'd have left. "Put your fingers up," he said. "I can see your chair round the side of the sheet."

"I've only ten."

"I'll do the first one on my own," Tommy said.

	*	(fingers) "All right[."]," I said.
		He tried it there and then, arms up, with his fork in his hand, and I took my fingers down one at a time, and at seven the people along the bench started moving their plates.

	*	(place) "I need a hand for the place[."]," I said.
		"Which?"
		"This. This finger."
		"That's nine, then," he said. He went back to his table working it out, and I hadn't said yes to nine either.

	*	"Ask Ruth[."]," I said.
		"I have. She says the moon doesn't know how long the night is." He ate some mince. "She says that's the whole point of it."

-	We did it in the dining hall, after baths, and I had page eleven of the play loose in my lap. Ruth said "Night falls", and a teacher did the lights, and the moon went up. It was good. {wanted:I'd have had it higher.|{sparing:I watched it so hard that I was late turning over to page two.}}

"How long the night is, brother," the first shepherd said.

"Long indeed," said the second.

By page four the moon had started to dip.

	*	(waved) {fingers} [Show him seven fingers]
		He wasn't looking, so I stood up with them. Then he put his head out round the sheet to count, and the moon came with it, and both the shepherds turned to follow the moon, as they'd been told to. It was me people laughed at, mainly.

	*	(moved) {not fingers} [Point it out to Ruth]
		She thought it was the shepherds I meant. She came on in her cardigan and took them by the elbows and stood them further left, so that they were under it, and went off, and there was some clapping.

	*	(hissed) [Hiss "Up" at the sheet]
		It went up so smartly that the first shepherd lost his line. I gave it to him, a bit loud, and what everybody heard was Kathy H. telling them how long the night was.

	*	[Turn the page and hope]
		"The moon," Ruth said from the far side, in her own voice, "was low for the time of year." It wasn't in the prompt book. I put it in, in pencil.

-	On page six somebody in the front row said loudly, "It's a full moon. It's full of Tommy." The moon stopped.

"He's waxing," somebody said, and somebody else, "He's going to wane." It went along the rows. {waved:A whole row held up seven fingers and waved them.|{moved:"Left a bit," they said to him, "left a bit," in Ruth's voice.|{hissed:"Up," they hissed at the sheet, the way I'd done it. "Up. Up."|"Very low," they told each other, "for the time of year."}}} You could hear the bottle tops begin to shake.

The first shepherd carried on. From my chair I could see round the edge of the sheet, and Tommy could see me. {fingers:I had six fingers up, from the page before, and by then it should have been five.|{place:He was looking for the nine fingers.|He was looking at my hands.}}

	*	[Laugh]
		~ went = JOINED
		I laughed. It was funny, I've never said it wasn't. I don't laugh in time with people, though. The rest had finished and were waiting to see what he'd do when mine came out on its own, one short one, hup, what you'd give picking up a bucket. I saw him hear it. {fingers:I still had the fingers up.}

	*	[Keep your place in the book]
		~ went = WATCHED
		I {fingers:took the fingers down, and put one of them on the line|kept my finger on the line}, page six, a third of the way down, "How long the night is, brother". I had the last page in my lap and the last word on it was "Morning", and if I'd read that out a teacher would have put on the lights and we'd all have gone up to bed. But a prompter waits till they've stopped, and the shepherd was still saying his.

	*	[Go behind the sheet]
		~ went = WENT
		I put the prompt book on the chair and got up{fingers:, to tell him it was five}. It was six steps to the end of the sheet and a radiator to go round, and I'd done four of the steps when I saw people's faces tip back.

-	The moon went up over the top of the sheet with a fist under it, and it came down on the second shepherd{moved:, where Ruth had put him|{warned:, on the chalk cross}}. What he said from inside the hoop made a teacher stand up, and he'd never tell us afterwards what it was. Then the stool came over, the one Tommy hadn't been let sit on, and then the sand out of the fire bucket, mostly on the front row, who'd just had their hair washed.

We never did get to morning. Ruth said it anyway, twice, on her own, while they got the hoop off the shepherd.

{ went:
- JOINED:
	Tommy had to come past my chair to get out by the kitchen. I had my hand over my mouth. He stopped and waited, quite politely, in case there was any more of it, and when there wasn't he went on out.
- WATCHED:
	Tommy had to come past my chair to get out by the kitchen. He bent over the page, with his head on one side, to see where it was we'd got to, and I moved my finger so he could. Then he went on out.
- WENT:
	I was round the back by then. Tommy had only the broom handle left, and he looked at me and put it in my hand. He shut my fingers on it and went out by the kitchen, and nobody had told me to stop, so I held it up for the five pages there were left. When I looked round the sheet the stage was empty and a teacher was waiting for her broom.
}

"You had the best view, Kathy," said the teacher who was sweeping up. "What set him off?"

	*	"They were teasing him[."]," I said.
		"Who was?"
		"All of them. The first three rows."
		So the first three rows had no sausages on the Saturday. They knew who to thank for it, and on the Sunday they began thanking him.

	*	"The night was too long[."]," I said.
		"I told her nine pages." She swept a bit. "I told her nine was ample." She told her again on the Sunday, with my name to it, and I'd no conversation out of Ruth until the Tuesday.

	*	"I couldn't see[."]," I said.
		She sat down in my chair, with the dustpan on her knees, and looked. You could see behind the sheet right through to the back wall. "No," she said.

-	{ went:
	- JOINED: -> custard_cream
	- WATCHED: -> page_eleven
	- WENT: -> mrs_moon
	}

= custard_cream
That night Ruth came and sat on the end of my bed with half a custard cream. She'd not done that since I had measles.

"It was going very well," she said. "Until him. Yours was the best, though. You sounded like something going down a sink."

	*	"Where's the other half?"
		"I had to give it to the shepherd, for his ear." She watched me eat mine. She stayed until the landing light went off, telling me who'd been looking at what, and I wouldn't have had that for sitting still.

	*	"He heard me, Ruth[."]," I said.
		"He can't have. There were sixty people."
		"He stopped and waited."
		"Well, you won't do it again," Ruth said. She broke a corner off my half and ate it. Then she told me who she'd have for the moon next time.

	*	[Make it last]
		I ate it in crumbs, so she'd stay. It got us to lights out and a bit over, and we did most of the second act, which was going to have had a wolf.

-	-> night_falls

= page_eleven
That night Ruth came round the beds for the prompt book. She'd sand in her ears. She held each page up to the landing light and counted.

	*	[Hand it all over]
		"You never lost the place," she said, as if somebody had told her I would. She gave it out next morning at the hatch, that Kathy was the only one in the room who'd kept her place. I had it said to me for weeks. He'd be standing behind me in the queue with his tray.

	*	"I could have read the end[."]," I said.
		"It wasn't your line."
		"It'd have stopped it."
		"It was my line," Ruth said. "I said it twice." She went back to her counting.

	*	[Keep back the last page]
		"There's only ten here," she said. "Where's morning?"
		I told her I thought it had gone in the sand. It was under my mattress. I was as far as thinking he might like to see it, and on the Monday they changed the sheets.

-	-> night_falls

= mrs_moon
I was Mrs Moon before I had my stockings off. I was Mrs Moon till half-term, and that was February.

	*	[Answer to it]
		It was on my place at table by the Sunday in quite good lettering, and there were two of us laid for, and his side he pulled off the table, cloth and all.

	*	"I was only holding it[."]," I said.
		That got said back to me too, whatever I was carrying.

	*	[Ask Ruth to stop them]
		She could have, it would have taken her about a minute at the hatch.
		{ wanted || sparing:
			"But you wanted it," she said. "You asked me for it when we did the tops. I've told everyone you asked."
		- else:
			"You did go in there," she said. "Nobody sent you. He'd have come out on his own when he was hungry."
		}

-	-> night_falls

= night_falls
If Tommy lifted anything that winter, and a fork would do, somebody said "Night falls" and the whole table stopped to see.

{ went:
- JOINED:
	He took to passing me the jug himself. "Hup," he said as it came up off the cloth, every time, with nothing much in his voice, and he filled my glass to where I liked it.
- WATCHED:
	He started looking at my hands, to see what I had hold of, a library book or a spoon, and then he'd lean over and see what it said, even on the spoon.
- WENT:
	If I sat down he got up, and took his plate and a chair with him, and ate by the boot rack, and they'd ask him had we had words. Me they only asked to pass things.
}

	*	[Move the jug out of his way]
		You do it as if you wanted it for somebody else.
		"I wasn't going to," he said, about the fourth time.

	*	"Leave him be[."]," I said.
		I said it once, to a girl opposite. She didn't mind at all. She turned to see who was looking and said "Night falls" to me, because I'd put down my fork.

	*	[Stop with the rest, and look]
		You'd have stuck out, otherwise. Nineteen times in twenty he only passed the potatoes.

-	He went down to the boiler room, mostly. It was loud and nobody else cared for it.

I had a donor the winter before last whose arms had gone. I kept my hand an inch under his cup, where it wasn't any use, and he told the doctor he was managing. # slip

The line for Section Two is two inches long. I've three slips, and six sections still to do.

	*	[Use a slip]
		~ use_slip()
		I wrote it small. I put the hoop, and that from the prompter's chair you could see behind the sheet and nobody else could, and he'd been looking at me since page four. {fingers: I'd had seven fingers up, then six. After that I'd wanted the hand.|I'd no fingers up. I think he was counting them anyway, the way they lay.} # entry: 2: Hailsham. (Closed.) See slip.

	*	[Put the short version]
		"Took part in plays", I put, after the name. # entry: 2: Hailsham. (Closed.) Took part in plays.

	*	[Leave it blank]
		It only says where. I put where, and that it's closed. # entry: 2: Hailsham. (Closed.)

-	-> round_1
