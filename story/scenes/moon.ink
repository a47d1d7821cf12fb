=== moon ===
# beat: moon
We were twelve, and it was a <s>Saturday</s> Friday in November. I've altered the day because the front row had their hair wet, and baths were Tuesdays and Fridays.

Ruth had written us a play, about two shepherds who sat up all night waiting for it to get light, and everybody wanted Tommy to have a part. He had a quick temper, and when it came he picked up whatever was nearest and threw it, and people teased him so as to be there when he did. # canon: 05

So Ruth gave him the moon, because the moon had no lines. It was a hoop with milk-bottle tops sewn on, and he had to stand behind the blue sheet and hold it up on a red broom handle from when she said "Night falls" to when she said "Morning", and she'd written the night eleven pages long.

"He can't spoil it," Ruth said. I was sewing on the tops and she was handing me them. "I don't know why people keep asking me if I'm sure."

	*	(sparing) [Offer yourself, to keep Tommy out of it]
		"I could do the moon," I said.
		"You're prompter," said Ruth. "I can't have you behind a sheet. You're the one person I never have to look for."

	*	(wanted) [Ask for the moon, because you'd like it]
		"I could do the moon," I said.
		"You're prompter," said Ruth. "I can't have you behind a sheet. You're the one person I never have to look for."

	*	(warned) "He'll drop it[."]," I said.
		"He won't. Why would he? He's the strongest there is." All the same she went down to the hall before tea and chalked a cross on the floor, where the shepherds weren't to stand.

-	On the Thursday, at dinner, Tommy came over with his mince and sat down next to me in another girl's place.

"It's how long it is," he said. "I said to Ruth, how long have I got to hold it, and she says all night. I know it's all night. I said how long's that, though."

	*	"It's eleven pages."
		"How long's a page?"
		"It depends how they say it."
		"They say it quite slowly," said Tommy.

	*	"Twenty minutes, if nobody stops."
		"Do they stop?"
		"They did on Tuesday."

	*	[Point out whose place he's in]
		"She can have it back," he said. "It's only how long it is." The girl stood there with her plate.

-	He'd worked something out. "I can see your chair from round the back," he said. "So if you put your fingers up, for how many pages there was left, then I'd know. My arms go, but they're all right if I know."

"There's eleven, Tommy. I've only got ten."

"I'll do the first one without," Tommy said.

	*	(fingers) "All right[."]," I said.
		He wanted a practice, so he stood up and put his arms over his head, with the fork still in his hand, and I took my fingers down one at a time until they came round to clear.

	*	(place) "I need one hand for the place[."]," I said.
		"Which hand?"
		"This one. It's only this finger."
		"That's nine, then," said Tommy. "I'd do two without." He said thank you, and I hadn't said yes to nine either.

	*	"It'll go quicker than you think[."]," I said.
		"Will it?" He believed it, because I was prompter.

-	Prompting isn't difficult. You follow in the book with your finger, and if one of them stops you wait until you're sure that he isn't doing it on purpose, and then you give him the next few words. Page eleven had come loose from the book, so I was going to have that one in my lap.

We did it in the dining hall, with the sheet on a line across the end. Ruth said "Night falls" and a teacher did the lights, and the moon went up. {wanted:I'd have had it higher.|{sparing:I watched it so hard that I was late turning over to page two.|It was good.}}

"How long the night is, brother," the first shepherd said.

"Long indeed," said the second.

By page four the moon had started to dip.{fingers: I had eight fingers up by then, where he could see them.}

	*	(hissed) [Hiss "Up" at the sheet]
		It went up so smartly that the first shepherd lost his line, and I had to give it to him, a bit loud.

	*	[Point it out to Ruth]
		She was behind too, at the other end, doing the wind. She thought I meant the shepherds, and she came on in her cardigan and straightened them.

	*	[Turn the page and hope]
		"The moon," said Ruth from the back, in her ordinary voice, "was low for the time of year." I wrote that into the book afterwards.

-	On page six somebody in the front row, I won't say who, because she was decent about it afterwards, said loudly, "It's a full moon. It's full of Tommy." The moon stopped.

Then other people wanted a laugh. {hissed:"Up," they hissed at him, the way I'd done it. "Up. Up."|"He's going down," they said, "he's going down."} Some of them only called out his name. You could hear the bottle tops begin to shake.

From my chair I could see round the edge of the sheet to where Tommy was, and Tommy could see me. {fingers:I had seven fingers up for him, from page five, and by then it should have been six.|{place:He was looking at my hands. It should have been six fingers by then, if I'd been doing fingers.|He was looking at my hands, though I hadn't promised him anything.}}

	*	[Laugh]
		~ went = JOINED
		I laughed. It was funny, I've never said it wasn't. I don't laugh in time with other people, though, and by then the rest of them had finished and were waiting to see what he'd do. So mine came out on its own, one short one, hup, what you'd give picking up a bucket. I saw him hear it. {fingers:I still had the fingers up.}

	*	[Keep your place in the book]
		~ went = WATCHED
		I {fingers:took the fingers down and put one of them on the line|kept my finger on the line}. It was page six, a third of the way down, "How long the night is, brother". The last word on the page in my lap was "Morning", and if I'd read that out they'd have put the lights on and we'd all have gone up to bed. But a prompter waits until they've stopped, and the shepherd was still saying his.

	*	[Go behind the sheet]
		~ went = WENT
		I put the prompt book on the chair and got up{fingers:, to tell him it was six}. It was five steps to the end of the sheet, and I'd done four of them when everybody in the rows looked up at once.

-	The moon went up over the top of the sheet with a fist under it, and it came down on the second shepherd{warned:, on the chalk cross}. What the shepherd said from inside the hoop made a teacher stand up, and he'd never tell us afterwards what it was. Then it was the sand out of the fire bucket, on to the front row.

We never did get to morning. Ruth said it anyway, twice, on her own, while they got the hoop off the shepherd.

{ went:
- JOINED:
	Tommy had to come past my chair to get out by the kitchen.
- WATCHED:
	Tommy had to come past my chair to get out by the kitchen. He bent over the book, with his head on one side, to see where it was we'd got to.
- WENT:
	I was round the back by then. Tommy had only the handle left, and he put it in my hand, and shut my fingers on it, and went out by the kitchen.
}

	*	{went == JOINED} [Put your hand over your mouth]
		He stopped and waited, quite politely, in case there was any more of it, and when there wasn't he went on out.

	*	{went == JOINED} "Tommy[."]," I said.
		It was only what they'd all been saying. He stopped and waited, quite politely, in case there was any more of it, and when there wasn't he went on out.

	*	{went == WATCHED} [Move your finger so he can]
		I moved it up out of his way. He read the line, and then he went on out.

	*	{went == WATCHED} [Put your hand over the loose page]
		It was the other page he wanted. I moved my finger, and he read the line, and then he went on out.

	*	{went == WENT} [Hold it up where it had been]
		I could hear them on the other side, moving the benches. Then a teacher came round and asked for her broom.

	*	{went == WENT} [Stand it against the wall]
		It wouldn't stop up by itself, and I was still seeing to it when a teacher came round and asked for her broom.

-	{ went:
- JOINED: -> custard_cream
- WATCHED: -> page_eleven
- WENT: -> mrs_moon
}

= custard_cream
That night Ruth came and sat on the end of my bed with half a custard cream.

"It was going very well," she said. "I don't care what anyone says. Yours was the best, though, your laugh. You sounded like something going down a sink."

	*	"Where's the other half?"
		"I had to give it to the shepherd, for his ear." She stayed until the landing light went off, telling me who'd been sitting with whom, and I was glad of her.

	*	"He heard me, Ruth[."]," I said.
		"He can't have. There were sixty people."
		"He stopped at my chair and waited."
		"You had your feet out. He was waiting for you to move your feet." She broke a corner off my half and ate it.

	*	[Make it last]
		I ate it in crumbs, so that she'd stay, and I heard the whole of her next play, which was going to have a wolf.

-	-> night_falls

= page_eleven
That night Ruth came round the beds for the prompt book. She held the pages up to the landing light and counted them.

	*	[Hand it all over]
		"You never lost the place," she said. "All through that." She gave it out next morning at the hatch, that Kathy was the only person in the whole room who'd kept her place. People said it to me for weeks, and very often Tommy would be behind me in the queue with his tray.

	*	"I could have read the end[."]," I said.
		"It wasn't your line."
		"It would have stopped it, though."
		"It was my line," said Ruth. "I said it twice and nobody took any notice. You'd only have said it quieter." She lost count of the pages and had to start again.

	*	[Keep back the last page]
		"There's only ten here," she said. "Where's morning?"
		I told her I thought it had gone in the sand. I'd put it under my mattress, with an idea that Tommy might like to see it, and on the Monday they changed the sheets.

-	-> night_falls

= mrs_moon
By the time I got up to bed I was Mrs Moon. I went on being Mrs Moon until half-term, and half-term was in February.

	*	[Answer to it]
		By the Sunday there were cards on the table, one for each of us, in quite good lettering, so as to have us side by side. Tommy read his. Then he got hold of the tablecloth and took that off, with everything on it.

	*	"I was only holding it[."]," I said.
		After that they said it to me whatever I was carrying.

	*	[Ask Ruth to stop them]
		It would have taken her about a minute at the hatch.
		{ wanted || sparing:
			"But you wanted it," she said. "When we did the tops. You said, I could do the moon. I've told everyone you asked for it."
		- else:
			"You did go in there, though," she said. "Nobody sent you in. I didn't. He'd have come out on his own when he was hungry, he always does."
		}

-	-> night_falls

= night_falls
For the rest of that winter, if Tommy lifted so much as a fork, somebody would say "Night falls" and they'd all stop eating to see what he did with it.

{ went:
- JOINED:
	He took to passing me the jug himself. "Hup," he said as it came up off the cloth, every time, with nothing much in his voice.
- WATCHED:
	He started looking to see what I had in my hand. It would be a library book, or a spoon, and he'd lean over to see what it said on it.
- WENT:
	If I sat down he got up, and he took his plate and a chair with him and ate by the boot rack.
}

	*	{went == JOINED} [Hold your glass out for it]
		He filled it to where I liked it, and I said thank you.
	*	{went == JOINED} [Go without water]
		I told them I wasn't thirsty. "She's not thirsty," Tommy would say, and put the jug back where it came from, without the noise.
	*	{went == WATCHED} [Turn it so he can see]
		He read it, and he said, "Right," and that was generally all he wanted.
	*	{went == WATCHED} [Keep your hands in your lap]
		Then he looked under the table. I took to bringing nothing down with me, and eating quickly.
	*	{went == WENT} [Sit down last]
		I waited at the hatch until he had his own place, and then I found one as far off as there was. He could eat his dinner then.
	*	{went == WENT} [Keep your own place]
		He went by me with his chair every night until half-term, and they'd ask him what we'd had words about.

-	I had a donor the winter before last whose arms had gone. I kept my hand an inch under his cup, where it wasn't any use, and he told the doctor he was managing. # slip

The line for Section Two is two inches long. I've three slips, and six sections still to do.

	*	[Use a slip]
		~ use_slip()
		I wrote it small. I put that from the prompter's chair you could see behind the sheet and nobody else could, and that he'd been looking at me since page four. {fingers:I had eight fingers up for him, and then seven{went == WATCHED:, and then I'd wanted the hand}.|I had no fingers up. I think he was counting them anyway, the way they lay.} # entry: 2: Hailsham. (Closed.) See slip.

	*	[Put the short version]
		"Took part in plays", I put, after the name. # entry: 2: Hailsham. (Closed.) Took part in plays.

	*	[Leave it blank]
		It only asks where. I put where, and that it's closed. # entry: 2: Hailsham. (Closed.)

-	-> round_1
