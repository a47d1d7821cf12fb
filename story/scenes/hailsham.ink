=== hailsham ===
# beat: hailsham
I was at Hailsham until I was sixteen. Nobody told us what year we'd started, and Ruth only ever said that she was there first.

It was a big house at the end of a long drive, with four dormitories and a bell, and anybody going by would have taken it for a boarding school. We were called students. There was even a trunk room, and they kept the apples in it. # canon: 03

The rules were on a board by the dinner hatch, and numbered. Three of them I think of by whose they were.

	*	(jug) [Quote rule 6, Tommy's]
		"Jugs will be passed by the handle." It had been "Jugs will be passed". The rest was put on in a newer white, the summer that a boy called Tommy was nine.

	*	(hatch) [Give rule 11, which was Ruth's]
		"The hatch will be shut when it is shut." She stood with her back to it from ten past, and people who'd come down late for good reasons had to tell them to Ruth.

	*	(eight) [Feel for rule 8]
		That one was mine. They'd painted it out in cream, but you could get your thumb on the letters, and it began "Students" and it ended "door". I worked at the middle for most of a winter.

-	Students never left. {eight:That may have been my rule 8. } There were iron gates at the bottom of the drive, not locked and not used, and every second spring a man painted them from the outside. The coalman came on alternate Fridays by the back way and didn't look up. Nobody went home for the holidays or out for the day, and if it was teeth then a man came with a case. # canon: 06

The cloakroom had a basin that ran hot out of both taps, and a brass number over every hook. I was 41. Ruth was 42, and before we'd ever spoken I came in and found her coat on my hook and mine on the floor with the sandshoes. In fairness to Ruth, her own hook turned round if you put any weight on it.

	*	(floor) [Put her coat on the floor]
		She picked hers up when she came, and then mine, and hung the pair of them on 41 with hers on top. "There," she said, and gave me her bag to hold.

	*	"That's my hook[."]," I said.
		"I know it is. It's the best one." She moved up to show me that there was room. "You can go underneath," Ruth said, "where it's warm."

	*	[Hang yours on 42]
		It swung round and dropped it. I hung it up again. After the third time she took it out of my hands and put it on 41, under hers, and told me that she'd been looking for somebody patient.

-	She was my friend from then on{floor:, and I carried the bag}. Later so was Tommy, on 17, over by the boots. # canon: 04

There's room on the line for a word or two about Ruth.

	*	[2: A born organiser]
		She stopped in front of the hatch once, to see to her shoe, and when she stood up there were fourteen people behind her with trays. She didn't tell them. She went down the line and moved two of them for pushing.

	*	[2: Generous]
		She'd go to the bottom of her locker to find you something. Then it was yours, and she came by at odd times to see it was being kept nicely.

	*	[Leave her off]
		She comes again in Section Six, and there's more room there.

-	None of us spoke of a family. The word came up in library books and you read across it, as you would a name you couldn't say. Nobody had a birthday either, your age went up in September along with everyone else's, and the year we were ten Ruth saw to that. # canon: 07

She gave them out by the boot rack, off a list. "You can have the second of March," she told me. "It's nearly spring."

	*	"All right[."]," I said.
		"Say thank you, then." I said it. I've had the second of March ever since.

	*	"I'd like June[."]," I said.
		"June's full."
		"Who's in it?"
		"I am," Ruth said.

	*	[Read the list upside down]
		There were eleven in November, and in June there was only the one.

-	Tommy got the twenty-ninth of February. There was a lot of laughing that he missed, because he'd gone to find a calendar.

"So I'm two and a half," he said at tea. He'd had it checked by a teacher.

Sundays there was the letter. After tea you each wrote one, beginning "To whom it may concern". They were marked for spelling and laying-out and put in a drawer outside Miss Emily's door, and when that was full there was one underneath. They weren't posted.

	*	[Give one of mine]
		I gave them the weather, and then the dinners, Monday to Sunday. I had seven out of ten for it, most weeks.

	*	[Show one of Ruth's]
		Ruth sent orders. "Kindly supply by return", she put, and it would be red shoes in a three, or a wireless, and she gave them till the Friday. She got nine for it.

	*	[Put in one of Tommy's, with the marks]
		Tommy's had questions. "How are you? Is it warm there? Have you got a boiler?" Every week it said in red that one doesn't put questions to a stranger. He always looked on the back, to see if there'd been an answer.

-	Miss Emily was the headmistress, and she took the fire practice in person, from the lawn, with a stopwatch. She read out the known hazards first, from the third stair. They were the polish by the sick room, the bottom bolt on the kitchen door, and Tommy.

One year the bell stopped halfway through, and then Tommy came over the grass with it in his arms{jug:, and not by the handle}. It rang at every step, so the small ones went on running.

	*	(clapper) [Put a hand round the clapper]
		I got my arm up inside it. We crossed the lawn like that, joined on, and it made two late where there'd have been one. Ruth had the list{hatch:, she'd asked for it,} and we were both put down.

	*	(turning) [Call to him, so the small ones stop]
		"Stand still, Tommy," I called.
		He did, in the middle of the lawn. "I thought they'd want it," he said.

	*	(sparing) [Stop him, before people laugh]
		"Stand still, Tommy," I called.
		He did, in the middle of the lawn. "I thought they'd want it," he said.

-	{turning:The small ones went on without it, as far as the gates, and stopped there of their own accord.|{sparing:People laughed when he'd stopped. They could see him better.}}

"We don't save anything, Tommy," said Miss Emily. "We save ourselves." She let him see the watch. {clapper:Then she let me see it.|He had to put the bell down to look.}

They have fire practice in the centres, without the lawn. You shut each door and hang a card on the handle with the number of people in there. # slip

I ought to say what sort of hazard.

	*	[Say what Tommy threw]
		It would begin with a boot, and then it was the rack the boots were on. He wasn't a big boy. He didn't stop at what he could lift.

	*	[Tell what he carried]
		He carried the coal up for our stove the winter he was eleven, two flights, after lights out. The whole dormitory lay there and listened.

	*	[Get on to Ruth's play]
		I was going to keep off the play. It's no part of where brought up. But they're both in it.

-	-> moon
